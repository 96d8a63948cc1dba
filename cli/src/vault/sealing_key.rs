//! The vault's key: found once per process, when it is first needed.

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tally::domain::data::DataField;
use tally::platform::{Purpose, VaultError};

use super::file::Key;
use super::{Passphrase, Source, Terminal, VaultFile};
use crate::output::clean;

/// A slip of the finger is forgiven twice.
const ATTEMPTS: u32 = 3;

/// The key, or the way to it.
pub(super) struct SealingKey {
    path: PathBuf,
    source: Source,
    /// With the file that it was found in. Held while somebody is asked, so that two callers do not ask at once.
    found: Mutex<Option<(VaultFile, Key)>>,
}

impl SealingKey {
    pub(super) fn new(path: PathBuf, source: Source) -> Self {
        Self { path, source, found: Mutex::default() }
    }

    /// The key for sealing; the first time of all makes the vault.
    pub(super) fn for_sealing(&self) -> Result<Key, VaultError> {
        self.remembered(|| match VaultFile::load(&self.path)? {
            Some(file) => self.unlocked(file),
            None => match VaultFile::create(&self.path, &self.new_passphrase()?)? {
                Some(made) => Ok(made),
                None => self.unlocked(self.existing()?),
            },
        })
    }

    /// The key for opening. Without a vault nothing that was sealed can be opened any more.
    pub(super) fn for_opening(&self) -> Result<Key, VaultError> {
        self.remembered(|| self.unlocked(self.existing()?))
    }

    /// Sees that the file is there whose key was used. Whoever wiped the wallet that was here before takes its vault along, and
    /// what was begun since is sealed under that.
    pub(super) fn keep(&self) -> Result<(), VaultError> {
        self.found().as_ref().map_or(Ok(()), |(file, _)| file.keep(&self.path))
    }

    /// The key for what a person has to agree to: somebody at a terminal types the passphrase again. Enrolling follows at
    /// once on typing it, for the first time even twice.
    pub(super) fn for_person(&self, purpose: &Purpose) -> Result<Key, VaultError> {
        match &self.source {
            Source::Terminal(_) if *purpose != Purpose::Enrol => self.unlock(&self.existing()?, &prompt(purpose)),
            _ => self.for_opening(),
        }
    }

    fn existing(&self) -> Result<VaultFile, VaultError> {
        VaultFile::load(&self.path)?.ok_or(VaultError::Invalidated)
    }

    fn remembered(&self, find: impl FnOnce() -> Result<(VaultFile, Key), VaultError>) -> Result<Key, VaultError> {
        let mut found = self.found();
        if let Some((_, key)) = found.as_ref() {
            return Ok(key.clone());
        }
        Ok(found.insert(find()?).1.clone())
    }

    fn unlocked(&self, file: VaultFile) -> Result<(VaultFile, Key), VaultError> {
        let key = self.unlock(&file, "Passphrase: ")?;
        Ok((file, key))
    }

    fn found(&self) -> MutexGuard<'_, Option<(VaultFile, Key)>> {
        self.found.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn new_passphrase(&self) -> Result<Passphrase, VaultError> {
        match &self.source {
            Source::Terminal(terminal) => terminal.ask_new(),
            source => source.without_asking().unwrap_or(Err(VaultError::NoPasscode)),
        }
    }

    fn unlock(&self, file: &VaultFile, prompt: &str) -> Result<Key, VaultError> {
        match &self.source {
            Source::Terminal(terminal) => try_typing(file, terminal, prompt),
            source => file.unwrap_key(&source.without_asking().unwrap_or(Err(VaultError::NoPasscode))?),
        }
    }
}

fn try_typing(file: &VaultFile, terminal: &Terminal, prompt: &str) -> Result<Key, VaultError> {
    let again = format!("That is not it. {prompt}");
    for attempt in 0..ATTEMPTS {
        let answer = file.unwrap_key(&terminal.ask(if attempt == 0 { prompt } else { &again })?);
        if answer != Err(VaultError::WrongPassphrase) {
            return answer;
        }
    }
    Err(VaultError::WrongPassphrase)
}

/// What the person agrees to by typing the passphrase, in the words of what was just shown.
fn prompt(purpose: &Purpose) -> String {
    let what = match purpose {
        Purpose::Pay { payee, total } => format!("Pay {total} to {}", clean(payee)),
        Purpose::TopUp { amount } => format!("Top up {amount}"),
        Purpose::Borrow { lender, principal, total } => {
            format!("Borrow {principal} from {}, and pay {total} back", clean(lender))
        }
        Purpose::Unlock { provider, deposit, cap } => {
            format!("Unlock a bike of {}: {deposit} held, at most {cap} collected", clean(provider))
        }
        Purpose::Mandate { limits } => {
            format!("Allow payments of up to {} each and {} a day without asking", limits.per_use, limits.per_day)
        }
        Purpose::Grant { recipient, fields } => format!("Let {} read {}", clean(recipient), names(fields)),
        Purpose::Share { fields } => format!("Let whoever has the link read {}", names(fields)),
        Purpose::Collect { controller, sources } => {
            format!("Let {} hold entries from {}", clean(controller), crate::records::sources(sources))
        }
        Purpose::Reach { seller } => format!("Let {} learn which step you reach", clean(seller)),
        Purpose::Withdraw { recipient: Some(recipient) } => format!("Let {} read no more", clean(recipient)),
        Purpose::Withdraw { recipient: None } => "Take it back".into(),
        Purpose::Enrol => "Make this a wallet".into(),
        Purpose::OpenWallet | Purpose::ActForPerson => "Open the wallet".into(),
    };
    format!("{what}. Passphrase: ")
}

/// Fields by the names that they have everywhere.
fn names(fields: &[DataField]) -> String {
    let name = |field: &DataField| serde_json::to_value(field).ok().and_then(|name| name.as_str().map(str::to_owned));
    fields.iter().filter_map(name).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use tally::domain::data::DataField;
    use tally::domain::money::Money;
    use tally::platform::Purpose;

    use super::prompt;

    #[test]
    fn asks_for_exactly_what_is_signed() {
        let pay =
            Purpose::Pay { payee: "SHOP\u{1b}[2J\u{202e}".into(), total: Money::new(2_372, "CNY".parse().unwrap()) };
        assert_eq!(prompt(&pay), "Pay 23.72 CNY to SHOP\u{fffd}[2J\u{fffd}. Passphrase: ");
        let fields = vec![DataField::Name, DataField::PaymentsSettled];
        let grant = Purpose::Grant { recipient: "Best Rooms\u{1b}".into(), fields };
        assert_eq!(prompt(&grant), "Let Best Rooms\u{fffd} read name, payments-settled. Passphrase: ");
    }
}
