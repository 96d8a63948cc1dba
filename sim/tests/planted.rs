//! The faults that are planted to show that a simulation can fail. That each is caught, `sim/planted/run` shows.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn patches() -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join("sim/planted")).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.extension().is_some_and(|extension| extension == "patch")).collect()
}

#[test]
fn every_fault_can_still_be_planted() {
    let patches = patches();
    assert!(patches.len() >= 6, "{patches:?}");
    for patch in patches {
        let tried = Command::new("git").args(["apply", "--check"]).arg(&patch).current_dir(root()).output();
        let tried = tried.expect("this test needs git: apt-get install git");
        let said = String::from_utf8_lossy(&tried.stderr);
        assert!(tried.status.success(), "renew {}, so that it applies: {said}", patch.display());
    }
}

#[test]
fn every_fault_waits_for_its_name() {
    for patch in patches() {
        let name = patch.file_stem().unwrap().to_string_lossy().into_owned();
        let planted = fs::read_to_string(&patch).unwrap();
        assert!(planted.contains(&format!("fault == \"{name}\"")), "{name}");
    }
}
