//! `docs/errors.md` is what the code answers. `UPDATE=1` rewrites it.

mod advice;
mod samples;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use self::advice::advice;
use self::samples::samples;
use crate::ffi::{ErrorDetails, WalletError};
use crate::wallet::WalletError as CoreError;

const HOW: &str = "UPDATE=1 cargo test --lib errors_md_is_fresh";

/// As the samples have it: it is written out of two parameters.
const AMOUNT: &str = "23.72 EUR";

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// One line of the table.
fn line(error: CoreError) -> String {
    let crossed = WalletError::from(error);
    let ErrorDetails { code, name, sentence, parameters } = crossed.details();
    let mut names: Vec<_> = parameters.keys().map(|name| format!("`{name}`")).collect();
    names.sort();
    let (kind, names, advice) = (kind(&crossed), names.join(", "), advice(*code));
    format!("| {code} | `{name}` | {kind} | {} | {names} | {advice} |", template(sentence, parameters))
}

/// The sentence with the names of its parameters where their values stand.
fn template(sentence: &str, parameters: &std::collections::HashMap<String, String>) -> String {
    let mut filled: Vec<_> = parameters.iter().filter(|(_, value)| value.len() > 1).collect();
    filled.sort_by_key(|(name, value)| (std::cmp::Reverse(value.len()), *name));
    let named = |told: String, (name, value): (&String, &String)| told.replace(value, &format!("`{{{name}}}`"));
    filled.into_iter().fold(sentence.replace(AMOUNT, "`{amount}`"), named)
}

fn kind(error: &WalletError) -> &'static str {
    match error {
        WalletError::Input { .. } => "Input",
        WalletError::State { .. } => "State",
        WalletError::Network { .. } => "Network",
        WalletError::Storage { .. } => "Storage",
        WalletError::NotKnown { .. } => "NotKnown",
        WalletError::Internal { .. } => "Internal",
    }
}

fn table() -> String {
    let mut samples = samples();
    samples.sort_by_key(CoreError::code);
    let lines: Vec<_> = samples.into_iter().map(line).collect();
    include_str!("errors.md").replace("{how}", HOW).replace("{table}", &lines.join("\n"))
}

#[test]
fn errors_md_is_fresh() {
    let (path, fresh) = (root().join("docs/errors.md"), table());
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &fresh).unwrap();
    }
    let there = fs::read_to_string(&path).unwrap_or_default();
    let news: Vec<_> = fresh.lines().filter(|line| !there.lines().any(|known| known == *line)).collect();
    assert!(there == fresh, "docs/errors.md is stale. New or changed:\n{}\nRenew it with: {HOW}", news.join("\n"));
}

#[test]
fn every_number_is_in_the_table_once() {
    let all: Vec<_> = samples().iter().map(|error| (error.code(), error.name())).collect();
    let once: BTreeSet<_> = all.iter().copied().collect();
    assert_eq!(once.len(), all.len(), "{all:?}");
    let names: BTreeSet<_> = once.iter().map(|(_, name)| name).collect();
    assert_eq!(names.len(), once.len(), "a name stands for two numbers");
    let written = ["wallet/error.rs", "wallet/consents/error.rs", "wallet/points/error.rs", "wallet/perks/error.rs"];
    let known: BTreeSet<_> = written.iter().flat_map(|file| numbers(&root().join("src").join(file))).collect();
    assert_eq!(once.iter().map(|(code, _)| *code).collect::<BTreeSet<_>>(), known, "a number has no line, or no error");
}

/// The numbers that a file of errors gives: three digits before a name in quotes.
fn numbers(file: &Path) -> Vec<u16> {
    let text = fs::read_to_string(file).unwrap();
    let arms = text.split("=> ").skip(1).map(|arm| arm.trim_start_matches('('));
    let numbered =
        arms.filter(|arm| arm.get(3..).is_some_and(|rest| rest.trim_start_matches([',', ' ']).starts_with('"')));
    numbered.filter_map(|arm| arm.get(..3)?.parse().ok()).collect()
}
