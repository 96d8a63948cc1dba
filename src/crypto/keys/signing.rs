//! The half of a key pair that signs.

use std::fmt;

use ed25519_dalek::Signer;
use zeroize::{Zeroizing, zeroize_stack};

use super::PublicKey;

/// More than making a key or a signature needs of the stack. What is left there of keys is wiped.
const DEEPEST: usize = 16 * 1024;

/// A private Ed25519 key.
///
/// It is wiped from memory when it is dropped, cannot be cloned, and shows only its public name when it is printed.
pub struct SigningKey(
    // Boxed, because a value that is moved leaves its bytes behind where it was, and those are not wiped.
    Box<ed25519_dalek::SigningKey>,
);

impl SigningKey {
    /// Makes the key that belongs to a seed: the 32 octets that RFC 8032, section 5.1.5 calls the private key. They
    /// must come from a cryptographic source of randomness.
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        let key = expand(seed);
        zeroize_stack::<DEEPEST>();
        key
    }

    /// The half that verifies.
    pub fn public(&self) -> PublicKey {
        PublicKey::of(&self.0)
    }

    /// Signs a message (pure Ed25519; the same message always gets the same signature).
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        let signature = sign(&self.0, message);
        zeroize_stack::<DEEPEST>();
        signature
    }

    /// The seed, to be sealed and stored. Wiped when it is dropped.
    pub fn seed(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(*self.0.as_bytes())
    }
}

// Never parts of their callers, whose own part of the stack is not wiped.

#[inline(never)]
fn expand(seed: &[u8; 32]) -> SigningKey {
    SigningKey(Box::new(ed25519_dalek::SigningKey::from_bytes(seed)))
}

#[inline(never)]
fn sign(key: &ed25519_dalek::SigningKey, message: &[u8]) -> [u8; 64] {
    key.sign(message).to_bytes()
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("SigningKey").field(&self.public().thumbprint()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::encoding::base64url;

    fn needs_wiping<T: zeroize::ZeroizeOnDrop>(_: &T) {}

    #[test]
    fn printing_shows_the_name_and_no_part_of_the_seed() {
        let seed: [u8; 32] = std::array::from_fn(|index| 200 + u8::try_from(index).unwrap());
        let key = SigningKey::from_seed(&seed);
        let printed = format!("{key:?} {key:#?}");
        assert!(printed.contains(key.public().thumbprint().as_ref()));
        assert!(!printed.contains(&base64url(&seed)));
        for spelling in [format!("{:?}", &seed[..2]), "200".to_owned(), "c8c9".to_owned(), "C8C9".to_owned()] {
            assert!(!printed.contains(spelling.trim_matches(['[', ']'])), "{spelling} in {printed}");
        }
    }

    #[test]
    fn the_key_is_wiped_when_dropped_and_its_seed_comes_back_unchanged() {
        let key = SigningKey::from_seed(&[9; 32]);
        needs_wiping(&*key.0);
        assert!(std::mem::needs_drop::<SigningKey>());
        assert_eq!(*key.seed(), [9; 32]);
    }

    #[test]
    fn signing_twice_gives_the_same_bytes() {
        let key = SigningKey::from_seed(&[1; 32]);
        assert_eq!(key.sign(b"one"), key.sign(b"one"));
        assert_ne!(key.sign(b"one"), key.sign(b"two"));
    }
}
