//! The rules that points are added up by.

use super::Trust;
use super::refusal::{refuse, was_refused};
use super::trust::broken;
use crate::crypto::jws::{JwsError, Signed};
use crate::domain::points::{RuleSet, Rules};
use crate::domain::time::Timestamp;
use crate::store::Writer;
use crate::store::events::Event;
use crate::store::points::{self, RulesRow};
use crate::sync::error::SyncError;

/// Keeps rules that hold what every rule set must keep; others are told once, whoever signed them.
pub(super) fn fact(w: &Writer<'_>, trust: &Trust, compact: &str, at: Timestamp) -> Result<bool, SyncError> {
    if was_refused(w, compact)? {
        return Ok(false);
    }
    let refused = |version, fault: &str| refuse(w, compact, &Event::RulesRefused { version, fault: fault.into() }, at);
    match Signed::<RuleSet>::verify(compact, &trust.keys) {
        Ok(signed) => match keep(w, &signed)? {
            Ok(new) => Ok(new),
            Err(fault) => refused(Some(signed.document().version), fault),
        },
        Err(JwsError::UnreadablePayload(_)) => refused(None, "unreadable"),
        Err(error) => Err(broken("a rule set", &error)),
    }
}

/// Whether they were new, or the name of their fault.
fn keep(w: &Writer<'_>, signed: &Signed<RuleSet>) -> Result<Result<bool, &'static str>, SyncError> {
    let row = RulesRow { set: signed.document().clone(), jws: signed.compact().into() };
    if points::rules_by_hash(w, &row.sha256())?.is_some() {
        return Ok(Ok(false));
    }
    let known = points::newest_rules(w)?;
    if let Err(fault) = Rules::accept(row.set.clone(), known.as_ref().map(|known| &known.set)) {
        return Ok(Err(fault.code()));
    }
    points::keep_rules(w, &row)?;
    Ok(Ok(true))
}
