//! The ordinary story, from the invite to the evidence.

use tally::domain::payment::PaymentState;
use tally::platform::Purpose;
use tally::wallet::{Event, PageRequest};
use tally::wire::evidence::Subject;
use tally::wire::receipt::{Effect, Outcome};

use crate::support::{Bench, Phone, Shop, currency, euro, small_payments};

#[tokio::test(flavor = "multi_thread")]
async fn enrolling_gives_a_membership_and_an_account() {
    let bench = Bench::start().await;
    let phone = Phone::new(&bench).await;
    assert_eq!(phone.membership().unwrap(), None);
    let membership = phone.enrol(&bench.invite("EUR").await, None).await.unwrap();
    assert_eq!(phone.membership().unwrap(), Some(membership));
    let balance = phone.accounts().balance().unwrap();
    assert_eq!((balance.booked.minor, balance.booked.currency), (0, currency("EUR")));
    assert_eq!(phone.news(), [Event::Enrolled]);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_top_up_is_asked_for_once_and_arrives() {
    let bench = Bench::start().await;
    let phone = Phone::enrolled(&bench, "EUR").await;
    let asked_before = phone.vault.prompts();
    let topup = phone.topups().top_up(euro(10_000), None).await.unwrap();
    assert_eq!(topup.state, tally::domain::operation::OperationState::Accepted);
    assert_eq!(phone.vault.prompts(), asked_before + 1);
    assert_eq!(phone.vault.last_purpose(), Some(Purpose::TopUp { amount: euro(10_000) }));
    assert_eq!(phone.available(), 10_000);
    assert!(!phone.accounts().balance().unwrap().freshness.stale);
    assert!(phone.news().contains(&Event::TopUpSettled { topup: topup.id }));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_small_payment_goes_out_under_the_mandate_without_a_prompt() {
    let bench = Bench::start().await;
    let (shop, phone) = (Shop::open(&bench, "EUR").await, Phone::with_mandate(&bench).await);
    let asked_before = phone.vault.prompts();
    let prepared = phone.prepare(&shop.sticker, Some(euro(900))).await.unwrap();
    assert!(!prepared.needs_person);
    let payment = phone.payments().confirm(prepared.payment.id).await.unwrap();
    assert_eq!(payment.state, PaymentState::Settled);
    assert_eq!(payment.mandate, Some(phone.mandates().list().unwrap()[0].id));
    assert_eq!(phone.vault.prompts(), asked_before);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_beyond_the_mandate_is_asked_for() {
    let bench = Bench::start().await;
    let (shop, phone) = (Shop::open(&bench, "EUR").await, Phone::with_mandate(&bench).await);
    let prepared = phone.prepare(&shop.sticker, Some(euro(1_001))).await.unwrap();
    assert!(prepared.needs_person);
    let payment = phone.payments().confirm(prepared.payment.id).await.unwrap();
    assert_eq!((payment.state, payment.mandate), (PaymentState::Settled, None));
    let shown = Purpose::Pay { payee: "Best Transport".into(), total: euro(1_001) };
    assert_eq!(phone.vault.last_purpose(), Some(shown));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mandate_from_enrolment_covers_the_first_payment_at_once() {
    let bench = Bench::start().await;
    let (shop, phone) = (Shop::open(&bench, "EUR").await, Phone::new(&bench).await);
    phone.enrol(&bench.invite("EUR").await, Some(small_payments())).await.unwrap();
    phone.topups().top_up(euro(10_000), None).await.unwrap();
    let asked_before = phone.vault.prompts();
    assert_eq!(phone.pay(&shop, 700).await.state, PaymentState::Settled);
    assert_eq!(phone.vault.prompts(), asked_before);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_s_small_payments_stop_at_the_day_s_cap() {
    let bench = Bench::start().await;
    let (shop, phone) = (Shop::open(&bench, "EUR").await, Phone::with_mandate(&bench).await);
    phone.pay(&shop, 1_000).await;
    phone.pay(&shop, 1_000).await;
    let third = phone.prepare(&shop.sticker, Some(euro(600))).await.unwrap();
    assert!(third.needs_person);
    phone.payments().confirm(third.payment.id).await.unwrap();
    assert!(!phone.prepare(&shop.sticker, Some(euro(500))).await.unwrap().needs_person);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_history_is_found_by_text_in_any_script_and_paged() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    for minor in [100, 200, 300] {
        phone.pay(&shop, minor).await;
    }
    assert_eq!(totals(&phone, Some("运输"), 0), [300, 200, 100]);
    assert_eq!(totals(&phone, Some("transport"), 0), [300, 200, 100]);
    assert!(totals(&phone, Some("地铁"), 0).is_empty());
    assert_eq!(totals(&phone, None, 2), [300, 200, 100]);
    bench.finish(&[&phone]).await;
}

/// The totals of all pages, in their order.
fn totals(phone: &Phone, text: Option<&str>, limit: u32) -> Vec<i64> {
    let mut request = PageRequest { after: None, limit, text: text.map(Into::into) };
    let mut totals = vec![];
    loop {
        let page = phone.payments().page(&request).unwrap();
        totals.extend(page.items.iter().map(|payment| payment.total.minor));
        request.after = page.next;
        if request.after.is_none() {
            return totals;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_evidence_of_a_payment_holds_and_says_what_was_paid() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let payment = phone.pay(&shop, 1_234).await;
    let proof = phone.payments().evidence(payment.id).unwrap().verify().unwrap();
    let Subject::Payment(operation) = proof.subject else { panic!("it is of a payment") };
    assert_eq!(operation.body.terms.total, euro(1_234));
    assert_eq!(proof.receipt.operation, payment.id);
    let paid =
        Effect::Payment { payee: shop.merchant, payee_name: "Best Transport".into(), total: euro(1_234), bill: None };
    assert_eq!(proof.receipt.outcome, Outcome::Accepted { effect: paid });
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_merchant_knows_a_payer_by_a_pseudonym_of_its_own() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let other = Shop::open(&bench, "EUR").await;
    phone.pay(&shop, 100).await;
    phone.pay(&other, 200).await;
    let [here, there] = [payer(&bench, &shop).await, payer(&bench, &other).await];
    let user = phone.membership().unwrap().unwrap().user.to_string();
    assert!(here != there && here != user && there != user);
    bench.finish(&[&phone]).await;
}

async fn payer(bench: &Bench, shop: &Shop) -> String {
    let paid = bench.operator().merchant_payments(shop.merchant, tally_backend::PageQuery::default()).await.unwrap();
    assert_eq!(paid.items.len(), 1);
    paid.items[0].payer.clone()
}
