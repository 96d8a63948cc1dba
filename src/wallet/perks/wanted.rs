//! An offer that the person wants to use, and whether what the backend makes of it is what its seller signed.

use super::PerksError;
use super::list::rules_at;
use crate::domain::id::{MerchantId, OfferId};
use crate::domain::money::Money;
use crate::domain::perk::{Category, PerkKind, Rules, SoundOffer};
use crate::domain::time::Timestamp;
use crate::store::offers::{self, OfferRow};
use crate::wallet::WalletError;
use crate::wallet::core::Core;
use crate::wire::perk::AppliedPerk;

/// An offer as this phone believed it, that is not over and that the rules in use allow.
pub(in crate::wallet) struct Wanted {
    id: OfferId,
    seller: MerchantId,
    kind: PerkKind,
    sound: SoundOffer,
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
    /// The offer, if it is of one of these kinds. [`PerksError::OfferUnknown`] and [`PerksError::OfferNotAllowed`] otherwise; nobody is
    /// asked for that.
    pub(in crate::wallet) fn find(core: &Core, id: OfferId, kinds: &[PerkKind]) -> Result<Self, WalletError> {
        let now = core.now()?;
        let (row, rules) = core.read_short(|r| Ok((offers::find(r, id)?, rules_at(r, now)?)))?;
        let lives =
            |row: &OfferRow| now < row.ended_at.map_or(row.offer.offer.until, |ended| ended.min(row.offer.offer.until));
        let row = row.filter(|row| kinds.contains(&row.offer.offer.kind) && lives(row));
        let (row, rules) = row.zip(rules).ok_or(PerksError::OfferUnknown)?;
        let kind = row.offer.offer.kind;
        let sound = row.offer.offer.check(&rules).map_err(|_| PerksError::OfferNotAllowed)?;
        Ok(Self { id, seller: row.offer.seller, kind, sound, rules })
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
        checked.map_err(|fault| tampered(&format!("carry a perk that its seller did not offer: {fault}")))
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

/// Nothing was asked for, so nothing is applied.
pub(in crate::wallet) fn unasked(perk: Option<&AppliedPerk>) -> Result<(), WalletError> {
    if perk.is_none() { Ok(()) } else { Err(tampered("carry a perk that nobody asked for")) }
}

fn tampered(how: &str) -> WalletError {
    WalletError::Tampered(format!("the terms {how}"))
}
