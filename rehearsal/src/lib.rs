//! A stage for wallets: the real backend in this process, by a clock that moves only when it is told to, with randomness from
//! a seed, and with lines to it that fail when they are told to. Tests and previews stand on it; an app that is shipped never does.
//!
//! [`Stage`] is the ground. What can happen on it is told in JSON, as `tests/scenarios/README.md` says, so that Rust, Kotlin,
//! Swift and Python play the same scenarios. [`Rehearsal`] is one phone on such a stage with a past from `presets/`: for previews,
//! for tests of screens, and for people who want to try things with play money. This library has the wallet's exported surface
//! in it as well: one file serves a whole test suite.

mod clock;
mod error;
mod line;
mod past;
mod phones;
mod randomness;
mod rehearsal;
mod scenario;
mod script;
mod set;
mod stage;
mod vault;
mod way;
mod world;

pub use error::StageError;
pub use rehearsal::Rehearsal;
pub use scenario::{Scenario, scenario_named};
pub use script::{Player, Script, Step, verbs};
pub use stage::Stage;

uniffi::setup_scaffolding!("rehearsal");
tally::uniffi_reexport_scaffolding!();
