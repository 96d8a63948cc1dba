//! A disk on which a process can die, and which fails at times.

use std::io::ErrorKind;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use tally_disk::{Call, Disk, Fault, Kept};

use crate::chance::Chance;

/// At which call something happens at the latest, from now on.
const LAST_CALL: i64 = 150;

/// What happens at a call: mostly the end of the process.
const FAULTS: [Fault; 8] = [
    Fault::Death,
    Fault::Death,
    Fault::Death,
    Fault::Death,
    Fault::Full,
    Fault::Broken,
    Fault::HalfThenFull,
    Fault::HalfThenBroken,
];

/// The disk under one directory, whoever has it open.
pub(crate) struct Drive {
    disk: Disk,
    /// The fault that is planned is a death.
    deadly: AtomicBool,
}

impl Drive {
    pub(crate) fn new(directory: &Path) -> std::io::Result<Self> {
        std::fs::create_dir_all(directory)?;
        Ok(Self { disk: Disk::watch(directory)?, deadly: AtomicBool::new(false) })
    }

    /// Something happens at one of the next calls; says what and when.
    pub(crate) fn plan(&self, chance: &Chance) -> String {
        let call = chance.between(1, LAST_CALL).unsigned_abs();
        let fault = *chance.pick(&FAULTS).unwrap_or(&Fault::Death);
        self.deadly.store(fault == Fault::Death, Ordering::SeqCst);
        self.disk.fail(Call::nth(call), fault);
        format!("{fault:?} at call {call}")
    }

    /// What was planned and has not happened does not happen any more.
    pub(crate) fn spare(&self) {
        self.deadly.store(false, Ordering::SeqCst);
        self.disk.heal();
    }

    /// Whether the process has died of it.
    pub(crate) fn is_dead(&self) -> bool {
        self.deadly.load(Ordering::SeqCst) && self.disk.struck().is_some()
    }

    /// Nothing that is done from now on has an effect, until [`Drive::revive`].
    pub(crate) fn die(&self) {
        self.disk.die();
    }

    /// Another process may begin, after a loss of power sometimes: whatever was promised was synced before. Nobody may have
    /// anything open.
    pub(crate) fn revive(&self, chance: &Chance) -> std::io::Result<()> {
        if chance.percent(50) {
            let some = chance.between(0, i64::MAX).unsigned_abs();
            match self.disk.lose_power(if chance.percent(50) { Kept::Nothing } else { Kept::Some(some) }) {
                // A wallet that is being wiped has taken its files away by itself.
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                lost => lost?,
            }
        }
        self.spare();
        Ok(())
    }

    /// What happened to it, if something did.
    pub(crate) fn struck(&self) -> Option<String> {
        let strike = self.disk.struck()?;
        let file = strike.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Some(format!("{:?} of {file}", strike.kind))
    }

    /// How often the disk was asked for something, for the trace.
    pub(crate) fn calls(&self) -> u64 {
        self.disk.calls()
    }
}
