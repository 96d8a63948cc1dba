//! What lies on the backend's disk.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};
use tally::crypto::base64url_decode;
use tally::domain::id::OperationId;

use crate::house::House;

/// A character for each byte, because texts are searched quickly.
fn text(bytes: &[u8]) -> String {
    bytes.iter().copied().map(char::from).collect()
}

/// Every file of the backend, as it lies on the disk at this moment.
pub struct Disk(Vec<(PathBuf, String)>);

impl Disk {
    pub fn of(house: &House) -> Self {
        let entries = fs::read_dir(house.directory.path().join("data")).unwrap().map(|entry| entry.unwrap().path());
        Self(entries.map(|path| (path.clone(), text(&fs::read(path).unwrap()))).collect())
    }

    /// The files that hold these bytes.
    pub fn holding(&self, bytes: &[u8]) -> Vec<&Path> {
        let wanted = text(bytes);
        self.0.iter().filter(|(_, content)| content.contains(&wanted)).map(|(path, _)| path.as_path()).collect()
    }

    pub fn nowhere(&self, key: &str) {
        assert_eq!(self.holding(key.as_bytes()), Vec::<&Path>::new());
        assert_eq!(self.holding(&base64url_decode(key).unwrap()), Vec::<&Path>::new());
    }
}

/// Its database, beside it.
pub fn connection(house: &House) -> Connection {
    let path = house.directory.path().join("data/backend.db");
    Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap()
}

pub fn key_of(house: &House, grant: OperationId) -> String {
    let connection = connection(house);
    let sql = "SELECT record_key FROM disclosures WHERE grant_id = ?1";
    connection.query_row(sql, [grant.to_string()], |row| row.get(0)).unwrap()
}
