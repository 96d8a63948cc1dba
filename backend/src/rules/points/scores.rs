//! The score of each month that is over.

use tally::crypto::jws::JwsError;
use tally::domain::points::{Day, EntryClaim, evaluate, evaluations_between};
use tally::domain::time::Timestamp;
use tally::wire::points::{EntriesReference, RulesReference, Score};

use super::{Book, Sign, sums};
use crate::store::{HeldEntry, PointsFacts, RuleFailed};

/// One for each evaluation since the last. The first is as of the month that runs: nobody who lets points be kept waits for
/// the next one to see where they stand.
pub(super) fn due(
    facts: &PointsFacts,
    book: &Book,
    now: Timestamp,
    entries: &[HeldEntry],
    sign: &impl Sign,
) -> Result<Vec<(Timestamp, String)>, RuleFailed> {
    let this_month = Day::first_of(Day::of(now).month()).begins();
    let since = facts.evaluated.unwrap_or_else(|| this_month.plus(-1));
    let moments = evaluations_between(since, now).filter(|moment| book.rules.hold_on(Day::of(*moment)));
    let mut moments = moments.peekable();
    if moments.peek().is_none() {
        return Ok(Vec::new());
    }
    let reference = reference(entries, sign)?;
    moments.map(|as_of| Ok((as_of, sign.sign(score(facts, book, (as_of, now), entries, &reference))?))).collect()
}

fn reference(entries: &[HeldEntry], sign: &impl Sign) -> Result<EntriesReference, JwsError> {
    let signed = entries.iter().map(|held| sign.read::<EntryClaim>(&held.compact)).collect::<Result<Vec<_>, _>>()?;
    Ok(EntriesReference::to(&signed))
}

fn score(
    facts: &PointsFacts,
    book: &Book,
    (as_of, now): (Timestamp, Timestamp),
    entries: &[HeldEntry],
    reference: &EntriesReference,
) -> Score {
    Score {
        user: facts.user,
        as_of,
        rules: RulesReference::to(&book.signed),
        entries: reference.clone(),
        score: evaluate(&book.rules, &sums(entries), as_of).score,
        iat: now,
    }
}
