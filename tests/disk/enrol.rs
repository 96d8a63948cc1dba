use tally::wallet::WalletError;

use crate::stage::Stage;
use crate::support::{Bench, Phone, small_payments};
use crate::verb::{Told, Verb, at_every_call};

struct Enrol;

impl Verb for Enrol {
    type Matter = String;

    async fn set() -> (Self, Stage) {
        let bench = Bench::start().await;
        let phone = Phone::with_money(&bench).await;
        (Self, Stage::new(bench, phone).await)
    }

    async fn begin(&mut self, stage: &mut Stage) -> String {
        stage.take(Phone::switched_off(&stage.bench));
        stage.phone.reopen().await;
        stage.bench.invite("EUR").await
    }

    async fn act(&mut self, stage: &mut Stage, invite: &String) -> Result<(), WalletError> {
        stage.phone.enrol(invite, Some(small_payments())).await.map(drop)
    }

    async fn check(&mut self, stage: &mut Stage, invite: &String, told: Told) {
        let before = stage.phone.membership().unwrap();
        // It may also be the attempt that is not known, which goes on with the same keys.
        told.is_true(before.is_some() || told == Told::NotKnown);
        let membership = stage.phone.enrol(invite, Some(small_payments())).await.unwrap();
        assert!(before.is_none_or(|before| before == membership));
        stage.phone.sync().await.unwrap();
        assert_eq!((stage.phone.mandates().list().unwrap().len(), stage.phone.available()), (1, 0));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_enrolment() {
    at_every_call::<Enrol>().await;
}
