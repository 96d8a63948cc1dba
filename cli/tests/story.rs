//! A wallet's life through the real program, on a real database and over real HTTP, held against `docs/cli.md`.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;
#[path = "common/documented.rs"]
mod documented;

use common::{House, Wallet, program, said};
use documented::assert_documented;
use tally::domain::id::RefundId;
use tally_backend::RefundRequest;

#[tokio::test(flavor = "multi_thread")]
async fn pays_and_keeps_the_proof() {
    let house = House::start().await;
    let wallet = Wallet::new();
    let enrolled = wallet.done(&["enrol", &house.invite().await, "--small-payments", "20.00 CNY"]);
    assert_documented("enrol", &enrolled);
    assert_eq!(enrolled["mandates"][0]["state"], "active");
    assert_documented("topup", &wallet.done(&["topup", "100"]));

    let small = wallet.done(&["pay", &house.code(450).await, "--yes"]);
    assert_documented("pay", &small);
    assert_eq!((&small["state"], small["mandate"].is_string()), (&"settled".into(), true));
    let large = wallet.done(&["pay", &house.code(2_010).await, "--yes"]);
    assert!(large["mandate"].is_null());

    let balance = wallet.done(&["balance"]);
    assert_documented("balance", &balance);
    assert_eq!(balance["accounts"][0]["available"]["decimal"], "75.40");

    let id = large["id"].as_str().unwrap();
    let receipt = wallet.file("receipt.json");
    assert_documented("receipt", &wallet.done(&["receipt", id, "--out", receipt.to_str().unwrap()]));
    let verified = said(program().arg("verify").arg(&receipt).arg("--json"));
    assert_documented("verify", &verified.json);
    assert_eq!((verified.exit, &verified.json["total"]["minor"]), (0, &2_010.into()));
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_finds_and_exports() {
    let house = House::start().await;
    let wallet = house.wallet().await;
    for minor in [100, 200, 300] {
        wallet.done(&["pay", &house.code(minor).await, "--yes"]);
    }
    let first = wallet.done(&["payments", "--limit", "2", "--search", "运输"]);
    assert_documented("payments", &first);
    let rest = wallet.done(&["payments", "--after", first["next"].as_str().unwrap(), "--search", "运输"]);
    let minors = |page: &serde_json::Value| {
        let payments = page["payments"].as_array().unwrap();
        payments.iter().map(|payment| payment["total"]["minor"].as_i64().unwrap()).collect::<Vec<_>>()
    };
    assert_eq!((minors(&first), minors(&rest)), (vec![300, 200], vec![100]));
    assert!(minors(&wallet.done(&["payments", "--search", "nobody"])).is_empty());

    let file = wallet.file("export.json");
    assert_documented("export", &wallet.done(&["export", "--out", file.to_str().unwrap()]));
    let export: serde_json::Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    assert_eq!(export["payments"].as_array().unwrap().len(), 3);
    let operations = export["operations"].as_array().unwrap();
    let paid = operations.iter().find(|operation| operation["id"] == export["payments"][0]["id"]).unwrap();
    assert!(paid["state"] == "accepted" && paid["receipt"].is_string());
}

#[tokio::test(flavor = "multi_thread")]
async fn hears_of_refunds_and_acknowledges_events() {
    let house = House::start().await;
    let wallet = house.wallet().await;
    let paid = wallet.done(&["pay", &house.code(1_000).await, "--yes"]);
    let export = wallet.done(&["export"]);
    let refund = RefundRequest {
        id: RefundId::new(1_700_000_000_000, &[1; 10]),
        user: export["membership"]["user"].as_str().unwrap().parse().unwrap(),
        payment: paid["id"].as_str().unwrap().parse().unwrap(),
        amount: tally::domain::money::Money::new(400, "CNY".parse().unwrap()),
        reason: "half".into(),
    };
    house.running.operator().refund(refund).await.unwrap();
    assert_documented("sync", &wallet.done(&["sync"]));
    let payment = wallet.done(&["payment", paid["id"].as_str().unwrap()]);
    assert_documented("payment", &payment);
    assert_eq!(payment["refunds"][0]["reason"], "half");

    let events = wallet.done(&["events"]);
    let shown = events["events"].as_array().unwrap();
    assert_eq!(shown.last().unwrap()["event"]["kind"], "refund-received");
    assert_eq!(wallet.done(&["events"]), events);
    assert_eq!(wallet.done(&["events", "--ack"]), events);
    assert_eq!(wallet.done(&["events"])["events"], serde_json::json!([]));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_ended_mandate_pays_no_more() {
    let house = House::start().await;
    let wallet = house.wallet().await;
    let mandates = wallet.done(&["mandates", "list"]);
    assert_documented("mandates", &mandates);
    let ended = wallet.done(&["mandates", "end", mandates["mandates"][0]["id"].as_str().unwrap()]);
    assert_eq!(ended["state"], "ended");
    assert!(wallet.done(&["pay", &house.code(100).await, "--yes"])["mandate"].is_null());
    let allowed = wallet.done(&["mandates", "allow", "--small-payments", "5"]);
    assert_eq!(allowed["per_day"]["decimal"], "25.00");
    assert!(wallet.done(&["pay", &house.code(200).await, "--yes"])["mandate"].is_string());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_id_is_the_same_operation() {
    let house = House::start().await;
    let wallet = house.wallet().await;
    let id = "0199d1c2-7f00-7000-8000-000000000001";
    let payload = house.code(450).await;
    let once = wallet.done(&["pay", &payload, "--yes", "--id", id]);
    assert_eq!(wallet.done(&["pay", &payload, "--yes", "--id", id]), once);
    wallet.refused(&["pay", &house.code(451).await, "--yes", "--id", id], "id-in-use", 2);
    let other = "0199d1c2-7f00-7000-8000-000000000002";
    let topup = wallet.done(&["topup", "5", "--id", other]);
    assert_eq!(wallet.done(&["topup", "5", "--id", other]), topup);
    assert_eq!(wallet.done(&["balance"])["accounts"][0]["available"]["decimal"], "100.50");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_network_it_waits_and_loses_nothing() {
    let house = House::start().await;
    let wallet = house.wallet().await;
    let (static_code, quoted) = (house.merchant.payload.clone(), house.code(100).await);
    house.running.kill();
    wallet.refused(&["pay", &quoted, "--yes"], "offline", 3);
    let queued = wallet.run(&["pay", &static_code, "--amount", "3", "--yes"]);
    assert_eq!((queued.exit, &queued.json["from_static_code"]), (3, &true.into()), "{queued:?}");
    let topup = wallet.run(&["topup", "5"]);
    assert_eq!((topup.exit, &topup.json["state"]), (3, &"queued".into()), "{topup:?}");
    let told = wallet.command(&["topup", "5", "--id", topup.json["id"].as_str().unwrap()]).output().unwrap();
    let told = String::from_utf8(told.stdout).unwrap();
    assert!(told.starts_with("Not in yet: 5.00 CNY is signed and waits for the network."), "{told}");
    assert_eq!(wallet.done(&["outbox"]), wallet.done(&["outbox", "list"]));
    let twice = wallet.refused(&["pay", &static_code, "--amount", "3", "--yes"], "possible-duplicate", 4);
    let said = twice["message"].as_str().unwrap();
    assert!(said.contains("waits for the network") && !said.contains("paid"), "{said}");
    let unsent = wallet.done(&["outbox", "list"]);
    assert_documented("outbox", &unsent);
    assert_eq!(unsent["operations"][0]["id"], queued.json["id"]);
    wallet.refused(&["sync"], "offline", 3);
    wallet.refused(&["wipe", "--yes"], "operations-unsent", 4);
    let wiped = wallet.done(&["wipe", "--yes", "--force"]);
    assert_documented("wipe", &wiped);
    let open = &wiped["open"];
    assert_eq!(
        (&open["unsent"], &open["unsettled"][0]["minor"], &open["rides"]),
        (&2.into(), &300.into(), &serde_json::json!([]))
    );
    wallet.refused(&["balance"], "no-wallet", 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_wipes_is_told_what_stands_open() {
    let house = House::start().await;
    let wallet = house.wallet().await;
    let nothing = wallet.command(&["wipe"]).output().unwrap();
    assert!(!nothing.status.success());
    house.running.kill();
    wallet.run(&["pay", &house.merchant.payload, "--amount", "3", "--yes"]);
    let told = wallet.command(&["wipe", "--yes", "--force"]).output().unwrap();
    let told = String::from_utf8(told.stdout).unwrap();
    let open = "3.00 CNY is signed or held, and not settled yet.\n1 operation has no receipt yet; what came of it would not be seen here.\n";
    assert_eq!(told, format!("The wallet is gone.\n{open}"));
}
