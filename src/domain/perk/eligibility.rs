//! Whether an offer is somebody's, worked out on their phone.

use serde::{Deserialize, Serialize};

use super::{PerkKind, Place, SoundOffer, Step};
use crate::domain::city::City;
use crate::domain::time::Timestamp;

/// What the phone knows of its owner. None of it leaves the phone.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Person {
    /// Their points; none if points are switched off or were not assessed.
    pub points: Option<u32>,
    /// Whether the grant is there under which the seller may learn which step is reached.
    pub consents: bool,
    /// The city that they picked, if any.
    pub city: Option<City>,
    /// Now.
    pub at: Timestamp,
}

/// What an offer is to somebody: the answer with points, and the route that is always there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answer {
    /// With points.
    pub eligibility: Eligibility,
    /// Without.
    pub ordinary: Ordinary,
}

/// The answer with points. Of several reasons against it one is named: that it is over, or else where, when, points, and
/// consent last: nobody is asked to let a seller learn of a step that they do not reach.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Eligibility {
    /// It is theirs.
    Eligible {
        /// The step that they reached.
        step: Step,
        /// The next one, if there is one.
        next: Option<Gap>,
    },
    /// Points are missing to the first step.
    Short(Gap),
    /// There are no points to go by.
    NoPoints,
    /// The grant is missing under which the seller may learn of the step.
    ConsentMissing,
    /// It does not hold in their city.
    NotHere {
        /// The nearest city where it does, and how many kilometres that is; nothing if they picked no city.
        nearest: Option<(City, u32)>,
    },
    /// It does not hold now.
    NotYet {
        /// From when on it does.
        opens: Timestamp,
    },
    /// It ended, or does not open again before it ends.
    Over,
}

/// So many points to a step.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    /// The points that are missing.
    pub missing: u32,
    /// The step.
    pub step: Step,
}

/// What anybody can do, whatever their points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Ordinary {
    /// Leave the ordinary deposit, which is capped.
    PaidDeposit,
    /// Pay the ordinary price.
    FullPrice,
    /// Pay now.
    PayNow,
    /// Pay from one's own money.
    OwnMoney,
}

impl SoundOffer {
    /// What this offer is to `person`.
    pub fn answer(&self, person: &Person) -> Answer {
        Answer { eligibility: self.eligibility(person), ordinary: self.offer().kind.ordinary() }
    }

    fn eligibility(&self, person: &Person) -> Eligibility {
        let Some(opens) = self.opens(person.at) else { return Eligibility::Over };
        match (self.elsewhere(person.city), person.points) {
            (Some(not_here), _) => not_here,
            _ if opens > person.at => Eligibility::NotYet { opens },
            (None, None) => Eligibility::NoPoints,
            (None, Some(points)) => self.with_points(points, person.consents),
        }
    }

    /// The first moment from `at` on at which it holds, if there is one before it ends.
    fn opens(&self, at: Timestamp) -> Option<Timestamp> {
        let offer = self.offer();
        let earliest = at.max(offer.from);
        let opens = offer.schedule.as_ref().map_or(Some(earliest), |schedule| schedule.next_opening(earliest));
        opens.filter(|opens| *opens < offer.until)
    }

    fn elsewhere(&self, city: Option<City>) -> Option<Eligibility> {
        let Place::Cities(cities) = &self.offer().place else { return None };
        if city.is_some_and(|city| cities.contains(&city)) {
            return None;
        }
        let nearest = city.and_then(|city| {
            let nearest = city.nearest(cities.iter().copied())?;
            Some((nearest, city.kilometres_to(nearest)))
        });
        Some(Eligibility::NotHere { nearest })
    }

    fn with_points(&self, points: u32, consents: bool) -> Eligibility {
        let next = self.next_step(points).map(|step| Gap { missing: step.points - points, step });
        match (self.step(points), next) {
            (Some(_), _) if !consents => Eligibility::ConsentMissing,
            (Some(step), next) => Eligibility::Eligible { step, next },
            (None, Some(gap)) => Eligibility::Short(gap),
            (None, None) => Eligibility::NoPoints,
        }
    }
}

impl PerkKind {
    /// The route that needs no points.
    pub fn ordinary(self) -> Ordinary {
        match self {
            Self::DepositWaiver => Ordinary::PaidDeposit,
            Self::Discount => Ordinary::FullPrice,
            Self::DelayedPayment => Ordinary::PayNow,
            Self::Loan => Ordinary::OwnMoney,
        }
    }
}

// They tell somebody's points, or the city that they picked.
crate::domain::redacted::redacted!(Person, Gap, Eligibility);
