//! Playing one script from its beginning to its end.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use tally::ffi::{Wallet, WalletError};

use super::buys::Buys;
use super::carry_out::{Failed, Given, carry_out};
use super::names::vault_error;
use super::variables::Variables;
use super::verb::Verb;
use super::{Script, Step};
use crate::error::StageError;
use crate::stage::Stage;
use crate::vault::MemoryVault;

/// What a step is about, and not what is done.
const ABOUT: [&str; 5] = ["phone", "as", "expect", "fails", "note"];

/// Long enough to send what is queued; nothing on a stage is far away.
const CLOSING: Duration = Duration::from_secs(10);

#[derive(Default)]
struct Phone {
    vault: Arc<MemoryVault>,
    wallet: Option<Arc<Wallet>>,
}

/// Plays scripts with phones of its own, each with a wallet in a folder below `home`.
pub struct Player {
    stage: Arc<Stage>,
    home: PathBuf,
    phones: BTreeMap<String, Phone>,
    bound: Variables,
}

impl Player {
    /// Nothing has happened yet.
    pub fn new(stage: Arc<Stage>, home: PathBuf) -> Self {
        Self { stage, home, phones: BTreeMap::new(), bound: Variables::default() }
    }

    /// Everything that happens in it.
    pub async fn play(&mut self, script: &Script) -> Result<(), StageError> {
        for (index, step) in script.steps.iter().enumerate() {
            let done = self.step(step).await;
            done.map_err(|error| StageError::step(format!("step {}: {error}\n{}", index + 1, json!(step))))?;
        }
        Ok(())
    }

    /// Closes the phones; gives what each that was open exports.
    pub async fn end(&mut self) -> Result<BTreeMap<String, String>, WalletError> {
        let mut exports = BTreeMap::new();
        for (name, phone) in &mut self.phones {
            let Some(wallet) = phone.wallet.take() else { continue };
            exports.insert(name.clone(), wallet.export().await?);
            wallet.pause(CLOSING).await?;
        }
        Ok(exports)
    }

    /// The vault of the phone of this name.
    pub(crate) fn vault(&mut self, phone: &str) -> Arc<MemoryVault> {
        self.phones.entry(phone.to_owned()).or_default().vault.clone()
    }

    async fn step(&mut self, step: &Step) -> Result<(), String> {
        let step = self.bound.put_into(&Value::Object(step.clone()))?;
        let given = if step.get("world").is_some() { self.act(&step).await? } else { self.told(&step).await? };
        if let Some(expected) = step.get("expect") {
            expect(&given, expected)?;
        }
        if let Some(name) = step.get("as").and_then(Value::as_str) {
            self.bound.bind(name, given);
        }
        Ok(())
    }

    async fn act(&self, step: &Value) -> Result<Value, String> {
        let given = self.stage.act(step.to_string()).await.map_err(|error| error.to_string())?;
        serde_json::from_str(&given).map_err(|error| error.to_string())
    }

    /// A phone's step, which has to fail if the script says so.
    async fn told(&mut self, step: &Value) -> Result<Value, String> {
        let name = step.get("phone").and_then(Value::as_str).ok_or("a step has `world`, or `phone` and `do`")?;
        let given = self.does(name, without(step, &ABOUT)).await;
        match (given, step.get("fails").and_then(Value::as_str)) {
            (Err(Failed::Story(why)), _) => Err(why),
            (Ok(given), None) => Ok(given),
            (Err(Failed::Wallet(found)), Some(wanted)) if found.details().name == wanted => Ok(json!({})),
            (Err(Failed::Wallet(found)), wanted) => Err(format!("failed with {found:?}, not with {wanted:?}")),
            (Ok(given), Some(wanted)) => Err(format!("did not fail with {wanted}, but gave {given}")),
        }
    }

    async fn does(&mut self, name: &str, told: Value) -> Given {
        if told.get("buys").is_some() {
            return Buys::read(told)?.carry_out(&self.stage, &*self.open(name)?).await;
        }
        match serde_json::from_value(told).map_err(StageError::step)? {
            Verb::Open {} => self.open_wallet(name).await?,
            Verb::Close {} => {
                let open = self.phones.get_mut(name).and_then(|phone| phone.wallet.take());
                open.ok_or_else(|| closed(name))?.pause(CLOSING).await?;
            }
            Verb::Clone { from } => self.clone_phone(&from, name)?,
            Verb::Person { answers } => self.vault(name).answers(vault_error(&answers)?),
            verb => return carry_out(&*self.open(name)?, verb).await,
        }
        Ok(json!({}))
    }

    async fn open_wallet(&mut self, name: &str) -> Result<(), Failed> {
        let directory = self.home.join(name).display().to_string();
        let vault = self.vault(name);
        let wallet = self.stage.open_wallet(name.to_owned(), directory, vault, None).await?;
        self.phones.entry(name.to_owned()).or_default().wallet = Some(wallet);
        Ok(())
    }

    fn open(&self, name: &str) -> Result<Arc<Wallet>, StageError> {
        self.phones.get(name).and_then(|phone| phone.wallet.clone()).ok_or_else(|| closed(name))
    }

    fn clone_phone(&mut self, from: &str, to: &str) -> Result<(), StageError> {
        copy(&self.home.join(from), &self.home.join(to)).map_err(StageError::step)?;
        let vault = self.vault(from);
        self.phones.insert(to.to_owned(), Phone { vault, wallet: None });
        Ok(())
    }
}

fn closed(phone: &str) -> StageError {
    StageError::step(format!("no wallet is open on the phone {phone}"))
}

fn without(step: &Value, members: &[&str]) -> Value {
    let kept = step.as_object().into_iter().flatten().filter(|(name, _)| !members.contains(&name.as_str()));
    Value::Object(kept.map(|(name, value)| (name.clone(), value.clone())).collect())
}

fn expect(given: &Value, expected: &Value) -> Result<(), String> {
    for (member, wanted) in expected.as_object().ok_or("`expect` is an object")? {
        let found = given.get(member).ok_or_else(|| format!("gives no `{member}`: {given}"))?;
        if found != wanted {
            return Err(format!("`{member}` is {found}, not {wanted}, in {given}"));
        }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() { copy(&from, &to)? } else { fs::copy(from, to).map(drop)? }
    }
    Ok(())
}
