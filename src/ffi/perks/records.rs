use std::time::SystemTime;

use super::names::{OrdinaryRoute, PerkKind, Weekday};
use crate::domain::city::City;
use crate::domain::loan::Lending;
use crate::domain::perk::{Eligibility, Gap, Place, Schedule, Step};
use crate::domain::redacted::redacted;
use crate::ffi::Rhythm;
use crate::ffi::points::Reaching;
use crate::ffi::printed::printed;
use crate::ffi::times::moment;
use crate::wallet as core;

/// A city of the list.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct CityEntry {
    /// Its id, which never changes.
    pub id: String,
    /// Its name in English.
    pub name: String,
    /// Its country, two letters of ISO 3166-1.
    pub country: String,
}

/// One step of an offer.
#[derive(Clone, Copy, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct PerkStep {
    /// The points that it asks.
    pub points: u32,
    /// What it brings, in the measure of the offer's kind.
    pub benefit: u64,
}

/// So many points to a step.
#[derive(Clone, Copy, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct PerkGap {
    /// The points that are missing.
    pub missing: u32,
    /// The step.
    pub step: PerkStep,
}

/// Days of the week, and the hours on each of them.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct PerkSchedule {
    /// The days.
    pub days: Vec<Weekday>,
    /// From this minute of the day on.
    pub opens: u16,
    /// Up to this minute of the day, itself not included.
    pub closes: u16,
    /// On the clocks of this zone of the IANA database.
    pub zone: String,
}

/// The answer with points.
#[derive(Clone, PartialEq, Eq, uniffi::Enum)]
pub enum PerkEligibility {
    /// It is theirs.
    Eligible {
        /// The step that they reached.
        step: PerkStep,
        /// The next one, if there is one.
        next: Option<PerkGap>,
    },
    /// Points are missing to the first step.
    Short {
        /// How many, and to which.
        gap: PerkGap,
    },
    /// There are no points to go by: they are off, not assessed, or not believed.
    NoPoints,
    /// The grant is missing under which the seller may learn of the step.
    ConsentMissing,
    /// It does not hold in their city.
    NotHere {
        /// The nearest city where it does; none if they picked no city.
        nearest: Option<CityEntry>,
        /// How many kilometres that is.
        kilometres: Option<u32>,
    },
    /// It does not hold now.
    NotYet {
        /// From when on it does.
        opens: SystemTime,
    },
    /// It is over.
    Over,
}

/// One offer, and what it is to the person.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct PerkOffer {
    /// Its id.
    pub id: String,
    /// Who offers it: an id.
    pub seller: String,
    /// The seller's name, as the backend's operator verified it.
    pub seller_name: String,
    /// What it is, in the seller's words.
    pub title: String,
    /// What it gives.
    pub kind: PerkKind,
    /// What the seller's prices, deposits and loans are in: ISO 4217.
    pub currency: String,
    /// What the seller sells: four digits of ISO 18245.
    pub category: String,
    /// The steps, from the fewest points to the most.
    pub steps: Vec<PerkStep>,
    /// Where it holds; everywhere if empty.
    pub cities: Vec<CityEntry>,
    /// When it holds; always if absent.
    pub schedule: Option<PerkSchedule>,
    /// From when on.
    pub from: SystemTime,
    /// Until when.
    pub until: SystemTime,
    /// How it lends; only where loans are offered.
    pub lending: Option<LendingTerms>,
    /// When the seller ended it before its time.
    pub ended_at: Option<SystemTime>,
    /// The answer with points.
    pub eligibility: PerkEligibility,
    /// Where points are missing to the first step: how they come soonest.
    pub way: Option<Reaching>,
    /// What anybody can do, whatever their points.
    pub ordinary: OrdinaryRoute,
}

/// How a lender lends, the same for everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Record)]
pub struct LendingTerms {
    /// What a loan costs, all of it, in basis points of what is lent.
    pub fee: u32,
    /// In how many instalments it is paid back.
    pub instalments: u32,
    /// How they follow each other.
    pub rhythm: Rhythm,
}

