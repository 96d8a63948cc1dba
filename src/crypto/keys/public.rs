//! The half of a key pair that verifies.

use ed25519_dalek::{Signature, VerifyingKey};

use super::Thumbprint;

/// A public Ed25519 key: a point in its only spelling, and not one of the few that verify nearly anything.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct PublicKey(VerifyingKey);

/// Why 32 octets are not a public key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// No point of the curve has this encoding.
    #[error("not a point of Ed25519")]
    NotAPoint,
    /// The point has another encoding, which is the valid one (RFC 8032, section 5.1.3). A key must have one name only.
    #[error("not the canonical encoding of its point")]
    NotCanonical,
    /// The point is of small order: signatures by it prove nothing.
    #[error("a point of small order")]
    SmallOrder,
}

/// The signature is not one by this key over this message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the signature does not match")]
pub struct SignatureError;

impl PublicKey {
    /// Reads the 32 octets of RFC 8032, section 5.1.2.
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<Self, KeyError> {
        let key = VerifyingKey::from_bytes(bytes).map_err(|_| KeyError::NotAPoint)?;
        if key.to_edwards().compress().as_bytes() != bytes {
            return Err(KeyError::NotCanonical);
        }
        if key.is_weak() {
            return Err(KeyError::SmallOrder);
        }
        Ok(Self(key))
    }

    /// A private key's public half. It needs no checks: it is a multiple of the base point.
    pub(super) fn of(key: &ed25519_dalek::SigningKey) -> Self {
        Self(key.verifying_key())
    }

    /// The 32 octets of RFC 8032, section 5.1.2.
    pub fn to_bytes(&self) -> [u8; 32] {
        self.0.to_bytes()
    }

    /// The key's name everywhere: its RFC 7638 thumbprint.
    pub fn thumbprint(&self) -> Thumbprint {
        Thumbprint::of(self)
    }

    /// Checks a signature strictly: 64 octets, canonical, cofactorless, and no part of it of small order. So a valid
    /// signature cannot be changed into another valid one.
    pub fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), SignatureError> {
        let signature = Signature::from_slice(signature).map_err(|_| SignatureError)?;
        self.0.verify_strict(message, &signature).map_err(|_| SignatureError)
    }
}

impl std::fmt::Debug for PublicKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_tuple("PublicKey").field(&self.thumbprint()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::keys::SigningKey;

    /// y, little-endian, with the sign bit of x.
    fn point(low: u8, middle: u8, high: u8) -> [u8; 32] {
        let mut bytes = [middle; 32];
        (bytes[0], bytes[31]) = (low, high);
        bytes
    }

    #[test]
    fn refuses_points_of_small_order() {
        let identity = point(1, 0, 0);
        let of_order_two = point(0xec, 0xff, 0x7f);
        let of_order_four = point(0, 0, 0);
        for bytes in [identity, of_order_two, of_order_four] {
            assert_eq!(PublicKey::from_bytes(&bytes), Err(KeyError::SmallOrder), "{bytes:?}");
        }
    }

    #[test]
    fn refuses_another_spelling_of_a_point() {
        let one_plus_the_prime = point(0xee, 0xff, 0x7f);
        let one_with_a_signed_zero = point(1, 0, 0x80);
        for bytes in [one_plus_the_prime, one_with_a_signed_zero] {
            let refused = PublicKey::from_bytes(&bytes).unwrap_err();
            assert!(matches!(refused, KeyError::NotCanonical | KeyError::NotAPoint), "{refused}");
        }
        assert_eq!(PublicKey::from_bytes(&one_plus_the_prime), Err(KeyError::NotCanonical));
    }

    #[test]
    fn refuses_what_is_no_point() {
        assert_eq!(PublicKey::from_bytes(&point(2, 0, 0)), Err(KeyError::NotAPoint));
    }

    #[test]
    fn a_signature_is_for_one_message_and_one_key() {
        let (key, other) = (SigningKey::from_seed(&[1; 32]), SigningKey::from_seed(&[2; 32]));
        let signature = key.sign(b"pay");
        assert_eq!(key.public().verify(b"pay", &signature), Ok(()));
        assert_eq!(key.public().verify(b"pay!", &signature), Err(SignatureError));
        assert_eq!(other.public().verify(b"pay", &signature), Err(SignatureError));
        assert_eq!(key.public().verify(b"pay", &signature[..63]), Err(SignatureError));
        assert_eq!(key.public().verify(b"pay", &[&signature[..], &[0]].concat()), Err(SignatureError));
    }

    #[test]
    fn the_octets_come_back() {
        let key = SigningKey::from_seed(&[3; 32]).public();
        assert_eq!(PublicKey::from_bytes(&key.to_bytes()), Ok(key));
    }
}
