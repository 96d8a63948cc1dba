//! An offer that the person wants to use, and whether what the backend makes of it is what its seller signed.

use std::sync::Arc;

use super::PerksError;
use super::list::rules_at;
use crate::domain::id::{MerchantId, OfferId};
use crate::domain::money::Money;
use crate::domain::perk::{Category, Eligibility, PerkKind, Person, Rules, SoundOffer, Step};
use crate::domain::time::Timestamp;
use crate::store::consents;
use crate::store::offers::{self, OfferRow};
use crate::wallet::core::Core;
use crate::wallet::{Points, WalletError};
use crate::wire::perk::AppliedPerk;

/// An offer as this phone believed it, that is not over and that the rules in use allow.
pub(in crate::wallet) struct Wanted {
    id: OfferId,
    seller: MerchantId,
    kind: PerkKind,
    sound: SoundOffer,
    /// The step that the person reaches, as far as this phone knows.
    step: Option<Step>,
    /// The most that may be paid later.
    largest: Option<Money>,
    rules: Rules,
}

/// What the backend answers when a perk is asked for.
#[derive(Clone, Copy)]
pub(in crate::wallet) struct Terms<'a> {
    /// The perk in them.
    pub(in crate::wallet) perk: Option<&'a AppliedPerk>,
    /// Who sells.
    pub(in crate::wallet) seller: MerchantId,
    /// What remains of the price or deposit.
    pub(in crate::wallet) remains: Money,
    /// When they were made.
    pub(in crate::wallet) at: Timestamp,
}

impl Wanted {
    /// The offer, if it is of one of these kinds. [`PerksError::OfferUnknown`] and [`PerksError::OfferNotAllowed`] otherwise;
    /// nobody is asked for that.
    pub(in crate::wallet) fn find(core: &Arc<Core>, id: OfferId, kinds: &[PerkKind]) -> Result<Self, WalletError> {
        let at = core.now()?;
        let (row, rules) = core.read_short(|r| Ok((offers::find(r, id)?, rules_at(r, at)?)))?;
        let lives = |row: &OfferRow| row.ended_at.is_none_or(|ended| at < ended);
        let row = row.filter(|row| kinds.contains(&row.offer.offer.kind) && lives(row));
        let (row, rules) = row.zip(rules).ok_or(PerksError::OfferUnknown)?;
        let (seller, kind, largest) = (row.offer.seller, row.offer.offer.kind, row.offer.largest);
        let sound = row.offer.offer.check(&rules).map_err(|_| PerksError::OfferNotAllowed)?;
        Ok(Self { id, seller, kind, sound, step: None, largest, rules })
    }

    /// The same, with the step that the person reaches by what this phone knows. [`PerksError::NotEligible`],
    /// [`PerksError::NotHere`], [`PerksError::NotNow`] and [`PerksError::OfferUnknown`] if it is not theirs; nobody is asked for that.
    pub(in crate::wallet) fn reached(self, core: &Arc<Core>) -> Result<Self, WalletError> {
        let at = core.now()?;
        let points = Points::new(core.clone()).confirmed()?;
        let (city, reach) = core.read_short(|r| Ok((offers::city(r)?, consents::reach_at(r, self.seller, at)?)))?;
        let person = Person { points, consents: reach.is_some(), city, at };
        let step = Some(reached(self.sound.answer(&person).eligibility)?);
        Ok(Self { step, ..self })
    }

    /// The same, if it is this seller's.
    pub(in crate::wallet) fn of(self, seller: MerchantId) -> Result<Self, WalletError> {
        if self.seller == seller { Ok(self) } else { Err(PerksError::OfferUnknown.into()) }
    }

    /// What is shown is what is signed: terms whose perk is not what this seller signed are not shown at all.
    pub(in crate::wallet) fn hold(&self, terms: Terms<'_>) -> Result<(), WalletError> {
        let applied = terms.perk.ok_or_else(|| tampered("leave out the perk that was asked for"))?;
        let asked = (self.id, self.seller, self.kind);
        if (applied.offer, applied.seller, applied.kind) != asked || terms.seller != self.seller {
            return Err(tampered("carry another perk than was asked for"));
        }
        let checked = applied.check(&self.sound, terms.remains, terms.at);
        checked.map_err(|fault| tampered(&format!("carry a perk that its seller did not offer: {fault}")))?;
        if self.largest.is_some_and(|largest| terms.remains.minor > largest.minor) {
            return Err(tampered("let more be paid later than the seller does"));
        }
        // A score of this month may have come that this phone has not heard of.
        let lower = self.step.is_some_and(|own| applied.step.points < own.points);
        if lower { Err(PerksError::StepLower.into()) } else { Ok(()) }
    }

    /// Where nobody may ask for points, nothing is taken off for them either.
    pub(in crate::wallet) fn hold_category(&self, category: &str) -> Result<(), WalletError> {
        let protected = |category: Category| self.rules.protected.protect(category);
        if category.parse().is_ok_and(|category| !protected(category)) {
            return Ok(());
        }
        Err(PerksError::OfferNotAllowed.into())
    }
}

/// Whether what was shown may be signed now: points may have been switched off meanwhile, or the seller's grant taken back.
/// What is taken back takes effect here at once.
pub(in crate::wallet) fn still_theirs(core: &Arc<Core>, perk: Option<&AppliedPerk>) -> Result<(), WalletError> {
    let Some(perk) = perk else { return Ok(()) };
    let at = core.now()?;
    let consents = core.read_short(|r| consents::reach_at(r, perk.seller, at))?.is_some();
    let reached = Points::new(core.clone()).confirmed()?.is_some_and(|points| points >= perk.step.points);
    if consents && reached { Ok(()) } else { Err(PerksError::NotEligible.into()) }
}

fn reached(answer: Eligibility) -> Result<Step, PerksError> {
    match answer {
        Eligibility::Eligible { step, .. } => Ok(step),
        Eligibility::NotHere { .. } => Err(PerksError::NotHere),
        Eligibility::NotYet { .. } => Err(PerksError::NotNow),
        Eligibility::Over => Err(PerksError::OfferUnknown),
        Eligibility::ConsentMissing | Eligibility::NoPoints | Eligibility::Short(_) => Err(PerksError::NotEligible),
    }
}

/// Nothing was asked for, so nothing is applied.
pub(in crate::wallet) fn unasked(perk: Option<&AppliedPerk>) -> Result<(), WalletError> {
    if perk.is_none() { Ok(()) } else { Err(tampered("carry a perk that nobody asked for")) }
}

fn tampered(how: &str) -> WalletError {
    WalletError::Tampered(format!("the terms {how}"))
}