impl From<Lending> for LendingTerms {
    fn from(Lending { fee, instalments, rhythm }: Lending) -> Self {
        Self { fee, instalments, rhythm: rhythm.into() }
    }
}

/// Some of what is offered.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct OfferList {
    /// The offers that are not over.
    pub items: Vec<PerkOffer>,
    /// The cursor for what comes after; none at the end.
    pub next: Option<String>,
    /// When the sellers' offers were last asked for; none if never.
    pub fetched_at: Option<SystemTime>,
    /// That was more than a day ago, or never.
    pub stale: bool,
}

printed!(CityEntry, PerkStep, PerkGap, PerkOffer { id, seller }, OfferList { fetched_at, stale });
// Elsewhere it is printed with its name, which tells no number, and with parts that tell nothing.
redacted!(PerkEligibility);

impl From<City> for CityEntry {
    fn from(city: City) -> Self {
        Self { id: city.id().into(), name: city.name().into(), country: city.country().into() }
    }
}

impl From<Step> for PerkStep {
    fn from(Step { points, benefit }: Step) -> Self {
        Self { points, benefit }
    }
}

impl From<Gap> for PerkGap {
    fn from(Gap { missing, step }: Gap) -> Self {
        Self { missing, step: step.into() }
    }
}

impl From<Schedule> for PerkSchedule {
    fn from(schedule: Schedule) -> Self {
        let Schedule { days, opens, closes, zone } = schedule;
        Self { days: days.into_iter().map(Weekday::from).collect(), opens, closes, zone: zone.name().into() }
    }
}

impl From<Eligibility> for PerkEligibility {
    fn from(eligibility: Eligibility) -> Self {
        match eligibility {
            Eligibility::Eligible { step, next } => Self::Eligible { step: step.into(), next: next.map(PerkGap::from) },
            Eligibility::Short(gap) => Self::Short { gap: gap.into() },
            Eligibility::NoPoints => Self::NoPoints,
            Eligibility::ConsentMissing => Self::ConsentMissing,
            Eligibility::NotHere { nearest } => {
                let (nearest, kilometres) = nearest.unzip();
                Self::NotHere { nearest: nearest.map(CityEntry::from), kilometres }
            }
            Eligibility::NotYet { opens } => Self::NotYet { opens: moment(opens) },
            Eligibility::Over => Self::Over,
        }
    }
}

impl From<core::PerkOffer> for PerkOffer {
    fn from(shown: core::PerkOffer) -> Self {
        let offer = shown.offer;
        Self {
            id: shown.id.to_string(),
            seller: shown.seller.to_string(),
            seller_name: shown.seller_name,
            title: shown.title,
            kind: offer.kind.into(),
            currency: offer.currency.to_string(),
            category: offer.category.to_string(),
            steps: offer.steps.into_iter().map(PerkStep::from).collect(),
            cities: cities(offer.place),
            schedule: offer.schedule.map(PerkSchedule::from),
            from: moment(offer.from),
            until: moment(offer.until),
            lending: shown.lending.map(LendingTerms::from),
            ended_at: shown.ended_at.map(moment),
            eligibility: shown.eligibility.into(),
            way: shown.way.map(Reaching::from),
            ordinary: shown.ordinary.into(),
        }
    }
}

fn cities(place: Place) -> Vec<CityEntry> {
    match place {
        Place::Everywhere => vec![],
        Place::Cities(cities) => cities.into_iter().map(CityEntry::from).collect(),
    }
}

impl From<core::OfferList> for OfferList {
    fn from(list: core::OfferList) -> Self {
        Self {
            items: list.items.into_iter().map(PerkOffer::from).collect(),
            next: list.next,
            fetched_at: list.freshness.as_of.map(moment),
            stale: list.freshness.stale,
        }
    }
}
