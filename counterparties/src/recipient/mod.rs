//! Somebody who asks people for data, played for the demonstration and the sandbox: what a recipient's own program would do.

mod profile;
mod reading;
mod share;
mod watch;

use std::path::Path;

use tally::crypto::keys::{PublicKey, Thumbprint};
use tally::domain::data::{DataField, DataPurpose};
use tally::domain::id::{OperationId, RecipientId, RequestId};
use tally::wire::consent::{AskSubmission, ConsentRequest, GrantsAnswer, LinkAnswer, ReadAnswer, ReadRequest};
use tally::wire::invite::Address;
use tally_backend::RecipientRequest;

use crate::client::{Client, key};
use crate::ground::Ground;
use crate::trouble::Trouble;

pub use profile::{BANK, LANDLORD, PHONE_PLAN, Profile};
pub use reading::{Reading, Refused};
pub use share::open_share;
pub use watch::Watch;

/// How long its requests can be taken and granted, in seconds: a day, to think about it overnight.
const OPEN_FOR: i64 = 86_400;

/// A recipient with its key, before and after the operator has registered it.
pub struct Recipient {
    /// Who it is, and what it wants.
    pub profile: &'static Profile,
    client: Client,
    id: Option<RecipientId>,
}

impl Recipient {
    /// Its key lies in `directory`; makes one if there is none. `backend` is the thumbprint of the key that the backend at
    /// `address` signs with.
    pub async fn open(
        profile: &'static Profile,
        directory: &Path,
        (address, backend): (&Address, &Thumbprint),
        ground: &Ground,
    ) -> Result<Self, Trouble> {
        let key = key::keep(directory, profile.file, ground).map_err(|error| Trouble::file(directory, error))?;
        Ok(Self { profile, client: Client::connect((address.clone(), backend), key, ground.clone()).await?, id: None })
    }

    /// The key that its requests are signed with.
    pub fn key(&self) -> PublicKey {
        self.client.public_key()
    }

    /// What the operator registers.
    pub fn registration(&self) -> RecipientRequest {
        self.profile.registration(self.key())
    }

    /// The operator has registered it under this id.
    #[must_use]
    pub fn registered(mut self, id: RecipientId) -> Self {
        self.id = Some(id);
        self
    }

    /// Asks for what its profile says; gives the link to show.
    pub async fn ask(&self) -> Result<String, Trouble> {
        let request = self.client.signed(self.request()?)?;
        let answer: LinkAnswer = self.client.post("recipient/v1/requests", &AskSubmission { request }).await?;
        Ok(answer.link)
    }

    fn request(&self) -> Result<ConsentRequest, Trouble> {
        let recipient = self.id.ok_or_else(|| Trouble::backend("the recipient is not registered"))?;
        let ((now, random), iat) = (self.client.ground.fresh()?, self.client.ground.now());
        let (profile, backend) = (self.profile, self.client.backend.thumbprint());
        Ok(ConsentRequest {
            id: RequestId::new(now, &random),
            recipient,
            backend,
            purposes: profile.purposes.to_vec(),
            fields: profile.fields(),
            retention_days: profile.retention_days,
            jurisdiction: profile.country.into(),
            notice: profile.notice(),
            grant_days: profile.grant_days,
            iat,
            exp: iat.plus(OPEN_FOR),
        })
    }

    /// One page of what it was granted.
    pub async fn grants(&self, after: &str) -> Result<GrantsAnswer, Trouble> {
        self.client.get("recipient/v1/grants", &[("after", after)]).await
    }

    /// Reads these fields for this purpose, and verifies what it gets.
    pub async fn read(
        &self,
        grant: OperationId,
        purpose: DataPurpose,
        fields: Vec<DataField>,
    ) -> Result<Result<Reading, Refused>, Trouble> {
        let path = format!("recipient/v1/grants/{grant}/readings");
        let answer = self.client.try_post::<ReadAnswer>(&path, &ReadRequest { purpose, fields }).await?;
        match answer {
            Ok(answer) => Reading::verified(&answer, grant, &self.client).map(Ok),
            Err(problem) => Refused::from(problem).map(Err),
        }
    }
}
