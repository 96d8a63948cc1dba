//! Whose signatures the targets can make hold.

use tally::crypto::keys::SigningKey;

/// Everybody who signs. The key of each follows from its name, so that an input means the same in every run.
pub(crate) const NAMES: [&str; 6] = ["backend", "holder", "device", "seller", "recipient", "stranger"];

/// The key of this name; anybody else is the stranger, whom nobody believes.
pub(crate) fn named(name: &str) -> SigningKey {
    let number = NAMES.iter().position(|known| *known == name).unwrap_or(NAMES.len() - 1);
    SigningKey::from_seed(&[u8::try_from(number).unwrap_or_default() + 1; 32])
}
