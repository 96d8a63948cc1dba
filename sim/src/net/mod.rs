//! The way between phones and backend.

mod fate;
mod late;
mod line;
mod watch;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tally::sync::Request;

use crate::chance::Chance;
use crate::host::Host;

pub(crate) use fate::Weather;
pub(crate) use line::{Line, Place};

/// Everything that phones share of the network.
pub(crate) struct Net {
    host: Arc<Host>,
    chance: Chance,
    weather: Mutex<Weather>,
    /// Requests that are still under way, or copies of such.
    late: Mutex<Vec<Request>>,
    /// What a phone sent that it should not have.
    wrong: Mutex<Option<String>>,
}

impl Net {
    pub(crate) fn new(host: Arc<Host>, seed: u64) -> Arc<Self> {
        let (weather, late, wrong) = (Mutex::default(), Mutex::default(), Mutex::default());
        Arc::new(Self { host, chance: Chance::new(seed, "the network"), weather, late, wrong })
    }

    pub(crate) fn set(&self, weather: Weather) {
        *lock(&self.weather) = weather;
    }

    /// What a phone sent that it should not have.
    pub(crate) fn wrong(&self) -> Option<String> {
        lock(&self.wrong).take()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
