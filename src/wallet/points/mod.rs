//! Points: what they are and why, how they were, and what would change them. Everything is worked out on the phone from what
//! was believed when it came; nothing here asks the network.

mod error;
mod known;
mod overview;
mod record;
mod switch;
mod upcoming;
mod what_if;

use std::sync::Arc;

pub use error::PointsError;
pub use overview::{Forecast, Overview, PointsState};
pub use record::{Assessed, HeldEntry, PastScore};
pub use what_if::{Reaching, Without};

use super::core::Core;

/// Points.
#[derive(Clone)]
pub struct Points {
    core: Arc<Core>,
}

impl Points {
    pub(crate) fn new(core: Arc<Core>) -> Self {
        Self { core }
    }
}
