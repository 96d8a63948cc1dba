//! What was shared is never on the disk in plain, and cannot be opened there once nothing may be read any more.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};
use tally::crypto::base64url_decode;
use tally::wire::consent::ReadAnswer;
use tally::wire::problem::ProblemCode;

use super::support::{CITY, Chain, Given, NAME, Scene, accepted, open, share, taken, withdrawal};
use crate::house::House;

/// A character for each byte, because texts are searched quickly.
fn text(bytes: &[u8]) -> String {
    bytes.iter().copied().map(char::from).collect()
}

/// Every file of the backend, as it lies on the disk at this moment.
struct Disk(Vec<(PathBuf, String)>);

impl Disk {
    fn of(house: &House) -> Self {
        let entries = fs::read_dir(house.directory.path().join("data")).unwrap().map(|entry| entry.unwrap().path());
        Self(entries.map(|path| (path.clone(), text(&fs::read(path).unwrap()))).collect())
    }

    /// The files that hold these bytes.
    fn holding(&self, bytes: &[u8]) -> Vec<&Path> {
        let wanted = text(bytes);
        self.0.iter().filter(|(_, content)| content.contains(&wanted)).map(|(path, _)| path.as_path()).collect()
    }

    fn nowhere(&self, key: &str) {
        assert_eq!(self.holding(key.as_bytes()), Vec::<&Path>::new());
        assert_eq!(self.holding(&base64url_decode(key).unwrap()), Vec::<&Path>::new());
    }
}

fn key_of(house: &House, given: &Given) -> String {
    let path = house.directory.path().join("data/backend.db");
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let sql = "SELECT record_key FROM disclosures WHERE grant_id = ?1";
    connection.query_row(sql, [given.id.to_string()], |row| row.get(0)).unwrap()
}

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
    let key = key_of(&scene.house, &given);
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
        given.push((key_of(&house, &share), share));
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
    let key = key_of(&scene.house, &shared);
    open(&scene.house, &scene.phone, shared.id, &shared.secret).await.json::<ReadAnswer>();
    nowhere(&scene.house, &key);
    let given = scene.granted().await;
    let key = key_of(&scene.house, &given);
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
    let key = key_of(&scene.house, &goes);
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
