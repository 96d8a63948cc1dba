use serde::{Deserialize, Serialize};

use crate::domain::bill::DueDates;
use crate::domain::id::{MerchantId, OfferId};
use crate::domain::money::Money;
use crate::domain::perk::{PerkKind, SoundOffer, Step, delayed, reduced};
use crate::domain::redacted::redacted;
use crate::domain::time::Timestamp;

/// A perk inside a price, a deposit or a loan: part of what is shown, and of what is signed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct AppliedPerk {
    /// The offer.
    pub offer: OfferId,
    /// Whose it is: who learns which step was reached.
    pub seller: MerchantId,
    /// What it gives.
    pub kind: PerkKind,
    /// The step that was reached.
    pub step: Step,
    /// The ordinary price or deposit: what it would be without points. Of a loan what is lent.
    pub ordinary: Money,
    /// When what is bought has to be paid; only in a delayed payment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<DueDates>,
}

redacted!(AppliedPerk { offer, seller, kind });

/// Why a perk is not what its offer says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AppliedFault {
    /// It is of another kind, or names a step that the offer does not have.
    #[error("the offer has no such step")]
    NoSuchStep,
    /// What remains, or the days, are not what the step gives.
    #[error("the amount or the days are not what the step gives")]
    WrongBenefit,
    /// It is in another currency.
    #[error("the offer is in another currency")]
    OtherCurrency,
}

impl AppliedPerk {
    /// Holds it against the offer: `remains` is what is to be paid, left as a deposit, or lent; `at` is when it was quoted.
    /// The backend works it out by the same rule, and the phone signs nothing else.
    pub fn check(&self, offer: &SoundOffer, remains: Money, at: Timestamp) -> Result<(), AppliedFault> {
        let published = offer.offer();
        if published.kind != self.kind || !published.steps.contains(&self.step) {
            return Err(AppliedFault::NoSuchStep);
        }
        if published.currency != self.ordinary.currency || published.currency != remains.currency {
            return Err(AppliedFault::OtherCurrency);
        }
        if self.gives(remains, at) { Ok(()) } else { Err(AppliedFault::WrongBenefit) }
    }

    fn gives(&self, remains: Money, at: Timestamp) -> bool {
        let benefit = self.step.benefit;
        match self.kind {
            PerkKind::DepositWaiver | PerkKind::Discount => {
                self.due.is_none() && reduced(self.ordinary, benefit).is_ok_and(|reduced| reduced.remains == remains)
            }
            PerkKind::DelayedPayment => {
                let due = delayed(crate::domain::bill::Day::of(at), benefit).ok();
                remains == self.ordinary && self.due.is_some() && self.due == due
            }
            PerkKind::Loan => self.due.is_none() && remains.is_positive() && remains.minor.unsigned_abs() <= benefit,
        }
    }
}
