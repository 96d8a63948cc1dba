//! What goes into an app.

mod library;
mod map;
mod page;
mod shares;

use anyhow::Result;

use super::Line;
use crate::measure::{Finding, Plan};
use crate::target::{Limit, Unit};
use library::built;

pub const LINE: Line = Line {
    name: "size",
    what: "The phone library, stripped",
    baseline: "a library that asks everything of the same dependencies and has nothing of its own",
    measure,
};

/// Decimal, as everywhere.
const MOST: f64 = 5.5e6;

#[expect(clippy::cast_precision_loss, reason = "a library is far below 2⁵³ bytes")]
fn measure(_: &Plan) -> Result<Vec<Finding>> {
    let (ours, dependencies) = (built("tally", "tally")?, built("tally-baseline", "baseline")?);
    page::write(&ours.map, &dependencies.map)?;
    let bytes = (ours.bytes as f64, dependencies.bytes as f64);
    Ok(vec![
        Finding::beside("beside its dependencies", Unit::Bytes, &[bytes], &[Limit::Ratio(1.25)]),
        Finding::alone("in all", Unit::Bytes, vec![bytes.0], &[Limit::Most(MOST)]),
    ])
}
