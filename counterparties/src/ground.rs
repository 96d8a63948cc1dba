use std::sync::Arc;

use tally::domain::time::Timestamp;
use tally::platform::{Clock, Randomness};
use tally::sync::{HttpTransport, Transport, TransportOptions};
use tally::wallet::{OsRandomness, SystemClock};

use crate::trouble::Trouble;

/// What everybody stands on.
#[derive(Clone)]
pub struct Ground {
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub randomness: Arc<dyn Randomness>,
    /// The way to the backend.
    pub transport: Arc<dyn Transport>,
}

impl Ground {
    /// The machine's clock and randomness, and HTTP.
    pub fn of_this_machine() -> Result<Self, Trouble> {
        let transport = HttpTransport::new(&TransportOptions::default()).map_err(Trouble::program)?;
        let (clock, randomness) = (Arc::new(SystemClock::default()), Arc::new(OsRandomness));
        Ok(Self { clock, randomness, transport: Arc::new(transport) })
    }

    /// Now, in whole seconds.
    pub fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.clock.now_millis())
    }

    /// What a new id is made of: now in milliseconds, and randomness.
    pub fn fresh(&self) -> Result<(i64, [u8; 10]), Trouble> {
        Ok((self.clock.now_millis(), self.random()?))
    }

    /// So many random bytes.
    pub(crate) fn random<const COUNT: usize>(&self) -> Result<[u8; COUNT], Trouble> {
        let mut bytes = [0; COUNT];
        self.randomness.fill(&mut bytes).map_err(Trouble::program)?;
        Ok(bytes)
    }
}
