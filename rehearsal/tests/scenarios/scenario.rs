//! The files.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use tally_rehearsal::Script;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/scenarios")
}

/// The names of all scenarios.
pub fn files() -> impl Iterator<Item = String> {
    let entries = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    entries.filter_map(|name| name.strip_suffix(".json").map(str::to_owned))
}

/// The verbs that `README.md` lists.
pub fn verbs_of_the_page() -> BTreeSet<String> {
    let page = fs::read_to_string(folder().join("README.md")).unwrap();
    let table = page.split("\n## Verbs\n").nth(1).and_then(|rest| rest.split("\n## ").next()).unwrap();
    let verbs = table.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
    verbs.map(str::to_owned).collect()
}

pub fn named(name: &str) -> Script {
    let text = fs::read_to_string(folder().join(format!("{name}.json"))).unwrap();
    Script::parse(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The verbs that the phones of a scenario do.
pub fn verbs_of(name: &str) -> Vec<String> {
    named(name).steps.iter().filter_map(|step| step.get("do")?.as_str().map(str::to_owned)).collect()
}
