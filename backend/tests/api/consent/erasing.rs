//! What was shared is never on the disk in plain, and cannot be opened there once nothing may be read any more.

use std::path::Path;

use tally::wire::consent::ReadAnswer;
use tally::wire::problem::ProblemCode;

use super::support::{CITY, Chain, Given, NAME, Scene, accepted, open, share, taken, withdrawal};
use crate::disk::{Disk, key_of};
use crate::house::House;

fn never_plain(house: &House, given: &Given) {
    let disk = Disk::of(house);
    for text in [NAME, CITY, &given.disclosure] {
        assert_eq!(disk.holding(text.as_bytes()), Vec::<&Path>::new(), "{text}");
    }
}

fn nowhere(house: &House, key: &str) {
    Disk::of(house).nowhere(key);
}

#[tokio::test]
async fn after_a_withdrawal_no_key_is_left_in_any_file() {
    let mut scene = Scene::new().await;
    let given = scene.granted().await;
    scene.landlord.read(given.id).await.json::<ReadAnswer>();
    never_plain(&scene.house, &given);
    let key = key_of(&scene.house, given.id);
    assert!(!Disk::of(&scene.house).holding(key.as_bytes()).is_empty(), "while it stands, the key is there");
    scene.withdraw(given.id).await;
    nowhere(&scene.house, &key);
    assert_eq!(scene.landlord.read(given.id).await.refusal(), ProblemCode::NotGranted);
    scene.house = scene.house.again().await;
    nowhere(&scene.house, &key);
    never_plain(&scene.house, &given);
}

/// Many rows, so that pages fill, split and are rewritten; withdrawn in another order than they came in.
#[tokio::test]
async fn of_many_no_key_is_left_either() {
    let house = House::new().await;
    let (phone, mut chain) = (house.phone().await, Chain::default());
    let mut given = Vec::new();
    for _ in 0..80 {
        let share = share(&phone, &mut chain, 1, |_| {});
        accepted(&phone, &share.parcel()).await;
        given.push((key_of(&house, share.id), share));
    }
    for (_, share) in given.iter().step_by(2).chain(given.iter().skip(1).step_by(2).rev()) {
        accepted(&phone, &withdrawal(&phone, &mut chain, share.id)).await;
    }
    let disk = Disk::of(&house);
    for (key, _) in &given {
        disk.nowhere(key);
    }
}

#[tokio::test]
async fn nor_after_the_last_opening_or_the_end_of_its_time() {
    let mut scene = Scene::new().await;
    let mut chain = scene.chain.clone();
    let shared = share(&scene.phone, &mut chain, 1, |_| {});
    accepted(&scene.phone, &shared.parcel()).await;
    scene.chain = chain;
    let key = key_of(&scene.house, shared.id);
    open(&scene.house, &scene.phone, shared.id, &shared.secret).await.json::<ReadAnswer>();
    nowhere(&scene.house, &key);
    let given = scene.granted().await;
    let key = key_of(&scene.house, given.id);
    scene.house.clock.turn(86_402);
    assert_eq!(scene.landlord.read(given.id).await.refusal(), ProblemCode::NotGranted);
    nowhere(&scene.house, &key);
}

#[tokio::test]
async fn while_others_read_and_write_a_withdrawal_is_as_good() {
    let mut scene = Scene::new().await;
    let (stays, busy) = (scene.granted().await, scene.house.phone().await);
    scene.asked = taken(&scene.phone, &scene.landlord.ask(&scene.landlord.request()).await).await;
    let goes = scene.granted().await;
    let key = key_of(&scene.house, goes.id);
    let traffic = tokio::spawn(async move {
        loop {
            busy.accepted(busy.top_up(1)).await;
            busy.page("", 0).await;
        }
    });
    scene.withdraw(goes.id).await;
    traffic.abort();
    nowhere(&scene.house, &key);
    assert_eq!(scene.landlord.read(stays.id).await.json::<ReadAnswer>().disclosure, stays.disclosure);
}
