//! Playing one scenario from its beginning to its end.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use tally::ffi::Wallet;
use tally_rehearsal::Stage;
use tempfile::TempDir;

use super::carry_out::{Given, carry_out};
use super::names::vault_error;
use super::scenario::{Scenario, Step};
use super::vault::FlippingVault;
use super::verb::Verb;

/// What a step is about, and not what is done.
const ABOUT: [&str; 5] = ["phone", "as", "expect", "fails", "note"];

#[derive(Default)]
struct Phone {
    vault: Arc<FlippingVault>,
    wallet: Option<Arc<Wallet>>,
}

struct Player {
    stage: Arc<Stage>,
    home: TempDir,
    phones: BTreeMap<String, Phone>,
    bound: BTreeMap<String, Value>,
}

/// Plays it; gives what each phone that is open at the end exports.
pub async fn play(scenario: &Scenario) -> BTreeMap<String, String> {
    let home = TempDir::new().unwrap();
    let directory = home.path().join("stage").display().to_string();
    let stage = Stage::start(directory, scenario.seed, scenario.now * 1_000).await.unwrap();
    let mut player = Player { stage, home, phones: BTreeMap::new(), bound: BTreeMap::new() };
    for (index, step) in scenario.steps.iter().enumerate() {
        let done = player.step(step).await;
        done.unwrap_or_else(|error| panic!("step {}: {error}\n{}", index + 1, json!(step)));
    }
    player.end().await
}

impl Player {
    async fn step(&mut self, step: &Step) -> Result<(), String> {
        let step = self.with_values(&Value::Object(step.clone()))?;
        let given = if step.get("world").is_some() { self.act(&step).await? } else { self.told(&step).await? };
        if let Some(expected) = step.get("expect") {
            expect(&given, expected)?;
        }
        if let Some(name) = step.get("as").and_then(Value::as_str) {
            self.bound.insert(name.to_owned(), given);
        }
        Ok(())
    }

    async fn act(&self, step: &Value) -> Result<Value, String> {
        let given = self.stage.act(step.to_string()).await.map_err(|error| error.to_string())?;
        serde_json::from_str(&given).map_err(|error| error.to_string())
    }

    /// A phone's step, which has to fail if the scenario says so.
    async fn told(&mut self, step: &Value) -> Result<Value, String> {
        let name = step["phone"].as_str().ok_or("a step has `world`, or `phone` and `do`")?.to_owned();
        let mut verb = step.clone();
        verb.as_object_mut().unwrap().retain(|member, _| !ABOUT.contains(&member.as_str()));
        let verb: Verb = serde_json::from_value(verb).map_err(|error| error.to_string())?;
        let given = self.does(&name, verb).await.map_err(|error| error.details().name.clone());
        match (given, step.get("fails").and_then(Value::as_str)) {
            (Ok(given), None) => Ok(given),
            (Err(found), Some(wanted)) if found == wanted => Ok(json!({})),
            (Err(found), wanted) => Err(format!("failed with {found}, not with {wanted:?}")),
            (Ok(given), Some(wanted)) => Err(format!("did not fail with {wanted}, but gave {given}")),
        }
    }

    async fn does(&mut self, name: &str, verb: Verb) -> Given {
        let directory = self.directory(name);
        match verb {
            Verb::Open {} => {
                let vault = self.phones.entry(name.to_owned()).or_default().vault.clone();
                let text = directory.display().to_string();
                let wallet = self.stage.open_wallet(name.to_owned(), text, vault, None).await?;
                self.phone(name).wallet = Some(wallet);
            }
            Verb::Close {} => {
                let wallet = self.phone(name).wallet.take().expect("it is open");
                wallet.pause(Duration::from_secs(10)).await?;
            }
            Verb::Clone { from } => {
                copy(&self.directory(&from), &directory);
                let vault = self.phone(&from).vault.clone();
                self.phones.insert(name.to_owned(), Phone { vault, wallet: None });
            }
            Verb::Person { answers } => self.phone(name).vault.answers(vault_error(&answers)),
            verb => return carry_out(&self.phone(name).wallet.clone().expect("it is open"), verb).await,
        }
        Ok(json!({}))
    }

    async fn end(mut self) -> BTreeMap<String, String> {
        let mut exports = BTreeMap::new();
        for (name, phone) in &mut self.phones {
            let Some(wallet) = phone.wallet.take() else { continue };
            exports.insert(name.clone(), wallet.export().await.unwrap());
            wallet.pause(Duration::from_secs(10)).await.unwrap();
        }
        self.stage.stop().await.unwrap();
        exports
    }

    fn phone(&mut self, name: &str) -> &mut Phone {
        self.phones.get_mut(name).unwrap_or_else(|| panic!("there is no phone {name}"))
    }

    fn directory(&self, phone: &str) -> PathBuf {
        self.home.path().join(phone)
    }

    /// Puts what is bound to each name where it stands.
    fn with_values(&self, value: &Value) -> Result<Value, String> {
        Ok(match value {
            Value::String(text) => match text.strip_prefix('$') {
                Some(path) => self.value(path)?,
                None => value.clone(),
            },
            Value::Array(items) => items.iter().map(|item| self.with_values(item)).collect::<Result<_, _>>()?,
            Value::Object(members) => {
                let each = members.iter().map(|(name, member)| Ok((name.clone(), self.with_values(member)?)));
                Value::Object(each.collect::<Result<_, String>>()?)
            }
            other => other.clone(),
        })
    }

    fn value(&self, path: &str) -> Result<Value, String> {
        let unknown = || format!("nothing is called ${path}");
        let mut parts = path.split('.');
        let mut value = parts.next().and_then(|name| self.bound.get(name)).ok_or_else(unknown)?;
        for part in parts {
            let index = part.parse::<usize>().ok();
            value = index.map_or_else(|| value.get(part), |index| value.get(index)).ok_or_else(unknown)?;
        }
        Ok(value.clone())
    }
}

fn expect(given: &Value, expected: &Value) -> Result<(), String> {
    let members = expected.as_object().ok_or("`expect` is an object")?;
    for (name, expected) in members {
        let found = given.get(name).ok_or_else(|| format!("{given} has no {name}"))?;
        if found != expected {
            return Err(format!("{name} is {found}, not {expected}"));
        }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
