//! Nothing that was answered is lost.

use std::time::Duration;

use tally::wire::push::Answer as Pushed;

use crate::house::House;

#[tokio::test]
async fn receipts_and_changes_are_the_same_bytes_after_a_restart() {
    let house = House::new().await;
    let (phone, shop) = (house.rich_phone(1_000).await, house.shop().await);
    let mut settled = Vec::new();
    for minor in [100, 200, 5_000] {
        let (_, payment) = phone.payment(&shop, minor).await;
        settled.push((phone.receipt(&payment).await.0, payment));
    }
    let (cursor, changes) = phone.everything().await;
    let house = house.again().await;
    for (receipt, payment) in &settled {
        assert_eq!(phone.receipt(payment).await.0, *receipt);
    }
    assert_eq!(phone.everything().await, (cursor.clone(), changes));
    assert!(phone.page(&cursor, 0).await.1.is_empty(), "an old cursor is good after a restart");
    house.books_hold(3).await;
}

/// Batches are pushed without end, and in the middle of one the backend is gone. Then everything is asked again.
#[tokio::test]
async fn killed_in_a_batch_every_operation_is_settled_once() {
    let mut house = House::new().await;
    let mut phone = house.phone().await;
    let mut transfers = 0;
    for round in 0..6 {
        let operations: Vec<_> = (0..64).map(|_| phone.top_up(1)).collect();
        let body = serde_json::to_vec(&operations).unwrap();
        let call = phone.call(reqwest::Method::POST, "/v1/operations", body);
        let sent = tokio::spawn(call.signed(&phone.client, &phone.device).send());
        tokio::time::sleep(Duration::from_millis(5 + 15 * round)).await;
        house = house.killed().await;
        // Kept connections lead nowhere now, and this client does not ask twice.
        phone.client = reqwest::Client::new();
        // An answer that came before the end counts; what it says has to be said again.
        let before = match sent.await.unwrap() {
            Ok(answer) if answer.status() == 200 => answer.text().await.ok(),
            _ => None,
        };
        let texts: Vec<_> = operations.iter().map(String::as_str).collect();
        let again = phone.push(&texts).await;
        assert!(again.iter().all(|answer| matches!(answer, Pushed::Receipt { .. })), "{again:?}");
        if let Some(before) = before.and_then(|text| serde_json::from_str::<Vec<Pushed>>(&text).ok()) {
            let told = before.iter().zip(&again).filter(|(answer, _)| matches!(answer, Pushed::Receipt { .. }));
            told.for_each(|(before, after)| assert_eq!(before, after));
        }
        transfers += 64;
        assert_eq!(phone.balance().await, transfers);
        house.books_hold(transfers.unsigned_abs()).await;
    }
}

#[tokio::test]
async fn a_second_backend_on_the_same_data_is_refused() {
    let house = House::new().await;
    let data = tally_backend::Data::Directory(house.directory.path().join("data"));
    let second = tally_backend::Backend::start(tally_backend::Config::local(data).unwrap()).await;
    let error = second.unwrap_err();
    assert!(
        matches!(error, tally_backend::StartError::Store(tally_backend::store::StoreError::AlreadyOpen)),
        "{error}"
    );
}
