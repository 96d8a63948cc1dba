//! Sellers and what they offer, as the backend hands it out.

use anyhow::Result;
use tally::crypto::jws::Signed;
use tally::crypto::keys::SigningKey;
use tally::domain::id::{MerchantId, OfferId};
use tally::domain::perk::{Offer, PerkKind, Place, Step};
use tally::domain::points::Rules;
use tally::domain::time::{DAY, Timestamp};
use tally::store::offers::OfferRow;
use tally::store::points::{self, RulesRow};
use tally::store::{StoreError, Writer};
use tally::wire::perk::{OfferAnswer, SellerCard, SellerOffer};

use super::person::{Person, euro};

/// How many sellers there are; each offers something in turn.
pub const SELLERS: u32 = 50;

/// The seller of this number.
pub fn seller(number: u32) -> MerchantId {
    MerchantId::new(1, &bytes(number % SELLERS))
}

/// Offer `number`, with the card of who offers it, as both were signed.
pub fn offered(person: &Person, number: u32, now: Timestamp) -> Result<OfferAnswer> {
    let (card, offer) = (card(number)?, offer(person, number, now)?);
    let offer = Signed::sign(offer, &key(number)?)?.compact().to_owned();
    let card = Signed::sign(card, &person.backend)?.compact().to_owned();
    Ok(OfferAnswer { offer, card, ended_at: None })
}

/// The same as it is stored once it was believed.
pub fn believed(person: &Person, number: u32, now: Timestamp) -> Result<OfferRow> {
    let OfferAnswer { offer: jws, card: signed_card, ended_at } = offered(person, number, now)?;
    let (offer, seller_name) = (offer(person, number, now)?, card(number)?.name);
    Ok(OfferRow { offer, seller_name, ended_at, jws, card: signed_card })
}

/// The rules that offers are held against.
pub fn keep_rules(w: &Writer<'_>) -> Result<(), StoreError> {
    let set = Rules::reference().map_err(|fault| StoreError::Inconsistent(fault.to_string()))?;
    points::keep_rules(w, &RulesRow { set, jws: "rules".into() })
}

/// The key of the seller of this number.
pub fn key(number: u32) -> Result<SigningKey> {
    let mut seed = [4; 32];
    seed[0] = u8::try_from(number % SELLERS)?;
    Ok(SigningKey::from_seed(&seed))
}

fn card(number: u32) -> Result<SellerCard> {
    let name = format!("Corner Bakery {}", number % SELLERS);
    Ok(SellerCard { seller: seller(number), name, key: key(number)?.public(), iat: Timestamp(1) })
}

fn offer(person: &Person, number: u32, now: Timestamp) -> Result<SellerOffer> {
    Ok(SellerOffer {
        id: OfferId::new(1_600_000_000_000 + i64::from(number), &bytes(number)),
        seller: seller(number),
        backend: person.backend.public().thumbprint(),
        title: format!("A tenth off everything, number {number}"),
        offer: Offer {
            kind: PerkKind::Discount,
            currency: euro(0)?.currency,
            category: "5942".parse()?,
            steps: [(600, 1_000), (700, 2_000)].map(|(points, benefit)| Step { points, benefit }).to_vec(),
            place: Place::Everywhere,
            schedule: None,
            from: now.plus(-DAY),
            until: now.plus(30 * DAY),
        },
        lending: None,
        largest: None,
        iat: now,
    })
}

fn bytes(number: u32) -> [u8; 10] {
    let mut bytes = [5; 10];
    bytes[..4].copy_from_slice(&number.to_be_bytes());
    bytes
}
