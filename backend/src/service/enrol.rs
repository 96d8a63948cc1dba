//! A phone becomes a wallet.

use std::sync::Arc;

use tally::crypto::hash::sha256_base64url;
use tally::crypto::http_signature::Parameters;
use tally::crypto::jws::{KeySet, Signed};
use tally::domain::id::{AccountId, DeviceId, UserId};
use tally::domain::time::Timestamp;
use tally::wire::enrolment::{Enrolled, EnrolledAccount, EnrolmentAnswer, EnrolmentRequest, EnrolmentSubmission};
use tally::wire::problem::ProblemCode;

use crate::app::App;
use crate::refusal::Refusal;
use crate::store::{Device, Enrolment, EnrolmentFacts, EnrolmentOutcome, EnrolmentQuestion, Rule};

/// Enrols a phone whose HTTP request is verified to be signed with `submission.device`.
pub(crate) async fn enrol(
    app: &App,
    submission: EnrolmentSubmission,
    parameters: Parameters,
) -> Result<EnrolmentAnswer, Refusal> {
    let request = proven(&submission)?;
    let question = EnrolmentQuestion {
        code_sha256: sha256_base64url(request.code.as_bytes()),
        request_sha256: sha256_base64url(submission.request.as_bytes()),
        nonce: parameters.nonce,
        created: Timestamp(parameters.created),
        device_key: parameters.keyid,
    };
    let draft = Draft::new(app, submission, request)?;
    match app.store.enrol(question, draft.rule(app)).await? {
        EnrolmentOutcome::Answer(enrolled) => Ok(EnrolmentAnswer { key: app.keys.public(), enrolled }),
        EnrolmentOutcome::NotValid => Err(Refusal::new(ProblemCode::InviteNotValid, "")),
        EnrolmentOutcome::KeyTaken => Err(Refusal::new(ProblemCode::Conflict, "this device key is enrolled already")),
        EnrolmentOutcome::Replayed => Err(Refusal::new(ProblemCode::Replayed, "")),
    }
}

/// The request, if it is signed with the holder key and names the device key that it came with.
fn proven(submission: &EnrolmentSubmission) -> Result<EnrolmentRequest, Refusal> {
    if submission.holder == submission.device {
        return Err(Refusal::new(ProblemCode::Malformed, "the holder key and the device key are the same"));
    }
    let signed = Signed::<EnrolmentRequest>::verify(&submission.request, &submission.holder)
        .map_err(|_| Refusal::new(ProblemCode::Unauthenticated, "the request is not signed with the holder key"))?;
    let request = signed.into_document();
    if request.device_key != submission.device.thumbprint() {
        return Err(Refusal::new(ProblemCode::Unauthenticated, "the holder key signed for another device key"));
    }
    Ok(request)
}

/// Everything of an enrolment but what the invite says.
struct Draft {
    request: EnrolmentRequest,
    device: Device,
    account: AccountId,
    at: Timestamp,
    keys: KeySet,
}

impl Draft {
    fn new(app: &App, submission: EnrolmentSubmission, request: EnrolmentRequest) -> Result<Self, Refusal> {
        let [(millis, user), (_, device), (_, account)] = [app.fresh()?, app.fresh()?, app.fresh()?];
        let device = Device {
            user: UserId::new(millis, &user),
            device: DeviceId::new(millis, &device),
            holder_key: submission.holder,
            device_key: submission.device,
        };
        let account = AccountId::new(millis, &account);
        Ok(Self { request, device, account, at: app.now(), keys: app.keys.published() })
    }

    fn rule(self, app: &App) -> Rule<EnrolmentFacts, Enrolment> {
        let keys = Arc::clone(&app.keys);
        Box::new(move |facts| {
            let answer = keys.sign(self.document(facts))?;
            Ok(Enrolment { device: self.device, account: self.account, answer, at: self.at })
        })
    }

    fn document(&self, facts: &EnrolmentFacts) -> Enrolled {
        Enrolled {
            request: self.request.id,
            user: self.device.user,
            device: self.device.device,
            holder_key: self.device.holder_key.thumbprint(),
            device_key: self.device.device_key.thumbprint(),
            accounts: vec![EnrolledAccount { account: self.account, currency: facts.currency }],
            keys: self.keys.clone(),
            iat: self.at,
        }
    }
}
