//! A stage for wallets: the real backend on this machine, by a clock that moves only when it is told to, with randomness from
//! a seed, and with lines to it that fail when they are told to. Tests and previews stand on it; an app that is shipped never does.
//!
//! [`Stage`] is all there is. What can happen on it is told in JSON, as `tests/scenarios/README.md` says, so that Rust, Kotlin,
//! Swift and Python play the same scenarios. This library has the wallet's exported surface in it as well: one file serves a
//! whole test suite.

mod clock;
mod error;
mod line;
mod phones;
mod randomness;
mod set;
mod stage;
mod way;
mod world;

pub use error::StageError;
pub use stage::Stage;

uniffi::setup_scaffolding!("rehearsal");
tally::uniffi_reexport_scaffolding!();
