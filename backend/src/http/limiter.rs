//! How much one phone, or one address without a phone, may ask.

use std::net::IpAddr;
use std::num::NonZeroU32;

use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use tally::domain::id::{DeviceId, MerchantId, RecipientId};
use tally::wire::problem::ProblemCode;

use crate::config::Limits;
use crate::refusal::Refusal;

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Asker {
    /// A phone whose signature holds, so that nobody can use up another's share.
    Device(DeviceId),
    /// A recipient whose signature holds.
    Recipient(RecipientId),
    /// A seller whose signature holds.
    Seller(MerchantId),
    /// An address, before there is a phone.
    Address(IpAddr),
}

/// Counts requests by the machine's clock, whatever the backend's injected clock says: it is machine time that they cost.
pub(crate) struct Limiter(DefaultKeyedRateLimiter<Asker>);

/// Above so many askers, those who have their whole share again are forgotten.
const REMEMBERED: usize = 10_000;

impl Limiter {
    pub(crate) fn new(limits: Limits) -> Self {
        let at_least_one = |number| NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN);
        let quota = Quota::per_minute(at_least_one(limits.per_minute)).allow_burst(at_least_one(limits.burst));
        Self(RateLimiter::keyed(quota))
    }

    /// Counts one request.
    pub(crate) fn check(&self, asker: Asker) -> Result<(), Refusal> {
        if self.0.len() > REMEMBERED {
            self.0.retain_recent();
        }
        self.0.check_key(&asker).map_err(|until| {
            Refusal::later(ProblemCode::TooManyRequests, until.wait_time_from(DefaultClock::default().now()))
        })
    }
}
