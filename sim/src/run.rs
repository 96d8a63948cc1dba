//! One seed from its beginning to its end.

use crate::act;
use crate::check;
use crate::world::World;

/// How long a run is.
#[derive(Debug, Clone, Copy, Default)]
pub struct Size {
    /// How many steps it has before the network heals. If nothing is said, one seed in ten has hundreds, and the others few:
    /// what a few steps find they find in many more seeds.
    pub steps: Option<u32>,
}

const LONG: u32 = 200;
const SHORT: u32 = 10;

impl Size {
    fn steps(self, seed: u64) -> u32 {
        self.steps.unwrap_or(if seed.is_multiple_of(10) { LONG } else { SHORT })
    }
}

/// Something that must never be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// Under which seed.
    pub seed: u64,
    /// What.
    pub what: String,
    /// What happened before, in plain words.
    pub trace: Vec<String>,
}

/// Plays a seed, and gives what happened, line by line; with `aloud` the lines are printed as they come.
pub fn run(seed: u64, size: Size, aloud: bool) -> Result<Vec<String>, Failure> {
    let begun = World::begin(seed, aloud).map_err(|error| Failure { seed, what: format!("{error:#}"), trace: vec![] });
    let mut world = begun?;
    match play(&mut world, size.steps(seed)) {
        Ok(()) => Ok(world.trace.all()),
        Err(what) => Err(Failure { seed, what, trace: world.trace.last().to_vec() }),
    }
}

fn play(world: &mut World, steps: u32) -> Result<(), String> {
    act::enrol_everybody(world)?;
    check::always(world)?;
    for _ in 0..steps {
        act::step(world)?;
        check::always(world)?;
    }
    act::come_to_rest(world)?;
    check::always(world)?;
    check::at_rest(world)
}
