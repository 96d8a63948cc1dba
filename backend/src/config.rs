//! What a backend is started with.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use tally::platform::{Clock, NoRandomness, Randomness};
use tally::wire::invite::Address;

use crate::clock::SystemClock;
use crate::randomness::{self, OsRandomness};

/// Where the backend keeps what it must not forget.
#[derive(Debug, Clone)]
pub enum Data {
    /// In this directory: the database, the signing key and the secret for pseudonyms.
    Directory(PathBuf),
    /// Nowhere: everything is gone when it stops.
    Memory,
}

/// Everything that a backend is started with.
#[derive(Clone)]
pub struct Config {
    /// Where it keeps its data.
    pub data: Data,
    /// Where it listens; port 0 takes any free one.
    pub listen: SocketAddr,
    /// How phones reach it, if that differs from `listen`: behind a proxy that speaks TLS. Requests have to be signed for
    /// this authority.
    pub public_url: Option<Address>,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Where its keys, ids, codes and nonces come from. Where money is real, nothing but the operating system's will do.
    pub randomness: Arc<dyn Randomness>,
    /// What an operator's requests carry as `Bearer`.
    pub operator_token: String,
    /// How much one phone may ask.
    pub limits: Limits,
    /// Who sees to what becomes due.
    pub upkeep: Upkeep,
}

/// Who sees to what becomes due without anybody asking for it: grants and rides whose time is over, bills whose day has come,
/// points that have to be reckoned anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Upkeep {
    /// The backend itself, soon after it is due.
    ByItself,
    /// Whoever started it, by [`Running::catch_up`](crate::Running::catch_up): a rehearsal, in which the same things have to
    /// happen in the same order every time.
    WhenAsked,
}

/// How much one phone, or one address without a phone, may ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Requests in a burst.
    pub burst: u32,
    /// Requests in a minute, in the long run.
    pub per_minute: u32,
}

/// A phone polls, quotes and pushes a few times a minute when its owner pays; ten times that is a fault or an attack. The
/// burst covers a phone that comes back after weeks with a full outbox.
impl Default for Limits {
    fn default() -> Self {
        Self { burst: 300, per_minute: 600 }
    }
}

impl Config {
    /// On a free port of this machine, by its clock and its randomness, with a random operator token.
    pub fn local(data: Data) -> Result<Self, NoRandomness> {
        Ok(Self {
            data,
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            public_url: None,
            clock: Arc::new(SystemClock::default()),
            randomness: Arc::new(OsRandomness),
            operator_token: randomness::text(&OsRandomness)?,
            limits: Limits::default(),
            upkeep: Upkeep::ByItself,
        })
    }
}

/// Hides the token.
impl fmt::Debug for Config {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Config").field("data", &self.data).field("listen", &self.listen).finish_non_exhaustive()
    }
}
