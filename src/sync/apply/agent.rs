//! What the phone signs by itself, inside the transaction that gives it the reason.

use std::sync::Arc;

use crate::crypto::jws::Signed;
use crate::crypto::keys::SigningKey;
use crate::domain::id::{DeviceId, OperationId, UserId};
use crate::domain::time::Timestamp;
use crate::platform::Randomness;
use crate::store::StoreError;
use crate::store::outbox::NewOperation;
use crate::sync::error::SyncError;
use crate::wire::operation::{Body, Operation};

/// Signs with the device key. The vault opened it before the transaction began, to sign the request whose answer is being
/// applied, so that signing here waits for nobody.
pub(in crate::sync) struct Agent {
    pub(in crate::sync) key: Arc<SigningKey>,
    pub(in crate::sync) user: UserId,
    pub(in crate::sync) device: DeviceId,
    pub(in crate::sync) randomness: Arc<dyn Randomness>,
}

impl Agent {
    /// An operation, signed and to be stored by the same transaction.
    pub(super) fn sign<B: Body>(&self, body: B, at: Timestamp) -> Result<NewOperation, SyncError> {
        let mut random = [0; 10];
        self.randomness.fill(&mut random)?;
        let id = OperationId::new(at.0.saturating_mul(1000), &random);
        let operation = Operation { id, user: self.user, device: self.device, iat: at, after: vec![], body };
        let signed = Signed::sign(operation, &self.key).map_err(|error| StoreError::Inconsistent(error.to_string()))?;
        let (typ, compact) = (B::TYP.to_owned(), signed.compact().to_owned());
        Ok(NewOperation { id, typ, compact, attachment: None, after: vec![], urgent: false, created_at: at })
    }
}
