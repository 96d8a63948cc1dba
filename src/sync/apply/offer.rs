//! Offers of sellers: believed by the backend's word for who sells, the seller's signature, and the rules in use.

use std::collections::BTreeMap;

use super::Trust;
use crate::crypto::hash::sha256_base64url;
use crate::crypto::jws::KeySet;
use crate::crypto::keys::Thumbprint;
use crate::domain::perk::Rules;
use crate::domain::time::Timestamp;
use crate::store::events::{self, Event};
use crate::store::offers::{self, OfferRow};
use crate::store::{StoreError, Writer};
use crate::sync::error::SyncError;
use crate::wire::perk::{BelievedOffer, OfferAnswer, OfferFault, RefusedOffer, SellerCard};

/// What the offers of one page are held against.
pub(in crate::sync) struct Offers<'a> {
    /// The backend's keys.
    pub(in crate::sync) trust: &'a Trust,
    /// The key that the phone was enrolled by.
    pub(in crate::sync) pinned: &'a Thumbprint,
    /// The rules in use.
    pub(in crate::sync) rules: &'a Rules,
    /// The cards that were verified by those keys.
    pub(in crate::sync) cards: &'a mut Cards,
}

impl Offers<'_> {
    fn verify(&mut self, answer: &OfferAnswer) -> Result<BelievedOffer, RefusedOffer> {
        let card = self.cards.verified(answer, &self.trust.keys)?;
        answer.verify_by(card, &self.trust.keys, self.pinned, self.rules)
    }
}

/// Cards that were verified, and the keys that it was done by: a seller's offers have the same one, to the letter.
#[derive(Default)]
pub(in crate::sync) struct Cards {
    keys: KeySet,
    verified: BTreeMap<String, SellerCard>,
}

impl Cards {
    /// The same, or none if other keys are believed now.
    pub(in crate::sync) fn under(self, keys: &KeySet) -> Self {
        if self.keys == *keys { self } else { Self { keys: keys.clone(), verified: BTreeMap::new() } }
    }

    fn verified(&mut self, answer: &OfferAnswer, keys: &KeySet) -> Result<SellerCard, RefusedOffer> {
        if let Some(known) = self.verified.get(&answer.card) {
            return Ok(known.clone());
        }
        let card = answer.verify_card(keys)?;
        self.verified.insert(answer.card.clone(), card.clone());
        Ok(card)
    }
}

/// Keeps an offer that holds; one that does not is told once, and never shown. Says whether there is news.
pub(in crate::sync) fn offer(
    w: &Writer<'_>,
    page: &mut Offers<'_>,
    answer: &OfferAnswer,
    at: Timestamp,
) -> Result<bool, SyncError> {
    match page.verify(answer) {
        Ok(believed) => {
            let (jws, card, ended_at) = (answer.offer.clone(), answer.card.clone(), answer.ended_at);
            let row = OfferRow { offer: believed.offer, seller_name: believed.card.name, ended_at, jws, card };
            keep(w, &row, at)
        }
        Err(refused) => Ok(refuse(w, answer, &refused, at)?),
    }
}

fn keep(w: &Writer<'_>, row: &OfferRow, at: Timestamp) -> Result<bool, SyncError> {
    match offers::put(w, row) {
        Err(StoreError::NotAllowed(_)) => {
            let answer = OfferAnswer { offer: row.jws.clone(), card: row.card.clone(), ended_at: None };
            let refused = RefusedOffer { id: Some(row.offer.id), fault: OfferFault::Changed };
            Ok(refuse(w, &answer, &refused, at)?)
        }
        put => Ok(put?),
    }
}

fn refuse(w: &Writer<'_>, answer: &OfferAnswer, refused: &RefusedOffer, at: Timestamp) -> Result<bool, StoreError> {
    let fault = refused.fault.code();
    let new = offers::refuse(w, &sha256_base64url(answer.offer.as_bytes()), fault, at)?;
    if new {
        events::append(w, at, &Event::OfferRefused { offer: refused.id, fault: fault.into() })?;
    }
    Ok(new)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::jws::Signed;
    use crate::crypto::keys::SigningKey;
    use crate::domain::id::MerchantId;

    #[test]
    fn a_card_is_believed_for_as_long_as_the_key_that_signed_it() {
        let (key, other) = (SigningKey::from_seed(&[1; 32]), SigningKey::from_seed(&[2; 32]));
        let (keys, others) = (KeySet::from_iter([key.public()]), KeySet::from_iter([other.public()]));
        let seller = MerchantId::new(1, &[1; 10]);
        let card = SellerCard { seller, name: "Books".into(), key: other.public(), iat: Timestamp(1) };
        let card = Signed::sign(card, &key).unwrap().compact().to_owned();
        let answer = OfferAnswer { offer: String::new(), card, ended_at: None };
        let mut cards = Cards::default().under(&keys);
        assert_eq!(cards.verified(&answer, &keys).unwrap().name, "Books");
        let mut cards = cards.under(&keys);
        assert_eq!(cards.verified(&answer, &others).unwrap().name, "Books", "it was not verified again");
        assert_eq!(cards.under(&others).verified(&answer, &others).unwrap_err().fault, OfferFault::Card);
    }
}
