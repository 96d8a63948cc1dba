//! What the figures were taken on, without a name or a date.

use std::fs;
use std::thread::available_parallelism;

/// The processor and how many cores of it there are.
pub fn described() -> String {
    let cores = available_parallelism().map_or(1, usize::from);
    format!("{}, {cores} cores, {}", processor().unwrap_or("a processor".into()), std::env::consts::OS)
}

fn processor() -> Option<String> {
    let told = fs::read_to_string("/proc/cpuinfo").ok()?;
    let name = told.lines().find_map(|line| line.strip_prefix("model name")?.split_once(':'))?;
    Some(name.1.trim().to_owned())
}
