//! Points.

use tally::wallet::PointsState;

use super::{Pair, rows};

/// The score is what its entries add up to, and the newest that the backend has.
pub(super) fn scores_agree(pair: &Pair<'_>) -> Result<(), String> {
    let overview = pair.wallet.points().overview().map_err(|error| error.to_string())?;
    let Some(score) = overview.score else { return no_score_is_missing(pair, overview.state) };
    if score.fault.is_some() || score.recomputed != Some(score.stated) {
        return Err(format!("the score is {}, and comes to {:?}: {:?}", score.stated, score.recomputed, score.fault));
    }
    let newest = newest(pair)?;
    if newest.as_deref() == Some(score.as_of.0.to_string().as_str()) {
        return Ok(());
    }
    Err(format!("the newest score is of {} here and of {newest:?} there", score.as_of.0))
}

fn no_score_is_missing(pair: &Pair<'_>, state: PointsState) -> Result<(), String> {
    match newest(pair)? {
        Some(as_of) if state == PointsState::NotAssessed => Err(format!("the score of {as_of} is not here")),
        _ => Ok(()),
    }
}

/// As of when the newest score is under the collection grant that lives.
fn newest(pair: &Pair<'_>) -> Result<Option<String>, String> {
    let sql = format!(
        "SELECT max(as_of) FROM scores s JOIN grants g ON g.user_id = s.user_id AND g.grant_id = s.grant_id
         WHERE g.user_id = '{}' AND g.ended_at IS NULL",
        pair.user
    );
    Ok(rows(pair.connection, &sql)?.concat().into_iter().next().filter(|as_of| !as_of.is_empty()))
}
