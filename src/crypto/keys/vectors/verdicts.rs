//! Who believes which signature: `docs/signatures.md` is what comes of it. `UPDATE=1` rewrites it.

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs};

use serde::Deserialize;

use super::sets::{Case, SETS, cases};

const STRANGERS: &str = include_str!("../../../../tests/vectors/crypto/ed25519/strangers.json");

const HOW: &str = "UPDATE=1 cargo test --lib signatures_md_is_fresh";

/// A program by somebody else, and what it said to each test of each set.
#[derive(Deserialize)]
struct Stranger {
    name: String,
    version: String,
    verdicts: BTreeMap<String, String>,
}

/// Whether somebody believes a test, by its place in its set.
type Verdict<'s> = Box<dyn Fn(usize, &Case) -> bool + 's>;

fn strangers() -> Vec<Stranger> {
    serde_json::from_str(STRANGERS).unwrap()
}

/// Everybody who is asked about a set, in the order of the columns.
fn asked<'s>(set: &'s str, strangers: &'s [Stranger]) -> Vec<Verdict<'s>> {
    let ours: [Verdict<'s>; 2] = [Box::new(|_, case| case.tally()), Box::new(|_, case| case.dalek())];
    let theirs = strangers.iter().map(|stranger| {
        let said = stranger.verdicts[set].as_bytes();
        Box::new(move |place: usize, _: &Case| said[place] == b'V') as Verdict<'s>
    });
    ours.into_iter().chain(theirs).collect()
}

/// The classes in the order in which they first appear, each with its tests and their places.
fn classes(cases: &[Case]) -> Vec<(&str, Vec<(usize, &Case)>)> {
    let mut classes: Vec<(&str, Vec<(usize, &Case)>)> = Vec::new();
    for (place, case) in cases.iter().enumerate() {
        match classes.iter_mut().find(|(class, _)| *class == case.class) {
            Some((_, members)) => members.push((place, case)),
            None => classes.push((&case.class, vec![(place, case)])),
        }
    }
    classes
}

fn table((set, file): (&str, &str), strangers: &[Stranger]) -> String {
    let (cases, everybody) = (cases(file), asked(set, strangers));
    let names = strangers.iter().map(|stranger| stranger.name.as_str());
    let heads: Vec<_> = ["case", "tests", "Tally", "dalek's `verify`"].into_iter().chain(names).collect();
    let mut lines = vec![row(&heads), row(&vec!["---"; heads.len()])];
    for (class, members) in classes(&cases) {
        let believed = everybody
            .iter()
            .map(|verdict| share(members.iter().filter(|(place, case)| verdict(*place, case)).count(), members.len()));
        let cells: Vec<_> = [class.to_owned(), members.len().to_string()].into_iter().chain(believed).collect();
        lines.push(row(&cells.iter().map(String::as_str).collect::<Vec<_>>()));
    }
    lines.join("\n")
}

fn row(cells: &[&str]) -> String {
    format!("| {} |", cells.join(" | "))
}

fn share(believed: usize, of: usize) -> String {
    match believed {
        0 => "no".into(),
        all if all == of => "yes".into(),
        some => format!("{some} of {of}"),
    }
}

fn page() -> String {
    let strangers = strangers();
    let [wycheproof, cctv, speccheck] = SETS.map(|set| table(set, &strangers));
    let versions: Vec<_> =
        strangers.iter().map(|stranger| format!("{}: {}", stranger.name, stranger.version)).collect();
    include_str!("signatures.md")
        .replace("{how}", HOW)
        .replace("{strangers}", &versions.join("; "))
        .replace("{wycheproof}", &wycheproof)
        .replace("{cctv}", &cctv)
        .replace("{speccheck}", &speccheck)
}

#[test]
fn signatures_md_is_fresh() {
    let path = Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap()).join("docs/signatures.md");
    let fresh = page();
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, &fresh).unwrap();
    }
    let there = fs::read_to_string(&path).unwrap_or_default();
    assert!(there == fresh, "docs/signatures.md is stale. Renew it with: {HOW}");
}

/// Where the authors of a set expect one answer, it is ours.
#[test]
fn the_sets_are_whole_and_tally_says_what_their_authors_do() {
    let counts = SETS.map(|(name, file)| {
        let cases = cases(file);
        for (place, case) in cases.iter().enumerate() {
            assert!(case.expected.is_none_or(|valid| valid == case.tally()), "{name} {place}: {}", case.class);
        }
        (name, cases.len(), cases.iter().filter(|case| case.tally()).count())
    });
    assert_eq!(counts, [("wycheproof", 151, 88), ("cctv", 914, 43), ("speccheck", 12, 1)]);
}

/// Nobody who is stricter than we are has to be feared: a signature that we believe, everybody believes.
#[test]
fn what_tally_believes_everybody_believes() {
    let strangers = strangers();
    for (name, file) in SETS {
        let everybody = asked(name, &strangers);
        for (place, case) in cases(file).iter().enumerate().filter(|(_, case)| case.tally()) {
            assert!(everybody.iter().all(|verdict| verdict(place, case)), "{name} {place}: {}", case.class);
        }
    }
}

#[test]
fn every_stranger_was_asked_about_every_test() {
    for stranger in strangers() {
        for (name, file) in SETS {
            assert_eq!(stranger.verdicts[name].len(), cases(file).len(), "{} {name}", stranger.name);
            assert!(stranger.verdicts[name].bytes().all(|verdict| matches!(verdict, b'V' | b'X')));
        }
    }
}
