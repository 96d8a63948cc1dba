use tally::domain::money::{Currency, Money};
use tally::domain::perk::{Ordinary, PerkKind, Step};

/// What a step brings, in plain words.
pub(super) fn benefit(kind: PerkKind, currency: Currency, step: Step) -> String {
    let benefit = step.benefit;
    let percent = || format!("{}.{:02} %", benefit / 100, benefit % 100);
    match kind {
        PerkKind::DepositWaiver => format!("{} less deposit", percent()),
        PerkKind::Discount => format!("{} off the price", percent()),
        PerkKind::DelayedPayment => format!("pay {benefit} days later"),
        PerkKind::Loan => format!("borrow up to {}", Money::new(i64::try_from(benefit).unwrap_or(i64::MAX), currency)),
    }
}

/// What anybody can do, in plain words.
pub(super) fn ordinary(route: Ordinary) -> &'static str {
    match route {
        Ordinary::PaidDeposit => "leave the ordinary deposit",
        Ordinary::FullPrice => "pay the ordinary price",
        Ordinary::PayNow => "pay now",
        Ordinary::OwnMoney => "pay from your own money",
    }
}
