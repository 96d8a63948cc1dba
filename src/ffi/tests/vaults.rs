//! What foreign code in the vault may do: call back, fail, give up half-way.

use std::sync::{Arc, Mutex, OnceLock, Weak};

use async_trait::async_trait;

use super::phone::{CANARY, Drawer, Phone};
use crate::ffi::{OpenedSecret, Vault, VaultError, VaultPurpose, VaultSlot, Wallet, WalletError};

/// Nobody listens there.
const INVITE: &str = "tally:enrol?at=http://127.0.0.1:1&code=ABCDEFGH&key=NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs";

/// What it does when it is asked for the holder key.
enum Mood {
    CallsBack,
    Panics,
}

/// A vault with a mind of its own.
struct Moody {
    drawer: Drawer,
    mood: Mood,
    wallet: OnceLock<Weak<Wallet>>,
    heard: Mutex<Vec<u16>>,
}

impl Moody {
    fn new(mood: Mood) -> Arc<Self> {
        Arc::new(Self { drawer: Drawer::default(), mood, wallet: OnceLock::new(), heard: Mutex::default() })
    }

    async fn call_back(&self) {
        let Some(wallet) = self.wallet.get().and_then(Weak::upgrade) else { return };
        let error = wallet.enrol(INVITE.into(), None).await.unwrap_err();
        self.heard.lock().unwrap().push(code(&error));
    }
}

#[async_trait]
impl Vault for Moody {
    async fn seal(&self, slot: VaultSlot, secret: Vec<u8>) -> Result<Vec<u8>, VaultError> {
        self.drawer.seal(slot, secret).await
    }

    async fn open(&self, slot: VaultSlot, sealed: Vec<u8>, what: VaultPurpose) -> Result<OpenedSecret, VaultError> {
        match self.mood {
            _ if slot != VaultSlot::Holder => {}
            Mood::CallsBack => self.call_back().await,
            Mood::Panics => std::panic::resume_unwind(Box::new(CANARY)),
        }
        self.drawer.open(slot, sealed, what).await
    }
}

fn code(error: &WalletError) -> u16 {
    error.details().code
}

async fn phone(vault: &Arc<Moody>) -> Phone {
    let phone = Phone::new(vault.clone()).await;
    vault.wallet.get_or_init(|| Arc::downgrade(&phone.wallet));
    phone
}

#[tokio::test]
async fn a_vault_that_calls_back_for_what_it_is_asked_is_told_so_and_the_call_goes_on() {
    let vault = Moody::new(Mood::CallsBack);
    let error = phone(&vault).await.wallet.enrol(INVITE.into(), None).await.unwrap_err();
    assert_eq!(*vault.heard.lock().unwrap(), [215]);
    assert_eq!(code(&error), 301, "it went on to the network, where nobody is: {error}");
}

#[tokio::test]
async fn a_vault_that_panics_is_a_fault_and_holds_nobody_up() {
    let vault = Moody::new(Mood::Panics);
    let phone = phone(&vault).await;
    for _ in 0..2 {
        let error = phone.wallet.enrol(INVITE.into(), None).await.unwrap_err();
        assert!(matches!(error, WalletError::Internal { .. }) && !format!("{error:?}").contains(CANARY), "{error:?}");
    }
}
