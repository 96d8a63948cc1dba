use crate::domain::perk as domain;

/// What an offer gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum PerkKind {
    /// A part of the deposit need not be paid. Benefits are basis points of the deposit.
    DepositWaiver,
    /// A part of the price is taken off. Benefits are basis points of the price.
    Discount,
    /// The price may be paid later. Benefits are days.
    DelayedPayment,
    /// Money is lent. Benefits are the most that is lent, in minor units.
    Loan,
}

/// What anybody can do, whatever their points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum OrdinaryRoute {
    /// Leave the ordinary deposit.
    PaidDeposit,
    /// Pay the ordinary price.
    FullPrice,
    /// Pay now.
    PayNow,
    /// Pay from one's own money.
    OwnMoney,
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
#[allow(missing_docs)]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

macro_rules! same_names {
    ($($from:path => $to:ident { $($variant:ident)* })*) => { $(
        impl From<$from> for $to {
            fn from(value: $from) -> Self {
                match value { $(<$from>::$variant => Self::$variant,)* }
            }
        }
    )* };
}

same_names! {
    domain::PerkKind => PerkKind { DepositWaiver Discount DelayedPayment Loan }
    domain::Ordinary => OrdinaryRoute { PaidDeposit FullPrice PayNow OwnMoney }
    domain::Weekday => Weekday { Monday Tuesday Wednesday Thursday Friday Saturday Sunday }
}

impl From<PerkKind> for domain::PerkKind {
    fn from(kind: PerkKind) -> Self {
        match kind {
            PerkKind::DepositWaiver => Self::DepositWaiver,
            PerkKind::Discount => Self::Discount,
            PerkKind::DelayedPayment => Self::DelayedPayment,
            PerkKind::Loan => Self::Loan,
        }
    }
}
