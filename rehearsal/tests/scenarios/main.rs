//! Every scenario of `tests/scenarios`, played through the exported surface against the real backend: each twice, and both
//! times to the same end.
#![expect(clippy::unwrap_used, reason = "tests")]

mod scenario;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use tally_rehearsal::{Player, Script, Stage, Step};
use tempfile::TempDir;

/// A test for each file, so that they run beside each other and each is named when it fails.
macro_rules! scenarios {
    ($($test:ident $file:literal,)*) => {
        const PLAYED: &[&str] = &[$($file,)*];
        $(
            #[tokio::test(flavor = "multi_thread")]
            async fn $test() {
                plays_twice_alike($file).await;
            }
        )*
    };
}

scenarios! {
    anybody_can_check "anybody-can-check",
    bill_disputed "bill-disputed",
    compelled_reading "compelled-reading",
    consumers_day "consumers-day",
    declined "declined",
    double_tap "double-tap",
    later_and_a_small_loan "later-and-a-small-loan",
    limits_twice "limits-twice",
    lost_reply "lost-reply",
    lowest_points "lowest-points",
    offline_week "offline-week",
    points_switched_off "points-switched-off",
    restored_clone "restored-clone",
    ride_with_a_lost_network "ride-with-a-lost-network",
    shares_and_refusals "shares-and-refusals",
    small_payments "small-payments",
    withdrawn_offline "withdrawn-offline",
}

async fn plays_twice_alike(name: &str) {
    let script = scenario::named(name);
    let (once, again) = (play(&script).await, play(&script).await);
    assert!(!once.is_empty(), "no phone is open at the end");
    assert_eq!(once, again, "the same seed came to another end");
    if let Some(out) = std::env::var_os("TALLY_SCENARIO_OUT") {
        let directory = PathBuf::from(out).join("rust").join(name);
        fs::create_dir_all(&directory).unwrap();
        for (phone, export) in &once {
            fs::write(directory.join(format!("{phone}.json")), export).unwrap();
        }
    }
}

/// Plays it; gives what each phone that is open at the end exports.
async fn play(script: &Script) -> BTreeMap<String, String> {
    let home = TempDir::new().unwrap();
    let directory = home.path().join("stage").display().to_string();
    let stage = Stage::start(directory, script.seed, script.now * 1_000).await.unwrap();
    let mut player = Player::new(stage.clone(), home.path().into());
    player.play(script).await.unwrap_or_else(|error| panic!("{error}"));
    let exports = player.end().await.unwrap();
    stage.stop().await.unwrap();
    exports
}

#[test]
fn every_file_is_played() {
    let files: BTreeSet<String> = scenario::files().collect();
    assert_eq!(files, PLAYED.iter().map(|name| (*name).to_owned()).collect());
}

#[test]
fn the_verbs_are_those_of_the_page_and_each_is_used() {
    let known: BTreeSet<String> = tally_rehearsal::verbs().collect();
    assert_eq!(known, scenario::verbs_of_the_page());
    let used = scenario::files().flat_map(|file| scenario::verbs_of(&file)).collect();
    assert_eq!(known, used, "a verb that no scenario uses, or that nobody knows");
}

/// What these start is sent a moment later, by itself: a step of the world in between would come before it or after it.
#[test]
fn what_is_sent_soon_is_sent_before_anything_else_happens() {
    const SENT_SOON: [&str; 5] =
        ["allow-small-payments", "end-mandate", "dispute-bill", "switch-points-off", "withdraw"];
    let is_synced = |[step, next]: [&Step; 2]| {
        let sent_soon = step.get("do").is_some_and(|verb| SENT_SOON.iter().any(|soon| verb == soon));
        !sent_soon || (next.get("do").is_some_and(|verb| verb == "sync") && next.get("phone") == step.get("phone"))
    };
    for file in scenario::files() {
        let steps = scenario::named(&file).steps;
        let found = steps.windows(2).find(|pair| !is_synced([&pair[0], &pair[1]]));
        assert!(found.is_none(), "{file}: `sync` of the same phone has to follow {:?}", found.map(|pair| &pair[0]));
    }
}
