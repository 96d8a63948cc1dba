//! Publishing and ending offers.

use tally::crypto::jws::Signed;
use tally::domain::id::OfferId;
use tally::domain::time::Timestamp;
use tally::wire::http::CLOCK_TOLERANCE;
use tally::wire::perk::{OfferAnswer, SellerOffer};
use tally::wire::problem::ProblemCode;

use crate::app::App;
use crate::refusal::Refusal;
use crate::store::{OfferRecord, Seller};

/// Publishes an offer. The same bytes again are the same offer.
pub(crate) async fn publish(app: &App, seller: &Seller, compact: String) -> Result<OfferAnswer, Refusal> {
    let document = Signed::<SellerOffer>::verify(&compact, &seller.key);
    let document = document.map_err(|error| not_allowed(&error.to_string()))?.into_document();
    let known = app.store.offer(document.id).await?.filter(|known| known.compact == compact);
    if let Some(known) = known {
        return Ok(answer(known));
    }
    check(app, seller, &document)?;
    let offer = OfferRecord { document, compact, card: seller.card.clone(), ended_at: None };
    if app.store.add_offer(offer.clone()).await? {
        tracing::info!(offer = %offer.document.id, seller = %seller.merchant.id, "an offer was published");
        return Ok(answer(offer));
    }
    Err(Refusal::new(ProblemCode::Conflict, "another offer stands under this id"))
}

/// Ends an offer: nobody is quoted it any more. What was quoted stands until its quote is over.
pub(crate) async fn end(app: &App, seller: &Seller, id: OfferId) -> Result<OfferAnswer, Refusal> {
    let ended = app.store.end_offer(seller.merchant.id, id, app.now()).await?;
    ended.map(answer).ok_or_else(|| Refusal::new(ProblemCode::NotFound, "there is no such offer"))
}

pub(crate) fn answer(offer: OfferRecord) -> OfferAnswer {
    OfferAnswer { offer: offer.compact, card: offer.card, ended_at: offer.ended_at }
}

fn check(app: &App, seller: &Seller, document: &SellerOffer) -> Result<(), Refusal> {
    let SellerOffer { seller: named, backend, offer, iat, .. } = document;
    let now: Timestamp = app.now();
    let checks = [
        (*named == seller.merchant.id, "it speaks for another seller than the one that signed it"),
        (*backend == app.keys.public().thumbprint(), "it is meant for another backend"),
        (document.is_titled(), "the title is not 1 to 80 printable characters"),
        (offer.category.to_string() == seller.merchant.category, "it names another category than the seller's"),
        (offer.currency == seller.merchant.currency, "it is in another currency than the seller is paid in"),
        (iat.since(now) <= CLOCK_TOLERANCE, "it was signed in the future"),
        (now < offer.until, "it is over"),
        (document.is_whole(), "it does not say how it lends or how much may be paid later, or it is too dear"),
    ];
    let broken = checks.into_iter().find(|(holds, _)| !holds);
    broken.map_or(Ok(()), |(_, why)| Err(not_allowed(why)))?;
    let sound = offer.clone().check(&app.published.book.rules.perks());
    sound.map(drop).map_err(|error| not_allowed(&error.to_string()))
}

fn not_allowed(detail: &str) -> Refusal {
    Refusal::new(ProblemCode::OfferNotAllowed, detail)
}
