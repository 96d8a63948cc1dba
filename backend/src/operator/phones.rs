use serde::{Deserialize, Serialize};
use tally::crypto::keys::Thumbprint;
use tally::domain::id::{DeviceId, UserId};
use tally::domain::time::Timestamp;
use tally::wire::problem::ProblemCode;
use utoipa::ToSchema;

use super::Operator;
use crate::refusal::Refusal;
use crate::store::EnrolledPhone;

/// A phone of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PhoneAnswer {
    /// Its id.
    pub device: DeviceId,
    /// The thumbprint of its device key.
    pub device_key: Thumbprint,
    /// When it became a wallet.
    pub enrolled_at: Timestamp,
    /// When it was revoked, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked_at: Option<Timestamp>,
}

/// The phones of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PhonesAnswer {
    /// The phones, oldest first.
    pub items: Vec<PhoneAnswer>,
}

impl Operator {
    /// The phones of a person; none of somebody whom nobody knows.
    pub async fn phones(&self, user: UserId) -> Result<PhonesAnswer, Refusal> {
        let phones = self.app.store.phones(user).await?;
        Ok(PhonesAnswer { items: phones.into_iter().map(PhoneAnswer::from).collect() })
    }

    /// Revokes a phone that was lost, for good: its next request is refused, and of what it signed nothing is done that was
    /// not done before, but for taking back what the person gave.
    pub async fn revoke_phone(&self, user: UserId, device: DeviceId) -> Result<PhoneAnswer, Refusal> {
        let phone = self.app.store.revoke(user, device, self.app.now()).await?;
        let phone = phone.ok_or_else(|| Refusal::new(ProblemCode::NotFound, "this person has no such phone"))?;
        tracing::info!(%device, "a phone was revoked");
        Ok(phone.into())
    }
}

impl From<EnrolledPhone> for PhoneAnswer {
    fn from(EnrolledPhone { device, device_key, enrolled_at, revoked_at }: EnrolledPhone) -> Self {
        Self { device, device_key, enrolled_at, revoked_at }
    }
}
