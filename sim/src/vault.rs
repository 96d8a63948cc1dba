//! A vault whose person mostly agrees.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use tally::platform::{Opened, Purpose, Slot, Vault, VaultError};
use zeroize::Zeroizing;

use crate::chance::Chance;
use crate::fuse::Fuse;

/// How often the person says no, in a hundred.
const CANCELS: u32 = 4;
/// The longest that a person looks for their finger, in milliseconds.
const SLOWEST: i64 = 9_000;

pub(crate) struct SimVault {
    pub(crate) fuse: Arc<Fuse>,
    pub(crate) chance: Arc<Chance>,
}

#[async_trait]
impl Vault for SimVault {
    async fn seal(&self, slot: Slot, secret: Zeroizing<Vec<u8>>) -> Result<Vec<u8>, VaultError> {
        self.fuse.pass().await;
        Ok([&[mark(slot)], secret.as_slice()].concat())
    }

    async fn open(&self, slot: Slot, sealed: Vec<u8>, _: Purpose) -> Result<Opened, VaultError> {
        self.fuse.pass().await;
        let asked = slot == Slot::Holder;
        if asked {
            self.ask().await?;
        }
        match sealed.split_first() {
            Some((first, secret)) if *first == mark(slot) => {
                Ok(Opened { secret: Zeroizing::new(secret.to_vec()), person_was_asked: asked })
            }
            _ => Err(VaultError::Invalidated),
        }
    }
}

impl SimVault {
    async fn ask(&self) -> Result<(), VaultError> {
        let millis = self.chance.between(0, SLOWEST);
        tokio::time::sleep(Duration::from_millis(millis.unsigned_abs())).await;
        self.fuse.pass().await;
        if self.chance.percent(CANCELS) { Err(VaultError::UserCancelled) } else { Ok(()) }
    }
}

fn mark(slot: Slot) -> u8 {
    match slot {
        Slot::Database => 1,
        Slot::Device => 2,
        Slot::Holder => 3,
    }
}
