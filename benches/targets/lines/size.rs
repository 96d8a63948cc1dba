//! What goes into an app.

use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use super::Line;
use crate::measure::{Finding, Plan};
use crate::target::{Limit, Unit};

pub const LINE: Line = Line {
    name: "size",
    what: "The phone library, stripped",
    baseline: "a library that asks everything of the same dependencies and has nothing of its own",
    measure,
};

/// Decimal, as everywhere.
const MOST: f64 = 5.5e6;

fn measure(_: &Plan) -> Result<Vec<Finding>> {
    let (ours, dependencies) = (built("tally", "tally")?, built("tally-baseline", "baseline")?);
    Ok(vec![
        Finding::beside("beside its dependencies", Unit::Bytes, &[(ours, dependencies)], &[Limit::Ratio(1.25)]),
        Finding::alone("in all", Unit::Bytes, vec![ours], &[Limit::Most(MOST)]),
    ])
}

/// Bytes of a library that is built as it ships, which takes minutes the first time.
#[expect(clippy::cast_precision_loss, reason = "a library is far below 2⁵³ bytes")]
fn built(package: &str, library: &str) -> Result<f64> {
    let mut command = Command::new(env!("CARGO"));
    command.args(["rustc", "--locked", "--quiet", "--profile", "phone", "--lib", "--crate-type", "cdylib"]);
    let status = command.args(["--package", package]).status()?;
    ensure!(status.success(), "{package} cannot be built");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().context("the target directory")?;
    let library = target.join("phone").join(format!("{DLL_PREFIX}{library}{DLL_SUFFIX}"));
    Ok(fs::metadata(&library).with_context(|| library.display().to_string())?.len() as f64)
}
