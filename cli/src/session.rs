//! What a verb works with: the wallet's directory, the passphrase, and the terminal.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tally::store::KeyFile;
use tally::wallet::{Options, Wallet, WalletError};

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
        let directory = self.with_a_vault()?;
        let opened = self.open_by(FileVault::of_a_wallet(directory, self.source.clone())).await;
        // It may have been wiped while this waited for it.
        opened.map_err(|failure| if is_gone(directory) { no_wallet(directory) } else { failure })
    }

    /// The wallet that is there, or an empty one where only the vault is left of it.
    pub(crate) async fn open_what_is_left(&self) -> Result<Wallet, Failure> {
        self.with_a_vault()?;
        self.open_or_begin().await
    }

    /// The wallet that is there, or a new one.
    pub(crate) async fn open_or_begin(&self) -> Result<Wallet, Failure> {
        self.open_by(FileVault::new(self.directory()?, self.source.clone())).await
    }

    /// What the wallet stands on.
    pub(crate) fn options(&self) -> Result<Options, Failure> {
        let directory = self.directory()?;
        Ok(Options::new(directory, Arc::new(FileVault::new(directory, self.source.clone())))?)
    }

    async fn open_by(&self, vault: FileVault) -> Result<Wallet, Failure> {
        let vault = Arc::new(vault);
        let opening = Wallet::open(Options::new(self.directory()?, vault.clone())?);
        let wallet = self.progress.watch("Opening the wallet", opening).await?;
        vault.keep().map_err(WalletError::from)?;
        Ok(wallet)
    }

    fn with_a_vault(&self) -> Result<&Path, Failure> {
        let directory = self.directory()?;
        if VaultFile::path(directory).exists() { Ok(directory) } else { Err(no_wallet(directory)) }
    }

    /// Where the wallet is.
    pub(crate) fn directory(&self) -> Result<&Path, Failure> {
        let unknown = || Failure::own("no-directory", "there is no home directory").hint("Pass --directory DIR.");
        self.directory.as_deref().ok_or_else(unknown)
    }
}

fn is_gone(directory: &Path) -> bool {
    matches!(KeyFile::load(directory), Ok(None))
}

fn no_wallet(directory: &Path) -> Failure {
    let nothing = format!("there is no wallet in {}", directory.display());
    Failure::own("no-wallet", nothing).hint("Run `tally enrol INVITE` first.")
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
