//! The app's own screens in a window. They are Kotlin, so that Java shows them: `android/run` builds them and writes down what
//! Java has to be told.

use std::env::{current_exe, var_os};
use std::io;
use std::path::PathBuf;
use std::process::Command;

use serde::Serialize;

use crate::failure::Failure;
use crate::output::{Outcome, Page, Report};

/// The states that somebody's wallet can be in; one file each in `rehearsal/presets`.
pub(super) const PRESETS: [&str; 8] = [
    "everyday",
    "everything-off",
    "first-payment",
    "in-arrears",
    "long-history",
    "new-person",
    "offline-and-stale",
    "riding",
];

/// The file with Java's arguments, where it is not beside the program.
const ELSEWHERE: &str = "TALLY_PHONE";

const BUILD: &str = "Build the window in Tally's own folder with: android/run tools generate build";

/// Opens the window, and waits until somebody closes it.
pub(super) fn open(preset: &str) -> Result<Outcome, Failure> {
    // The standard output is this command's own, for `--json` above all.
    let ended = java()?.arg(preset).stdout(io::stderr()).status().map_err(|error| does_not_start(&error))?;
    if ended.success() { Outcome::done(&Closed { preset: preset.into() }) } else { Err(gave_up()) }
}

/// Java, told of everything but what the window is to show.
pub(crate) fn java() -> Result<Command, Failure> {
    let arguments = arguments()?;
    let mut java = Command::new("java");
    java.arg(format!("@{}", arguments.display()));
    Ok(java)
}

/// What went wrong when Java was to begin.
pub(crate) fn does_not_start(error: &io::Error) -> Failure {
    Failure::own("demo", format!("java does not start: {error}")).hint("Install Java 17 or later")
}

/// It began, and the window is built: why it ended it has said itself.
pub(crate) fn gave_up() -> Failure {
    Failure::own("demo", "java gave up").hint("What it said stands above; it needs a screen to show a window on")
}

fn arguments() -> Result<PathBuf, Failure> {
    let written = var_os(ELSEWHERE).map(PathBuf::from).or_else(beside);
    written.filter(|file| file.is_file()).ok_or_else(|| trouble("the app's screens are not built here"))
}

/// `target/android/phone`, seen from `target/debug/tally`, or from `target/TARGET/debug/tally` of a build for a named target.
fn beside() -> Option<PathBuf> {
    let program = current_exe().ok()?;
    program.ancestors().skip(2).take(2).map(|target| target.join("android/phone")).find(|file| file.is_file())
}

fn trouble(what: &str) -> Failure {
    Failure::own("demo", what).hint(BUILD)
}

#[derive(Serialize)]
struct Closed {
    /// What was shown.
    preset: String,
}

impl Report for Closed {
    fn tell(&self, page: &mut Page) {
        page.line("The phone is closed, and its money is gone; it was none.");
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::PRESETS;

    #[test]
    fn every_preset_can_be_asked_for() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../rehearsal/presets");
        let names = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
        let there: BTreeSet<_> = names.filter_map(|name| name.strip_suffix(".json").map(str::to_owned)).collect();
        assert_eq!(there, PRESETS.map(str::to_owned).into());
    }
}
