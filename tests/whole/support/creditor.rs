//! A merchant that is owed something.

use tally::domain::bill::{Day, DueDates};
use tally::domain::id::{BillId, OperationId};
use tally::domain::time::Timestamp;
use tally::platform::Clock;
use tally::wallet::Bill;
use tally_backend::store::BillDecision;
use tally_backend::{BillAnswer, BillDecisionRequest, BillRequest, PageQuery};

use super::{Bench, Phone, Shop, euro};

/// What a shop knows of a payer: that they paid it once, and under which pseudonym.
pub struct Creditor {
    shop: Shop,
    payment: OperationId,
    payer: String,
}

impl Creditor {
    /// A bench, a phone with 90.00 EUR, and a shop that it has paid 10.00 EUR.
    pub async fn with_payer() -> (Bench, Self, Phone) {
        let (bench, shop, phone) = Bench::with_shop_and_phone().await;
        let payment = phone.pay(&shop, 1_000).await.id;
        let books = bench.operator().merchant_payments(shop.merchant, PageQuery::default()).await.unwrap().items;
        let payer = books.into_iter().find(|item| item.payment == payment).unwrap().payer;
        (bench, Self { shop, payment, payer }, phone)
    }

    /// Bills so many cents, asked for today and on time for three more days; the phone has not heard of it.
    pub async fn bills(&self, bench: &Bench, minor: i64) -> BillId {
        self.bills_on(bench, minor, (0, 3)).await
    }

    /// Bills so many cents, with the first day and the last one on time as so many days from today.
    pub async fn bills_on(&self, bench: &Bench, minor: i64, (opens, due): (i64, i64)) -> BillId {
        let (millis, today) = (bench.clock().now_millis(), today(bench));
        let mut random = [0; 10];
        getrandom::fill(&mut random).unwrap();
        let request = BillRequest {
            id: BillId::new(millis, &random),
            payer: self.payer.clone(),
            payment: self.payment,
            amount: euro(minor),
            dates: DueDates::new(today.plus(opens), today.plus(due)).unwrap(),
        };
        bench.operator().bill(self.shop.merchant, request).await.unwrap().bill.bill
    }

    /// Bills so many cents, and the phone has heard of it.
    pub async fn billed(&self, bench: &Bench, phone: &Phone, minor: i64) -> Bill {
        let id = self.bills(bench, minor).await;
        phone.sync().await.unwrap();
        phone.bills().find(id).unwrap()
    }

    /// The operator ends a dispute.
    pub async fn decides(&self, bench: &Bench, bill: BillId, decision: BillDecision) {
        let user = self.told(bench, bill).await.user;
        bench.operator().decide_bill(bill, BillDecisionRequest { user, decision }).await.unwrap();
    }

    /// What the backend's books say of a bill.
    pub async fn told(&self, bench: &Bench, bill: BillId) -> BillAnswer {
        let books = bench.operator().bills(PageQuery::default()).await.unwrap().items;
        books.into_iter().find(|answer| answer.bill.bill == bill).unwrap()
    }
}

fn today(bench: &Bench) -> Day {
    Day::of(Timestamp::from_millis(bench.clock().now_millis()))
}
