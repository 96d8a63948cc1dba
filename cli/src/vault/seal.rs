//! Sealing with XChaCha20-Poly1305, whose nonces are long enough to be random.

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use tally::platform::{Slot, VaultError};
use zeroize::Zeroizing;

const NONCE: usize = 24;

/// Seals `secret` for `slot`: a nonce, then the ciphertext with its tag.
pub(super) fn seal(key: &[u8; 32], slot: Slot, secret: &[u8]) -> Result<Vec<u8>, VaultError> {
    encrypt(key, label(slot), secret)
}

/// Opens what [`seal`] gave for the same slot. What does not open was changed, or comes from another vault.
pub(super) fn open(key: &[u8; 32], slot: Slot, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    decrypt(key, label(slot), sealed).ok_or(VaultError::Invalidated)
}

/// `nonce || ciphertext || tag`, with `label` authenticated.
pub(super) fn encrypt(key: &[u8; 32], label: &str, secret: &[u8]) -> Result<Vec<u8>, VaultError> {
    let nonce = random::<NONCE>()?;
    let payload = Payload { msg: secret, aad: label.as_bytes() };
    let ciphertext = XChaCha20Poly1305::new(key.into()).encrypt(&XNonce::from(nonce), payload);
    let ciphertext = ciphertext.map_err(|_| VaultError::Unavailable("the secret is too long".into()))?;
    Ok([nonce.as_slice(), &ciphertext].concat())
}

/// The secret, if key, label and every byte are right.
pub(super) fn decrypt(key: &[u8; 32], label: &str, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, ciphertext) = sealed.split_first_chunk::<NONCE>()?;
    let payload = Payload { msg: ciphertext, aad: label.as_bytes() };
    XChaCha20Poly1305::new(key.into()).decrypt(&XNonce::from(*nonce), payload).ok().map(Zeroizing::new)
}

/// Random bytes from the operating system.
pub(super) fn random<const N: usize>() -> Result<[u8; N], VaultError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| VaultError::Unavailable(error.to_string()))?;
    Ok(bytes)
}

/// What is authenticated beside the secret: the format's version and the slot.
fn label(slot: Slot) -> &'static str {
    match slot {
        Slot::Database => "tally-vault-1 database",
        Slot::Device => "tally-vault-1 device",
        Slot::Holder => "tally-vault-1 holder",
    }
}

#[cfg(test)]
mod tests {
    use tally::platform::{Slot, VaultError};

    use super::{open, seal};

    const KEY: [u8; 32] = [7; 32];

    #[test]
    fn opens_what_it_sealed() {
        let sealed = seal(&KEY, Slot::Device, b"secret").unwrap();
        assert_eq!(open(&KEY, Slot::Device, &sealed).unwrap().as_slice(), b"secret");
        assert_ne!(sealed, seal(&KEY, Slot::Device, b"secret").unwrap());
    }

    #[test]
    fn slots_cannot_be_exchanged() {
        let sealed = seal(&KEY, Slot::Device, b"secret").unwrap();
        for slot in [Slot::Database, Slot::Holder] {
            assert_eq!(open(&KEY, slot, &sealed), Err(VaultError::Invalidated));
        }
    }

    #[test]
    fn every_byte_counts() {
        let sealed = seal(&KEY, Slot::Holder, b"secret").unwrap();
        for index in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[index] ^= 1;
            assert_eq!(open(&KEY, Slot::Holder, &changed), Err(VaultError::Invalidated), "byte {index}");
        }
        for length in [0, 23, 24, 39, sealed.len() - 1] {
            assert_eq!(open(&KEY, Slot::Holder, &sealed[..length]), Err(VaultError::Invalidated), "{length} bytes");
        }
    }
}
