//! What `SECURITY.md` promises, and the tests that it names for it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const PROMISES: &str = include_str!("../../SECURITY.md");

/// Where its tests are.
const PLACES: [&str; 8] = ["src", "backend", "cli", "tests", "fuzz", "sim", "rehearsal", "bindings/python/tests"];

/// The rows of the table below this heading, each as its cells.
fn table(heading: &str) -> Vec<Vec<&'static str>> {
    let (_, below) = PROMISES.split_once(&format!("{heading}\n")).unwrap();
    let rows = below.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
    rows.skip(2).map(|row| row.trim_matches('|').split(" | ").map(str::trim).collect()).collect()
}

/// What every function is called that is written in these places.
fn functions() -> BTreeSet<String> {
    let (mut functions, root) = (BTreeSet::new(), Path::new(env!("CARGO_MANIFEST_DIR")));
    for place in PLACES {
        gather(&root.join(place), &mut functions);
    }
    functions
}

fn gather(folder: &Path, functions: &mut BTreeSet<String>) {
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let is_source = path.extension().is_some_and(|extension| extension == "rs" || extension == "py");
        if path.is_dir() && !path.ends_with("target") {
            gather(&path, functions);
        } else if is_source {
            let text = fs::read_to_string(&path).unwrap();
            functions.extend(["fn ", "def "].iter().flat_map(|word| named_after(&text, word)));
        }
    }
}

fn named_after(text: &str, word: &str) -> Vec<String> {
    let is_of_name = |character: char| character.is_alphanumeric() || character == '_';
    text.split(word).skip(1).map(|rest| rest.chars().take_while(|one| is_of_name(*one)).collect()).collect()
}

#[test]
fn whoever_is_answered_has_tests_that_show_it_and_each_is_there() {
    let (threats, shown, functions) = (table("## Threats"), table("### What shows it"), functions());
    assert!(threats.len() > 20);
    let who = |rows: &[Vec<&'static str>]| rows.iter().map(|row| row[0]).collect::<Vec<_>>();
    assert_eq!(who(&threats), who(&shown));
    for row in &shown {
        let missing: Vec<_> = row[1].split(", ").filter(|name| !functions.contains(name.trim_matches('`'))).collect();
        assert!(!row[1].is_empty() && missing.is_empty(), "{}: {missing:?}", row[0]);
    }
}
