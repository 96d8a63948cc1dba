//! The backend's disk fails instead of the phone's.

use tally::domain::id::OperationId;
use tally::domain::payment::PaymentState;
use tally::wallet::{Payment, PrepareRequest, WalletError};
use tally_disk::Disk;

use crate::mode::{MODES, Mode};
use crate::stage::new_id;
use crate::support::{Bench, Phone, Shop, euro};

struct Counter {
    bench: Bench,
    shop: Shop,
    phone: Phone,
    disk: Disk,
}

impl Counter {
    async fn open() -> Self {
        let (mut bench, shop, phone) = Bench::with_shop_and_phone().await;
        bench.kill_backend();
        let disk = Disk::watch(bench.data.path()).unwrap();
        bench.restart_backend().await;
        Self { bench, shop, phone, disk }
    }

    async fn pay(&self, id: OperationId) -> Result<Payment, WalletError> {
        let payload = self.shop.sticker.clone();
        let request = PrepareRequest { payload, amount: Some(euro(1)), perk: None, id: Some(id) };
        self.phone.payments().prepare(request).await?;
        self.phone.payments().confirm(id).await
    }

    /// Whether there was such a call. The backend goes on, or is killed on its broken disk and starts again.
    async fn at_call(&mut self, mode: Mode, n: u64) -> bool {
        let id = new_id(&self.phone);
        let (call, fault) = mode.at(n);
        self.disk.heal();
        self.disk.fail(call, fault);
        let told = self.pay(id).await;
        let struck = self.disk.struck();
        println!("{mode:?} {n} {struck:?}: {told:?}");
        self.recover(n.is_multiple_of(2)).await;
        self.check(id, told).await;
        struck.is_some()
    }

    async fn recover(&mut self, killed: bool) {
        if killed {
            self.bench.kill_backend();
        }
        self.disk.heal();
        if killed {
            self.bench.restart_backend().await;
        }
    }

    async fn check(&self, id: OperationId, told: Result<Payment, WalletError>) {
        match told {
            Ok(payment) if payment.state == PaymentState::Settled => assert_eq!(self.bench.effects_of(id).await, 1),
            Ok(payment) => assert!(!payment.state.is_final(), "{:?}", payment.state),
            Err(error) => assert!(matches!(error, WalletError::Offline { .. }), "{error:?}"),
        }
        self.phone.sync_until_done().await;
        assert_eq!(self.pay(id).await.unwrap().state, PaymentState::Settled);
        assert_eq!(self.bench.effects_of(id).await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_at_a_backend() {
    for mode in MODES {
        let mut counter = Counter::open().await;
        for n in mode.calls() {
            if !counter.at_call(mode, n).await {
                break;
            }
        }
        let Counter { bench, phone, .. } = counter;
        bench.finish(&[&phone]).await;
    }
}
