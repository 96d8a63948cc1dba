//! A vault by somebody else than the rehearsal's own.

use async_trait::async_trait;
use tally::ffi::{OpenedSecret, Vault, VaultError, VaultPurpose, VaultSlot};

/// Seals by turning every bit. No protection, and enough to see that the wallet asks and mixes nothing up.
pub struct FlippingVault;

#[async_trait]
impl Vault for FlippingVault {
    async fn seal(&self, slot: VaultSlot, secret: Vec<u8>) -> Result<Vec<u8>, VaultError> {
        Ok(std::iter::once(slot as u8).chain(flipped(&secret)).collect())
    }

    async fn open(&self, slot: VaultSlot, sealed: Vec<u8>, _: VaultPurpose) -> Result<OpenedSecret, VaultError> {
        assert_eq!(sealed[0], slot as u8, "a secret was sealed for another slot");
        let person_was_asked = slot == VaultSlot::Holder;
        Ok(OpenedSecret { secret: flipped(&sealed[1..]).collect(), person_was_asked })
    }
}

fn flipped(bytes: &[u8]) -> impl Iterator<Item = u8> {
    bytes.iter().map(|byte| byte ^ 0xFF)
}
