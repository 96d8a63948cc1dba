//! Somebody who asks for data.

use std::time::Duration;

use tally::crypto::hash::sha256_base64url;
use tally::domain::data::{DataField, DataPurpose};
use tally::domain::id::{OperationId, RecipientId, RequestId};
use tally::sync::{Method, Request};
use tally::wire::consent::{
    AskSubmission, ConsentRequest, GrantsAnswer, LinkAnswer, Notice, OpenRequest, ReadAnswer, ReadRequest,
    RequestedField, ShareLink,
};
use tally_backend::RecipientRequest;
use tally_counterparties::Client;

use super::client::client;
use super::{Bench, DAY};

/// What a landlord asks for: the name, which it cannot do without, and two more.
pub const ASKED: [DataField; 3] = [DataField::Name, DataField::City, DataField::PaymentsSettled];

pub struct Landlord {
    pub id: RecipientId,
    pub client: Client,
}

impl Landlord {
    pub async fn registered(bench: &Bench) -> Self {
        let client = client(bench).await;
        let (name, contact, country) = ("Best Rooms".into(), "mail@rooms.example".into(), "DE".into());
        let request = RecipientRequest { name, contact, country, key: client.public_key() };
        let answer = bench.operator().add_recipient(request).await.unwrap();
        Self { id: answer.recipient, client }
    }

    pub fn request(&self) -> ConsentRequest {
        let (now, (millis, random)) = (self.client.ground.now(), self.client.ground.fresh().unwrap());
        let field = |field| RequestedField { field, required: field == DataField::Name };
        ConsentRequest {
            id: RequestId::new(millis, &random),
            recipient: self.id,
            backend: self.client.backend.thumbprint(),
            purposes: vec![DataPurpose::EstablishContractualAgreement, DataPurpose::IdentityVerification],
            fields: ASKED.map(field).to_vec(),
            retention_days: 30,
            jurisdiction: "DE".into(),
            notice: Notice {
                url: "https://rooms.example/privacy".into(),
                sha256: sha256_base64url(b"We want to know who rents."),
                language: "en".into(),
            },
            grant_days: 30,
            iat: now,
            exp: now.plus(DAY),
        }
    }

    /// Asks; gives the link that people scan.
    pub async fn asks(&self) -> String {
        self.asks_for(self.request()).await
    }

    pub async fn asks_for(&self, request: ConsentRequest) -> String {
        let request = self.client.signed(request).unwrap();
        self.client.post::<LinkAnswer>("recipient/v1/requests", &AskSubmission { request }).await.unwrap().link
    }

    pub async fn grants(&self) -> Vec<OperationId> {
        let (mut all, mut after) = (vec![], None);
        loop {
            let query: Vec<_> = after.iter().map(|after: &String| ("after", after.as_str())).collect();
            let page: GrantsAnswer = self.client.get("recipient/v1/grants", &query).await.unwrap();
            all.extend(page.grants.into_iter().map(|one| one.grant));
            if !page.more {
                return all;
            }
            after = Some(page.next);
        }
    }

    /// Reads these fields, or is told with which status that it may not.
    pub async fn reads(&self, grant: OperationId, fields: &[DataField]) -> Result<ReadAnswer, u16> {
        let asked = ReadRequest { purpose: DataPurpose::IdentityVerification, fields: fields.to_vec() };
        let answer = self.client.try_post(&format!("recipient/v1/grants/{grant}/readings"), &asked).await.unwrap();
        answer.map_err(|problem| problem.status)
    }

    /// Opens a share, as anybody may who holds the link.
    pub async fn opens(&self, link: &str) -> Result<ReadAnswer, u16> {
        let link: ShareLink = link.parse().unwrap();
        let url = self.client.address.url().join(&format!("v1/shares/{}/openings", link.share)).unwrap();
        let body = serde_json::to_vec(&OpenRequest { secret: link.secret }).unwrap();
        let headers = vec![("content-type", "application/json".to_owned())];
        let request = Request { method: Method::Post, url, headers, body, timeout: Duration::from_mins(1) };
        let answer = self.client.ground.transport.send(request).await.unwrap();
        if answer.status == 200 { Ok(serde_json::from_slice(&answer.body).unwrap()) } else { Err(answer.status) }
    }
}
