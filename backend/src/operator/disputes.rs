use serde::{Deserialize, Serialize};
use tally::crypto::hash::sha256_base64url;
use tally::domain::id::OperationId;
use tally::domain::time::Timestamp;
use tally::wire::ride::DisputeReason;
use utoipa::ToSchema;

use super::{Operator, PAGE, PageQuery};
use crate::refusal::Refusal;
use crate::store::Dispute;

/// A disputed charge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct DisputeAnswer {
    /// Who disputes: the pseudonym that this provider knows.
    pub payer: String,
    /// The rental.
    pub rental: OperationId,
    /// The system that its bike belongs to.
    pub system: String,
    /// SHA-256 of the disputed charge's compact JWS, in base64url.
    pub charge_sha256: String,
    /// Whether that is the charge that was booked here.
    pub booked: bool,
    /// Why.
    pub reason: DisputeReason,
    /// When.
    pub at: Timestamp,
}

/// Some disputed charges.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct DisputesAnswer {
    /// The disputes, oldest first.
    pub items: Vec<DisputeAnswer>,
    /// Where to go on, if there are more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

impl Operator {
    /// One page of the disputes, oldest first.
    pub async fn disputes(&self, page: PageQuery) -> Result<DisputesAnswer, Refusal> {
        let page = self.app.store.disputes(page.after, PAGE).await?;
        Ok(DisputesAnswer { items: page.items.into_iter().map(|item| self.dispute(item)).collect(), next: page.next })
    }

    fn dispute(&self, kept: Dispute) -> DisputeAnswer {
        let Dispute { user, dispute, record, at, .. } = kept;
        let booked = record.charge.is_some_and(|charge| sha256_base64url(charge.as_bytes()) == dispute.charge_sha256);
        DisputeAnswer {
            payer: self.app.keys.pseudonym(user, record.terms.provider),
            rental: dispute.rental,
            system: record.terms.system,
            charge_sha256: dispute.charge_sha256,
            booked,
            reason: dispute.reason,
            at,
        }
    }
}
