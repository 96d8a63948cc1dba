//! Only the key that the invite names can enrol a phone, and only this phone.

use crate::crypto::jws::{KeySet, Signed};
use crate::crypto::keys::SigningKey;
use crate::domain::id::{DeviceId, OperationId};
use crate::domain::time::Timestamp;
use crate::store::identity::{self, Identity};
use crate::sync::SyncError;
use crate::sync::testing::{TestWallet, backend_key, json, user};
use crate::sync::transport::Method;
use crate::wire::enrolment::{Enrolled, EnrolmentAnswer, EnrolmentRequest, EnrolmentSubmission};

fn holder() -> SigningKey {
    SigningKey::from_seed(&[1; 32])
}

fn device() -> SigningKey {
    SigningKey::from_seed(&[2; 32])
}

fn enrolled(request: OperationId) -> Enrolled {
    Enrolled {
        request,
        user: user(),
        device: DeviceId::new(1, &[0; 10]),
        holder_key: holder().public().thumbprint(),
        device_key: device().public().thumbprint(),
        accounts: vec![],
        keys: [backend_key().public()].into_iter().collect(),
        iat: Timestamp(1_700_000_000),
    }
}

/// Enrols with a backend that publishes `keys` and answers with `enrolled`, signed by `signer`.
async fn enrol(
    keys: KeySet,
    enrolled: impl Fn(Identity) -> Enrolled,
    signer: SigningKey,
) -> Result<Enrolled, SyncError> {
    let wallet = TestWallet::new();
    let identity = wallet.store.read(identity::load).unwrap().unwrap();
    let enrolled = Signed::sign(enrolled(identity.clone()), &signer).unwrap().compact().to_owned();
    let answer = EnrolmentAnswer { key: signer.public(), enrolled };
    wallet.backend.says(move |request| match request.method {
        Method::Get => Ok(json(200, &keys)),
        Method::Post => {
            let submission: EnrolmentSubmission = serde_json::from_slice(&request.body).unwrap();
            let request = Signed::<EnrolmentRequest>::verify(&submission.request, &submission.holder).unwrap();
            assert_eq!(request.document().device_key, submission.device.thumbprint());
            Ok(json(200, &answer))
        }
    });
    wallet.engine.enrol(&identity, &holder(), &device()).await
}

fn published() -> KeySet {
    [SigningKey::from_seed(&[7; 32]).public(), backend_key().public()].into_iter().collect()
}

#[tokio::test]
async fn the_named_key_enrols() {
    let answer = enrol(published(), |identity| enrolled(identity.request), backend_key()).await.unwrap();
    assert_eq!(answer.user, user());
}

#[tokio::test]
async fn nobody_else_does() {
    let other = || SigningKey::from_seed(&[7; 32]);
    let right = |identity: Identity| enrolled(identity.request);
    for refused in [
        enrol([other().public()].into_iter().collect(), right, backend_key()).await,
        enrol(published(), right, other()).await,
        enrol(published(), |_| enrolled(OperationId::new(9, &[9; 10])), backend_key()).await,
        enrol(published(), |i| Enrolled { device_key: other().public().thumbprint(), ..right(i) }, backend_key()).await,
        enrol(published(), |i| Enrolled { holder_key: other().public().thumbprint(), ..right(i) }, backend_key()).await,
        enrol(published(), |i| Enrolled { keys: KeySet::default(), ..right(i) }, backend_key()).await,
    ] {
        assert!(matches!(refused, Err(SyncError::Tampered(_))), "{refused:?}");
    }
}
