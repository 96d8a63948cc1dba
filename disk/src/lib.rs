//! A disk for tests: SQLite's files fail, die or lose power when told. Never shipped.
//!
//! SQLite reaches its files through a table of functions, its virtual file system (VFS). [`Disk::watch`] puts one of ours in
//! front of the platform's, once for the whole process. What lies outside of every watched directory goes straight through,
//! and what lies inside is counted, and fails as it is told. So whoever opens databases needs no change, and tests that run in
//! parallel do not meet.
//!
//! ```no_run
//! # fn main() -> std::io::Result<()> {
//! use tally_disk::{Call, Disk, Fault};
//!
//! let disk = Disk::watch("wallet".as_ref())?;
//! disk.fail(Call::nth(7), Fault::Full);
//! // The seventh call that needs room finds none.
//! disk.heal();
//! # Ok(())
//! # }
//! ```
//!
//! Only what SQLite does is seen. Files that a program writes, renames or deletes by itself are not, and neither is the shared
//! index of a log (`-shm`), which is mapped into memory and which SQLite makes anew after every crash.

mod call;
mod change;
mod coin;
mod fault;
mod file;
mod methods;
mod platform;
mod script;
mod unsynced;
mod vfs;
mod watched;

use std::path::Path;
use std::sync::Arc;
use std::{fs, io};

pub use call::{Call, Kind};
pub use fault::Fault;
pub use script::Strike;
pub use unsynced::Kept;
use watched::Watched;

/// The disk under one directory. Whoever opens a database below it while this lives is at its mercy; dropped, it is an ordinary
/// disk again for whatever is opened afterwards.
pub struct Disk(Arc<Watched>);

impl Disk {
    /// Watches everything that is opened below `directory` from now on.
    pub fn watch(directory: &Path) -> io::Result<Self> {
        platform::install()?;
        Ok(Self(Watched::begin(fs::canonicalize(directory)?)))
    }

    /// Lets these calls fail. Several faults may be planned; the first that is due strikes.
    pub fn fail(&self, call: Call, fault: Fault) {
        self.0.script().plan(call, fault);
    }

    /// At the `n`-th call from now on it is as if the process had been killed: neither that call nor any after it has an effect,
    /// until [`Disk::heal`]. Whoever has the directory open has to let go of it before that.
    pub fn die_at(&self, n: u64) {
        self.fail(Call::nth(n), Fault::Death);
    }

    /// As [`Disk::die_at`], but now.
    pub fn die(&self) {
        self.0.script().die();
    }

    /// Drops what was written since the last sync of each file, or a part of it. Everything that has a file open must have let go of
    /// it: die first, close, lose power, heal.
    pub fn lose_power(&self, kept: Kept) -> io::Result<()> {
        self.0.unsynced().lose(kept)
    }

    /// Forgets all faults and begins to count anew.
    pub fn heal(&self) {
        self.0.script().heal();
    }

    /// How many calls there were since it was watched or healed.
    pub fn calls(&self) -> u64 {
        self.0.script().calls()
    }

    /// How many calls of this kind there were since it was watched or healed.
    pub fn calls_of(&self, kind: Kind) -> u64 {
        self.0.script().calls_of(kind)
    }

    /// What was struck first since it was watched or healed.
    pub fn struck(&self) -> Option<Strike> {
        self.0.script().struck()
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        self.0.end();
    }
}

impl std::fmt::Debug for Disk {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_tuple("Disk").field(&self.0.directory).finish()
    }
}
