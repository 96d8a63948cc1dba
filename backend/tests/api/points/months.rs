//! A score for each month, whatever the clock does.

use tally::domain::points::{Day, evaluations_between};
use tally::domain::time::Timestamp;

use super::support::{DAY, Scene};

fn months(known: &super::support::Known) -> Vec<Timestamp> {
    known.scores.iter().map(|score| score.document().as_of).collect()
}

#[tokio::test]
async fn whoever_was_away_gets_each_month_once() {
    let mut scene = Scene::new().await;
    scene.described(1, 1).await;
    let grant = scene.granted().await;
    let first = months(&scene.with_scores(1).await);
    assert_eq!(first, [Day::first_of(Day::of(Timestamp(scene.now())).month()).begins()]);
    scene.house.clock.turn(95 * DAY);
    let due: Vec<_> = evaluations_between(first[0], Timestamp(scene.now())).collect();
    assert!(due.len() >= 3, "{due:?}");
    let known = scene.with_scores(1 + due.len()).await;
    assert_eq!(months(&known)[1..], due);
    known.hold(&scene, &grant);
}

#[tokio::test]
async fn a_clock_that_is_set_back_and_on_again_evaluates_nothing_twice() {
    let mut scene = Scene::new().await;
    scene.granted().await;
    scene.with_scores(1).await;
    scene.house.clock.turn(40 * DAY);
    let known = scene.with_scores(1 + months_in(&scene, 40)).await;
    for seconds in [-40 * DAY, 40 * DAY, -3 * DAY, 3 * DAY] {
        scene.house.clock.turn(seconds);
        tokio::time::sleep(std::time::Duration::from_millis(2_200)).await;
    }
    assert_eq!(months(&scene.known().await), months(&known));
}

/// How many evaluations the last so many days have brought.
fn months_in(scene: &Scene, days: i64) -> usize {
    let now = Timestamp(scene.now());
    evaluations_between(now.plus(-days * DAY), now).count()
}

#[tokio::test]
async fn after_a_crash_everything_is_there_and_nothing_twice() {
    let mut scene = Scene::new().await;
    scene.described(200, 1).await;
    let grant = scene.granted().await;
    scene.house = scene.house.killed().await;
    let known = scene.with_scores(1).await;
    known.hold(&scene, &grant);
    assert_eq!(known.kinds(), [("identity-confirmed", 1), ("tenure-quarter", 2)]);
}

#[tokio::test]
async fn the_same_thing_is_the_same_entry_under_the_next_grant() {
    let mut scene = Scene::new().await;
    scene.described(200, 1).await;
    let ids = |known: &super::support::Known| {
        let mut ids: Vec<_> = known.entries.iter().map(|entry| entry.document().id).collect();
        ids.sort_unstable();
        ids
    };
    let first = scene.granted().await;
    let before = ids(&scene.with_scores(1).await);
    scene.withdraw(first.id).await;
    let second = scene.granted().await;
    let known = scene.with_scores(1).await;
    assert_eq!(ids(&known), before);
    known.hold(&scene, &second);
}
