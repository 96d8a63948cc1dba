//! Nothing without a grant, and with one nothing beyond it.

use tally::domain::points::{Day, ObligationKind};
use tally::domain::time::Timestamp;
use tally::wire::consent::Collection;
use tally::wire::receipt::{DeclineReason, Effect, Outcome};

use super::support::{DAY, Scene, only};
use crate::consent::support::{declined, outcome, withdrawal};
use crate::disk::connection;

#[tokio::test]
async fn without_a_grant_nothing_is_held_and_with_one_everything_adds_up() {
    let mut scene = Scene::new().await;
    scene.described(400, 30).await;
    scene.house.clock.turn(40 * DAY);
    tokio::time::sleep(std::time::Duration::from_secs(3)).await;
    let known = scene.known().await;
    assert!(known.entries.is_empty() && known.scores.is_empty());
    let held: i64 = connection(&scene.house).query_row("SELECT count(*) FROM entries", [], |row| row.get(0)).unwrap();
    assert_eq!(held, 0);
    let grant = scene.granted().await;
    let known = scene.with_scores(1).await;
    assert_eq!(known.kinds(), [("identity-confirmed", 1), ("tenure-quarter", 4)]);
    known.hold(&scene, &grant);
    assert_eq!(known.scores[0].document().score, 550 + 40 + 4 * 5);
}

#[tokio::test]
async fn a_narrowed_grant_lets_in_what_it_says() {
    let mut scene = Scene::new().await;
    scene.described(400, 30).await;
    let since = Day::of(Timestamp(scene.now() - 100 * DAY));
    let grant = scene.grant_with(|grant| grant.since = since).await;
    let effect = Effect::Collecting { sources: grant.body.sources.clone(), since, exp: grant.body.exp };
    assert_eq!(outcome(&scene.phone, &grant.parcel()).await, Outcome::Accepted { effect });
    let known = scene.with_scores(1).await;
    assert_eq!(known.kinds(), [("identity-confirmed", 1), ("tenure-quarter", 1)]);
    known.hold(&scene, &grant);
    scene.withdraw(grant.id).await;
    let grant = scene.grant_with(only(ObligationKind::Order)).await;
    outcome(&scene.phone, &grant.parcel()).await;
    let known = scene.with_scores(1).await;
    assert!(known.entries.is_empty());
    assert_eq!(known.scores[0].document().score, 550);
}

#[tokio::test]
async fn there_is_one_at_a_time_and_the_next_after_its_end() {
    let mut scene = Scene::new().await;
    let first = scene.granted().await;
    let second = scene.grant_with(|_| {}).await;
    assert_eq!(declined(&scene.phone, &second.parcel()).await, DeclineReason::AlreadyGranted);
    // Its time is over, whether or not anybody has looked.
    scene.house.clock.turn(100 * DAY + 1);
    let third = scene.granted().await;
    scene.with_scores(1).await.hold(&scene, &third);
    assert_ne!(first.id, third.id);
}

type Change = Box<dyn FnOnce(&mut Collection)>;

#[tokio::test]
async fn what_goes_beyond_the_terms_is_declined() {
    let mut scene = Scene::new().await;
    let now = Timestamp(scene.now());
    let changes: [Change; 6] = [
        Box::new(|grant| grant.sources.clear()),
        Box::new(|grant| grant.sources.push(ObligationKind::Bill)),
        Box::new(move |grant| grant.since = Day::of(now.plus(-2_000 * DAY))),
        Box::new(move |grant| grant.since = Day::of(now.plus(2 * DAY))),
        Box::new(move |grant| grant.exp = now.plus(400 * DAY)),
        Box::new(|grant| grant.terms_sha256 = "other".into()),
    ];
    for change in changes {
        let grant = scene.grant_with(change).await;
        assert_eq!(declined(&scene.phone, &grant.parcel()).await, DeclineReason::TermsChanged);
    }
    let over = scene.grant_with(|grant| grant.exp = now.plus(-1)).await;
    assert_eq!(declined(&scene.phone, &over.parcel()).await, DeclineReason::Expired);
    let taken_back = scene.grant_with(|_| {}).await;
    let parcel = withdrawal(&scene.phone, &mut scene.chain, taken_back.id);
    outcome(&scene.phone, &parcel).await;
    assert_eq!(declined(&scene.phone, &taken_back.parcel()).await, DeclineReason::Withdrawn);
}

#[tokio::test]
async fn two_phones_cannot_both_grant() {
    let mut scene = Scene::new().await;
    let grants = [scene.grant_with(|_| {}).await, scene.grant_with(|_| {}).await];
    let parcels = grants.each_ref().map(super::support::Granted::parcel);
    let (one, other) = tokio::join!(outcome(&scene.phone, &parcels[0]), outcome(&scene.phone, &parcels[1]));
    let accepted = [one, other].into_iter().filter(|outcome| matches!(outcome, Outcome::Accepted { .. })).count();
    assert_eq!(accepted, 1);
}

#[tokio::test]
async fn whoever_is_confirmed_after_the_grant_hears_of_it_at_once() {
    let mut scene = Scene::new().await;
    let grant = scene.granted().await;
    scene.with_scores(1).await;
    scene.described(0, 0).await;
    let known = scene.with_entries(1).await;
    assert_eq!(known.kinds(), [("identity-confirmed", 1)]);
    assert_eq!(known.entries[0].document().grant, Some(grant.id));
    assert_eq!(known.scores.len(), 1, "the score comes with the month");
}
