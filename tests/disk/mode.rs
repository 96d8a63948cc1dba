//! How the disk fails.

use std::env;

use tally_disk::{Call, Fault, Kind};

/// A way in which a disk fails at its N-th call.
#[derive(Debug, Clone, Copy)]
pub struct Mode {
    fault: Fault,
    ever_after: bool,
    /// Only calls of this kind.
    kind: Option<Kind>,
    first: u64,
    step: u64,
}

/// A disk that is full stays full; a read or write may fail in passing or for ever. There are several reads for every write, and
/// they leave nothing behind, so that fewer of them have to be tried every time.
pub const MODES: [Mode; 5] = [
    Mode::ever_after(Fault::Full, 5),
    Mode::once(Fault::HalfThenFull, 5),
    Mode::once(Fault::HalfThenBroken, 5),
    Mode::once(Fault::Broken, 31),
    Mode::ever_after(Fault::Broken, 31),
];

impl Mode {
    const fn once(fault: Fault, step: u64) -> Self {
        Self { fault, ever_after: false, kind: None, first: 1, step }
    }

    const fn ever_after(fault: Fault, step: u64) -> Self {
        Self { ever_after: true, ..Self::once(fault, step) }
    }

    /// From the `first` read on every `step`-th fails in passing.
    pub const fn read(first: u64, step: u64) -> Self {
        Self { kind: Some(Kind::Read), first, ..Self::once(Fault::Broken, step) }
    }

    /// The same, but so many times as far from one call to the next.
    pub const fn sparse(self, times: u64) -> Self {
        Self { step: self.step * times, ..self }
    }

    pub fn at(self, n: u64) -> (Call, Fault) {
        let call = if self.ever_after { Call::from(n) } else { Call::nth(n) };
        (self.kind.map_or(call.clone(), |kind| call.of(kind)), self.fault)
    }

    /// Whether the disk can be read after the call.
    pub fn can_be_read(self) -> bool {
        !self.ever_after || self.fault == Fault::Full
    }

    /// The calls that are tried: all of them if `TALLY_DISK_EVERY_CALL` is set.
    pub fn calls(self) -> impl Iterator<Item = u64> {
        let step = if env::var_os("TALLY_DISK_EVERY_CALL").is_some() && self.kind.is_none() { 1 } else { self.step };
        (self.first..10_000).step_by(usize::try_from(step).unwrap())
    }
}
