use std::collections::BTreeMap;

use super::{OfferList, PerkOffer, Perks, PerksError};
use crate::domain::city::City;
use crate::domain::id::OfferId;
use crate::domain::perk::{Answer, Eligibility, PerkKind, Person, Rules, SoundOffer};
use crate::domain::points::Day;
use crate::domain::time::{DAY, Timestamp};
use crate::store::offers::{self, OfferRow};
use crate::store::{Reader, StoreError, consents, points};
use crate::wallet::{Freshness, PageRequest, Points, Reaching, WalletError};

/// A seller ends an offer seldom, and never under a quote that was given.
const FRESH_FOR: i64 = DAY;

/// What is the same for every offer.
struct Viewer {
    rules: Option<Rules>,
    city: Option<City>,
    points: Option<u32>,
    now: Timestamp,
}

/// An offer that holds by the rules in use, and whether its seller may learn of a step.
struct Seen {
    row: OfferRow,
    sound: SoundOffer,
    consents: bool,
}

impl Perks {
    /// What is offered and not over, of one kind or of all, and what each is to the person. Asks nobody.
    pub fn list(&self, kind: Option<PerkKind>, request: &PageRequest) -> Result<OfferList, WalletError> {
        let (request, viewer) = (request.with_known_cursor()?, self.viewer()?);
        let (page, feed) = self.core.read(|r| {
            let page = offers::page(r, request, (kind, viewer.now))?;
            let (next, reached) = (page.next, consents::reached_sellers(r, viewer.now)?);
            let see = |row: OfferRow| {
                let consents = reached.contains(&row.offer.seller);
                viewer.see(row, consents)
            };
            let seen: Vec<_> = page.items.into_iter().filter_map(see).collect();
            Ok(((seen, next), offers::feed(r)?))
        })?;
        let mut ways = Ways::default();
        let items = page.0.into_iter().map(|seen| self.shown(seen, &viewer, &mut ways)).collect::<Result<_, _>>()?;
        let freshness = Freshness::lasting(FRESH_FOR, feed.fetched_at, viewer.now);
        Ok(OfferList { items, next: page.1, freshness })
    }

    /// One offer, be it over, and what it is to the person. Asks nobody.
    ///
    /// [`PerksError::OfferUnknown`], and [`PerksError::OfferNotAllowed`] if the rules have changed so that it may not stand.
    pub fn offer(&self, id: OfferId) -> Result<PerkOffer, WalletError> {
        let viewer = self.viewer()?;
        let row = self.core.read_short(|r| offers::find(r, id))?.ok_or(PerksError::OfferUnknown)?;
        let reach = self.core.read_short(|r| consents::reach_at(r, row.offer.seller, viewer.now))?;
        let seen = viewer.see(row, reach.is_some()).ok_or(PerksError::OfferNotAllowed)?;
        self.shown(seen, &viewer, &mut Ways::default())
    }

    fn viewer(&self) -> Result<Viewer, WalletError> {
        let now = self.core.now()?;
        let points = Points::new(self.core.clone()).confirmed()?;
        let (rules, city) = self.core.read_short(|r| Ok((rules_at(r, now)?, offers::city(r)?)))?;
        Ok(Viewer { rules, city, points, now })
    }

    fn shown(&self, seen: Seen, viewer: &Viewer, ways: &mut Ways) -> Result<PerkOffer, WalletError> {
        let Answer { eligibility, ordinary } = viewer.answer(&seen);
        let way = match eligibility {
            Eligibility::Short(gap) => Some(ways.to(gap.step.points, &Points::new(self.core.clone()))?),
            _ => None,
        };
        let OfferRow { offer, seller_name, ended_at, .. } = seen.row;
        Ok(PerkOffer {
            id: offer.id,
            seller: offer.seller,
            seller_name,
            title: offer.title,
            offer: offer.offer,
            lending: offer.lending,
            ended_at,
            eligibility,
            way,
            ordinary,
        })
    }
}

/// What the rules in use say about perks.
pub(super) fn rules_at(r: &Reader<'_>, now: Timestamp) -> Result<Option<Rules>, StoreError> {
    Ok(points::rules_on(r, Day::of(now))?.map(|row| row.checked()).transpose()?.map(|rules| rules.perks()))
}

impl Viewer {
    /// Nothing of an offer that newer rules do not allow any more.
    fn see(&self, row: OfferRow, consents: bool) -> Option<Seen> {
        let sound = row.offer.offer.clone().check(self.rules.as_ref()?).ok()?;
        Some(Seen { row, sound, consents })
    }

    fn answer(&self, seen: &Seen) -> Answer {
        let Self { points, city, now: at, .. } = *self;
        let answer = seen.sound.answer(&Person { points, consents: seen.consents, city, at });
        let ended = seen.row.ended_at.is_some_and(|ended| ended <= at);
        if ended { Answer { eligibility: Eligibility::Over, ..answer } } else { answer }
    }
}

/// The way to each number of points, found once.
#[derive(Default)]
struct Ways(BTreeMap<u32, Reaching>);

impl Ways {
    fn to(&mut self, points: u32, from: &Points) -> Result<Reaching, WalletError> {
        if let Some(known) = self.0.get(&points) {
            return Ok(known.clone());
        }
        let way = from.what_if_reaching(i64::from(points))?;
        self.0.insert(points, way.clone());
        Ok(way)
    }
}
