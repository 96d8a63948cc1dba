//! The operator's token, in a file for its owner alone.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tally::crypto::encoding::base64url;

use tally_counterparties::write_new;

/// The token in `directory` and its file; makes one if there is none.
pub(super) fn keep(directory: &Path) -> io::Result<(String, PathBuf)> {
    fs::create_dir_all(directory)?;
    let path = directory.join("operator-token");
    if !path.exists() {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|error| io::Error::other(error.to_string()))?;
        write_new(&path, format!("{}\n", base64url(&bytes)).as_bytes())?;
    }
    let text = fs::read_to_string(&path)?;
    Ok((text.trim().to_owned(), path))
}

#[cfg(test)]
mod tests {
    use super::keep;

    #[test]
    fn is_made_once_and_long() {
        let directory = tempfile::tempdir().unwrap();
        let (token, path) = keep(&directory.path().join("new")).unwrap();
        assert!(token.len() == 43 && path.exists());
        assert_eq!(keep(&directory.path().join("new")).unwrap().0, token);
    }
}
