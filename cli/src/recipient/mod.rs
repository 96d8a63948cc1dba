//! Somebody who asks people for data, played for the demonstration and the sandbox: what a recipient's own program would do.

mod profile;
mod reading;
mod watch;

use std::path::Path;

use tally::crypto::keys::{PublicKey, Thumbprint};
use tally::domain::data::{DataField, DataPurpose};
use tally::domain::id::{OperationId, RecipientId, RequestId};
use tally::domain::time::Timestamp;
use tally::wire::consent::{AskSubmission, ConsentRequest, GrantsAnswer, LinkAnswer, ReadAnswer, ReadRequest};
use tally::wire::invite::Address;
use tally_backend::RecipientRequest;

use crate::client::{self, Client, key};
use crate::failure::Failure;

pub(crate) use profile::{BANK, LANDLORD, PHONE_PLAN, Profile};
pub(crate) use reading::{Reading, Refused};
pub(crate) use watch::Watch;

/// How long its requests can be taken and granted, in seconds: a day, to think about it overnight.
const OPEN_FOR: i64 = 86_400;

/// A recipient with its key, before and after the operator has registered it.
pub(crate) struct Recipient {
    /// Who it is, and what it wants.
    pub profile: &'static Profile,
    client: Client,
    id: Option<RecipientId>,
}

impl Recipient {
    /// Its key lies in `directory`; makes one if there is none. `backend` is the thumbprint of the key that the backend at
    /// `address` signs with.
    pub(crate) async fn open(
        profile: &'static Profile,
        directory: &Path,
        address: &Address,
        backend: &Thumbprint,
    ) -> Result<Self, Failure> {
        let key = key::keep(directory, profile.file).map_err(|error| Failure::file(directory, &error))?;
        Ok(Self { profile, client: Client::connect(address.clone(), key, backend).await?, id: None })
    }

    /// The key that its requests are signed with.
    pub(crate) fn key(&self) -> PublicKey {
        self.client.public_key()
    }

    /// What the operator registers.
    pub(crate) fn registration(&self) -> RecipientRequest {
        self.profile.registration(self.key())
    }

    /// The operator has registered it under this id.
    pub(crate) fn registered(mut self, id: RecipientId) -> Self {
        self.id = Some(id);
        self
    }

    /// Asks for what its profile says; gives the link to show.
    pub(crate) async fn ask(&self) -> Result<String, Failure> {
        let request = self.client.signed(self.request()?)?;
        let answer: LinkAnswer = self.client.post("recipient/v1/requests", &AskSubmission { request }).await?;
        Ok(answer.link)
    }

    fn request(&self) -> Result<ConsentRequest, Failure> {
        let recipient = self.id.ok_or_else(|| Failure::own("backend", "the recipient is not registered"))?;
        let (now, random) = (client::now_millis(), client::random()?);
        let iat = Timestamp::from_millis(now);
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
    pub(crate) async fn grants(&self, after: &str) -> Result<GrantsAnswer, Failure> {
        self.client.get("recipient/v1/grants", &[("after", after)]).await
    }

    /// Reads these fields for this purpose, and verifies what it gets.
    pub(crate) async fn read(
        &self,
        grant: OperationId,
        purpose: DataPurpose,
        fields: Vec<DataField>,
    ) -> Result<Result<Reading, Refused>, Failure> {
        let path = format!("recipient/v1/grants/{grant}/readings");
        let answer = self.client.try_post::<ReadAnswer>(&path, &ReadRequest { purpose, fields }).await?;
        match answer {
            Ok(answer) => Reading::verified(&answer, grant, &self.client).map(Ok),
            Err(problem) => Refused::from(problem).map(Err),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::net::{Ipv4Addr, SocketAddr};
    use std::sync::Arc;
    use std::time::Duration;

    use tally::domain::data::{DataField, DataPurpose};
    use tally::wallet::{Options, PageRequest, Profile, Wallet};
    use tally::wire::consent::AccessOutcome;
    use tempfile::TempDir;

    use super::{LANDLORD, Watch};
    use crate::house::House;
    use crate::vault::{FileVault, Source};

    async fn house(directory: &TempDir) -> House {
        let listen = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        House::start(directory.path().join("backend"), listen, "CNY".parse().unwrap(), None).await.unwrap()
    }

    /// A wallet on disk whose owner has a name.
    async fn wallet(directory: &TempDir, house: &House) -> Wallet {
        let (home, passphrase) = (directory.path().join("wallet"), directory.path().join("passphrase"));
        std::fs::write(&passphrase, "a passphrase for the test\n").unwrap();
        let vault = FileVault::new(&home, Source::File(passphrase));
        let wallet = Wallet::open(Options::new(home, Arc::new(vault)).unwrap()).await.unwrap();
        wallet.enrol(&house.invite().await.unwrap(), None).await.unwrap();
        let profile = Profile { name: Some("Wren Ousel".into()), city: Some("Riverside".into()) };
        wallet.consents().set_profile(profile).await.unwrap();
        wallet
    }

    /// How many times somebody looked, as far as the wallet hears.
    async fn looks(wallet: &Wallet) -> usize {
        wallet.sync().await.unwrap();
        wallet.consents().access(&PageRequest::default()).unwrap().items.len()
    }

    #[tokio::test]
    async fn reads_what_a_wallet_grants_until_it_is_taken_back() {
        let directory = tempfile::tempdir().unwrap();
        let house = house(&directory).await;
        let wallet = wallet(&directory, &house).await;
        let landlord = house.recipient(&LANDLORD, &directory.path().join("recipients")).await.unwrap();
        let asked = wallet.consents().take(&landlord.ask().await.unwrap()).await.unwrap();
        let preview = wallet.consents().preview(asked.id, Some(&[DataField::Name]), None).unwrap();
        let consent = wallet.consents().grant(&preview, None).await.unwrap();
        wallet.sync().await.unwrap();
        assert_eq!(landlord.grants("").await.unwrap().grants[0].grant, consent.id);
        let read = async |field| landlord.read(consent.id, DataPurpose::CreditChecking, vec![field]).await.unwrap();
        let reading = read(DataField::Name).await.ok().unwrap();
        assert_eq!(reading.disclosure.fields[&DataField::Name].value, "Wren Ousel");
        assert_eq!((reading.record.outcome, reading.disclosure.fields.len()), (AccessOutcome::Read, 1));
        assert_eq!(read(DataField::City).await.err().unwrap().0, "it does not cover this field");
        wallet.consents().withdraw(consent.id).await.unwrap();
        wallet.sync().await.unwrap();
        assert_eq!(read(DataField::Name).await.err().unwrap().0, "the person took it back");
        assert_eq!(looks(&wallet).await, 3);
        house.stop().await;
    }

    #[tokio::test]
    async fn left_alone_it_reads_each_new_grant_once() {
        let directory = tempfile::tempdir().unwrap();
        let house = house(&directory).await;
        let wallet = wallet(&directory, &house).await;
        let landlord = house.recipient(&LANDLORD, &directory.path().join("recipients")).await.unwrap();
        let link = landlord.ask().await.unwrap();
        let watching = tokio::spawn(Watch::begin(vec![landlord]).await.unwrap().run());
        let asked = wallet.consents().take(&link).await.unwrap();
        let preview = wallet.consents().preview(asked.id, None, None).unwrap();
        wallet.consents().grant(&preview, None).await.unwrap();
        wallet.sync().await.unwrap();
        while looks(&wallet).await == 0 {
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        tokio::time::sleep(Duration::from_secs(3)).await;
        assert_eq!(looks(&wallet).await, 1);
        watching.abort();
        house.stop().await;
    }
}
