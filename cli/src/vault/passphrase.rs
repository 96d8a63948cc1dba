//! Passphrases, and where they come from.

use std::fmt;
use std::fs;
use std::io::{self, IsTerminal};
use std::path::PathBuf;

use tally::platform::VaultError;
use zeroize::Zeroizing;

use super::Terminal;

/// The environment variable that may hold the passphrase.
pub(crate) const VARIABLE: &str = "TALLY_PASSPHRASE";

/// A passphrase that is not empty. Wiped when it is dropped, and never shown.
pub(crate) struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Takes over `text`, unless there is nothing in it.
    pub(crate) fn new(text: String) -> Option<Self> {
        let text = Zeroizing::new(text);
        (!text.is_empty()).then_some(Self(text))
    }

    /// Its UTF-8 bytes, as they were typed.
    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

/// Where the passphrase comes from.
#[derive(Clone)]
pub(crate) enum Source {
    /// The first line of a file.
    File(PathBuf),
    /// The environment variable `TALLY_PASSPHRASE`.
    Environment,
    /// Somebody types it.
    Terminal(Terminal),
    /// Nowhere.
    Nowhere,
}

impl Source {
    /// A file that was named comes first, then the environment, then the person at the terminal.
    pub(crate) fn choose(file: Option<PathBuf>, terminal: Terminal) -> Self {
        match file {
            Some(path) => Self::File(path),
            None if std::env::var_os(VARIABLE).is_some() => Self::Environment,
            None if io::stdin().is_terminal() => Self::Terminal(terminal),
            None => Self::Nowhere,
        }
    }

    /// The passphrase, without asking anybody; `None` where somebody has to type it.
    pub(super) fn without_asking(&self) -> Option<Result<Passphrase, VaultError>> {
        match self {
            Self::File(path) => Some(read(path)),
            Self::Environment => {
                Some(std::env::var(VARIABLE).ok().and_then(Passphrase::new).ok_or(VaultError::NoPasscode))
            }
            Self::Nowhere => Some(Err(VaultError::NoPasscode)),
            Self::Terminal(_) => None,
        }
    }
}

/// Editors end the last line, so the line's end is not part of the passphrase.
fn read(path: &std::path::Path) -> Result<Passphrase, VaultError> {
    let text = fs::read_to_string(path).map(Zeroizing::new);
    let text = text.map_err(|error| VaultError::Unavailable(format!("{}: {error}", path.display())))?;
    let line = text.lines().next().unwrap_or_default();
    Passphrase::new(line.to_owned()).ok_or(VaultError::NoPasscode)
}

#[cfg(test)]
mod tests {
    use tally::platform::VaultError;

    use super::{Passphrase, Source};

    fn from_file(content: &str) -> Result<Passphrase, VaultError> {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("passphrase");
        std::fs::write(&path, content).unwrap();
        Source::File(path).without_asking().unwrap()
    }

    #[test]
    fn is_the_first_line_of_its_file() {
        for content in ["pässwort ", "pässwort \n", "pässwort \r\nignored"] {
            assert_eq!(from_file(content).unwrap().as_bytes(), "pässwort ".as_bytes());
        }
        assert_eq!(from_file("\n").unwrap_err(), VaultError::NoPasscode);
    }

    #[test]
    fn a_missing_file_is_named() {
        let missing = Source::File("/nowhere/at/all".into()).without_asking().unwrap();
        assert!(matches!(missing, Err(VaultError::Unavailable(why)) if why.contains("/nowhere/at/all")));
    }

    #[test]
    fn is_never_shown() {
        let passphrase = Passphrase::new("canary".into()).unwrap();
        assert_eq!(format!("{passphrase:?}"), "Passphrase(…)");
        assert!(Passphrase::new(String::new()).is_none());
    }
}
