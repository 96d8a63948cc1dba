//! What an authority had handed over by an order, as the real program shows it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use common::{House, Wallet};
use serde_json::{Value, json};
use tally::domain::data::DataField;
use tally::domain::id::AccessId;
use tally::domain::points::Day;
use tally::domain::time::Timestamp;
use tally_backend::CompelledReadingRequest;

/// Somebody has shared their name by a link.
async fn shared(house: &House) -> (Wallet, Value) {
    let wallet = Wallet::new();
    wallet.done(&["enrol", &house.invite().await]);
    wallet.done(&["profile", "set", "--name", "Wren Ousel"]);
    let share = wallet.done(&["consent", "share", "--field", "name", "--yes"]);
    (wallet, share["id"].clone())
}

fn order(share: &Value) -> CompelledReadingRequest {
    CompelledReadingRequest {
        id: AccessId::new(1_700_000_000_000, &[1; 10]),
        grant: share.as_str().unwrap().parse().unwrap(),
        authority: "District Court".into(),
        reference: "12 Gs 34/26".into(),
        ordered_on: Day::of(Timestamp(1_767_225_600)),
        fields: vec![DataField::Name],
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_is_shown_with_whose_which_and_of_when() {
    let house = House::start().await;
    let (wallet, share) = shared(&house).await;
    let user = wallet.done(&["export"])["membership"]["user"].as_str().unwrap().parse().unwrap();
    let given = house.running.operator().compelled_reading(user, order(&share)).await.unwrap();
    assert_eq!(given.values[&DataField::Name].value, "Wren Ousel");
    wallet.done(&["sync"]);
    let looks = wallet.done(&["access"]);
    let looker =
        json!({"kind": "authority", "name": "District Court", "reference": "12 Gs 34/26", "ordered_on": 1_767_225_600});
    assert_eq!((&looks["access"][0]["looker"], &looks["access"][0]["jws"]), (&looker, &json!(given.access)));
    let events = wallet.done(&["events"]);
    assert_eq!(events["events"].as_array().unwrap().last().unwrap()["event"]["kind"], "data-compelled");
    let told = String::from_utf8(wallet.command(&["access"]).output().unwrap().stdout).unwrap();
    assert!(told.contains("compelled District Court, order 12 Gs 34/26 of 2026-01-01: name"), "{told}");
}
