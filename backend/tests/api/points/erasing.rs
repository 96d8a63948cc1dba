//! What was held goes with its grant: out of the tables, out of the feed, and out of every file.

use super::support::{DAY, Scene};
use crate::disk::{Disk, connection, key_of};

fn rows(scene: &Scene) -> i64 {
    let sql = "SELECT (SELECT count(*) FROM entries) + (SELECT count(*) FROM scores)
             + (SELECT count(*) FROM changes WHERE grant_id IS NOT NULL)";
    connection(&scene.house).query_row(sql, [], |row| row.get(0)).unwrap()
}

#[tokio::test]
async fn nothing_lies_open_while_it_stands_and_nothing_at_all_afterwards() {
    let mut scene = Scene::new().await;
    scene.described(400, 30).await;
    let grant = scene.granted().await;
    let known = scene.with_scores(1).await;
    let key = key_of(&scene.house, grant.id);
    let never_plain = |scene: &Scene| {
        let disk = Disk::of(&scene.house);
        for entry in &known.entries {
            let id = entry.document().id.to_string();
            assert!(disk.holding(entry.compact().as_bytes()).is_empty());
            assert!(disk.holding(id.as_bytes()).is_empty(), "{id}");
        }
    };
    never_plain(&scene);
    assert!(rows(&scene) > 0);
    scene.withdraw(grant.id).await;
    assert_eq!(rows(&scene), 0);
    Disk::of(&scene.house).nowhere(&key);
    never_plain(&scene);
    let after = scene.known().await;
    assert!(after.entries.is_empty() && after.scores.is_empty());
}

#[tokio::test]
async fn so_it_is_when_its_time_is_over() {
    let mut scene = Scene::new().await;
    scene.described(400, 30).await;
    let grant = scene.granted().await;
    scene.with_scores(1).await;
    let key = key_of(&scene.house, grant.id);
    scene.house.clock.turn(101 * DAY);
    scene.with_scores(0).await;
    assert_eq!(rows(&scene), 0);
    Disk::of(&scene.house).nowhere(&key);
}

/// A phone that has read what was erased goes on from where it is.
#[tokio::test]
async fn the_feed_goes_on_where_it_was() {
    let mut scene = Scene::new().await;
    scene.described(400, 30).await;
    let grant = scene.granted().await;
    scene.with_scores(1).await;
    let (cursor, _) = scene.phone.everything().await;
    scene.withdraw(grant.id).await;
    let (_, news) = scene.phone.page(&cursor, 0).await;
    assert_eq!(news.len(), 2, "the receipt and the end");
    let (_, all) = scene.phone.everything().await;
    let versions: Vec<_> = all.iter().map(|change| change.version).collect();
    assert!(versions.is_sorted_by(|a, b| a < b), "{versions:?}");
    assert_eq!(versions.last(), news.last().map(|change| &change.version));
}
