//! A phone: two keys, a session, and what it can ask for.

use std::sync::atomic::{AtomicI64, Ordering};

use reqwest::{Client, Method};
use serde::Serialize;
use tally::crypto::base64url;
use tally::crypto::jws::Signed;
use tally::crypto::keys::{PublicKey, SigningKey};
use tally::domain::id::{AccountId, DeviceId, OperationId, UserId};
use tally::domain::money::Money;
use tally::wire::change::{Change, ChangePage, PageSeal};
use tally::wire::enrolment::{Enrolled, EnrolmentAnswer, EnrolmentRequest, EnrolmentSubmission};
use tally::wire::invite::Invite;
use tally::wire::problem::ProblemCode;
use tally::wire::push::Answer as Pushed;
use tally::wire::quote::{Quote, QuoteAnswer, QuoteRequest};
use tally::wire::receipt::{DeclineReason, Outcome, Receipt};

use crate::call::{Answer, Call};
use crate::house::{Place, TurnedClock};

pub struct Phone {
    pub client: Client,
    pub base: String,
    pub clock: std::sync::Arc<TurnedClock>,
    pub backend: PublicKey,
    pub holder: SigningKey,
    pub device: SigningKey,
    pub user: UserId,
    pub device_id: DeviceId,
    pub account: AccountId,
    pub session: String,
    /// Added to the clock when a request is signed.
    pub clock_error: AtomicI64,
}

pub fn random<const COUNT: usize>() -> [u8; COUNT] {
    let mut bytes = [0; COUNT];
    getrandom::fill(&mut bytes).unwrap();
    bytes
}

pub fn new_key() -> SigningKey {
    SigningKey::from_seed(&random())
}

pub fn cny(minor: i64) -> Money {
    Money::new(minor, "CNY".parse().unwrap())
}

/// Two new keys, and the submission that enrols them.
pub fn submission(invite: &Invite, clock: &TurnedClock) -> (SigningKey, SigningKey, EnrolmentSubmission) {
    let (holder, device) = (new_key(), new_key());
    let request = EnrolmentRequest {
        id: OperationId::new(clock.now() * 1000, &random()),
        code: invite.code.clone(),
        device_key: device.public().thumbprint(),
        iat: tally::domain::time::Timestamp(clock.now()),
    };
    let request = Signed::sign(request, &holder).unwrap().compact().to_owned();
    let submission = EnrolmentSubmission { holder: holder.public(), device: device.public(), request };
    (holder, device, submission)
}

/// A request of somebody without a session.
pub fn call(place: &Place, method: Method, target: &str, body: Vec<u8>) -> Call {
    Call {
        method,
        base: place.url.clone(),
        target: target.into(),
        body,
        created: place.clock.now(),
        nonce: base64url(&random::<16>()),
        session: None,
        headers: Vec::new(),
    }
}

/// Enrols with the device key; gives whatever is answered.
pub async fn submit(place: &Place, submission: &EnrolmentSubmission, device: &SigningKey) -> Answer {
    let call = call(place, Method::POST, "/v1/enrolments", serde_json::to_vec(submission).unwrap());
    Answer::to(call.signed(&Client::new(), device), &backend_key(place).await, Some(&call.nonce)).await
}

/// The key that stands behind the thumbprint of the invites.
pub async fn backend_key(place: &Place) -> PublicKey {
    let keys = reqwest::get(format!("{}/v1/keys", place.url)).await.unwrap().text().await.unwrap();
    let keys: tally::crypto::jws::KeySet = serde_json::from_str(&keys).unwrap();
    keys.keys().iter().find(|key| key.thumbprint() == place.key).unwrap().clone()
}

impl Phone {
    pub async fn enrolled(place: &Place, invite: &Invite) -> Self {
        let (holder, device, submission) = submission(invite, &place.clock);
        let answer: EnrolmentAnswer = submit(place, &submission, &device).await.json();
        assert_eq!(answer.key.thumbprint(), invite.key);
        let enrolled = Signed::<Enrolled>::verify(&answer.enrolled, &answer.key).unwrap().into_document();
        Self {
            client: Client::new(),
            base: place.url.clone(),
            clock: place.clock.clone(),
            backend: answer.key,
            holder,
            device,
            user: enrolled.user,
            device_id: enrolled.device,
            account: enrolled.accounts[0].account,
            session: format!("1.{}", base64url(&random::<16>())),
            clock_error: AtomicI64::new(0),
        }
    }

