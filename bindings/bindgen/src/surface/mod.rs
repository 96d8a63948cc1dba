//! `tally-bindgen surface`: what the library exports, as a text that is reviewed like code.

mod breaking;
mod describe;
mod types;

use std::fs;
use std::process::ExitCode;

use anyhow::{Context, bail, ensure};
use camino::Utf8Path;
use uniffi_bindgen::macro_metadata::extract_from_library;

/// The only component that ships.
const CRATE: &str = "tally";

const USAGE: &str = "usage: tally-bindgen surface write LIBRARY FILE
       tally-bindgen surface check LIBRARY FILE RELEASED CHANGELOG

write   writes what LIBRARY exports into FILE
check   fails unless FILE is what LIBRARY exports, and CHANGELOG names every line of RELEASED that is not in it any more";

pub(crate) fn run(arguments: &[String]) -> ExitCode {
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        ["write", library, file] => write(library, file),
        ["check", library, file, released, changelog] => check(library, file, released, changelog),
        _ => Err(anyhow::anyhow!(USAGE)),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            #[expect(clippy::print_stderr, reason = "a program says why it fails")]
            {
                eprintln!("{error:#}");
            }
            ExitCode::FAILURE
        }
    }
}

fn surface_of(library: &str) -> anyhow::Result<String> {
    let items = extract_from_library(Utf8Path::new(library)).with_context(|| format!("{library} cannot be read"))?;
    let own: Vec<_> = items.into_iter().filter(|item| item.module_path().split("::").next() == Some(CRATE)).collect();
    ensure!(!own.is_empty(), "{library} exports nothing of {CRATE}");
    Ok(describe::surface(own))
}

fn write(library: &str, file: &str) -> anyhow::Result<()> {
    fs::write(file, surface_of(library)?).with_context(|| format!("{file} cannot be written"))
}

fn check(library: &str, file: &str, released: &str, changelog: &str) -> anyhow::Result<()> {
    let read = |path: &str| fs::read_to_string(path).with_context(|| format!("{path} cannot be read"));
    let (fresh, known) = (surface_of(library)?, read(file)?);
    if fresh != known {
        let difference = breaking::difference(&known, &fresh).join("\n");
        let program = std::env::args().next().unwrap_or_default();
        bail!(
            "{file} is stale:\n{difference}\nReview that, and renew it with:\n{program} surface write {library} {file}"
        );
    }
    let untold = breaking::untold(&read(released)?, &fresh, &read(changelog)?);
    ensure!(
        untold.is_empty(),
        "this breaks apps that were written for the last release, and {changelog} does not say so under \
         \"### Breaking\":\n{}",
        untold.join("\n")
    );
    Ok(())
}
