//! What a seller sees of its own offers, and phones of all.

use tally::domain::id::OfferId;
use tally::wire::perk::{OfferPage, OfferUse, OfferUses, SellerOffers};
use tally::wire::problem::ProblemCode;

use super::publish::answer;
use crate::app::App;
use crate::refusal::Refusal;
use crate::store::{Seller, UseRecord};

/// The items of one page.
const PAGE: usize = 100;

/// What was published or ended after a position.
pub(crate) async fn offers(app: &App, after: &str) -> Result<OfferPage, Refusal> {
    let slice = app.store.offers(position(after)?, app.now(), PAGE).await?;
    let items = slice.items.into_iter().map(answer).collect();
    Ok(OfferPage { items, next: slice.next.to_string(), more: slice.more })
}

/// A seller's own offers, in the order of their ids.
pub(crate) async fn of_seller(app: &App, seller: &Seller, after: Option<String>) -> Result<SellerOffers, Refusal> {
    let after = after.map(|after| after.parse::<OfferId>()).transpose().map_err(|_| no_cursor())?;
    let page = app.store.seller_offers(seller.merchant.id, after, PAGE).await?;
    let items = page.items.into_iter().map(answer).collect();
    Ok(SellerOffers { items, next: page.next.map(|next| next.to_string()) })
}

/// Which steps of a seller's offers were used, by whom under the pseudonyms that it knows.
pub(crate) async fn uses(app: &App, seller: &Seller, after: &str) -> Result<OfferUses, Refusal> {
    let slice = app.store.uses(seller.merchant.id, position(after)?, PAGE).await?;
    let tell = |used: UseRecord| OfferUse {
        offer: used.offer,
        step: used.step,
        customer: app.keys.pseudonym(used.user, seller.merchant.id),
        at: used.at,
    };
    Ok(OfferUses { items: slice.items.into_iter().map(tell).collect(), next: slice.next.to_string(), more: slice.more })
}

/// Empty at the beginning.
fn position(after: &str) -> Result<i64, Refusal> {
    if after.is_empty() {
        return Ok(0);
    }
    after.parse::<i64>().ok().filter(|position| *position >= 0).ok_or_else(no_cursor)
}

fn no_cursor() -> Refusal {
    Refusal::new(ProblemCode::Malformed, "`after` is no cursor")
}
