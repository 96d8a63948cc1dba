//! What a verb works with: the wallet's directory, the passphrase, and the terminal.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tally::wallet::{Options, Wallet};

use crate::arguments::Global;
use crate::failure::Failure;
use crate::output::Progress;
use crate::vault::{FileVault, Source, Terminal, VaultFile};

/// One run of the program.
pub(crate) struct Session {
    directory: Option<PathBuf>,
    source: Source,
    /// Somewhere to show that something takes long.
    pub progress: Progress,
    /// The result is for a program.
    pub json: bool,
}

impl Session {
    /// A run with these arguments.
    pub(crate) fn new(global: Global) -> Self {
        let progress = Progress::new();
        let source = Source::choose(global.passphrase_file, Terminal::new(progress.clone()));
        let directory = global.directory.or_else(|| default_directory(|name| std::env::var_os(name)));
        Self { directory, source, progress, json: global.json }
    }

    /// The wallet that is there.
    pub(crate) async fn open(&self) -> Result<Wallet, Failure> {
        let directory = self.directory()?;
        if !VaultFile::path(directory).exists() {
            let nothing = format!("there is no wallet in {}", directory.display());
            return Err(Failure::own("no-wallet", nothing).hint("Run `tally enrol INVITE` first."));
        }
        self.open_or_begin().await
    }

    /// The wallet that is there, or a new one.
    pub(crate) async fn open_or_begin(&self) -> Result<Wallet, Failure> {
        let opening = Wallet::open(self.options()?);
        Ok(self.progress.watch("Opening the wallet", opening).await?)
    }

    /// What the wallet stands on.
    pub(crate) fn options(&self) -> Result<Options, Failure> {
        let directory = self.directory()?;
        let vault = Arc::new(FileVault::new(directory, self.source.clone()));
        Ok(Options::new(directory, vault)?)
    }

    /// Where the wallet is.
    pub(crate) fn directory(&self) -> Result<&Path, Failure> {
        let unknown = || Failure::own("no-directory", "there is no home directory").hint("Pass --directory DIR.");
        self.directory.as_deref().ok_or_else(unknown)
    }
}

/// As the XDG Base Directory Specification says; a relative path in the variable does not count.
fn default_directory(variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let absolute = |name| variable(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let data = absolute("XDG_DATA_HOME").or_else(|| Some(absolute("HOME")?.join(".local/share")));
    Some(data?.join("tally"))
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;
    use std::path::PathBuf;

    use super::default_directory;

    fn directory(data: &str, home: &str) -> Option<PathBuf> {
        let value = |text: &str| (!text.is_empty()).then(|| OsString::from(text));
        default_directory(|name| if name == "HOME" { value(home) } else { value(data) })
    }

    #[test]
    fn follows_the_base_directory_specification() {
        assert_eq!(directory("/data", "/home/me"), Some("/data/tally".into()));
        assert_eq!(directory("", "/home/me"), Some("/home/me/.local/share/tally".into()));
        assert_eq!(directory("relative", "/home/me"), Some("/home/me/.local/share/tally".into()));
        assert_eq!(directory("", ""), None);
    }
}
