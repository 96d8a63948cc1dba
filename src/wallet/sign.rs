use std::sync::Arc;

use zeroize::Zeroizing;

use super::core::Core;
use super::{Wallet, WalletError};
use crate::crypto::jws::{Document, Signed};
use crate::crypto::keys::SigningKey;
use crate::domain::id::OperationId;
use crate::domain::time::Timestamp;
use crate::platform::{Opened, Purpose, Slot};
use crate::store::identity::{Identity, Membership};
use crate::store::outbox::{self, NewOperation};
use crate::wire::operation::{Body, Operation};

/// An operation that has been signed and not yet stored.
pub(crate) struct SignedOperation {
    pub(crate) id: OperationId,
    typ: &'static str,
    pub(crate) compact: String,
    attachment: Option<String>,
    after: Vec<OperationId>,
}

impl SignedOperation {
    pub(crate) fn into_row(self, created_at: Timestamp) -> NewOperation {
        let Self { id, typ, compact, attachment, after } = self;
        NewOperation { id, typ: typ.into(), compact, attachment, after, urgent: false, created_at }
    }

    /// The operation with what travels beside it.
    pub(crate) fn with(self, attachment: String) -> Self {
        Self { attachment: Some(attachment), ..self }
    }

    /// Goes out before everything else, because it takes authority away.
    pub(crate) fn into_urgent_row(self, created_at: Timestamp) -> NewOperation {
        NewOperation { urgent: true, ..self.into_row(created_at) }
    }
}

impl Core {
    /// Signs one operation with the key in `slot`, which is opened for this signature and forgotten right after it.
    pub(crate) async fn sign<B: Body>(
        self: &Arc<Self>,
        id: OperationId,
        body: B,
        after: Vec<OperationId>,
        how: (Slot, Purpose),
    ) -> Result<SignedOperation, WalletError> {
        let (identity, membership) = self.membership()?;
        self.sign_by((&identity, &membership), id, body, after, how).await
    }

    /// The same for a membership that need not be stored yet.
    pub(crate) async fn sign_as<B: Body>(
        self: &Arc<Self>,
        membership: &Membership,
        id: OperationId,
        body: B,
        after: Vec<OperationId>,
        how: (Slot, Purpose),
    ) -> Result<SignedOperation, WalletError> {
        self.sign_by((&self.identity()?, membership), id, body, after, how).await
    }

    async fn sign_by<B: Body>(
        self: &Arc<Self>,
        (identity, membership): (&Identity, &Membership),
        id: OperationId,
        body: B,
        after: Vec<OperationId>,
        (slot, purpose): (Slot, Purpose),
    ) -> Result<SignedOperation, WalletError> {
        let key = self.open_key(identity, slot, purpose).await?;
        let iat = self.now()?;
        let operation =
            Operation { id, user: membership.user, device: membership.device, iat, after: after.clone(), body };
        let signed = Signed::sign(operation, &key)?;
        let compact = signed.compact().into();
        Ok(SignedOperation { id, typ: Operation::<B>::TYP, compact, attachment: None, after })
    }

    /// What another operation that is about this one has to wait for: this one, until it has its receipt.
    pub(crate) fn unsettled(&self, id: OperationId) -> Result<Vec<OperationId>, WalletError> {
        let row = self.read_short(|r| outbox::find(r, id))?.filter(|row| !row.state.is_settled());
        Ok(row.map(|row| row.id).into_iter().collect())
    }

    async fn open_key(&self, identity: &Identity, slot: Slot, purpose: Purpose) -> Result<SigningKey, WalletError> {
        let sealed = if slot == Slot::Holder { &identity.holder } else { &identity.device_key };
        let opened = self.open_secret(slot, sealed.sealed.clone(), purpose).await?;
        let key = if slot == Slot::Holder { agreed(&opened)? } else { signing_key(&opened.secret)? };
        // A database that was copied from another phone, or whose vault was replaced, opens to another key.
        if key.public() == sealed.public { Ok(key) } else { Err(WalletError::KeysReplaced) }
    }
}

/// The holder key, which signs what a person agrees to: a vault that gives it without having asked them has not kept its
/// promise, and nothing is signed.
pub(crate) fn agreed(opened: &Opened) -> Result<SigningKey, WalletError> {
    if opened.person_was_asked { signing_key(&opened.secret) } else { Err(WalletError::PersonNotAsked) }
}

/// The key of a seed of 32 bytes.
pub(crate) fn signing_key(seed: &Zeroizing<Vec<u8>>) -> Result<SigningKey, WalletError> {
    let seed = seed.as_slice().try_into().map_err(|_| WalletError::KeysReplaced)?;
    Ok(SigningKey::from_seed(seed))
}

impl Wallet {
    /// A new id for an operation, for callers that want to name it before they ask for it.
    pub fn new_id(&self) -> Result<OperationId, WalletError> {
        self.core.new_id()
    }
}
