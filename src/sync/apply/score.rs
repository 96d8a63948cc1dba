//! Scores: added up again from the entries that stand before them.

use super::Trust;
use super::collecting::Collecting;
use super::refusal::{refuse, was_refused};
use crate::domain::id::OperationId;
use crate::domain::points::{Entry, evaluate};
use crate::domain::time::Timestamp;
use crate::store::events::{self, Event};
use crate::store::points::{self, RulesRow, ScoreRow};
use crate::store::{StoreError, Writer};
use crate::sync::error::SyncError;
use crate::wire::points::{EntriesReference, Ground, RulesReference, Score, ScoreFault};

/// The name of [`ScoreFault::OtherEntries`].
const OVER_OTHERS: &str = "other-entries";

/// How far the backend's clock may be ahead of what is known of it here: it evaluates in the first second of a month.
const SLACK: i64 = 5 * 60;

/// Keeps what was signed beside what the entries add up to; where they differ, that is told.
pub(super) fn fact(
    w: &Writer<'_>,
    trust: &Trust,
    compact: &str,
    version: u64,
    at: Timestamp,
) -> Result<bool, SyncError> {
    if was_refused(w, compact)? {
        return Ok(false);
    }
    let signed = trust.verify(compact, "a score", |score: &Score| score.user)?;
    let score = signed.document();
    if score.as_of > at.plus(SLACK) {
        return refuse(w, compact, &Event::ScoreDisputed { as_of: score.as_of, fault: "not-yet".into() }, at);
    }
    let collecting = Collecting::at(w, at)?;
    // It names no grant: as long as one has ended that the backend may not know of, it may be over what is gone here.
    let perhaps_old = collecting.unheard().next().is_some();
    let Some(grant) = collecting.living() else {
        let event = Event::ScoreDisputed { as_of: score.as_of, fault: "outside-grant".into() };
        return if perhaps_old { Ok(false) } else { refuse(w, compact, &event, at) };
    };
    let known = points::find_score(w, score.as_of)?.filter(|known| known.grant == grant.id);
    if known.is_some_and(|known| version <= known.version) {
        return Ok(false);
    }
    let row = ScoreRow { version, jws: Some(compact.into()), ..added_up(w, trust, score, grant.id)? };
    // Over the same entries it is wrong, whatever the backend has heard.
    if perhaps_old && row.fault.as_deref() == Some(OVER_OTHERS) {
        return Ok(false);
    }
    points::put_score(w, &row)?;
    tell(w, &row, at)?;
    Ok(true)
}

fn tell(w: &Writer<'_>, row: &ScoreRow, at: Timestamp) -> Result<(), StoreError> {
    if let Some(fault) = row.fault.clone() {
        events::append(w, at, &Event::ScoreDisputed { as_of: row.as_of, fault })?;
    }
    events::renew(w, at, &Event::PointsChanged).map(drop)
}

/// The sum over the entries under the grant, by the rules that the score names.
fn added_up(w: &Writer<'_>, trust: &Trust, score: &Score, grant: OperationId) -> Result<ScoreRow, StoreError> {
    let rules = points::rules_by_hash(w, &score.rules.sha256)?;
    let rows: Vec<_> = points::all_entries(w)?.into_iter().filter(|row| row.entry.grant == grant).collect();
    let entries: Vec<Entry> = rows.iter().map(|row| row.entry).collect();
    let at_hand = EntriesReference::over(rows.iter().map(|row| (row.entry.id, row.jws.as_str())));
    let evaluation = match &rules {
        Some(rules) => Some(evaluate(&rules.checked()?, &entries, score.as_of)),
        None => None,
    };
    let confirmed = match rules.zip(evaluation.as_ref()) {
        Some((rules, evaluation)) => score.confirm_on(trust.user, &ground(&rules, at_hand), evaluation),
        None => Err(ScoreFault::OtherRules),
    };
    Ok(ScoreRow {
        as_of: score.as_of,
        grant,
        version: 0,
        stated: score.score,
        recomputed: evaluation.as_ref().map(|evaluation| evaluation.score),
        fault: confirmed.err().map(|fault| fault.code().into()),
        evaluation,
        jws: None,
    })
}

fn ground(rules: &RulesRow, entries: EntriesReference) -> Ground {
    let reference = RulesReference { version: rules.set.version, sha256: rules.sha256() };
    Ground { rules: reference, valid_from: rules.set.valid_from, entries }
}
