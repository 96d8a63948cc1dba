use super::{OfferAnswer, SellerCard, SellerOffer};
use crate::crypto::jws::{JwsError, KeySet, Signed};
use crate::crypto::keys::Thumbprint;
use crate::domain::id::OfferId;
use crate::domain::perk::{OfferError, Rules};

/// An offer that holds, and who made it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BelievedOffer {
    /// Who sells, as the backend verified it.
    pub card: SellerCard,
    /// What is offered.
    pub offer: SellerOffer,
}

/// An offer that does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{fault}")]
pub struct RefusedOffer {
    /// Which one; none if nobody whom the backend vouches for signed it.
    pub id: Option<OfferId>,
    /// Why.
    pub fault: OfferFault,
}

/// Why an offer is not to be believed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OfferFault {
    /// It, or the card beside it, is of a form that this version does not know.
    #[error("it is of a form that this version does not know")]
    Unreadable,
    /// The backend did not sign who sells.
    #[error("the backend does not vouch for the seller")]
    Card,
    /// Who is said to sell did not sign it, or it was changed since.
    #[error("the seller did not sign it")]
    Signature,
    /// It names another seller than the card.
    #[error("it speaks for another seller than the one that signed it")]
    OtherSeller,
    /// It is meant for another backend.
    #[error("it is meant for another backend")]
    OtherBackend,
    /// Its title is empty, too long, or more than one line.
    #[error("the title is not 1 to {} printable characters", SellerOffer::LONGEST_TITLE)]
    Title,
    /// An offer with this id is known, and it is another one: an offer is never changed.
    #[error("another offer has this id")]
    Changed,
    /// It lends without saying how, or too dear, or lets be paid later without saying how much.
    #[error("it does not say how it lends or how much may be paid later, or it is too dear")]
    Incomplete,
    /// It breaks the rules of perks.
    #[error("{0}")]
    NotAllowed(#[from] OfferError),
}

impl OfferFault {
    /// The fault's name: small letters and hyphens. Its meaning never changes.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::Card => "card",
            Self::Signature => "signature",
            Self::OtherSeller => "other-seller",
            Self::OtherBackend => "other-backend",
            Self::Title => "title",
            Self::Changed => "changed",
            Self::Incomplete => "incomplete",
            Self::NotAllowed(error) => error.code(),
        }
    }
}

impl OfferAnswer {
    /// Verifies the card by the backend's keys, the offer by the card's, and holds it against the rules in use. `pinned` is
    /// the key that a phone was enrolled by: an offer for it stays one for this backend when the backend changes its keys.
    pub fn verify(&self, keys: &KeySet, pinned: &Thumbprint, rules: &Rules) -> Result<BelievedOffer, RefusedOffer> {
        self.verify_by(self.verify_card(keys)?, keys, pinned, rules)
    }

    /// Verifies only the card. Many offers have the same one.
    pub fn verify_card(&self, keys: &KeySet) -> Result<SellerCard, RefusedOffer> {
        let card = Signed::<SellerCard>::verify(&self.card, keys);
        Ok(card.map_err(|error| nobody(of(&error, OfferFault::Card)))?.into_document())
    }

    /// [`Self::verify`] with what [`Self::verify_card`] gave.
    pub fn verify_by(
        &self,
        card: SellerCard,
        keys: &KeySet,
        pinned: &Thumbprint,
        rules: &Rules,
    ) -> Result<BelievedOffer, RefusedOffer> {
        let offer = Signed::<SellerOffer>::verify(&self.offer, &card.key);
        let offer = offer.map_err(|error| nobody(of(&error, OfferFault::Signature)))?.into_document();
        let own = offer.backend == *pinned || keys.keys().iter().any(|key| key.thumbprint() == offer.backend);
        let believed = BelievedOffer { card, offer };
        match believed.fault(own, rules) {
            Some(fault) => Err(RefusedOffer { id: Some(believed.offer.id), fault }),
            None => Ok(believed),
        }
    }
}

fn nobody(fault: OfferFault) -> RefusedOffer {
    RefusedOffer { id: None, fault }
}

impl BelievedOffer {
    fn fault(&self, own: bool, rules: &Rules) -> Option<OfferFault> {
        let Self { card, offer } = self;
        let checks = [
            (offer.seller == card.seller, OfferFault::OtherSeller),
            (own, OfferFault::OtherBackend),
            (offer.is_titled(), OfferFault::Title),
            (offer.is_whole(), OfferFault::Incomplete),
        ];
        let broken = checks.into_iter().find(|(holds, _)| !holds).map(|(_, fault)| fault);
        broken.or_else(|| offer.offer.clone().check(rules).err().map(OfferFault::NotAllowed))
    }
}

fn of(error: &JwsError, forged: OfferFault) -> OfferFault {
    match error {
        JwsError::UnreadablePayload(_) | JwsError::UnsupportedVersion { .. } => OfferFault::Unreadable,
        _ => forged,
    }
}
