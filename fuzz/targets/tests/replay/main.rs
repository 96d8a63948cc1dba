//! Every input that was kept, through the very functions that libFuzzer drives.
#![expect(clippy::unwrap_used, reason = "tests")]

mod shake;

use std::path::{Path, PathBuf};
use std::{env, fs};

use tally_fuzz_targets::{TARGETS, run};

use shake::{Dice, shaken};

fn fuzz() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn names(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(fuzz().join(folder)).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<_> = entries.map(|name| name.into_string().unwrap()).collect();
    names.sort();
    names
}

/// Runs the target on its corpus, and then on as many shaken inputs as `TALLY_SHAKES` says; names what it stumbles over.
fn replay(target: &str) {
    let files = names(&format!("corpus/{target}"));
    assert!(files.len() >= 4, "{target} has next to no corpus");
    let corpus: Vec<_> =
        files.iter().map(|file| fs::read(fuzz().join("corpus").join(target).join(file)).unwrap()).collect();
    for (file, data) in files.iter().zip(&corpus) {
        judge(target, &format!("fuzz/corpus/{target}/{file}"), data);
    }
    let seed = asked("TALLY_SHAKE_SEED", 1);
    for number in 0..asked("TALLY_SHAKES", 24) {
        let mut dice = Dice::new(seed.wrapping_mul(1_000_003).wrapping_add(number));
        judge(target, &format!("{target} shaken, seed {seed}, number {number}"), &shaken(&corpus, &mut dice));
    }
}

fn judge(target: &str, called: &str, data: &[u8]) {
    let outcome = std::panic::catch_unwind(|| run(target, data));
    assert!(outcome.is_ok(), "{called}: {}", String::from_utf8_lossy(data));
}

fn asked(name: &str, usual: u64) -> u64 {
    env::var(name).map_or(usual, |value| value.parse().unwrap())
}

macro_rules! replayed {
    ($($target:ident)*) => {
        $(#[test] fn $target() { replay(stringify!($target)); })*

        #[test]
        fn every_target_is_replayed() {
            let known: Vec<_> = TARGETS.iter().map(|(name, _)| *name).collect();
            assert_eq!(known, [$(stringify!($target)),*]);
        }
    };
}

replayed! { answer chain changes database evidence gbfs invite jws link offer operation qr receipt request }

/// The programs need a nightly compiler, so that these tests do not build them: they are too thin to be wrong, and here is
/// that they are.
#[test]
fn every_target_has_its_program_and_its_corpus() {
    let manifest = fs::read_to_string(fuzz().join("Cargo.toml")).unwrap();
    for (name, _) in TARGETS {
        let program = fs::read_to_string(fuzz().join(format!("fuzz_targets/{name}.rs"))).unwrap();
        let call = format!("tally_fuzz_targets::run(\"{name}\", data)");
        assert_eq!(program, format!("#![no_main]\nlibfuzzer_sys::fuzz_target!(|data: &[u8]| {call});\n"));
        assert!(manifest.contains(&format!("name = \"{name}\"\npath = \"fuzz_targets/{name}.rs\"\n")), "{name}");
    }
    let known: Vec<_> = TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(names("corpus"), known);
    assert_eq!(names("fuzz_targets"), known.iter().map(|name| format!("{name}.rs")).collect::<Vec<_>>());
}

/// A larger corpus costs every run, and finds nothing that a smaller one does not.
#[test]
fn the_corpus_stays_small() {
    let folders = TARGETS.iter().map(|(name, _)| fuzz().join("corpus").join(name));
    let files = folders.flat_map(|folder| fs::read_dir(folder).unwrap());
    let bytes: u64 = files.map(|file| file.unwrap().metadata().unwrap().len()).sum();
    assert!(bytes < 2 * 1024 * 1024, "{bytes} bytes");
}
