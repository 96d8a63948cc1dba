//! The same seed is the same run, byte by byte, and another one is another.

use std::process::Command;

use tally_sim::{Size, run};

const STEPS: u32 = 40;
const SHORT: Size = Size { steps: Some(STEPS) };

fn trace(seed: u64) -> Vec<String> {
    run(seed, SHORT, false).unwrap_or_else(|failure| panic!("{failure:?}"))
}

#[test]
fn a_seed_is_the_same_twice_in_one_process() {
    let (first, second) = (trace(3), trace(3));
    assert!(first.len() > 40, "there is something to compare");
    assert_eq!(first, second);
    assert_ne!(first, trace(4));
}

#[test]
fn a_seed_is_the_same_in_two_processes() {
    let play = || {
        let steps = STEPS.to_string();
        let mut program = Command::new(env!("CARGO_BIN_EXE_tally-sim"));
        let played = program.args(["--seed", "5", "--trace", "--steps", &steps]).output().unwrap();
        assert!(played.status.success(), "{}", String::from_utf8_lossy(&played.stderr));
        String::from_utf8(played.stderr).unwrap()
    };
    let here = trace(5).join("\n") + "\n";
    assert_eq!(play(), here);
    assert_eq!(play(), here);
}
