//! Printing. With `--json` standard output holds exactly one JSON document, whether it went well or not.

use std::io::{self, Write};

use super::{Outcome, Page};
use crate::failure::Failure;

/// Prints a result: to standard output, for a program or for a person.
pub(crate) fn print_outcome(outcome: &Outcome, json: bool) -> io::Result<()> {
    match &outcome.json {
        Some(value) if json => print_json(value),
        _ => print_text(&outcome.text),
    }
}

/// Prints a failure: for a program to standard output, for a person to standard error.
pub(crate) fn print_failure(failure: &Failure, json: bool) -> io::Result<()> {
    if json {
        return print_json(&serde_json::json!({ "error": failure }));
    }
    let mut page = Page::default();
    page.bad(format!("{} (code {})", failure.message, failure.code));
    if let Some(hint) = &failure.hint {
        page.line(hint);
    }
    anstream::stderr().write_all(page.into_text().as_bytes())
}

/// Text for people. `anstream` drops the colours where there is no terminal, or where `NO_COLOR` is set.
pub(crate) fn print_text(text: &str) -> io::Result<()> {
    let mut output = anstream::stdout();
    output.write_all(text.as_bytes())?;
    output.flush()
}

fn print_json(value: &serde_json::Value) -> io::Result<()> {
    let mut output = io::stdout().lock();
    serde_json::to_writer_pretty(&mut output, value)?;
    output.write_all(b"\n")
}
