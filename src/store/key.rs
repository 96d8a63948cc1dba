use std::fmt::{self, Write};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

/// What the key check authenticates. Changing it would make every wallet's key look wrong.
const CHECKED: &[u8] = b"tally database key check, version 1";

/// The 32 random bytes that the database is encrypted with. Zeroized when dropped; `Debug` hides them.
#[derive(Clone)]
pub struct DatabaseKey(Zeroizing<[u8; 32]>);

impl DatabaseKey {
    /// A key from its bytes.
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        Self(Zeroizing::new(*bytes))
    }

    /// Thirty-two bytes that say nothing about the key, and that no other key gives.
    pub(super) fn check(&self) -> [u8; 32] {
        self.authenticate().finalize().into_bytes().into()
    }

    /// Whether `check` came from this key. Takes the same time wherever they differ.
    pub(super) fn fits(&self, check: &[u8]) -> bool {
        self.authenticate().verify_slice(check).is_ok()
    }

    /// The statement that gives the engine the key as it is, without deriving another from it.
    pub(super) fn pragma(&self) -> Zeroizing<String> {
        // Reserved at once: growing would leave copies behind.
        let mut statement = Zeroizing::new(String::with_capacity(96));
        statement.push_str("PRAGMA key = \"x'");
        for byte in self.0.iter() {
            // Writing to a string cannot fail.
            let _ = write!(statement, "{byte:02x}");
        }
        statement.push_str("'\"");
        statement
    }

    #[expect(clippy::expect_used, reason = "HMAC takes keys of any length (RFC 2104 §2)")]
    fn authenticate(&self) -> Hmac<Sha256> {
        Hmac::<Sha256>::new_from_slice(self.0.as_slice()).expect("any length is a key").chain_update(CHECKED)
    }
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

    #[test]
    fn is_given_as_sixty_four_digits() {
        assert_eq!(*DatabaseKey::from_bytes(&[0x0a; 32]).pragma(), format!("PRAGMA key = \"x'{}'\"", "0a".repeat(32)));
    }
}
