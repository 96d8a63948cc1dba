use tally::domain::consent::ConsentState;
use tally::domain::data::DataField;
use tally::domain::id::{OperationId, RequestId};
use tally::wallet::{Consent, PageRequest, WalletError};

use crate::stage::Stage;
use crate::support::{Bench, Landlord};
use crate::verb::{Told, Verb, at_every_call};

/// A landlord who asks, and whom.
async fn asking() -> (Landlord, Stage) {
    let (bench, landlord, phone) = Bench::with_landlord_and_phone().await;
    (landlord, Stage::new(bench, phone).await)
}

struct Take(Landlord);

impl Verb for Take {
    type Matter = String;

    async fn set() -> (Self, Stage) {
        let (landlord, stage) = asking().await;
        (Self(landlord), stage)
    }

    async fn begin(&mut self, _: &mut Stage) -> String {
        self.0.asks().await
    }

    async fn act(&mut self, stage: &mut Stage, link: &String) -> Result<(), WalletError> {
        stage.phone.consents().take(link).await.map(drop)
    }

    async fn check(&mut self, stage: &mut Stage, link: &String, told: Told) {
        let taken = || stage.phone.consents().requests(&PageRequest::default()).unwrap().items;
        let before = taken();
        let request = stage.phone.consents().take(link).await.unwrap();
        told.is_true(before.contains(&request));
        assert_eq!(taken().into_iter().filter(|other| *other == request).count(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_is_taken() {
    at_every_call::<Take>().await;
}

async fn asked(stage: &Stage, landlord: &Landlord) -> RequestId {
    stage.phone.consents().take(&landlord.asks().await).await.unwrap().id
}

async fn grant(stage: &Stage, request: RequestId, id: OperationId) -> Result<Consent, WalletError> {
    let consents = stage.phone.consents();
    let preview = consents.preview(request, Some(&[DataField::Name]), None)?;
    consents.grant(&preview, Some(id)).await
}

/// What the phone says of a grant, and whether the landlord may read by it; the chain has no hole.
async fn stands(stage: &Stage, landlord: &Landlord, id: OperationId) -> bool {
    stage.phone.sync().await.unwrap();
    stage.phone.consents().export().unwrap().verify().unwrap();
    let granted = stage.phone.consents().find(id).is_ok_and(|consent| consent.state == ConsentState::Granted);
    assert_eq!(landlord.reads(id, &[DataField::Name]).await.is_ok(), granted);
    granted
}

struct Grant(Landlord);

impl Verb for Grant {
    type Matter = (RequestId, OperationId);

    async fn set() -> (Self, Stage) {
        let (landlord, stage) = asking().await;
        (Self(landlord), stage)
    }

    async fn begin(&mut self, stage: &mut Stage) -> (RequestId, OperationId) {
        (asked(stage, &self.0).await, stage.new_id())
    }

    async fn act(&mut self, stage: &mut Stage, (request, id): &(RequestId, OperationId)) -> Result<(), WalletError> {
        grant(stage, *request, *id).await.map(drop)
    }

    async fn check(&mut self, stage: &mut Stage, (request, id): &(RequestId, OperationId), told: Told) {
        let granted = stands(stage, &self.0, *id).await;
        told.is_true(granted);
        if !granted {
            grant(stage, *request, *id).await.unwrap();
        }
        assert!(stands(stage, &self.0, *id).await);
        assert_eq!(self.0.grants().await.into_iter().filter(|grant| grant == id).count(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_grant() {
    at_every_call::<Grant>().await;
}

struct Withdraw(Landlord);

impl Verb for Withdraw {
    type Matter = OperationId;

    async fn set() -> (Self, Stage) {
        let (landlord, stage) = asking().await;
        (Self(landlord), stage)
    }

    async fn begin(&mut self, stage: &mut Stage) -> OperationId {
        let id = stage.new_id();
        grant(stage, asked(stage, &self.0).await, id).await.unwrap();
        id
    }

    async fn act(&mut self, stage: &mut Stage, id: &OperationId) -> Result<(), WalletError> {
        stage.phone.consents().withdraw(*id).await.map(drop)
    }

    async fn check(&mut self, stage: &mut Stage, id: &OperationId, told: Told) {
        let granted = stands(stage, &self.0, *id).await;
        told.is_true(!granted);
        if granted {
            stage.phone.consents().withdraw(*id).await.unwrap();
        }
        assert!(!stands(stage, &self.0, *id).await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_grant_that_is_withdrawn() {
    at_every_call::<Withdraw>().await;
}
