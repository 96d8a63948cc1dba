//! What every request can reach.

use std::sync::Arc;

use rayon::ThreadPool;
use tally::domain::time::Timestamp;
use tally::platform::{Clock, NoRandomness, Randomness};
use tally::wire::invite::Address;
use tokio::sync::{Notify, watch};

use crate::bells::Bells;
use crate::clock;
use crate::config::Limits;
use crate::http::{Limiter, Pulse};
use crate::keys::Keys;
use crate::polls::Polls;
use crate::randomness;
use crate::service::points::Published;
use crate::store::Store;

/// What every request can reach.
pub(crate) struct App {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) keys: Arc<Keys>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Randomness>,
    pub(crate) bells: Bells,
    /// Somebody's points may have to be reckoned anew.
    pub(crate) stirred: Notify,
    pub(crate) published: Published,
    pub(crate) polls: Polls,
    pub(crate) pulse: Pulse,
    pub(crate) limiter: Limiter,
    /// The store's change feed.
    pub(crate) feed: String,
    pub(crate) operator_token: String,
    /// How phones reach the backend.
    pub(crate) address: Address,
    /// The authority that requests have to be signed for; absent where the `Host` header is as good.
    pub(crate) authority: Option<String>,
    /// What is shared out goes to these threads; without them whoever asks does all the work.
    pub(crate) threads: Option<ThreadPool>,
    /// Turns true when the backend is to stop.
    pub(crate) closing: watch::Sender<bool>,
}

impl App {
    pub(crate) fn now(&self) -> Timestamp {
        clock::now(&*self.clock)
    }

    /// What a new id is made of: now in milliseconds, and randomness.
    pub(crate) fn fresh(&self) -> Result<(i64, [u8; 10]), NoRandomness> {
        Ok((self.clock.now_millis(), randomness::bytes(&*self.random)?))
    }
}

/// Everything that an [`App`] is made of.
pub(crate) struct Parts {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) keys: Arc<Keys>,
    pub(crate) published: Published,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Arc<dyn Randomness>,
    pub(crate) limits: Limits,
    pub(crate) feed: String,
    pub(crate) operator_token: String,
    pub(crate) address: Address,
    pub(crate) authority: Option<String>,
    pub(crate) threads: Option<ThreadPool>,
}

impl From<Parts> for App {
    fn from(parts: Parts) -> Self {
        Self {
            store: parts.store,
            keys: parts.keys,
            clock: parts.clock,
            random: parts.random,
            bells: Bells::default(),
            stirred: Notify::new(),
            published: parts.published,
            polls: Polls::default(),
            pulse: Pulse::default(),
            limiter: Limiter::new(parts.limits),
            feed: parts.feed,
            operator_token: parts.operator_token,
            address: parts.address,
            authority: parts.authority,
            threads: parts.threads,
            closing: watch::Sender::new(false),
        }
    }
}
