//! The row of a grant or share as far as what was signed tells.

use super::party::Party;
use super::row::{ConsentRow, GrantTerms};
use crate::domain::consent::ConsentState;
use crate::domain::id::OperationId;
use crate::domain::time::Timestamp;
use crate::wire::consent::{Collection, Grant, Reach, Share};

/// A grant that was signed at `at`.
pub fn of_grant(id: OperationId, grant: &Grant, at: Timestamp) -> ConsentRow {
    let terms = GrantTerms {
        request: grant.request,
        purposes: grant.purposes.clone(),
        retention_days: grant.retention_days,
        jurisdiction: grant.jurisdiction.clone(),
        notice: grant.notice.clone(),
    };
    let party = Party::Recipient { recipient: grant.recipient, name: grant.recipient_name.clone() };
    ConsentRow {
        id,
        state: ConsentState::Granted,
        party,
        fields: grant.fields.clone(),
        terms: Some(terms),
        openings: None,
        disclosure: None,
        disclosure_sha256: grant.disclosure_sha256.clone(),
        secret: None,
        granted_at: at,
        exp: grant.exp,
        accepted_at: None,
        ended_at: None,
        withdrawal: None,
        withdrawal_accepted_at: None,
        declined: None,
    }
}

/// A share that was signed at `at`.
pub fn of_share(id: OperationId, share: &Share, at: Timestamp) -> ConsentRow {
    ConsentRow {
        id,
        state: ConsentState::Granted,
        party: Party::Bearer,
        fields: share.fields.clone(),
        terms: None,
        openings: Some(share.openings),
        disclosure: None,
        disclosure_sha256: share.disclosure_sha256.clone(),
        secret: None,
        granted_at: at,
        exp: share.exp,
        accepted_at: None,
        ended_at: None,
        withdrawal: None,
        withdrawal_accepted_at: None,
        declined: None,
    }
}

/// A collection grant that was signed at `at`.
pub fn of_collection(id: OperationId, collection: &Collection, at: Timestamp) -> ConsentRow {
    ConsentRow {
        id,
        state: ConsentState::Granted,
        party: Party::Collector { sources: collection.sources.clone(), since: collection.since },
        fields: vec![],
        terms: None,
        openings: None,
        disclosure: None,
        disclosure_sha256: collection.terms_sha256.clone(),
        secret: None,
        granted_at: at,
        exp: collection.exp,
        accepted_at: None,
        ended_at: None,
        withdrawal: None,
        withdrawal_accepted_at: None,
        declined: None,
    }
}

/// A grant for a seller that was signed at `at`.
pub fn of_reach(id: OperationId, reach: &Reach, at: Timestamp) -> ConsentRow {
    ConsentRow {
        id,
        state: ConsentState::Granted,
        party: Party::Seller { seller: reach.seller, name: reach.seller_name.clone() },
        fields: vec![],
        terms: None,
        openings: None,
        disclosure: None,
        disclosure_sha256: String::new(),
        secret: None,
        granted_at: at,
        exp: reach.exp,
        accepted_at: None,
        ended_at: None,
        withdrawal: None,
        withdrawal_accepted_at: None,
        declined: None,
    }
}
