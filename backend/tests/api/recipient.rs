//! A recipient: a key, and what it can ask for.

use std::sync::Arc;

use reqwest::{Client, Method};
use serde::Serialize;
use tally::crypto::base64url;
use tally::crypto::hash::sha256_base64url;
use tally::crypto::jws::Signed;
use tally::crypto::keys::{PublicKey, SigningKey};
use tally::domain::data::{DataField, DataPurpose};
use tally::domain::id::{OperationId, RecipientId, RequestId};
use tally::domain::time::Timestamp;
use tally::wire::consent::{
    AskSubmission, ConsentRequest, GrantsAnswer, LinkAnswer, Notice, ReadRequest, RequestLink, RequestedField,
};
use tally_backend::RecipientRequest;

use crate::call::{Answer, Call};
use crate::house::{House, Place, TurnedClock};
use crate::phone::{backend_key, new_key, random};

pub struct Recipient {
    pub client: Client,
    pub base: String,
    pub clock: Arc<TurnedClock>,
    pub backend: PublicKey,
    pub key: SigningKey,
    pub id: RecipientId,
    pub name: String,
}

pub fn asks_for(name: &str, key: &SigningKey) -> RecipientRequest {
    let contact = "mail@rooms.example".into();
    RecipientRequest { name: name.into(), contact, country: "DE".into(), key: key.public() }
}

impl Recipient {
    pub async fn registered(house: &House, name: &str) -> Self {
        let key = new_key();
        let answer = house.operator().add_recipient(asks_for(name, &key)).await.unwrap();
        Self::known(house, name, key, answer.recipient).await
    }

    /// The operator has registered it under this id.
    pub async fn known(place: &Place, name: &str, key: SigningKey, id: RecipientId) -> Self {
        let (base, clock, backend) = (place.url.clone(), place.clock.clone(), backend_key(place).await);
        Self { client: Client::new(), base, clock, backend, key, id, name: name.into() }
    }

    /// For the name, which it cannot do without, and two more.
    pub fn request(&self) -> ConsentRequest {
        let now = self.clock.now();
        let field = |field, required| RequestedField { field, required };
        ConsentRequest {
            id: RequestId::new(now * 1000, &random()),
            recipient: self.id,
            backend: self.backend.thumbprint(),
            purposes: vec![DataPurpose::EstablishContractualAgreement, DataPurpose::IdentityVerification],
            fields: vec![
                field(DataField::Name, true),
                field(DataField::City, false),
                field(DataField::PaymentsSettled, false),
            ],
            retention_days: 30,
            jurisdiction: "DE".into(),
            notice: Notice {
                url: "https://rooms.example/privacy".into(),
                sha256: sha256_base64url(b"We only want to know you."),
                language: "en".into(),
            },
            grant_days: 30,
            iat: Timestamp(now),
            exp: Timestamp(now + 86_400),
        }
    }

    pub fn signed(&self, request: &ConsentRequest) -> String {
        Signed::sign(request.clone(), &self.key).unwrap().compact().to_owned()
    }

    pub fn call(&self, method: Method, target: &str, body: Vec<u8>) -> Call {
        Call {
            method,
            base: self.base.clone(),
            target: target.into(),
            body,
            created: self.clock.now(),
            nonce: base64url(&random::<16>()),
            session: None,
            headers: Vec::new(),
        }
    }

    pub async fn send(&self, call: &Call) -> Answer {
        Answer::to(call.signed(&self.client, &self.key), &self.backend, Some(&call.nonce)).await
    }

    pub async fn post(&self, target: &str, body: &impl Serialize) -> Answer {
        self.send(&self.call(Method::POST, target, serde_json::to_vec(body).unwrap())).await
    }

    pub async fn submit(&self, request: String) -> Answer {
        self.post("/recipient/v1/requests", &AskSubmission { request }).await
    }

    /// Asks; gives the link.
    pub async fn ask(&self, request: &ConsentRequest) -> RequestLink {
        let answer: LinkAnswer = self.submit(self.signed(request)).await.json();
        assert_eq!(answer.request, request.id);
        let link: RequestLink = answer.link.parse().unwrap();
        assert_eq!(link.key, self.key.public().thumbprint());
        link
    }

    pub async fn grants(&self, after: &str) -> GrantsAnswer {
        let target = format!("/recipient/v1/grants?after={after}");
        self.send(&self.call(Method::GET, &target, Vec::new())).await.json()
    }

    pub async fn read_as(&self, grant: OperationId, purpose: DataPurpose, fields: &[DataField]) -> Answer {
        let request = ReadRequest { purpose, fields: fields.to_vec() };
        self.post(&format!("/recipient/v1/grants/{grant}/readings"), &request).await
    }

    /// Reads the name, to know who somebody is.
    pub async fn read(&self, grant: OperationId) -> Answer {
        self.read_as(grant, DataPurpose::IdentityVerification, &[DataField::Name]).await
    }
}
