//! Offers to try things with.

use tally::domain::city::City;
use tally::domain::loan::{Lending, Rhythm};
use tally::domain::money::{Currency, Money};
use tally::domain::perk::{Offer, PerkKind, Place, Schedule, Step, Weekday};
use tally::domain::time::{DAY, Timestamp};

/// For how many days an offer holds; afterwards the sandbox publishes it anew.
const DAYS: i64 = 365;

/// One offer, as it stands in the shop window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// What it says.
    pub title: &'static str,
    /// The seller's category.
    category: &'static str,
    kind: PerkKind,
    /// Points, and what they bring.
    steps: &'static [(u32, u64)],
    /// Whether it holds only for people who picked a city of the list.
    in_cities: bool,
    /// On Fridays and Saturdays from five to nine in the evening.
    evenings: bool,
}

/// The bakery's.
pub const BREAD: Line = Line {
    title: "A little off everything",
    category: "5462",
    kind: PerkKind::Discount,
    steps: &[(560, 500), (600, 1_000), (700, 2_000)],
    in_cities: false,
    evenings: false,
};

/// The bakery's for what is left over.
pub const EVENING_BREAD: Line = Line {
    title: "What is left over in the evening",
    category: "5462",
    kind: PerkKind::Discount,
    steps: &[(560, 1_000), (600, 2_000), (650, 3_000)],
    in_cities: true,
    evenings: true,
};

/// The bakery's for those who are billed.
pub const LATER: Line = Line {
    title: "Pay in ten days",
    category: "5462",
    kind: PerkKind::DelayedPayment,
    steps: &[(570, 10)],
    in_cities: false,
    evenings: false,
};

/// The lender's, in whole units of the currency.
pub const SMALL_LOANS: Line = Line {
    title: "A small loan, paid back in three months",
    category: "6012",
    kind: PerkKind::Loan,
    steps: &[(560, 100), (590, 200), (610, 300)],
    in_cities: false,
    evenings: false,
};

/// The bikes': each step less than a third of the deposit, the last one leaves nothing of it.
pub const NO_DEPOSIT: Line = Line {
    title: "Less of a deposit, or none",
    category: "7999",
    kind: PerkKind::DepositWaiver,
    steps: &[(560, 3_000), (580, 6_000), (590, 9_000), (600, 10_000)],
    in_cities: true,
    evenings: false,
};

impl Line {
    /// How it lends, if it does.
    pub(super) fn lending(&self) -> Option<Lending> {
        let three_months = Lending { fee: 150, instalments: 3, rhythm: Rhythm::Monthly };
        (self.kind == PerkKind::Loan).then_some(three_months)
    }

    /// The most that may be paid later, if that is what it offers.
    pub(super) fn largest(&self, currency: Currency) -> Option<Money> {
        let most = Money::new(100 * 10_i64.pow(currency.decimals()), currency);
        (self.kind == PerkKind::DelayedPayment).then_some(most)
    }

    /// What is published, from `now` on.
    pub(super) fn offer(&self, currency: Currency, now: Timestamp) -> Offer {
        let unit = if self.kind == PerkKind::Loan { 10_u64.pow(currency.decimals()) } else { 1 };
        let step = |&(points, benefit): &(u32, u64)| Step { points, benefit: benefit * unit };
        Offer {
            kind: self.kind,
            currency,
            #[expect(clippy::expect_used, reason = "the constants above are held by the test below")]
            category: self.category.parse().expect("four digits"),
            steps: self.steps.iter().map(step).collect(),
            place: if self.in_cities { Place::Cities(City::all().collect()) } else { Place::Everywhere },
            schedule: self.evenings.then(evenings),
            from: now,
            until: now.plus(DAYS * DAY),
        }
    }
}

fn evenings() -> Schedule {
    #[expect(clippy::expect_used, reason = "held by the test below")]
    let zone = "Asia/Shanghai".parse().expect("a zone of the list");
    Schedule { days: vec![Weekday::Friday, Weekday::Saturday], opens: 17 * 60, closes: 21 * 60, zone }
}

#[cfg(test)]
mod tests {
    use tally::domain::points::Rules;
    use tally::domain::time::Timestamp;

    use super::{BREAD, EVENING_BREAD, LATER, NO_DEPOSIT, SMALL_LOANS};

    #[test]
    fn every_offer_keeps_the_published_rules() {
        let rules = Rules::accept(Rules::reference().unwrap(), None).unwrap().perks();
        for line in [BREAD, EVENING_BREAD, LATER, NO_DEPOSIT, SMALL_LOANS] {
            for currency in ["CNY", "JPY", "KWD"] {
                let offer = line.offer(currency.parse().unwrap(), Timestamp(0));
                assert!(offer.check(&rules).is_ok(), "{} {currency}", line.title);
            }
        }
    }
}
