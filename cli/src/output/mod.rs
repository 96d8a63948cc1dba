//! What the program says: one result for each verb, as JSON for programs or as lines for people.

mod amount;
mod ask;
mod code;
mod drawing;
mod page;
mod print;
mod progress;

pub(crate) use amount::{Amount, count, local, moment};
pub(crate) use ask::{agrees, somebody_agrees};
pub(crate) use code::draw;
pub(crate) use drawing::{bar, sparkline};
pub(crate) use page::{Page, clean};
pub(crate) use print::{print_failure, print_outcome, print_text};
pub(crate) use progress::Progress;

use serde::Serialize;

use crate::exit::Exit;
use crate::failure::Failure;

/// The result of one verb. Its serialised form is documented in `docs/cli.md` and stable.
pub(crate) trait Report: Serialize {
    /// Writes it for a person.
    fn tell(&self, page: &mut Page);
}

/// A result that is ready to be printed, and how the run ends.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// For programs; `None` where the verb's only output is text that another program reads, such as completions.
    pub json: Option<serde_json::Value>,
    /// For people.
    pub text: String,
    /// The exit status.
    pub exit: Exit,
}

impl Outcome {
    /// A result of a run that ends with `exit`.
    pub(crate) fn new(report: &impl Report, exit: Exit) -> Result<Self, Failure> {
        let mut page = Page::default();
        report.tell(&mut page);
        Ok(Self { json: Some(serde_json::to_value(report)?), text: page.into_text(), exit })
    }

    /// A result of a run that did all it was asked for.
    pub(crate) fn done(report: &impl Report) -> Result<Self, Failure> {
        Self::new(report, Exit::Done)
    }

    /// Text that another program reads as it is.
    pub(crate) fn raw(text: String) -> Self {
        Self { json: None, text, exit: Exit::Done }
    }
}
