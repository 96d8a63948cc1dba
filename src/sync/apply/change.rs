//! One change of a page.

use super::{
    Agent, Settled, Trust, access, account, bill, collection_terms, consent, consent_request, entry, keys, mandate,
    receipt, refund, ride, rules, score,
};
use crate::domain::time::Timestamp;
use crate::store::{Writer, loans, payments, rentals, topups};
use crate::sync::error::SyncError;
use crate::wire::change::{Change, Fact};

/// Applies one change; says whether it told anything new. [`SyncError::Tampered`] if what it carries does not hold; nothing
/// of it is written then.
pub(in crate::sync) fn change(
    w: &Writer<'_>,
    (trust, agent): (&mut Trust, &Agent),
    item: &str,
    at: Timestamp,
) -> Result<bool, SyncError> {
    let Some(Change { version, fact }) = Change::read(item) else {
        // The page's seal holds, so the backend means it: it is of a form that this version does not know.
        tracing::warn!("a change of an unknown form was passed over");
        return Ok(false);
    };
    match fact {
        Fact::Account(fact) => account::fact(w, &fact, version),
        Fact::Settled { receipt } => settled(w, trust, &receipt, version),
        Fact::Refund { refund } => refund::fact(w, trust, &refund),
        Fact::Mandate(fact) => Ok(mandate::fact(w, &fact, version, at)?),
        Fact::Keys { keys } => keys::fact(w, trust, &keys, version),
        Fact::ConsentRequest(signed) => consent_request::fact(w, trust, signed, at),
        Fact::ConsentEnded(end) => consent::ended(w, &end),
        Fact::Access { record } => access::fact(w, trust, &record),
        Fact::Rules { rules: set } => rules::fact(w, trust, &set, at),
        Fact::CollectionTerms { terms } => collection_terms::fact(w, trust, &terms),
        Fact::Entry { entry: claim } => entry::fact(w, trust, &claim, version, at),
        Fact::Score { score: stated } => score::fact(w, trust, &stated, version, at),
        Fact::Bill(fact) => bill::fact(w, &fact, version, at),
        Fact::Ride(fact) => ride::fact(w, (trust, agent), &fact, version, at),
        Fact::Unknown => Ok(false),
    }
}

/// The account's change comes after the receipt's, so that a balance of a later version knows of it and an earlier one does
/// not.
fn settled(w: &Writer<'_>, trust: &Trust, compact: &str, version: u64) -> Result<bool, SyncError> {
    let (operation, settled) = receipt(w, trust, compact)?;
    payments::told(w, operation, version)?;
    topups::told(w, operation, version)?;
    rentals::told(w, operation, version)?;
    loans::told(w, operation, version)?;
    Ok(settled != Settled::NotOurs)
}
