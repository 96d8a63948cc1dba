//! What lies on the disk.

use std::fs;
use std::path::PathBuf;

use tally_backend::{Backend, Config, Data, StartError};

use crate::house::House;

fn data(house: &House) -> PathBuf {
    house.directory.path().join("data")
}

#[cfg(unix)]
#[tokio::test]
async fn everything_is_for_the_backend_s_user_alone() {
    use std::os::unix::fs::PermissionsExt;
    let house = House::new().await;
    house.rich_phone(1).await;
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&data(&house)), 0o700);
    let files: Vec<_> = fs::read_dir(data(&house)).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(files.len() >= 5, "{files:?}");
    for file in files {
        assert_eq!(mode(&file), 0o600, "{file:?}");
    }
}

#[tokio::test]
async fn a_lost_key_stops_the_start_and_nothing_is_made_in_its_place() {
    for name in ["signing.key", "pseudonyms.key"] {
        let house = House::new().await;
        house.phone().await;
        let House { running, directory, .. } = house;
        running.shutdown().await;
        let path = directory.path().join("data").join(name);
        fs::remove_file(&path).unwrap();
        let config = Config::local(Data::Directory(directory.path().join("data"))).unwrap();
        let error = Backend::start(config).await.unwrap_err();
        assert!(matches!(error, StartError::Io { .. }), "{error}");
        assert!(!path.exists());
    }
}

#[tokio::test]
async fn after_a_shutdown_one_file_holds_everything() {
    let House { running, directory, .. } = House::new().await;
    running.shutdown().await;
    let log = fs::metadata(directory.path().join("data/backend.db-wal")).map_or(0, |log| log.len());
    assert_eq!(log, 0);
}

#[tokio::test]
async fn a_newer_schema_is_left_alone() {
    let House { running, directory, .. } = House::new().await;
    running.shutdown().await;
    let path = directory.path().join("data/backend.db");
    let mut bytes = fs::read(&path).unwrap();
    // `user_version`: the big-endian number at offset 60 of the header (sqlite.org/fileformat.html, 1.3).
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    fs::write(&path, &bytes).unwrap();
    let config = Config::local(Data::Directory(directory.path().join("data"))).unwrap();
    let error = Backend::start(config).await.unwrap_err();
    let newer = tally_backend::store::StoreError::NewerSchema { found: 99, known: 8 };
    assert!(matches!(&error, StartError::Store(found) if *found == newer), "{error}");
    assert_eq!(fs::read(&path).unwrap(), bytes);
}
