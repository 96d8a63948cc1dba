//! What sellers offer, page by page: `GET /v1/offers`. Asked the same by everybody, so that asking tells nothing.

use std::mem;

use super::apply::{Cards, Offers, Trust, offer};
use super::call::Call;
use super::engine::Engine;
use super::error::SyncError;
use crate::domain::perk::Rules;
use crate::domain::points::Day;
use crate::domain::time::Timestamp;
use crate::store::{Reader, StoreError, Writer, identity, offers, points};
use crate::wire::perk::OfferPage;
use crate::wire::problem::ProblemCode;

/// What reading the offers did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OffersReport {
    /// Offers that were new, had ended, or were refused.
    pub news: u32,
    /// They were read to the end. Not so before the rules are known that an offer is held against: then they are left for
    /// later.
    pub complete: bool,
}

/// From the first page to the last.
#[derive(Default)]
struct Pull {
    report: OffersReport,
    cards: Cards,
}

impl Engine {
    /// Reads offers until there are no more. A position that the backend no longer knows starts again from the beginning, once.
    pub async fn offers(&self) -> Result<OffersReport, SyncError> {
        self.telling(self.offer_pages().await).await
    }

    async fn offer_pages(&self) -> Result<OffersReport, SyncError> {
        let (mut pull, mut may_restart) = (Pull::default(), true);
        loop {
            match self.offer_page(&mut pull).await {
                Ok(true) => {}
                Ok(false) => return Ok(pull.report),
                Err(SyncError::Refused(problem)) if problem.code == ProblemCode::CursorGone && may_restart => {
                    may_restart = false;
                    self.write(|w| Ok(offers::set_cursor(w, "")?)).await?;
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// Says whether there is more to ask for.
    async fn offer_page(&self, pull: &mut Pull) -> Result<bool, SyncError> {
        let (caller, membership) = self.member().await?;
        let now = self.now();
        let (cursor, known) = self.read(move |r| Ok((offers::feed(r)?.cursor, rules(r, now)?.is_some()))).await?;
        if !known {
            return Ok(false);
        }
        let call = Call::get(&caller.address, "v1/offers", &[("after", cursor.as_str())])?;
        let page: OfferPage = self.ask(&caller, &call).await?;
        if page.more && page.next == cursor {
            return Err(SyncError::Tampered("a page of offers leads back to itself".into()));
        }
        let (trust, now, more) = (Trust::from(membership), self.now(), page.more);
        let mut cards = mem::take(&mut pull.cards).under(&trust.keys);
        let (news, cards) =
            self.write(move |w| take(w, (&trust, &mut cards), (&cursor, &page), now).map(|news| (news, cards))).await?;
        pull.cards = cards;
        pull.report.news += news;
        pull.report.complete = !more;
        Ok(more)
    }
}

/// The rules in use that an offer is held against.
fn rules(r: &Reader<'_>, now: Timestamp) -> Result<Option<Rules>, StoreError> {
    Ok(points::rules_on(r, Day::of(now))?.map(|row| row.checked()).transpose()?.map(|rules| rules.perks()))
}

/// Takes a page with its position; says how much of it is news. Nothing if another call has been faster.
fn take(
    w: &Writer<'_>,
    (trust, cards): (&Trust, &mut Cards),
    (asked, page): (&str, &OfferPage),
    now: Timestamp,
) -> Result<u32, SyncError> {
    let identity = identity::load(w)?.ok_or(SyncError::NotEnrolled)?;
    let Some(rules) = rules(w, now)? else { return Ok(0) };
    if offers::feed(w)?.cursor != asked {
        return Ok(0);
    }
    let mut held = Offers { trust, pinned: &identity.backend_key, rules: &rules, cards };
    let mut news = 0;
    for item in &page.items {
        news += u32::from(offer(w, &mut held, item, now)?);
    }
    if page.next != asked {
        offers::set_cursor(w, &page.next)?;
    }
    if !page.more {
        offers::fetched(w, now)?;
    }
    Ok(news)
}

#[cfg(test)]
mod tests;
