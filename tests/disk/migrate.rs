use std::path::{Path, PathBuf};
use std::sync::Arc;

use async_trait::async_trait;
use tally::platform::{Opened, Purpose, Slot, Vault, VaultError};
use tally::wallet::{ErrorKind, Options, Wallet, WalletError};
use tally_disk::Disk;
use tempfile::TempDir;
use zeroize::Zeroizing;

use crate::mode::{MODES, Mode};
use crate::stage::open;
use crate::support::copy_directory;

/// What the fixtures' databases were made with.
struct Museum;

#[async_trait]
impl Vault for Museum {
    async fn seal(&self, _: Slot, _: Zeroizing<Vec<u8>>) -> Result<Vec<u8>, VaultError> {
        Err(VaultError::Unavailable("nothing new comes in".into()))
    }

    async fn open(&self, slot: Slot, sealed: Vec<u8>, _: Purpose) -> Result<Opened, VaultError> {
        assert_eq!((slot, sealed.as_slice()), (Slot::Database, &b"sealed"[..]));
        Ok(Opened { secret: Zeroizing::new(vec![0x5a; 32]), person_was_asked: false })
    }
}

fn fixture(schema: usize) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/schema-{schema}"))
}

/// A copy of what a schema left: opening it writes.
fn copy(fixture: &Path) -> TempDir {
    let home = TempDir::new().unwrap();
    copy_directory(fixture, home.path());
    home
}

async fn opened(home: &TempDir) -> Result<Wallet, WalletError> {
    open(Options::new(home.path(), Arc::new(Museum)).unwrap()).await
}

async fn everything(home: &TempDir) -> String {
    opened(home).await.unwrap().export().await.unwrap()
}

/// Whether there was such a call.
async fn at_call(fixture: &Path, expected: &str, mode: Mode, n: u64) -> bool {
    let home = copy(fixture);
    let disk = Disk::watch(home.path()).unwrap();
    let (call, fault) = mode.at(n);
    disk.fail(call, fault);
    let result = opened(&home).await.map(drop);
    let struck = disk.struck().is_some();
    println!("{mode:?} {n} {:?}: {result:?}", disk.struck());
    let kind = result.as_ref().err().map(WalletError::kind);
    assert!(kind.is_none() || struck && kind == Some(ErrorKind::Storage));
    disk.heal();
    assert_eq!(everything(&home).await, expected);
    struck
}

/// Whatever is done to the disk while a schema is brought to the newest, the next start ends where it would have ended.
async fn from_schema(schema: usize) {
    let fixture = fixture(schema);
    let expected = everything(&copy(&fixture)).await;
    for mode in MODES {
        for n in mode.calls() {
            if !at_call(&fixture, &expected, mode, n).await {
                break;
            }
        }
    }
}

macro_rules! schemas {
    ($($name:ident: $schema:literal,)*) => {
        $(
            #[tokio::test(flavor = "multi_thread")]
            async fn $name() {
                from_schema($schema).await;
            }
        )*
    };
}

schemas! {
    a_wallet_of_schema_1: 1,
    a_wallet_of_schema_2: 2,
    a_wallet_of_schema_3: 3,
    a_wallet_of_schema_4: 4,
    a_wallet_of_schema_5: 5,
    a_wallet_of_schema_6: 6,
    a_wallet_of_schema_7: 7,
    a_wallet_of_schema_8: 8,
    a_wallet_of_schema_9: 9,
    a_wallet_of_schema_10: 10,
}
