//! A wallet to try things with, from each preset.
#![expect(clippy::unwrap_used, reason = "tests")]

mod shown;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::Duration;

use tally::ffi::{Money, PaymentState, VaultError, WalletError};
use tally_rehearsal::{Rehearsal, Scenario, StageError, scenario_named};

use shown::shown;

/// A test for each preset, so that they run beside each other and each is named when it fails.
macro_rules! presets {
    ($($test:ident $scenario:ident,)*) => { $(
        #[tokio::test(flavor = "multi_thread")]
        async fn $test() {
            shows_what_its_file_says(Scenario::$scenario).await;
        }
    )* };
}

presets! {
    a_new_person NewPerson,
    a_first_payment FirstPayment,
    everyday Everyday,
    a_long_history LongHistory,
    in_arrears InArrears,
    riding Riding,
    offline_and_stale OfflineAndStale,
    everything_off EverythingOff,
}

async fn shows_what_its_file_says(scenario: Scenario) {
    let rehearsal = Rehearsal::begin(scenario, None).await.unwrap();
    let wallet = rehearsal.open_wallet(None).await.unwrap();
    assert_eq!(shown(&rehearsal, &wallet), scenario.script().unwrap().shows, "{}", scenario.name());
    rehearsal.end().await.unwrap();
}

async fn code(rehearsal: &Rehearsal) -> String {
    rehearsal.code_at("bakery".into()).await.unwrap()
}

const ROLL: i64 = 450;

fn euro(minor: i64) -> Money {
    Money { minor, currency: "EUR".into() }
}

#[test]
fn every_file_is_a_scenario_and_the_page_names_each() {
    let presets = Path::new(env!("CARGO_MANIFEST_DIR")).join("presets");
    let names = fs::read_dir(&presets).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let files: BTreeSet<String> = names.filter_map(|name| Some(name.strip_suffix(".json")?.to_owned())).collect();
    assert_eq!(files, Scenario::ALL.map(|scenario| scenario.name().to_owned()).into());
    let page = fs::read_to_string(presets.join("README.md")).unwrap();
    for file in files {
        assert!(page.contains(&format!("| `{file}` |")), "{file}");
        assert_eq!(scenario_named(&file).unwrap().name(), file);
    }
    assert_eq!(scenario_named("nobody"), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_at_once_know_nothing_of_each_other() {
    let (one, other) = (Rehearsal::begin(Scenario::FirstPayment, None), Rehearsal::begin(Scenario::Riding, None));
    let (one, other) = (one.await.unwrap(), other.await.unwrap());
    let (mine, theirs) = (one.open_wallet(None).await.unwrap(), other.open_wallet(None).await.unwrap());
    let paid = mine.payments().prepare(code(&one).await, Some(euro(ROLL)), None, None).await.unwrap().payment.id;
    assert_eq!(mine.payments().confirm(paid.clone()).await.unwrap().state, PaymentState::Settled);
    assert!(matches!(theirs.payments().find(&paid), Err(WalletError::State { .. } | WalletError::Input { .. })));
    one.end().await.unwrap();
    theirs.sync().await.unwrap();
    other.end().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_scenario_is_the_same_wallet_to_the_byte() {
    let mut exports = Vec::new();
    for _ in 0..2 {
        let rehearsal = Rehearsal::begin(Scenario::Everyday, None).await.unwrap();
        exports.push(rehearsal.open_wallet(None).await.unwrap().export().await.unwrap());
        rehearsal.end().await.unwrap();
    }
    assert_eq!(exports[0], exports[1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn time_stands_until_it_is_told_to_pass_or_to_run() {
    let rehearsal = Rehearsal::begin(Scenario::Riding, None).await.unwrap();
    let began = rehearsal.now_millis().unwrap();
    rehearsal.let_pass(Duration::from_mins(1)).await.unwrap();
    assert_eq!(rehearsal.now_millis().unwrap(), began + 60_000);
    rehearsal.run_clock().unwrap();
    while rehearsal.now_millis().unwrap() == began + 60_000 {
        tokio::task::yield_now().await;
    }
    rehearsal.end().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_person_answers_as_they_are_told_to_and_once() {
    let rehearsal = Rehearsal::begin(Scenario::FirstPayment, None).await.unwrap();
    let wallet = rehearsal.open_wallet(None).await.unwrap();
    let id = wallet.payments().prepare(code(&rehearsal).await, Some(euro(ROLL)), None, None).await.unwrap().payment.id;
    rehearsal.person_answers(VaultError::UserCancelled);
    let refused = wallet.payments().confirm(id.clone()).await.unwrap_err();
    assert_eq!(refused.details().name, "vault-cancelled");
    assert_eq!(wallet.payments().confirm(id).await.unwrap().state, PaymentState::Settled);
    rehearsal.end().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_new_enrols_with_an_invite_of_the_stage() {
    let rehearsal = Rehearsal::begin(Scenario::NewPerson, None).await.unwrap();
    let wallet = rehearsal.open_wallet(None).await.unwrap();
    wallet.enrol(rehearsal.invite().await.unwrap(), None).await.unwrap();
    assert!(wallet.membership().unwrap().is_some());
    rehearsal.end().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_over_says_so() {
    let rehearsal = Rehearsal::begin(Scenario::FirstPayment, None).await.unwrap();
    rehearsal.end().await.unwrap();
    rehearsal.end().await.unwrap();
    assert!(matches!(rehearsal.act(r#"{"world": "books"}"#.into()).await, Err(StageError::Backend { .. })));
    assert!(matches!(rehearsal.code_at("nobody".into()).await, Err(StageError::Backend { .. })));
    assert!(rehearsal.now_millis().is_err() && rehearsal.run_clock().is_err());
    assert!(matches!(rehearsal.open_wallet(None).await, Err(WalletError::Internal { .. })));
}
