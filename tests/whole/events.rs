//! Events come at least once, until somebody says that they were heard.

use tally::wallet::Event;

use crate::support::Bench;

#[tokio::test(flavor = "multi_thread")]
async fn an_event_comes_again_after_every_death_until_it_is_acknowledged() {
    let (bench, shop, mut phone) = Bench::with_shop_and_phone().await;
    phone.acknowledge_all().await;
    let payment = phone.pay(&shop, 900).await.id;
    for _ in 0..3 {
        assert_eq!(phone.news(), [Event::PaymentSettled { payment }]);
        phone.reopen().await;
    }
    phone.acknowledge_all().await;
    phone.reopen().await;
    phone.sync().await.unwrap();
    assert_eq!(phone.news(), []);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn acknowledging_one_leaves_the_others() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    phone.acknowledge_all().await;
    let (first, second) = (phone.pay(&shop, 900).await.id, phone.pay(&shop, 800).await.id);
    let oldest = phone.events().pending(1).unwrap().remove(0);
    assert_eq!(oldest.event, Event::PaymentSettled { payment: first });
    for _ in 0..2 {
        phone.events().acknowledge(oldest.id).await.unwrap();
    }
    assert_eq!(phone.news(), [Event::PaymentSettled { payment: second }]);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_is_there_as_soon_as_what_it_tells_is_true() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    phone.acknowledge_all().await;
    let payments = phone.payments();
    let id = phone.prepared(&shop, 900).await;
    let confirming = tokio::spawn(async move { payments.confirm(id).await.unwrap() });
    crate::support::eventually("the payment settles", async || {
        let settled = phone.payments().find(id).unwrap().settled_at.is_some();
        assert!(!settled || phone.news().contains(&Event::PaymentSettled { payment: id }));
        settled
    })
    .await;
    confirming.await.unwrap();
    bench.finish(&[&phone]).await;
}
