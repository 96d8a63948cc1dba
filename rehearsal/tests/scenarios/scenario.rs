//! The files.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use serde::Deserialize;
use serde_json::{Map, Value};

/// One step, as it stands in the file.
pub type Step = Map<String, Value>;

/// One scenario.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// What it shows.
    #[serde(rename = "title")]
    _title: String,
    pub seed: u64,
    /// Seconds since 1970.
    pub now: i64,
    pub steps: Vec<Step>,
}

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

impl Scenario {
    pub fn named(name: &str) -> Self {
        let text = fs::read_to_string(folder().join(format!("{name}.json"))).unwrap();
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// The verbs that its phones do.
    pub fn verbs(&self) -> Vec<String> {
        self.steps.iter().filter_map(|step| step.get("do")?.as_str().map(str::to_owned)).collect()
    }
}
