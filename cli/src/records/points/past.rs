use serde::Serialize;
use tally::wallet::PastScore;

use crate::output::{Page, moment};

/// One score of the past.
#[derive(Serialize)]
pub(crate) struct PastScoreRecord {
    as_of: String,
    stated: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    recomputed: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fault: Option<String>,
}

impl From<PastScore> for PastScoreRecord {
    fn from(past: PastScore) -> Self {
        Self { as_of: moment(past.as_of), stated: past.stated, recomputed: past.recomputed, fault: past.fault }
    }
}

impl PastScoreRecord {
    /// One line of a list.
    pub(crate) fn tell_line(&self, page: &mut Page) {
        let (day, _) = self.as_of.split_once('T').unwrap_or((&self.as_of, ""));
        match &self.fault {
            None => page.line(format!("{day}  {}", self.stated)),
            Some(fault) => page.bad(format!("{day}  {}  not believed: {fault}", self.stated)),
        }
    }

    pub(super) fn points(&self) -> i64 {
        self.stated
    }
}
