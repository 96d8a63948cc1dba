//! Enrolment: `POST /v1/enrolments`. Trusts nothing but the key that the invite names.

use std::sync::Arc;

use super::answer;
use super::apply::broken;
use super::call::Call;
use super::caller::Caller;
use super::engine::Engine;
use super::error::SyncError;
use super::exchange::plain;
use crate::crypto::jws::{KeySet, KeySource, Signed};
use crate::crypto::keys::SigningKey;
use crate::store::identity::Identity;
use crate::wire::enrolment::{Enrolled, EnrolmentAnswer, EnrolmentRequest, EnrolmentSubmission};

impl Engine {
    /// Sends both public keys and gives the backend's verified answer. Writes nothing of it; the identity has to be in the
    /// store already, so that a lost answer is asked for again with the same keys.
    pub async fn enrol(
        &self,
        identity: &Identity,
        holder_key: &SigningKey,
        device_key: &SigningKey,
    ) -> Result<Enrolled, SyncError> {
        let keys = self.named_key(identity).await?;
        let device_key = Arc::new(SigningKey::from_seed(&device_key.seed()));
        let caller = Caller { address: identity.address.clone(), device_key, keys };
        let submission = submission(identity, holder_key, &caller.device_key)?;
        let call = Call::post(&caller.address, "v1/enrolments", &submission)?;
        let answer: EnrolmentAnswer = self.ask(&caller, &call).await?;
        verified(&answer, identity)
    }

    /// The backend's key that the invite names. Whoever answers, its thumbprint shows that it is that key.
    async fn named_key(&self, identity: &Identity) -> Result<KeySet, SyncError> {
        let call = Call::get(&identity.address, "v1/keys", &[])?;
        let response = self.carry(plain(&call)).await?;
        let keys: KeySet = answer::unsigned(&response, self.now())?;
        let named = keys.key(&identity.backend_key).cloned();
        named
            .map(|key| KeySet::from_iter([key]))
            .ok_or_else(|| tampered("the backend lacks the key that the invite names"))
    }
}

fn submission(
    identity: &Identity,
    holder_key: &SigningKey,
    device_key: &SigningKey,
) -> Result<EnrolmentSubmission, SyncError> {
    let device = device_key.public();
    // The id's own time, because the same attempt has to be the same bytes whenever it is made again.
    let (id, code, iat) = (identity.request, identity.code.clone(), identity.request.made_at());
    let request = EnrolmentRequest { id, code, device_key: device.thumbprint(), iat };
    let signed = Signed::sign(request, holder_key).map_err(|error| broken("the request", &error))?;
    Ok(EnrolmentSubmission { holder: holder_key.public(), device, request: signed.compact().to_owned() })
}

/// The answer is by the named key, to this attempt, and about these keys.
fn verified(answer: &EnrolmentAnswer, identity: &Identity) -> Result<Enrolled, SyncError> {
    if answer.key.thumbprint() != identity.backend_key {
        return Err(tampered("the answer is by another key than the invite names"));
    }
    let enrolled = Signed::<Enrolled>::verify(&answer.enrolled, &answer.key);
    let enrolled = enrolled.map_err(|error| broken("the enrolment", &error))?.into_document();
    let (holder, device) = (identity.holder.public.thumbprint(), identity.device_key.public.thumbprint());
    if (enrolled.request, &enrolled.holder_key, &enrolled.device_key) != (identity.request, &holder, &device) {
        return Err(tampered("the answer is to another phone"));
    }
    if enrolled.keys.keys().is_empty() {
        return Err(tampered("the backend names no keys"));
    }
    Ok(enrolled)
}

fn tampered(what: &str) -> SyncError {
    SyncError::Tampered(what.into())
}

#[cfg(test)]
mod tests;
