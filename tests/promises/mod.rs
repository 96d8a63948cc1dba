//! What `SECURITY.md` promises, and the tests that it names for it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const PROMISES: &str = include_str!("../../SECURITY.md");

/// Where its tests are.
const PLACES: [&str; 8] = ["src", "backend", "cli", "tests", "fuzz", "sim", "rehearsal", "bindings/python/tests"];

/// What makes a function a test, in Rust.
const TEST: [&str; 2] = ["#[test]", "#[tokio::test"];

/// What keeps a test from being run, in Rust and in Python.
const SKIPPED: [&str; 4] = ["#[ignore", "@pytest.mark.skip", "@pytest.mark.xfail", "@unittest.skip"];

/// The rows of the table below this heading, each as its cells.
fn table(heading: &str) -> Vec<Vec<&'static str>> {
    let (_, below) = PROMISES.split_once(&format!("{heading}\n")).unwrap();
    let rows = below.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
    rows.skip(2).map(|row| row.trim_matches('|').split(" | ").map(str::trim).collect()).collect()
}

/// What every test is called that is run in these places.
fn tests() -> BTreeSet<String> {
    let (mut tests, root) = (BTreeSet::new(), Path::new(env!("CARGO_MANIFEST_DIR")));
    for place in PLACES {
        gather(&root.join(place), &mut tests);
    }
    tests
}

fn gather(folder: &Path, tests: &mut BTreeSet<String>) {
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let is_source = path.extension().is_some_and(|extension| extension == "rs" || extension == "py");
        if path.is_dir() && !path.ends_with("target") {
            gather(&path, tests);
        } else if is_source {
            tests.extend(tests_in(&fs::read_to_string(&path).unwrap()));
        }
    }
}

/// The tests of one file that are run.
fn tests_in(text: &str) -> Vec<String> {
    let (mut tests, mut marks) = (Vec::new(), Vec::new());
    for line in text.lines().map(str::trim) {
        if ["#[", "@"].iter().any(|mark| line.starts_with(mark)) {
            marks.push(line);
        } else if !line.starts_with("//") {
            tests.extend(function(line).filter(|name| is_run(name, &marks)).map(String::from));
            marks.clear();
        }
    }
    tests.extend(of_contract(text).map(String::from));
    tests
}

/// The functions that a macro calls from tests of their names, once for each store.
fn of_contract(text: &str) -> impl Iterator<Item = &str> {
    let (_, below) = text.split_once("\ncontract! {").unwrap_or_default();
    below.split('}').next().unwrap_or_default().split_whitespace()
}

/// The name of the function that begins in this line.
fn function(line: &str) -> Option<&str> {
    let line = line.strip_prefix("async ").unwrap_or(line);
    let (name, _) = ["fn ", "def "].iter().find_map(|word| line.strip_prefix(word))?.split_once('(')?;
    Some(name)
}

/// Whether what is called so and has these marks is a test that is run.
fn is_run(name: &str, marks: &[&str]) -> bool {
    let has = |wanted: &[&str]| marks.iter().any(|mark| wanted.iter().any(|wanted| mark.starts_with(wanted)));
    (name.starts_with("test_") || has(&TEST)) && !has(&SKIPPED)
}

#[test]
fn whoever_is_answered_has_tests_that_show_it_and_each_is_run() {
    let (threats, shown, tests) = (table("## Threats"), table("### What shows it"), tests());
    assert!(threats.len() > 20);
    let who = |rows: &[Vec<&'static str>]| rows.iter().map(|row| row[0]).collect::<Vec<_>>();
    assert_eq!(who(&threats), who(&shown));
    for row in &shown {
        let missing: Vec<_> = row[1].split(", ").filter(|name| !tests.contains(name.trim_matches('`'))).collect();
        assert!(!row[1].is_empty() && missing.is_empty(), "{}: {missing:?}", row[0]);
    }
}

#[test]
fn only_what_is_run_shows_anything() {
    let text = r#"
        #[test]
        fn plain() {}
        #[tokio::test(flavor = "multi_thread")]
        // Why.
        async fn asynchronous() {}
        #[test]
        #[ignore = "takes long"]
        fn ignored() {}
        fn helper() {}
        #[test]
        const NOTHING: u8 = 0;
        fn after_it() {}
        // #[test]
        fn commented_out() {}
        def test_in_python(here):
        @pytest.mark.skipif(True)
        async def test_skipped(here):
        def helper_of_python(here):
    "#;
    assert_eq!(tests_in(text), ["plain", "asynchronous", "test_in_python"]);
    let contract = "fn other() {}\ncontract! {\n    one\n    another\n}\nasync fn one(store: Shared) {}\n";
    assert_eq!(tests_in(contract), ["one", "another"]);
}
