//! What a damaged database still says of points, and taking that over.
//!
//! Entries and what scores are over come again with the changes, in the order in which a score is checked. What the changes do
//! not bring is taken over: the numbers of scores whose grant has ended, what was told before, and the person's own setting;
//! and the rules and terms, so that nothing older takes their place and a grant can be given without a network.

use super::super::access::Writer;
use super::super::error::StoreError;
use super::super::points::{self, RefusedRow, RulesRow, ScoreRow, TermsRow};
use super::export::Damaged;

/// The rows that could be read.
#[derive(Clone, Default)]
pub(super) struct PointsRows {
    rules: Vec<RulesRow>,
    terms: Vec<TermsRow>,
    scores: Vec<ScoreRow>,
    refused: Vec<RefusedRow>,
    off: bool,
}

pub(super) fn of(damaged: &mut Damaged<'_>) -> PointsRows {
    if !damaged.has("points_setting") {
        return PointsRows::default();
    }
    PointsRows {
        rules: damaged.walk("points_rules", points::rules_row).0,
        terms: damaged.walk("collection_terms", points::terms_row).0,
        scores: damaged.walk("points_scores", points::score).0,
        refused: damaged.walk("points_refused", points::refused).0,
        off: damaged.walk("points_setting", |row| row.get("off")).0.contains(&true),
    }
}

impl PointsRows {
    /// Takes over what this database does not know.
    pub(super) fn take_in(&self, w: &Writer<'_>) -> Result<(), StoreError> {
        self.rules.iter().try_for_each(|row| points::keep_rules(w, row))?;
        self.terms.iter().try_for_each(|row| points::keep_terms(w, row).map(drop))?;
        self.scores.iter().try_for_each(|row| number(w, row))?;
        self.refused.iter().try_for_each(|row| row.restore(w))?;
        if self.off { points::switch(w, true) } else { Ok(()) }
    }
}

/// Only the number: whatever the changes say of the same moment takes its place.
fn number(w: &Writer<'_>, row: &ScoreRow) -> Result<(), StoreError> {
    if points::find_score(w, row.as_of)?.is_some() {
        return Ok(());
    }
    points::put_score(w, &ScoreRow { version: 0, evaluation: None, jws: None, ..row.clone() })
}
