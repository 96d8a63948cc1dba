use crate::domain::bill::DueDates;
use crate::domain::id::{MerchantId, OfferId};
use crate::domain::money::Money;
use crate::domain::perk::{PerkKind, Step};
use crate::domain::redacted::redacted;
use crate::wire::perk::AppliedPerk;

/// What points take off a price or a deposit: shown before it is signed, and kept with it.
#[derive(Clone, PartialEq, Eq)]
pub struct UsedPerk {
    /// The offer.
    pub offer: OfferId,
    /// Whose it is: who learns which step was reached.
    pub seller: MerchantId,
    /// What it gives.
    pub kind: PerkKind,
    /// The step that was reached.
    pub step: Step,
    /// What it would be without points.
    pub ordinary: Money,
    /// What is taken off that.
    pub taken_off: Money,
    /// When it has to be paid, if that is later.
    pub due: Option<DueDates>,
}

// The step tells of somebody's points.
redacted!(UsedPerk { offer, seller, kind });

impl UsedPerk {
    /// `remains` is what is left to be paid or held, in the same currency.
    pub(in crate::wallet) fn new(applied: &AppliedPerk, remains: Money) -> Self {
        let &AppliedPerk { offer, seller, kind, step, ordinary, due } = applied;
        let taken_off = ordinary.minus(remains).unwrap_or(Money::zero(ordinary.currency));
        Self { offer, seller, kind, step, ordinary, taken_off, due }
    }
}
