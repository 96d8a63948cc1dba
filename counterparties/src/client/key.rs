//! A recipient's or a seller's key, in a file for its owner alone.

use std::fs;
use std::io;
use std::path::Path;

use tally::crypto::encoding::{base64url, base64url_decode};
use tally::crypto::keys::SigningKey;
use zeroize::Zeroizing;

use crate::file::write_new;
use crate::ground::Ground;

/// The key in `directory` under this name; makes one if there is none.
pub fn keep(directory: &Path, name: &str, ground: &Ground) -> io::Result<SigningKey> {
    fs::create_dir_all(directory)?;
    let path = directory.join(format!("{name}.key"));
    if !path.exists() {
        let seed = Zeroizing::new(ground.random::<32>().map_err(io::Error::other)?);
        write_new(&path, Zeroizing::new(format!("{}\n", base64url(&*seed))).as_bytes())?;
    }
    read(&Zeroizing::new(fs::read_to_string(path)?))
}

fn read(text: &str) -> io::Result<SigningKey> {
    let bytes = base64url_decode(text.trim()).ok().map(Zeroizing::new);
    let seed = bytes.and_then(|bytes| <[u8; 32]>::try_from(bytes.as_slice()).ok()).map(Zeroizing::new);
    let seed = seed.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "a key file is damaged"))?;
    Ok(SigningKey::from_seed(&seed))
}

#[cfg(test)]
mod tests {
    use super::keep;
    use crate::Ground;

    #[test]
    fn is_made_once_and_another_for_each() {
        let directory = tempfile::tempdir().unwrap();
        let ground = Ground::of_this_machine().unwrap();
        let key = |name| keep(&directory.path().join("new"), name, &ground).unwrap().public();
        assert_eq!(key("a"), key("a"));
        assert_ne!(key("a"), key("b"));
    }

    #[test]
    fn a_damaged_file_is_not_replaced() {
        let directory = tempfile::tempdir().unwrap();
        std::fs::write(directory.path().join("a.key"), "AAAA").unwrap();
        assert!(keep(directory.path(), "a", &Ground::of_this_machine().unwrap()).is_err());
        assert_eq!(std::fs::read(directory.path().join("a.key")).unwrap(), b"AAAA");
    }
}
