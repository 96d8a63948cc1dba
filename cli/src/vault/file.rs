//! The file `vault.json`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tally::crypto::encoding::{base64url, base64url_decode};
use tally::platform::VaultError;
use zeroize::Zeroizing;

use super::Passphrase;
use super::derive::{Cost, derive};
use super::seal::{decrypt, encrypt, random};
use tally_counterparties::write_new;

/// The key of a vault.
pub(super) type Key = Zeroizing<[u8; 32]>;

/// What `format` says.
const FORMAT: &str = "tally-vault-1";
/// What is authenticated beside the wrapped key.
const LABEL: &str = "tally-vault-1 key";

/// The random key of a vault, wrapped under a passphrase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct VaultFile {
    format: String,
    argon2id: Cost,
    /// 16 random bytes, base64url.
    salt: String,
    /// Nonce, ciphertext and tag, base64url.
    key: String,
}

impl VaultFile {
    /// Where it lies in a wallet's directory.
    pub(crate) fn path(directory: &Path) -> PathBuf {
        directory.join("vault.json")
    }

    /// Makes a vault with a new key and writes it to `path`. What lies there already is never overwritten: `None` where somebody else
    /// was faster.
    pub(super) fn create(path: &Path, passphrase: &Passphrase) -> Result<Option<(Self, Key)>, VaultError> {
        let key = Zeroizing::new(random()?);
        let file = Self::wrap(&key, passphrase)?;
        match file.write(path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(None),
            written => written.map(|()| Some((file, key))).map_err(|error| unavailable(path, &error)),
        }
    }

    /// Puts it back where it is gone, or where another lies in its place.
    pub(super) fn keep(&self, path: &Path) -> Result<(), VaultError> {
        if Self::load(path)?.as_ref() == Some(self) {
            return Ok(());
        }
        match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(unavailable(path, &error)),
            _ => self.write(path).map_err(|error| unavailable(path, &error)),
        }
    }

    /// Reads it; `None` if there is none.
    pub(super) fn load(path: &Path) -> Result<Option<Self>, VaultError> {
        let text = match fs::read_to_string(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            read => read.map_err(|error| unavailable(path, &error))?,
        };
        let file: Self = serde_json::from_str(&text).map_err(|error| unavailable(path, &error.into()))?;
        if file.format == FORMAT {
            return Ok(Some(file));
        }
        Err(unavailable(path, &io::Error::other("it is of another format")))
    }

    /// The key inside. A file that somebody changed looks the same as a wrong passphrase.
    pub(super) fn unwrap_key(&self, passphrase: &Passphrase) -> Result<Key, VaultError> {
        let damaged = |_| VaultError::Unavailable("the vault file is damaged".into());
        let salt = base64url_decode(&self.salt).map_err(damaged)?;
        let wrapped = base64url_decode(&self.key).map_err(damaged)?;
        let wrapping = derive(passphrase, &salt, self.argon2id)?;
        let key = decrypt(&wrapping, LABEL, &wrapped).ok_or(VaultError::WrongPassphrase)?;
        <[u8; 32]>::try_from(key.as_slice()).map(Zeroizing::new).map_err(|_| VaultError::WrongPassphrase)
    }

    fn wrap(key: &[u8; 32], passphrase: &Passphrase) -> Result<Self, VaultError> {
        let salt = random::<16>()?;
        let wrapping = derive(passphrase, &salt, Cost::RECOMMENDED)?;
        let wrapped = encrypt(&wrapping, LABEL, key)?;
        Ok(Self {
            format: FORMAT.into(),
            argon2id: Cost::RECOMMENDED,
            salt: base64url(&salt),
            key: base64url(&wrapped),
        })
    }

    fn write(&self, path: &Path) -> io::Result<()> {
        fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
        write_new(path, format!("{}\n", serde_json::to_string_pretty(self)?).as_bytes())
    }
}

fn unavailable(path: &Path, error: &io::Error) -> VaultError {
    VaultError::Unavailable(format!("{}: {error}", path.display()))
}
