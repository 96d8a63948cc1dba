//! What becomes of one request.

use std::time::Duration;

use super::{Net, lock};
use crate::chance::Chance;

/// How the network is, in a hundred.
#[derive(Clone, Copy, Default)]
pub(crate) struct Weather {
    /// Requests and answers that never arrive, each.
    pub(crate) lost: u32,
    /// Requests that arrive after their phone has given up, and after others.
    pub(crate) late: u32,
    /// Requests that arrive another time.
    pub(crate) twice: u32,
    /// Answers that break off, or come from somebody in between.
    pub(crate) spoilt: u32,
    /// The longest way, in milliseconds.
    pub(crate) slow: i64,
}

/// What becomes of one request.
pub(super) struct Fate {
    pub(super) out: Duration,
    pub(super) end: End,
    pub(super) twice: bool,
    pub(super) back: Duration,
}

pub(super) enum End {
    /// It never arrives.
    Lost,
    /// It arrives when nobody waits for the answer any more.
    Late,
    /// It arrives, and the answer does not.
    Unanswered,
    /// The answer comes back as something else.
    Spoilt(Spoilt),
    /// All is well.
    Answered,
}

#[derive(Clone, Copy)]
pub(super) enum Spoilt {
    /// The connection breaks in the middle of it.
    Broken,
    /// Only its beginning comes, as if it were all.
    Cut,
    /// A gateway answers in its place, with this status.
    Gateway(u16),
}

const SPOILT: [Spoilt; 5] =
    [Spoilt::Broken, Spoilt::Cut, Spoilt::Gateway(502), Spoilt::Gateway(503), Spoilt::Gateway(403)];

impl Weather {
    /// Mostly middling; the worst is what the promise is made for: a third is lost, half comes twice or late.
    pub(crate) fn drawn(chance: &Chance) -> Self {
        let worst = *chance.pick(&[0, 20, 20, 50, 100]).unwrap_or(&0);
        let up_to = |most: i64| u32::try_from(chance.between(0, most * worst / 100)).unwrap_or(0);
        let (lost, late, twice, spoilt) = (up_to(30), up_to(50), up_to(50), up_to(10));
        Self { lost, late, twice, spoilt, slow: chance.between(0, 80 * worst) }
    }
}

impl Net {
    pub(super) fn fate(&self) -> Fate {
        let weather = *lock(&self.weather);
        let way = || Duration::from_millis(self.chance.between(0, weather.slow).unsigned_abs());
        Fate { out: way(), end: self.end(weather), twice: self.chance.percent(weather.twice), back: way() }
    }

    fn end(&self, weather: Weather) -> End {
        if self.chance.percent(weather.lost) {
            return End::Lost;
        }
        if self.chance.percent(weather.late) {
            return End::Late;
        }
        if self.chance.percent(weather.lost) {
            return End::Unanswered;
        }
        let spoilt = self.chance.percent(weather.spoilt).then(|| self.chance.pick(&SPOILT)).flatten();
        spoilt.map_or(End::Answered, |spoilt| End::Spoilt(*spoilt))
    }
}
