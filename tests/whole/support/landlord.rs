//! Somebody who asks for data.

use tally::crypto::hash::sha256_base64url;
use tally::domain::data::{DataField, DataPurpose};
use tally::domain::id::{OperationId, RecipientId, RequestId};
use tally::wire::consent::{
    AskSubmission, ConsentRequest, GrantsAnswer, LinkAnswer, Notice, OpenRequest, ReadAnswer, ReadRequest,
    RequestedField, ShareLink,
};
use tally_backend::RecipientRequest;

use super::client::{Client, random, read};
use super::{Bench, DAY};

/// What a landlord asks for: the name, which it cannot do without, and two more.
pub const ASKED: [DataField; 3] = [DataField::Name, DataField::City, DataField::PaymentsSettled];

pub struct Landlord {
    pub id: RecipientId,
    pub client: Client,
}

impl Landlord {
    pub async fn registered(bench: &Bench) -> Self {
        let client = Client::new(bench).await;
        let (name, contact, country) = ("Best Rooms".into(), "mail@rooms.example".into(), "DE".into());
        let request = RecipientRequest { name, contact, country, key: client.key.public() };
        let answer = bench.operator().add_recipient(request).await.unwrap();
        Self { id: answer.recipient, client }
    }

    pub fn request(&self) -> ConsentRequest {
        let now = self.client.now();
        let field = |field| RequestedField { field, required: field == DataField::Name };
        ConsentRequest {
            id: RequestId::new(self.client.now_millis(), &random()),
            recipient: self.id,
            backend: self.client.backend.clone(),
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
        let request = self.client.signed(request);
        let answer = self.client.post("/recipient/v1/requests", &AskSubmission { request }).await;
        read::<LinkAnswer>(&answer).link
    }

    pub async fn grants(&self) -> Vec<OperationId> {
        let mut all = vec![];
        let mut path = "/recipient/v1/grants".to_owned();
        loop {
            let page: GrantsAnswer = read(&self.client.get(&path).await);
            all.extend(page.grants.into_iter().map(|one| one.grant));
            if !page.more {
                return all;
            }
            path = format!("/recipient/v1/grants?after={}", page.next);
        }
    }

    /// Reads these fields, or is told with which status that it may not.
    pub async fn reads(&self, grant: OperationId, fields: &[DataField]) -> Result<ReadAnswer, u16> {
        let asked = ReadRequest { purpose: DataPurpose::IdentityVerification, fields: fields.to_vec() };
        let answer = self.client.post(&format!("/recipient/v1/grants/{grant}/readings"), &asked).await;
        if answer.status == 200 { Ok(read(&answer)) } else { Err(answer.status) }
    }

    /// Opens a share, as anybody may who holds the link.
    pub async fn opens(&self, link: &str) -> Result<ReadAnswer, u16> {
        let link: ShareLink = link.parse().unwrap();
        let path = format!("/v1/shares/{}/openings", link.share);
        let answer = self.client.post_plain(&path, &OpenRequest { secret: link.secret }).await;
        if answer.status == 200 { Ok(read(&answer)) } else { Err(answer.status) }
    }
}
