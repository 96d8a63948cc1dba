use tally::domain::id::OperationId;
use tally::domain::operation::OperationState;
use tally::wallet::WalletError;

use crate::stage::Stage;
use crate::support::{Bench, Phone, euro};
use crate::verb::{Told, Verb, at_every_call};

struct TopUp;

impl Verb for TopUp {
    type Matter = OperationId;

    async fn set() -> (Self, Stage) {
        let bench = Bench::start().await;
        let phone = Phone::with_money(&bench).await;
        (Self, Stage::new(bench, phone).await)
    }

    async fn begin(&mut self, stage: &mut Stage) -> OperationId {
        stage.new_id()
    }

    async fn act(&mut self, stage: &mut Stage, id: &OperationId) -> Result<(), WalletError> {
        stage.phone.topups().top_up(euro(1), Some(*id)).await.map(drop)
    }

    async fn check(&mut self, stage: &mut Stage, id: &OperationId, told: Told) {
        stage.phone.sync().await.unwrap();
        let accepted = stage.phone.topups().find(*id).is_ok_and(|topup| topup.state == OperationState::Accepted);
        assert_eq!(stage.bench.effects_of(*id).await, usize::from(accepted));
        told.is_true(accepted);
        let again = stage.phone.topups().top_up(euro(1), Some(*id)).await.unwrap();
        assert_eq!((again.state, stage.bench.effects_of(*id).await), (OperationState::Accepted, 1));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_top_up() {
    at_every_call::<TopUp>().await;
}
