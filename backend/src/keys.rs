//! The backend's secrets: the key that it signs with and the one that pseudonyms are made with.
//!
//! Here they are files that only the backend's user can read. An operator whose backend holds other people's money keeps
//! the signing key in an HSM instead: only [`Keys::signed`] has to change for that.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use tally::crypto::jws::{Document, JwsError, KeySet, Signed};
use tally::crypto::keys::{PublicKey, SigningKey};
use tally::crypto::{base64url, base64url_decode};
use tally::domain::id::{MerchantId, RecipientId, UserId};
use tally::platform::Randomness;
use zeroize::Zeroizing;

use crate::randomness;

const FILES: [&str; 2] = ["signing.key", "pseudonyms.key"];

/// The backend's secrets.
pub(crate) struct Keys {
    signing: SigningKey,
    pseudonyms: Zeroizing<[u8; 32]>,
}

impl Keys {
    /// Reads them from this directory.
    pub(crate) fn in_directory(directory: &Path) -> io::Result<Self> {
        let [signing, pseudonyms] = FILES.map(|name| load(&directory.join(name)));
        Ok(Self { signing: SigningKey::from_seed(&*signing?), pseudonyms: pseudonyms? })
    }

    /// Makes there those that are missing. Only for data that nobody uses yet: phones would not believe another key.
    pub(crate) fn begin_in(directory: &Path, random: &dyn Randomness) -> io::Result<Self> {
        for path in FILES.map(|name| directory.join(name)) {
            if !path.try_exists()? {
                create(&path, random)?;
            }
        }
        Self::in_directory(directory)
    }

    /// Makes some that are gone when it stops.
    pub(crate) fn in_memory(random: &dyn Randomness) -> io::Result<Self> {
        Ok(Self { signing: SigningKey::from_seed(&*draw(random)?), pseudonyms: draw(random)? })
    }

    /// Signs a document and gives its compact JWS.
    pub(crate) fn sign<D: Document>(&self, document: D) -> Result<String, JwsError> {
        self.signed(document).map(|signed| signed.compact().to_owned())
    }

    /// Signs a document, for those who need it beside its compact JWS.
    pub(crate) fn signed<D: Document>(&self, document: D) -> Result<Signed<D>, JwsError> {
        Signed::sign(document, &self.signing)
    }

    /// Reads what it signed itself.
    pub(crate) fn read<D: Document>(&self, compact: &str) -> Result<Signed<D>, JwsError> {
        Signed::verify(compact, &self.public())
    }

    pub(crate) fn public(&self) -> PublicKey {
        self.signing.public()
    }

    /// Every key that the backend signs with.
    pub(crate) fn published(&self) -> KeySet {
        std::iter::once(self.public()).collect()
    }

    /// What a merchant knows a payer by: another text at each merchant, and none tells who it is.
    pub(crate) fn pseudonym(&self, user: UserId, merchant: MerchantId) -> String {
        self.derive(&[user.to_string().as_bytes(), b" at ", merchant.to_string().as_bytes()])
    }

    /// The code of the link to a request for data: the same for the same bytes, and nobody else can tell it.
    pub(crate) fn request_code(&self, recipient: RecipientId, compact: &str) -> String {
        self.derive(&[b"request of ", recipient.to_string().as_bytes(), b": ", compact.as_bytes()])
    }

    /// 128 bits that only the backend can derive, in base64url.
    fn derive(&self, parts: &[&[u8]]) -> String {
        #[expect(clippy::expect_used, reason = "HMAC takes keys of any length (RFC 2104 §2)")]
        let mut mac = Hmac::<Sha256>::new_from_slice(&*self.pseudonyms).expect("a key of any length");
        for part in parts {
            mac.update(part);
        }
        base64url(&mac.finalize().into_bytes()[..16])
    }
}

fn draw(random: &dyn Randomness) -> io::Result<Zeroizing<[u8; 32]>> {
    randomness::bytes(random).map(Zeroizing::new).map_err(io::Error::other)
}

fn load(path: &Path) -> io::Result<Zeroizing<[u8; 32]>> {
    parse(&Zeroizing::new(fs::read_to_string(path)?))
}

fn parse(text: &str) -> io::Result<Zeroizing<[u8; 32]>> {
    let bytes = base64url_decode(text.trim()).ok().map(Zeroizing::new);
    let secret = bytes.and_then(|bytes| <[u8; 32]>::try_from(bytes.as_slice()).ok());
    secret.map(Zeroizing::new).ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "a key file is damaged"))
}

/// Written whole under another name first, so that no crash leaves half a key.
fn create(path: &Path, random: &dyn Randomness) -> io::Result<()> {
    let secret = draw(random)?;
    let draft = path.with_extension("new");
    let mut file = private(&draft)?;
    writeln!(file, "{}", base64url(&*secret))?;
    file.sync_all()?;
    fs::rename(&draft, path)?;
    path.parent().map_or(Ok(()), |directory| File::open(directory)?.sync_all())
}

fn private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::Keys;
    use crate::randomness::OsRandomness;
    use tally::domain::id::{MerchantId, UserId};

    #[test]
    fn are_the_same_after_a_restart_and_private() {
        let directory = tempfile::tempdir().unwrap();
        let first = Keys::begin_in(directory.path(), &OsRandomness).unwrap();
        let second = Keys::in_directory(directory.path()).unwrap();
        assert_eq!(first.public(), second.public());
        #[cfg(unix)]
        for name in super::FILES {
            use std::os::unix::fs::PermissionsExt;
            let mode = std::fs::metadata(directory.path().join(name)).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600, "{name}");
        }
    }

    #[test]
    fn a_damaged_file_is_not_replaced() {
        let directory = tempfile::tempdir().unwrap();
        std::fs::write(directory.path().join("signing.key"), "AAAA").unwrap();
        assert!(Keys::begin_in(directory.path(), &OsRandomness).is_err());
        assert_eq!(std::fs::read(directory.path().join("signing.key")).unwrap(), b"AAAA");
    }

    #[test]
    fn a_payer_has_another_pseudonym_at_each_merchant() {
        let keys = Keys::in_memory(&OsRandomness).unwrap();
        let user = UserId::new(1, &[1; 10]);
        let [here, there] = [2, 3].map(|byte| MerchantId::new(1, &[byte; 10]));
        assert_eq!(keys.pseudonym(user, here), keys.pseudonym(user, here));
        assert_ne!(keys.pseudonym(user, here), keys.pseudonym(user, there));
    }
}
