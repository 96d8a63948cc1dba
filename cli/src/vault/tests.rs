use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use tally::platform::{Purpose, Slot, Vault, VaultError};
use tempfile::TempDir;
use zeroize::Zeroizing;

use super::{FileVault, Source, VaultFile};

fn vault(directory: &Path, passphrase: &str) -> FileVault {
    let path = directory.join(format!("passphrase-{passphrase}"));
    fs::write(&path, passphrase).unwrap();
    FileVault::new(directory, Source::File(path))
}

async fn sealed(directory: &TempDir) -> Vec<u8> {
    let secret = Zeroizing::new(b"secret".to_vec());
    vault(directory.path(), "right").seal(Slot::Holder, secret).await.unwrap()
}

async fn open(vault: &FileVault, slot: Slot, sealed: &[u8]) -> Result<Vec<u8>, VaultError> {
    let opened = vault.open(slot, sealed.to_vec(), Purpose::OpenWallet).await?;
    assert_eq!(opened.person_was_asked, slot == Slot::Holder);
    Ok(opened.secret.to_vec())
}

fn rewrite(directory: &TempDir, change: impl FnOnce(&mut serde_json::Value)) {
    let path = VaultFile::path(directory.path());
    let mut json = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
    change(&mut json);
    fs::write(&path, json.to_string()).unwrap();
}

#[tokio::test]
async fn opens_in_another_process_with_the_same_passphrase() {
    let directory = tempfile::tempdir().unwrap();
    let sealed = sealed(&directory).await;
    assert_eq!(open(&vault(directory.path(), "right"), Slot::Holder, &sealed).await.unwrap(), b"secret");
}

#[tokio::test]
async fn a_wrong_passphrase_opens_nothing_and_changes_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let sealed = sealed(&directory).await;
    let before = fs::read(VaultFile::path(directory.path())).unwrap();
    let wrong = vault(directory.path(), "wrong");
    assert_eq!(open(&wrong, Slot::Holder, &sealed).await, Err(VaultError::WrongPassphrase));
    let secret = Zeroizing::new(b"other".to_vec());
    assert_eq!(wrong.seal(Slot::Device, secret).await, Err(VaultError::WrongPassphrase));
    assert_eq!(fs::read(VaultFile::path(directory.path())).unwrap(), before);
}

#[tokio::test]
async fn two_slots_cannot_be_exchanged() {
    let directory = tempfile::tempdir().unwrap();
    let sealed = sealed(&directory).await;
    for slot in [Slot::Database, Slot::Device] {
        assert_eq!(open(&vault(directory.path(), "right"), slot, &sealed).await, Err(VaultError::Invalidated));
    }
}

#[tokio::test]
async fn a_file_that_was_tampered_with_is_refused() {
    let directory = tempfile::tempdir().unwrap();
    let sealed = sealed(&directory).await;
    rewrite(&directory, |json| json["argon2id"]["iterations"] = 1.into());
    assert_eq!(open(&vault(directory.path(), "right"), Slot::Holder, &sealed).await, Err(VaultError::WrongPassphrase));
    rewrite(&directory, |json| json["argon2id"]["memory_kib"] = u32::MAX.into());
    let refused = open(&vault(directory.path(), "right"), Slot::Holder, &sealed).await;
    assert!(matches!(refused, Err(VaultError::Unavailable(_))), "{refused:?}");
    rewrite(&directory, |json| json["format"] = "tally-vault-2".into());
    let refused = open(&vault(directory.path(), "right"), Slot::Holder, &sealed).await;
    assert!(matches!(refused, Err(VaultError::Unavailable(why)) if why.contains("another format")));
}

#[tokio::test]
async fn another_vault_cannot_open_it() {
    let (mine, theirs) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let sealed = sealed(&mine).await;
    self::sealed(&theirs).await;
    let opened = open(&vault(theirs.path(), "right"), Slot::Holder, &sealed).await;
    assert_eq!(opened, Err(VaultError::Invalidated));
}

#[tokio::test]
async fn without_a_vault_or_a_passphrase_it_says_so() {
    let directory = tempfile::tempdir().unwrap();
    assert_eq!(open(&vault(directory.path(), "any"), Slot::Database, &[]).await, Err(VaultError::Invalidated));
    let nobody = FileVault::new(directory.path(), Source::Nowhere);
    let secret = Zeroizing::new(b"secret".to_vec());
    assert_eq!(nobody.seal(Slot::Database, secret).await, Err(VaultError::NoPasscode));
    assert!(!VaultFile::path(directory.path()).exists());
}

#[tokio::test]
async fn only_its_owner_may_read_the_file() {
    let directory = tempfile::tempdir().unwrap();
    sealed(&directory).await;
    let mode = fs::metadata(VaultFile::path(directory.path())).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let names = fs::read_dir(directory.path())
        .unwrap()
        .filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().starts_with('.'));
    assert_eq!(names.count(), 0);
}

#[tokio::test]
async fn the_file_tells_neither_secret_nor_passphrase() {
    let directory = tempfile::tempdir().unwrap();
    sealed(&directory).await;
    let text = fs::read_to_string(VaultFile::path(directory.path())).unwrap();
    assert!(!text.contains("right") && !text.contains("secret"));
}

#[tokio::test]
async fn of_two_who_make_it_at_once_one_takes_what_the_other_has_made() {
    let directory = tempfile::tempdir().unwrap();
    let (one, other) = (vault(directory.path(), "right"), vault(directory.path(), "right"));
    let secret = || Zeroizing::new(b"secret".to_vec());
    let (first, second) = tokio::join!(one.seal(Slot::Device, secret()), other.seal(Slot::Device, secret()));
    for sealed in [first.unwrap(), second.unwrap()] {
        assert_eq!(open(&vault(directory.path(), "right"), Slot::Device, &sealed).await.unwrap(), b"secret");
    }
}

/// Somebody who wiped the wallet before took it along.
#[tokio::test]
async fn what_was_taken_away_is_put_back() {
    let (directory, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mine = vault(directory.path(), "right");
    let sealed = mine.seal(Slot::Holder, Zeroizing::new(b"secret".to_vec())).await.unwrap();
    let path = VaultFile::path(directory.path());
    for put in [None, Some(sealed_elsewhere(&elsewhere).await)] {
        fs::remove_file(&path).unwrap();
        if let Some(text) = put {
            fs::write(&path, text).unwrap();
        }
        mine.keep().unwrap();
        assert_eq!(open(&vault(directory.path(), "right"), Slot::Holder, &sealed).await.unwrap(), b"secret");
    }
}

async fn sealed_elsewhere(directory: &TempDir) -> Vec<u8> {
    sealed(directory).await;
    fs::read(VaultFile::path(directory.path())).unwrap()
}

#[tokio::test]
async fn the_vault_of_a_wallet_begins_no_other() {
    let directory = tempfile::tempdir().unwrap();
    sealed(&directory).await;
    let path = directory.path().join("passphrase-right");
    let vault = FileVault::of_a_wallet(directory.path(), Source::File(path));
    let secret = || Zeroizing::new(b"secret".to_vec());
    assert_eq!(vault.seal(Slot::Database, secret()).await, Err(VaultError::Invalidated));
    vault.seal(Slot::Device, secret()).await.unwrap();
}
