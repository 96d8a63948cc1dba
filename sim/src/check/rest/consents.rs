//! Grants of every kind, who looked, and the chain of events.

use tally::domain::consent::ConsentState;
use tally::wallet::Consent;

use super::{Pair, all, rows};

/// Every grant lives on both sides or on neither, and every withdrawal was heard.
pub(super) fn grants_agree(pair: &Pair<'_>) -> Result<(), String> {
    let mut there = pair.backend("SELECT grant_id, ended_at, expires_at FROM grants WHERE user_id")?;
    let answered = pair.answered()?;
    for consent in all(|request| pair.wallet.consents().list(request))? {
        let id = consent.id.to_string();
        let lives = there.remove(&id).map(|row| row.get(1).is_some_and(String::is_empty));
        let agrees = match consent.state {
            ConsentState::Granted => lives == Some(true),
            ConsentState::Declined => lives.is_none() && answered.get(&id) == Some(&false),
            ConsentState::Withdrawn => lives != Some(true) && is_heard(&consent),
            _ => lives != Some(true),
        };
        if !agrees {
            return Err(format!("grant {id} is {:?} here and lives there: {lives:?}", consent.state));
        }
    }
    looks_agree(pair)?;
    there.into_keys().next().map_or(Ok(()), |grant| Err(format!("grant {grant} is not here")))
}

fn is_heard(consent: &Consent) -> bool {
    consent.withdrawal.is_none() || consent.withdrawal_delivered_at.is_some()
}

/// Every time that somebody looked is known here.
fn looks_agree(pair: &Pair<'_>) -> Result<(), String> {
    let there = pair.backend("SELECT access_id FROM access_records WHERE user_id")?.len();
    let here = all(|request| pair.wallet.consents().access(request))?.len();
    if here == there { Ok(()) } else { Err(format!("somebody looked {there} times, and {here} are known here")) }
}

/// The phone's chain of consent events holds, and the backend has all of it without a gap.
pub(super) fn the_chain_is_whole(pair: &Pair<'_>) -> Result<(), String> {
    let chain = pair.wallet.consents().export().map_err(|error| error.to_string())?;
    let events = chain.verify().map_err(|error| format!("the chain does not hold: {error}"))?;
    let sql = format!(
        "SELECT count(*), coalesce(max(seq), 0), coalesce(sum(gap), 0) FROM consent_events WHERE user_id = '{}'",
        pair.user
    );
    let there = rows(pair.connection, &sql)?.concat();
    let here = [events.len(), events.len(), 0].map(|number| number.to_string());
    if there == here { Ok(()) } else { Err(format!("the chain is {here:?} here and {there:?} there")) }
}
