//! From a passphrase to a key: Argon2id (RFC 9106).

use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};
use tally::platform::VaultError;
use zeroize::Zeroizing;

use super::Passphrase;

/// What Argon2id is run with; kept beside what it protects, so that stronger ones can be chosen later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Cost {
    /// KiB of memory.
    pub memory_kib: u32,
    /// Passes over it.
    pub iterations: u32,
    /// Lanes.
    pub parallelism: u32,
}

impl Cost {
    /// The first choice of the OWASP Password Storage Cheat Sheet.
    pub(super) const RECOMMENDED: Self = Self { memory_kib: 19 * 1024, iterations: 2, parallelism: 1 };

    /// A file that somebody changed must not take all memory, or an hour.
    fn is_bearable(self) -> bool {
        self.memory_kib <= 1024 * 1024 && self.iterations <= 16 && self.parallelism <= 16
    }
}

/// The key that `passphrase` and `salt` make.
pub(super) fn derive(passphrase: &Passphrase, salt: &[u8], cost: Cost) -> Result<Zeroizing<[u8; 32]>, VaultError> {
    let params = Params::new(cost.memory_kib, cost.iterations, cost.parallelism, Some(32)).ok();
    let params = params.filter(|_| cost.is_bearable()).ok_or_else(|| unusable("its Argon2id parameters"))?;
    let mut key = Zeroizing::new([0; 32]);
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    argon2.hash_password_into(passphrase.as_bytes(), salt, &mut *key).map_err(|_| unusable("its salt"))?;
    Ok(key)
}

fn unusable(what: &str) -> VaultError {
    VaultError::Unavailable(format!("the vault file cannot be used: {what} are out of bounds"))
}

#[cfg(test)]
mod tests {
    use super::{Cost, derive};
    use crate::vault::Passphrase;

    #[test]
    fn agrees_with_the_reference_implementation() {
        // Computed by argon2-cffi, which binds the reference implementation in C.
        let key = derive(&Passphrase::new("password".into()).unwrap(), b"somesaltsomesalt", Cost::RECOMMENDED).unwrap();
        assert_eq!(*key, VECTOR);
    }

    const VECTOR: [u8; 32] = [
        0x2b, 0x5d, 0xc4, 0x05, 0x48, 0x86, 0xec, 0x95, 0x7e, 0xf5, 0x9c, 0x73, 0xb6, 0x61, 0xc5, 0x4d, 0xd6, 0xfb,
        0x27, 0x45, 0x90, 0xb2, 0x78, 0xf6, 0x57, 0xc6, 0xd9, 0x6a, 0xac, 0x8f, 0xa6, 0xd1,
    ];

    #[test]
    fn refuses_what_would_exhaust_the_machine() {
        let passphrase = Passphrase::new("p".into()).unwrap();
        let greedy = Cost { memory_kib: u32::MAX, ..Cost::RECOMMENDED };
        let endless = Cost { iterations: u32::MAX, ..Cost::RECOMMENDED };
        let nothing = Cost { memory_kib: 0, ..Cost::RECOMMENDED };
        for cost in [greedy, endless, nothing] {
            assert!(derive(&passphrase, &[0; 16], cost).is_err(), "{cost:?}");
        }
    }
}
