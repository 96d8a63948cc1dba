//! Where a passphrase is typed.

use std::io;

use tally::platform::VaultError;

use super::Passphrase;
use crate::output::Progress;

/// The terminal, with a spinner to be held still while somebody types.
#[derive(Clone)]
pub(crate) struct Terminal(Progress);

impl Terminal {
    /// The terminal that `progress` draws on.
    pub(crate) fn new(progress: Progress) -> Self {
        Self(progress)
    }

    /// Asks; nothing that is typed is shown. An empty answer is a refusal.
    pub(crate) fn ask(&self, prompt: &str) -> Result<Passphrase, VaultError> {
        let typed = self.0.asking(|| rpassword::prompt_password(prompt)).map_err(|error| not_typed(&error))?;
        Passphrase::new(typed).ok_or(VaultError::UserCancelled)
    }

    /// Asks twice, because a slip in a new passphrase would lock the wallet for good.
    pub(crate) fn ask_new(&self) -> Result<Passphrase, VaultError> {
        let first = self.ask("Choose a passphrase for this wallet: ")?;
        let second = self.ask("The same again: ")?;
        if first.as_bytes() == second.as_bytes() { Ok(first) } else { Err(VaultError::WrongPassphrase) }
    }
}

/// Ctrl-C and Ctrl-D say no; anything else means that there is no terminal to ask at.
fn not_typed(error: &io::Error) -> VaultError {
    match error.kind() {
        io::ErrorKind::Interrupted | io::ErrorKind::UnexpectedEof => VaultError::UserCancelled,
        _ => VaultError::NoPasscode,
    }
}
