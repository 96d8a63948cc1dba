//! Whether somebody may read: a pure function of the grant or share, what is asked for, and the time.

use tally::crypto::jws::{JwsError, Signed};
use tally::domain::data::{DataField, DataPurpose};
use tally::domain::id::RecipientId;
use tally::domain::points::Day;
use tally::domain::time::Timestamp;
use tally::wire::consent::{AccessRefusal, Grant, Looker, Share};
use tally::wire::operation::Operation;

use crate::store::LookFacts;

/// Who reads, and what they say about it.
pub(super) enum Reading {
    Recipient { recipient: RecipientId, name: String, purpose: DataPurpose, fields: Vec<DataField> },
    Bearer,
    Authority(Order),
}

/// What an authority orders to be handed over.
#[derive(Clone)]
pub(crate) struct Order {
    pub(crate) authority: String,
    pub(crate) reference: String,
    pub(crate) ordered_on: Day,
    pub(crate) fields: Vec<DataField>,
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
            Self::Recipient { .. } => granted(facts),
            Self::Bearer => shared(facts),
            // What it was signed for is not asked of an order, so either will do.
            Self::Authority(_) => granted(facts).or_else(|_| shared(facts)),
        }
    }

    pub(super) fn looker(&self) -> Looker {
        match self {
            Self::Recipient { recipient, name, purpose, .. } => {
                Looker::Recipient { recipient: *recipient, name: name.clone(), purpose: *purpose }
            }
            Self::Bearer => Looker::Bearer,
            Self::Authority(order) => order.looker(),
        }
    }

    /// What is asked for: without saying so, everything.
    pub(super) fn fields(&self, signed: &Signature) -> Vec<DataField> {
        match self {
            Self::Recipient { fields, .. } | Self::Authority(Order { fields, .. }) => fields.clone(),
            Self::Bearer => signed.fields.clone(),
        }
    }

    /// What is handed over. Whoever reads gets the whole of what was signed, so the whole is on record, whatever was asked
    /// for; an authority gets what its order names, and nothing else.
    pub(super) fn handed_over(&self, signed: Signature) -> Vec<DataField> {
        match self {
            Self::Recipient { .. } | Self::Bearer => signed.fields,
            Self::Authority(order) => order.fields.clone(),
        }
    }

    /// Why not, if not. The person's own word goes before everything: what was taken back is not there any more, and no order
    /// brings it back.
    pub(super) fn refusal(&self, signed: &Signature, facts: &LookFacts, now: Timestamp) -> Option<AccessRefusal> {
        let purposes = signed.purposes.as_deref();
        let purpose_covered = match self {
            Self::Recipient { purpose, .. } => purposes.is_none_or(|purposes| purposes.contains(purpose)),
            Self::Bearer | Self::Authority(_) => true,
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

impl Order {
    pub(super) fn looker(&self) -> Looker {
        let Self { authority, reference, ordered_on, .. } = self.clone();
        Looker::Authority { name: authority, reference, ordered_on }
    }
}

fn granted(facts: &LookFacts) -> Result<Signature, JwsError> {
    let grant = Signed::<Operation<Grant>>::verify(&facts.operation, &facts.signer)?.into_document().body;
    Ok(Signature { fields: grant.fields, purposes: Some(grant.purposes) })
}

fn shared(facts: &LookFacts) -> Result<Signature, JwsError> {
    let share = Signed::<Operation<Share>>::verify(&facts.operation, &facts.signer)?.into_document().body;
    Ok(Signature { fields: share.fields, purposes: None })
}

/// Nothing else ends what was not taken back before its time.
fn was_superseded(facts: &LookFacts) -> bool {
    facts.ended_at.is_some_and(|ended_at| ended_at < facts.expires_at)
}
