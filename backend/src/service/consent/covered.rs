//! Whether somebody may read: a pure function of the grant or share, what is asked for, and the time.

use tally::crypto::jws::{JwsError, Signed};
use tally::domain::data::{DataField, DataPurpose};
use tally::domain::id::RecipientId;
use tally::domain::time::Timestamp;
use tally::wire::consent::{AccessRefusal, Grant, Looker, Share};
use tally::wire::operation::Operation;

use crate::store::LookFacts;

/// Who reads, and what they say about it.
pub(super) enum Reading {
    Recipient { recipient: RecipientId, name: String, purpose: DataPurpose, fields: Vec<DataField> },
    Bearer,
}

/// What the person signed: the fields that may be read, and for what; a share is for anything.
pub(super) struct Signature {
    pub(super) fields: Vec<DataField>,
    purposes: Option<Vec<DataPurpose>>,
}

impl Reading {
    /// Reads the grant or share, which is held by its signature each time.
    pub(super) fn signed(&self, facts: &LookFacts) -> Result<Signature, JwsError> {
        match self {
            Self::Recipient { .. } => {
                let grant = Signed::<Operation<Grant>>::verify(&facts.operation, &facts.signer)?.into_document().body;
                Ok(Signature { fields: grant.fields, purposes: Some(grant.purposes) })
            }
            Self::Bearer => {
                let share = Signed::<Operation<Share>>::verify(&facts.operation, &facts.signer)?.into_document().body;
                Ok(Signature { fields: share.fields, purposes: None })
            }
        }
    }

    pub(super) fn looker(&self) -> Looker {
        match self {
            Self::Recipient { recipient, name, purpose, .. } => {
                Looker::Recipient { recipient: *recipient, name: name.clone(), purpose: *purpose }
            }
            Self::Bearer => Looker::Bearer,
        }
    }

    /// What is asked for: without saying so, everything.
    pub(super) fn fields(&self, signed: &Signature) -> Vec<DataField> {
        match self {
            Self::Recipient { fields, .. } => fields.clone(),
            Self::Bearer => signed.fields.clone(),
        }
    }

    /// Why not, if not. The person's own word goes before everything.
    pub(super) fn refusal(&self, signed: &Signature, facts: &LookFacts, now: Timestamp) -> Option<AccessRefusal> {
        let purposes = signed.purposes.as_deref();
        let purpose_covered = match self {
            Self::Recipient { purpose, .. } => purposes.is_none_or(|purposes| purposes.contains(purpose)),
            Self::Bearer => true,
        };
        let fields_covered = self.fields(signed).iter().all(|field| signed.fields.contains(field));
        let checks = [
            (!facts.withdrawn, AccessRefusal::Withdrawn),
            (!was_superseded(facts), AccessRefusal::Superseded),
            (now < facts.expires_at && facts.ended_at.is_none(), AccessRefusal::Expired),
            (facts.openings_left != Some(0), AccessRefusal::UsedUp),
            (purpose_covered, AccessRefusal::PurposeNotCovered),
            (fields_covered, AccessRefusal::FieldNotCovered),
        ];
        checks.into_iter().find(|(holds, _)| !holds).map(|(_, why)| why)
    }
}

/// Nothing else ends what was not taken back before its time.
fn was_superseded(facts: &LookFacts) -> bool {
    facts.ended_at.is_some_and(|ended_at| ended_at < facts.expires_at)
}
