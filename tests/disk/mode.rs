//! How the disk fails.

use std::env;

use tally_disk::{Call, Fault};

/// A way in which a disk fails at its N-th call.
#[derive(Debug, Clone, Copy)]
pub struct Mode {
    fault: Fault,
    ever_after: bool,
}

/// A disk that is full stays full; a read or write may fail in passing or for ever.
pub const MODES: [Mode; 5] = [
    Mode { fault: Fault::Full, ever_after: true },
    Mode { fault: Fault::HalfThenFull, ever_after: false },
    Mode { fault: Fault::HalfThenBroken, ever_after: false },
    Mode { fault: Fault::Broken, ever_after: false },
    Mode { fault: Fault::Broken, ever_after: true },
];

impl Mode {
    pub fn at(self, n: u64) -> (Call, Fault) {
        (if self.ever_after { Call::from(n) } else { Call::nth(n) }, self.fault)
    }

    /// Whether the disk can be read after the call.
    pub fn can_be_read(self) -> bool {
        !self.ever_after || self.fault == Fault::Full
    }

    /// How far it is from one call that is tried to the next. There are several reads for every write, and they leave nothing behind.
    pub fn step(self) -> u64 {
        let every = env::var("TALLY_DISK_EVERY_CALL").is_ok();
        match self.fault {
            _ if every => 1,
            Fault::Broken => 31,
            _ => 5,
        }
    }
}
