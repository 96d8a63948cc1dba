//! One seed from its beginning to its end.

use crate::act;
use crate::check;
use crate::world::World;

/// How long a run is.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// How many steps it has before the network heals.
    pub steps: u32,
}

impl Default for Size {
    fn default() -> Self {
        Self { steps: 100 }
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
    match play(&mut world, size) {
        Ok(()) => Ok(world.trace.all()),
        Err(what) => Err(Failure { seed, what, trace: world.trace.last().to_vec() }),
    }
}

fn play(world: &mut World, size: Size) -> Result<(), String> {
    act::enrol_everybody(world)?;
    check::always(world)?;
    for _ in 0..size.steps {
        act::step(world)?;
        check::always(world)?;
    }
    act::come_to_rest(world)?;
    check::always(world)?;
    check::at_rest(world)
}
