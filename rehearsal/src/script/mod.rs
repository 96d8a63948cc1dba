//! What happens on a stage, told in JSON: `tests/scenarios/README.md` says how, and `presets/README.md` what more a preset has.

mod buys;
mod carry_out;
mod gives;
mod names;
mod player;
mod variables;
mod verb;

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::error::StageError;

pub use player::Player;
pub use verb::names as verbs;

/// One step, as it stands in a file.
pub type Step = Map<String, Value>;

/// Everything that happens, in its order.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// What it shows.
    pub title: String,
    /// Whose randomness.
    pub seed: u64,
    /// When it begins, in seconds since 1970.
    pub now: i64,
    /// What happens.
    pub steps: Vec<Step>,
    /// What a wallet shows at the end, if this is a preset.
    #[serde(default)]
    pub shows: Value,
}

impl Script {
    /// Reads it.
    pub fn parse(text: &str) -> Result<Self, StageError> {
        serde_json::from_str(text).map_err(StageError::step)
    }
}
