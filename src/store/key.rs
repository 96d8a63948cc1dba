use std::fmt;
use std::sync::Arc;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;
use zeroize::{Zeroizing, zeroize_stack};

/// What the key check authenticates. Changing it would make every wallet's key look wrong.
const CHECKED: &[u8] = b"tally database key check, version 1";

/// More than the check needs of the stack. What is left there of the key is wiped.
const DEEPEST: usize = 16 * 1024;

/// The 32 random bytes that the database is encrypted with. Zeroized when dropped; `Debug` hides them.
#[derive(Clone)]
pub struct DatabaseKey(
    // Behind a pointer, because a value that is moved leaves its bytes behind where it was, and those are not wiped.
    Arc<Zeroizing<[u8; 32]>>,
);

impl DatabaseKey {
    /// A key from its bytes.
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        let mut kept = Arc::new(Zeroizing::new([0; 32]));
        Arc::make_mut(&mut kept).copy_from_slice(bytes);
        Self(kept)
    }

    /// Thirty-two bytes that say nothing about the key, and that no other key gives.
    pub(super) fn check(&self) -> [u8; 32] {
        let check = authenticate(&self.0);
        zeroize_stack::<DEEPEST>();
        check
    }

    /// Whether `check` came from this key. Takes the same time wherever they differ.
    pub(super) fn fits(&self, check: &[u8]) -> bool {
        self.check().ct_eq(check).into()
    }

    /// Its bytes, for the engine.
    pub(super) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// How many have it.
    #[cfg(test)]
    pub(super) fn holders(&self) -> usize {
        Arc::strong_count(&self.0)
    }
}

/// Never part of its caller, whose own part of the stack is not wiped.
#[inline(never)]
#[expect(clippy::expect_used, reason = "HMAC takes keys of any length (RFC 2104 §2)")]
fn authenticate(key: &[u8; 32]) -> [u8; 32] {
    let mac = Hmac::<Sha256>::new_from_slice(key).expect("any length is a key");
    mac.chain_update(CHECKED).finalize().into_bytes().into()
}

impl fmt::Debug for DatabaseKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DatabaseKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::DatabaseKey;

    #[test]
    fn only_the_same_key_fits_its_check() {
        let [one, other] = [1, 2].map(|byte| DatabaseKey::from_bytes(&[byte; 32]));
        assert!(one.fits(&one.check()));
        assert!(!other.fits(&one.check()) && !one.fits(&[]));
    }

    #[test]
    fn debug_hides_it() {
        assert_eq!(format!("{:?}", DatabaseKey::from_bytes(&[7; 32])), "DatabaseKey(…)");
    }
}
