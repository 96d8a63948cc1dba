//! What people shared, or let in, sealed with XChaCha20-Poly1305 under a key for each grant: once that key is erased, no copy
//! of what was sealed says anything.

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use tally::domain::id::OperationId;
use tally::platform::NoRandomness;
use zeroize::Zeroizing;

use crate::randomness::{self, OsRandomness};

/// Long enough to be random: a grant's key seals all that comes in under the grant.
const NONCE: usize = 24;

/// The key of one grant.
pub type RecordKey = Zeroizing<[u8; 32]>;

/// Something sealed, with its key beside it.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed {
    /// The key that opens it.
    pub key: RecordKey,
    /// A nonce, then the ciphertext with its tag.
    pub bytes: Vec<u8>,
}

/// What was sealed does not open: key or bytes were changed, or belong to another record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("sealed data does not open")]
pub struct DoesNotOpen;

impl Sealed {
    /// Seals the data of the grant or share with this id.
    pub(crate) fn new(grant: OperationId, text: &str) -> Result<Self, NoRandomness> {
        Self::under(Zeroizing::new(randomness::bytes(&OsRandomness)?), grant, text)
    }

    /// Seals something more under the key of this grant.
    pub(crate) fn under(key: RecordKey, grant: OperationId, text: &str) -> Result<Self, NoRandomness> {
        let nonce = randomness::bytes::<NONCE>(&OsRandomness)?;
        let label = grant.to_string();
        let payload = Payload { msg: text.as_bytes(), aad: label.as_bytes() };
        #[expect(clippy::expect_used, reason = "it fails beyond 256 GiB, and a request has a quarter of a MiB")]
        let ciphertext = cipher(&key).encrypt(&XNonce::from(nonce), payload).expect("a text that fits");
        Ok(Self { key, bytes: [nonce.as_slice(), &ciphertext].concat() })
    }

    /// The text, if it was sealed for this grant or share.
    pub(crate) fn open(&self, grant: OperationId) -> Result<Zeroizing<String>, DoesNotOpen> {
        let (nonce, ciphertext) = self.bytes.split_first_chunk::<NONCE>().ok_or(DoesNotOpen)?;
        let label = grant.to_string();
        let payload = Payload { msg: ciphertext, aad: label.as_bytes() };
        let opened = cipher(&self.key).decrypt(&XNonce::from(*nonce), payload).map_err(|_| DoesNotOpen)?;
        String::from_utf8(opened).map(Zeroizing::new).map_err(|_| DoesNotOpen)
    }
}

fn cipher(key: &RecordKey) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new((&**key).into())
}

/// Neither key nor data.
impl std::fmt::Debug for Sealed {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Sealed").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use tally::domain::id::OperationId;

    use super::{DoesNotOpen, Sealed};

    fn id(number: u8) -> OperationId {
        OperationId::new(1, &[number; 10])
    }

    #[test]
    fn opens_for_its_own_record_and_no_other() {
        let sealed = Sealed::new(id(1), "data").unwrap();
        assert_eq!(sealed.open(id(1)).unwrap().as_str(), "data");
        assert_eq!(sealed.open(id(2)), Err(DoesNotOpen));
    }

    #[test]
    fn every_byte_counts_and_every_record_has_its_key() {
        let sealed = Sealed::new(id(1), "data").unwrap();
        for index in 0..sealed.bytes.len() {
            let mut spoilt = sealed.clone();
            spoilt.bytes[index] ^= 1;
            assert_eq!(spoilt.open(id(1)), Err(DoesNotOpen), "byte {index}");
        }
        let other = Sealed::new(id(1), "data").unwrap();
        assert!(sealed.key != other.key && sealed.bytes != other.bytes);
        assert_eq!(Sealed { key: other.key, ..sealed }.open(id(1)), Err(DoesNotOpen));
    }
}
