use serde::{Deserialize, Serialize};
use tally::crypto::hash::sha256_base64url;
use tally::domain::money::Currency;
use tally::wire::invite::Invite;
use utoipa::ToSchema;

use super::{Operator, PersonRequest, check_name};
use crate::randomness;
use crate::refusal::Refusal;
use crate::store;

/// Asks for an invite.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct InviteRequest {
    /// The currency of the account that comes with it.
    pub currency: Currency,
    /// What the operator calls the invited person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the operator knows of them already.
    #[serde(flatten)]
    pub known: PersonRequest,
}

/// An invite.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct InviteAnswer {
    /// The invite, `tally:enrol?…`: where the backend is, a code that is good once, and the backend's key.
    pub invite: String,
}

impl Operator {
    /// Makes an invite for one phone. The backend keeps only the hash of its code.
    pub async fn invite(&self, request: InviteRequest) -> Result<InviteAnswer, Refusal> {
        let name = request.name.unwrap_or_default();
        if !name.is_empty() {
            check_name("the name", &name)?;
        }
        let now = self.app.now();
        request.known.check(now)?;
        let code = randomness::text(&*self.app.random)?;
        let code_sha256 = sha256_base64url(code.as_bytes());
        let PersonRequest { member_since, identity_confirmed_at: identity_at } = request.known;
        let kept = store::Invite { code_sha256, currency: request.currency, name, member_since, identity_at, at: now };
        self.app.store.add_invite(kept).await?;
        let invite = Invite { address: self.app.address.clone(), code, key: self.app.keys.public().thumbprint() };
        Ok(InviteAnswer { invite: invite.to_string() })
    }
}
