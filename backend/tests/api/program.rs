//! `tally-backend` as a program: what it logs, and how it ends.

use std::fs;
use std::time::Duration;

use reqwest::Client;
use serde_json::json;
use tally::domain::data::DataField;
use tally::wire::invite::Invite;
use tally::wire::push::Answer as Pushed;

use crate::consent::support::{CITY, Chain, NAME, accepted, body, open, share, sign, take, taken, withdrawal};
use crate::house::Place;
use crate::phone::{Phone, new_key};
use crate::process::{Program, TOKEN};
use crate::recipient::{Recipient, asks_for};

impl Program {
    /// A recipient, and how to reach it.
    async fn recipient(&self, place: &Place) -> Recipient {
        let (key, name) = (new_key(), "CANARY RECIPIENT");
        let asked = serde_json::to_value(asks_for(name, &key)).unwrap();
        let made = self.operator("recipients", asked).await;
        Recipient::known(place, name, key, made["recipient"].as_str().unwrap().parse().unwrap()).await
    }
}

#[tokio::test]
async fn its_log_at_its_loudest_tells_no_amount_and_no_name() {
    let directory = tempfile::tempdir().unwrap();
    let mut program = Program::start(directory.path(), "127.0.0.1:0", "trace");
    let (phone, shop) = (program.phone().await, program.shop().await);
    phone.accepted(phone.top_up(987_654_321)).await;
    let (id, payment) = phone.payment(&shop, 123_454_321).await;
    phone.accepted(payment).await;
    phone.declined(phone.payment(&shop, 876_545_678).await.1).await;
    phone.ask_quote("CANARY PAYLOAD", None).await.refusal();
    phone.post("/v1/quotes", &json!("CANARY BODY")).await.refusal();
    let refund = json!({"id": phone.new_id(), "user": phone.user, "payment": id, "reason": "CANARY REASON",
        "amount": {"minor": 123_454_320, "currency": "CNY"}});
    program.operator("refunds", refund).await;
    assert!(program.terminate().success(), "a backend that is told to stop ends well");
    let log = fs::read_to_string(directory.path().join("log")).unwrap();
    assert!(log.contains(&id.to_string()), "it does log");
    for canary in ["CANARY", "987654321", "123454321", "876545678", "123454320", "9876543", "1234543", TOKEN] {
        assert!(!log.contains(canary), "{canary} stands in the log");
    }
}

#[tokio::test]
async fn its_log_at_its_loudest_tells_nothing_of_what_was_shared_and_with_whom() {
    let directory = tempfile::tempdir().unwrap();
    let mut program = Program::start(directory.path(), "127.0.0.1:0", "trace");
    let invite = program.operator("invites", json!({"currency": "CNY"})).await;
    let invite: Invite = invite["invite"].as_str().unwrap().parse().unwrap();
    let place = Place::of(&invite);
    let (phone, recipient) = (Phone::enrolled(&place, &invite).await, program.recipient(&place).await);
    let (link, mut chain) = (recipient.ask(&recipient.request()).await, Chain::default());
    let grant = body(&phone, &taken(&phone, &link).await, chain.next(), &[DataField::Name, DataField::City]);
    let (given, shared) = (sign(&phone, &mut chain, grant), share(&phone, &mut chain, 1, |_| {}));
    for parcel in [given.parcel(), shared.parcel()] {
        accepted(&phone, &parcel).await;
    }
    assert_eq!(recipient.read(given.id).await.status, 200);
    assert_eq!(open(&place, &phone, shared.id, &shared.secret).await.status, 200);
    assert_eq!(open(&place, &phone, shared.id, "CANARY SECRET").await.status, 404);
    accepted(&phone, &withdrawal(&phone, &mut chain, given.id)).await;
    assert_eq!(recipient.read(given.id).await.status, 403);
    take(&phone, "CANARY CODE").await.refusal();
    assert!(program.terminate().success());
    let log = fs::read_to_string(directory.path().join("log")).unwrap();
    assert!(log.contains(&given.id.to_string()), "it does log");
    for canary in [NAME, CITY, &given.disclosure, &shared.secret, &link.code, "CANARY", "Canary"] {
        assert!(!log.contains(canary), "{canary} stands in the log");
    }
}

#[tokio::test]
async fn killed_like_any_process_it_has_kept_what_it_answered() {
    let directory = tempfile::tempdir().unwrap();
    let mut program = Program::start(directory.path(), "127.0.0.1:0", "trace");
    let mut phone = program.phone().await;
    for round in 0..4 {
        let operations: Vec<_> = (0..64).map(|_| phone.top_up(1)).collect();
        let body = serde_json::to_vec(&operations).unwrap();
        let call = phone.call(reqwest::Method::POST, "/v1/operations", body);
        let sent = tokio::spawn(call.signed(&phone.client, &phone.device).send());
        tokio::time::sleep(Duration::from_millis(4 + 12 * round)).await;
        let listen = program.listen();
        drop(program);
        let _ = sent.await.unwrap();
        program = Program::start(directory.path(), &listen, "trace");
        phone.client = Client::new();
        let texts: Vec<_> = operations.iter().map(String::as_str).collect();
        let first = phone.push(&texts).await;
        assert!(first.iter().all(|answer| matches!(answer, Pushed::Receipt { .. })));
        assert_eq!(phone.push(&texts).await, first);
        assert_eq!(phone.balance().await, 64 * (i64::try_from(round).unwrap() + 1));
    }
}