    pub fn call(&self, method: Method, target: &str, body: Vec<u8>) -> Call {
        Call {
            method,
            base: self.base.clone(),
            target: target.into(),
            body,
            created: self.clock.now() + self.clock_error.load(Ordering::SeqCst),
            nonce: base64url(&random::<16>()),
            session: Some(self.session.clone()),
            headers: Vec::new(),
        }
    }

    pub async fn send(&self, call: &Call) -> Answer {
        Answer::to(call.signed(&self.client, &self.device), &self.backend, Some(&call.nonce)).await
    }

    pub async fn post(&self, target: &str, body: &impl Serialize) -> Answer {
        self.send(&self.call(Method::POST, target, serde_json::to_vec(body).unwrap())).await
    }

    pub async fn get(&self, target: &str) -> Answer {
        self.send(&self.call(Method::GET, target, Vec::new())).await
    }

    pub async fn push(&self, operations: &[&str]) -> Vec<Pushed> {
        let answers: Vec<Pushed> = self.post("/v1/operations", &operations).await.json();
        assert_eq!(answers.len(), operations.len());
        answers
    }

    /// The verified receipt of one operation, as it is and read.
    pub async fn receipt(&self, operation: &str) -> (String, Receipt) {
        let answer = self.push(&[operation]).await.remove(0);
        let Pushed::Receipt { receipt } = answer else { panic!("{answer:?}") };
        let document = self.read(&receipt, operation);
        (receipt, document)
    }

    pub fn read(&self, receipt: &str, operation: &str) -> Receipt {
        let document = Signed::<Receipt>::verify(receipt, &self.backend).unwrap().into_document();
        assert_eq!(document.user, self.user);
        assert_eq!(document.operation_sha256, tally::crypto::hash::sha256_base64url(operation.as_bytes()));
        document
    }

    pub async fn accepted(&self, operation: impl AsRef<str>) -> String {
        let (receipt, document) = self.receipt(operation.as_ref()).await;
        assert!(matches!(document.outcome, Outcome::Accepted { .. }), "{document:?}");
        receipt
    }

    pub async fn declined(&self, operation: impl AsRef<str>) -> DeclineReason {
        match self.receipt(operation.as_ref()).await.1.outcome {
            Outcome::Declined { reason, .. } => reason,
            outcome @ Outcome::Accepted { .. } => panic!("{outcome:?}"),
        }
    }

    pub async fn ask_quote(&self, payload: &str, amount: Option<Money>) -> Answer {
        self.post("/v1/quotes", &QuoteRequest { payload: payload.into(), amount, perk: None }).await
    }

    pub async fn quote(&self, payload: &str, minor: i64) -> Quote {
        let answer: QuoteAnswer = self.ask_quote(payload, Some(cny(minor))).await.json();
        let quote = Signed::<Quote>::verify(&answer.quote, &self.backend).unwrap().into_document();
        assert_eq!(quote.user, self.user);
        quote
    }

    pub async fn quote_refused(&self, payload: &str, amount: Option<Money>) -> ProblemCode {
        self.ask_quote(payload, amount).await.refusal()
    }

    /// One page: its verified seal and its changes, held against the seal.
    pub async fn page(&self, after: &str, wait: u32) -> (PageSeal, Vec<Change>) {
        let page: ChangePage = self.get(&format!("/v1/changes?after={after}&wait={wait}")).await.json();
        let seal = Signed::<PageSeal>::verify(&page.seal, &self.backend).unwrap().into_document();
        assert_eq!((seal.user, seal.after.as_str()), (self.user, after));
        let hashes: Vec<_> =
            page.items.iter().map(|item| tally::crypto::hash::sha256_base64url(item.as_bytes())).collect();
        assert_eq!(seal.hashes, hashes);
        (seal, page.items.iter().map(|item| serde_json::from_str(item).unwrap()).collect())
    }

    /// Everything that changed from the beginning on, and the cursor behind it.
    pub async fn everything(&self) -> (String, Vec<Change>) {
        let (mut cursor, mut changes) = (String::new(), Vec::new());
        loop {
            let (seal, items) = self.page(&cursor, 0).await;
            changes.extend(items);
            cursor = seal.next;
            if !seal.more {
                return (cursor, changes);
            }
        }
    }

    /// What the newest change says is in the account.
    pub async fn balance(&self) -> i64 {
        let (_, changes) = self.everything().await;
        let fact = |change: &Change| match &change.fact {
            tally::wire::change::Fact::Account(fact) => Some(fact.balance.minor),
            _ => None,
        };
        changes.iter().rev().find_map(fact).unwrap()
    }
}
