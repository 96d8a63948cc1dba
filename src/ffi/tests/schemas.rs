//! A wallet of every released schema opens, through the surface that apps use. `tests/fixtures/README.md` tells what is in them.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use async_trait::async_trait;
use tempfile::TempDir;

use crate::ffi::{OpenedSecret, Payment, PaymentState, Vault, VaultError, VaultPurpose, VaultSlot, Wallet};

/// What the fixtures' databases were made with.
struct Museum;

#[async_trait]
impl Vault for Museum {
    async fn seal(&self, _: VaultSlot, _: Vec<u8>) -> Result<Vec<u8>, VaultError> {
        Err(VaultError::Unavailable { detail: "nothing new comes in".into() })
    }

    async fn open(&self, slot: VaultSlot, sealed: Vec<u8>, _: VaultPurpose) -> Result<OpenedSecret, VaultError> {
        if (slot, sealed.as_slice()) != (VaultSlot::Database, b"sealed") {
            return Err(VaultError::Unavailable { detail: "nothing goes out".into() });
        }
        Ok(OpenedSecret { secret: vec![0x5a; 32], person_was_asked: false })
    }
}

fn fixtures() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let mut found: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.retain(|path| path.is_dir());
    found.sort();
    found
}

/// Opening a wallet writes.
fn copy(fixture: &Path) -> TempDir {
    let home = TempDir::new().unwrap();
    fs::create_dir(home.path().join("database")).unwrap();
    for file in ["wallet.key", "database/wallet.db"] {
        fs::copy(fixture.join(file), home.path().join(file)).unwrap();
    }
    home
}

#[tokio::test]
async fn a_wallet_of_every_released_schema_opens_and_reads() {
    let fixtures = fixtures();
    assert!(fixtures.len() >= 9);
    for fixture in fixtures {
        let home = copy(&fixture);
        let directory = home.path().to_str().unwrap().to_owned();
        let wallet = Wallet::open(directory, Arc::new(Museum), None).await.unwrap();
        assert!(wallet.membership().unwrap().is_some(), "{fixture:?}");
        let page = wallet.payments().page(None, 0, Some("transport".into())).unwrap();
        let settled = |payment: &&Payment| payment.state == PaymentState::Settled;
        let payment = page.items.iter().find(settled).expect("everybody paid something");
        assert_eq!((payment.payee_name.as_str(), payment.total.minor), ("BEST TRANSPORT", 2_372));
        assert_eq!(wallet.payments().refunds(&payment.id).unwrap().len(), 1);
        assert!(!wallet.outbox().unsent().unwrap().is_empty() && !wallet.accounts().list().unwrap().is_empty());
        let export: serde_json::Value = serde_json::from_str(&wallet.export().await.unwrap()).unwrap();
        let mut exported = export["payments"].as_array().unwrap().iter();
        assert!(exported.any(|exported| exported["id"] == payment.id.as_str()));
        wallet.pause(std::time::Duration::from_secs(5)).await.unwrap();
    }
}
