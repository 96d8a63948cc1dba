//! Everything that the wallet knows, as one text that depends on nothing else.

use serde_json::Value;
use tally::crypto::encoding::base64url;
use tally::domain::data::DataField;
use tally::domain::id::RefundId;
use tally::platform::Slot;
use tally::wire::consent::ShareLink;
use tally_backend::RefundRequest;

use crate::support::{ASKED, Bench, DAY, Landlord, Phone, Shop, euro, typed};

async fn exported(phone: &Phone) -> Value {
    serde_json::from_str(&phone.export().await.unwrap()).unwrap()
}

/// Pays, is refunded in part, grants, is read, shares, and queues something without a network.
async fn lived(bench: &Bench, shop: &Shop, landlord: &Landlord, phone: &Phone) -> ShareLink {
    let payment = phone.pay(shop, 900).await;
    let user = phone.membership().unwrap().unwrap().user;
    let (id, reason) = (RefundId::new(1_700_000_000_000, &[1; 10]), "half".into());
    bench.operator().refund(RefundRequest { id, user, payment: payment.id, amount: euro(450), reason }).await.unwrap();
    let grant = phone.grant(&landlord.asks().await, &ASKED).await;
    landlord.reads(grant.id, &ASKED).await.unwrap();
    let share = phone.consents().share(&[DataField::City], 7, 2, None).await.unwrap();
    phone.sync().await.unwrap();
    bench.network.cut().await;
    phone.pay(shop, 800).await;
    bench.network.connect();
    share.link.parse().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn it_holds_everything_that_was_done_and_no_secret() {
    let (bench, landlord, phone) = Bench::with_landlord_and_phone().await;
    let shop = Shop::open(&bench, "EUR").await;
    let link = lived(&bench, &shop, &landlord, &phone).await;
    let text = phone.export().await.unwrap();
    let all: Value = serde_json::from_str(&text).unwrap();

    assert_eq!(all["format"], "tally-export-2");
    assert_eq!(all["membership"]["user"], phone.membership().unwrap().unwrap().user.to_string());
    assert_eq!(all["accounts"][0]["balance"]["minor"], 9_550);
    let states: Vec<_> = all["payments"].as_array().unwrap().iter().map(|payment| &payment["state"]).collect();
    assert_eq!(states, ["authorised", "settled"]);
    assert_eq!(all["payments"][1]["refunds"][0]["amount"]["minor"], 450);
    assert_eq!(all["consent"]["profile"]["name"], "Ada Wong");
    assert_eq!(all["consent"]["consents"].as_array().unwrap().len(), 2);
    assert_eq!(all["consent"]["requests"][0]["state"], "granted");
    assert_eq!(all["consent"]["access"][0]["outcome"]["result"], "read");
    assert_eq!(all["consent"]["chain"]["events"].as_array().unwrap().len(), 2);
    let operations = all["operations"].as_array().unwrap();
    let unsent: Vec<_> = operations.iter().filter(|operation| operation["receipt"].is_null()).collect();
    assert_eq!((operations.len(), unsent.len()), (5, 1));
    assert_eq!(unsent[0]["id"], all["payments"][0]["id"]);

    assert!(!text.contains(&link.secret), "a share can be opened by it");
    for slot in [Slot::Database, Slot::Device, Slot::Holder] {
        for secret in phone.vault.secrets(slot) {
            assert!(!text.contains(&base64url(&secret)), "{slot:?}");
        }
    }
    phone.sync_until_done().await;
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_database_gives_the_same_bytes_whenever_and_by_whomever_it_is_asked() {
    let (bench, landlord, mut phone) = Bench::with_landlord_and_phone().await;
    let shop = Shop::open(&bench, "EUR").await;
    lived(&bench, &shop, &landlord, &phone).await;
    let before = phone.export().await.unwrap();
    assert_eq!(phone.export().await.unwrap(), before);
    bench.seconds_pass(400 * DAY);
    phone.reopen().await;
    assert_eq!(phone.export().await.unwrap(), before, "a year later");
    let copy = phone.copy(&bench).await;
    assert_eq!(copy.export().await.unwrap(), before, "from a copy");
    bench.finish(&[]).await;
}

/// A list has pages of 200.
#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_is_longer_than_a_page_is_whole() {
    let (bench, shop, phone) = Bench::with_shop_and_phone().await;
    let mut ids = Vec::new();
    for minor in 1..=203 {
        ids.push(phone.prepared(&shop, minor).await.to_string());
    }
    let all = exported(&phone).await;
    let mut found: Vec<_> =
        all["payments"].as_array().unwrap().iter().map(|payment| payment["id"].as_str().unwrap()).collect();
    found.reverse();
    assert_eq!(found, ids);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wallet_that_is_not_enrolled_exports_that_there_is_nothing_and_a_paused_one_refuses() {
    let bench = Bench::start().await;
    let phone = Phone::new(&bench).await;
    let all = exported(&phone).await;
    assert_eq!((&all["membership"], &all["payments"]), (&Value::Null, &Value::Array(vec![])));
    phone.pause_now().await;
    typed(phone.export().await, 203);
    bench.finish(&[]).await;
}
