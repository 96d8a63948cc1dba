//! What a mandate allows: within its bounds the device key pays without a prompt. Both the phone, before it signs, and the
//! backend, before it settles, ask the same function.

use serde::{Deserialize, Serialize};

use super::id::MerchantId;
use super::money::{Currency, Money, MoneyError};
use super::time::Timestamp;

/// The bounds that the person signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Limits {
    /// The only merchant that may be paid; anyone if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payee: Option<MerchantId>,
    /// The most that one payment may be.
    pub per_use: Money,
    /// The most that all payments of one day of UTC may be together.
    pub per_day: Money,
    /// From this moment on it allows nothing.
    pub expires_at: Timestamp,
}

/// What limits are for. Of a phone's limits for the same, the one that was signed last stands alone, and what was spent in a day
/// counts against it whichever of them it was spent under.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Scope {
    /// The only merchant that may be paid; anyone if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payee: Option<MerchantId>,
    /// The currency of both caps: euros have nothing to do with dollars.
    pub currency: Currency,
}

/// The day of UTC against whose cap a payment counts, on the phone and at the backend alike: the one on which the backend settles
/// it, by the backend's clock, which the receipt tells. What is signed and not settled may settle at any moment, so it counts on
/// whichever day it is.
///
/// The moment of signing would not do. It is the phone's own word, and operations may arrive days later: whoever has got hold of a
/// device key, or turns the phone's clock, could spread one afternoon's payments over as many days as they like.
pub fn counted_day(settled_at: Option<Timestamp>, now: Timestamp) -> i64 {
    settled_at.unwrap_or(now).day()
}

/// One payment that asks to be covered.
#[derive(Debug, Clone, Copy)]
pub struct Use {
    /// Who is paid.
    pub payee: MerchantId,
    /// How much.
    pub total: Money,
    /// What mandates of the same [`Scope`] already covered on this day of UTC, by [`counted_day`].
    pub spent_today: Money,
    /// The moment of judging.
    pub at: Timestamp,
}

/// Why a mandate does not cover a payment.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotCovered {
    /// It is for another merchant.
    #[error("the mandate is for another payee")]
    OtherPayee,
    /// Its time is over.
    #[error("the mandate ended at {0}")]
    Expired(Timestamp),
    /// One payment of this size is more than it allows.
    #[error("the mandate allows {0} for one payment at most")]
    OverPerUse(Money),
    /// Together with the day's other payments it is more than it allows.
    #[error("the mandate allows {0} a day at most")]
    OverPerDay(Money),
    /// The amounts cannot be compared.
    #[error(transparent)]
    Money(#[from] MoneyError),
}

impl Limits {
    /// What they are for.
    pub fn scope(&self) -> Scope {
        Scope { payee: self.payee, currency: self.per_day.currency }
    }

    /// Both caps are positive, of one currency, and the day's is not below a single use's.
    pub fn are_sound(&self) -> bool {
        let ordered = self.per_use.fits(self.per_day).unwrap_or(false);
        self.per_use.is_positive() && ordered
    }

    /// Whether these bounds cover `asked`, or the first reason why not.
    pub fn cover(&self, asked: &Use) -> Result<(), NotCovered> {
        if self.payee.is_some_and(|payee| payee != asked.payee) {
            return Err(NotCovered::OtherPayee);
        }
        if asked.at >= self.expires_at {
            return Err(NotCovered::Expired(self.expires_at));
        }
        if !asked.total.fits(self.per_use)? {
            return Err(NotCovered::OverPerUse(self.per_use));
        }
        if !asked.total.plus(asked.spent_today)?.fits(self.per_day)? {
            return Err(NotCovered::OverPerDay(self.per_day));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn euro(minor: i64) -> Money {
        Money::new(minor, "EUR".parse().unwrap())
    }

    #[test]
    fn a_payment_counts_on_the_day_on_which_it_is_settled_and_until_then_today() {
        let (before, after) = (Timestamp(86_399), Timestamp(86_400));
        assert_eq!((counted_day(Some(before), after), counted_day(Some(after), after)), (0, 1));
        assert_eq!((counted_day(None, before), counted_day(None, after)), (0, 1));
    }

    fn limits() -> Limits {
        Limits { payee: None, per_use: euro(2_000), per_day: euro(5_000), expires_at: Timestamp(100) }
    }

    fn asked(total: i64, spent_today: i64, at: i64) -> Use {
        Use {
            payee: MerchantId::new(1, &[1; 10]),
            total: euro(total),
            spent_today: euro(spent_today),
            at: Timestamp(at),
        }
    }

    #[test]
    fn covers_up_to_and_including_its_bounds() {
        assert_eq!(limits().cover(&asked(2_000, 3_000, 99)), Ok(()));
        assert_eq!(limits().cover(&asked(2_001, 0, 99)), Err(NotCovered::OverPerUse(euro(2_000))));
        assert_eq!(limits().cover(&asked(2_000, 3_001, 99)), Err(NotCovered::OverPerDay(euro(5_000))));
        assert_eq!(limits().cover(&asked(1, 0, 100)), Err(NotCovered::Expired(Timestamp(100))));
    }

    #[test]
    fn is_for_its_payee_only() {
        let payee = Some(MerchantId::new(2, &[2; 10]));
        assert_eq!(Limits { payee, ..limits() }.cover(&asked(1, 0, 0)), Err(NotCovered::OtherPayee));
    }

    #[test]
    fn never_compares_currencies() {
        let yen = Money::new(1, "JPY".parse().unwrap());
        let other = Use { total: yen, ..asked(0, 0, 0) };
        assert!(matches!(limits().cover(&other), Err(NotCovered::Money(MoneyError::CurrencyMismatch { .. }))));
    }

    #[test]
    fn nonsense_is_not_sound() {
        assert!(limits().are_sound());
        assert!(!Limits { per_use: euro(0), ..limits() }.are_sound());
        assert!(!Limits { per_day: euro(1_999), ..limits() }.are_sound());
    }
}
