use tally::domain::id::OperationId;
use tally::wallet::{Rental, RideState, WalletError};

use crate::stage::{Stage, Step};
use crate::support::{Bench, Bikes, Phone, euro};
use crate::verb::{Told, Verb, at_every_call};

/// Bikes, each of which is ridden once.
struct Street {
    bikes: Bikes,
    ridden: usize,
}

impl Street {
    async fn set() -> (Self, Stage) {
        let bench = Bench::start().await;
        let (bikes, phone) = (Bikes::open(&bench).await, Phone::with_money(&bench).await);
        phone.topups().top_up(euro(1_000_000), None).await.unwrap();
        (Self { bikes, ridden: 0 }, Stage::new(bench, phone).await)
    }

    async fn bike(&mut self) -> String {
        self.ridden += 1;
        self.bikes.bike(&self.ridden.to_string()).await
    }
}

async fn unlock(stage: &mut Stage, code: &str, id: OperationId) -> Result<Rental, WalletError> {
    stage.phone.rentals().prepare(code, None, Some(id)).await?;
    stage.step = Step::Agreeing;
    stage.phone.rentals().unlock(id).await
}

/// The ride ends, and costs what is told.
async fn end(stage: &Stage, id: OperationId, before: i64) {
    let done = stage.phone.rentals().end(id, 10).await.unwrap();
    assert_eq!((done.state, stage.phone.accounts().balance().unwrap().held), (RideState::Done, euro(0)));
    assert_eq!(stage.phone.available(), before - done.collected.unwrap().minor);
}

struct Begin(Street);

impl Verb for Begin {
    type Matter = (String, OperationId, i64);

    async fn set() -> (Self, Stage) {
        let (street, stage) = Street::set().await;
        (Self(street), stage)
    }

    async fn begin(&mut self, stage: &mut Stage) -> (String, OperationId, i64) {
        (self.0.bike().await, stage.new_id(), stage.phone.available())
    }

    async fn act(&mut self, stage: &mut Stage, (code, id, _): &Self::Matter) -> Result<(), WalletError> {
        unlock(stage, code, *id).await.map(drop)
    }

    async fn check(&mut self, stage: &mut Stage, (code, id, before): &Self::Matter, told: Told) {
        stage.phone.sync().await.unwrap();
        let found = stage.phone.rentals().find(*id).ok();
        let riding = found.as_ref().is_some_and(|ride| ride.state == RideState::Riding);
        assert_eq!(stage.phone.accounts().balance().unwrap().held.minor, if riding { 3_000 } else { 0 });
        told.is_true_at(stage.step, found.is_some(), riding);
        assert_eq!(unlock(stage, code, *id).await.unwrap().state, RideState::Riding);
        assert_eq!(stage.phone.accounts().balance().unwrap().held, euro(3_000));
        end(stage, *id, *before).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bike_that_is_unlocked() {
    at_every_call::<Begin>().await;
}

struct End(Street);

impl Verb for End {
    type Matter = (OperationId, i64);

    async fn set() -> (Self, Stage) {
        let (street, stage) = Street::set().await;
        (Self(street), stage)
    }

    async fn begin(&mut self, stage: &mut Stage) -> (OperationId, i64) {
        let (code, id, before) = (self.0.bike().await, stage.new_id(), stage.phone.available());
        unlock(stage, &code, id).await.unwrap();
        (id, before)
    }

    async fn act(&mut self, stage: &mut Stage, (id, _): &(OperationId, i64)) -> Result<(), WalletError> {
        stage.phone.rentals().end(*id, 10).await.map(drop)
    }

    async fn check(&mut self, stage: &mut Stage, (id, before): &(OperationId, i64), told: Told) {
        stage.phone.sync().await.unwrap();
        told.is_true(stage.phone.rentals().find(*id).unwrap().state == RideState::Done);
        end(stage, *id, *before).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ride_that_ends() {
    at_every_call::<End>().await;
}
