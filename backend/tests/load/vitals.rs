//! What a process takes of the machine: memory, threads, open files, and the room of its data. From `/proc`, so on Linux.

use std::fmt;
use std::fs;
use std::path::Path;

/// At one moment.
#[derive(Debug, Clone, Copy)]
pub struct Vitals {
    /// Resident memory in KiB.
    pub memory: u64,
    pub threads: u64,
    /// Open files, sockets among them.
    pub files: u64,
    /// The log of its database, in bytes.
    pub log: u64,
    /// Its database, in bytes.
    pub database: u64,
}

impl Vitals {
    /// Of this process, with its data in this directory if there is one.
    pub fn of(process: u32, data: Option<&Path>) -> Self {
        let size = |name: &str| data.and_then(|data| fs::metadata(data.join(name)).ok()).map_or(0, |file| file.len());
        let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap();
        let files = fs::read_dir(format!("/proc/{process}/fd")).unwrap().count();
        Self {
            memory: number(&status, "VmRSS:"),
            threads: number(&status, "Threads:"),
            files: files.try_into().unwrap(),
            log: size("backend.db-wal"),
            database: size("backend.db"),
        }
    }
}

fn number(status: &str, name: &str) -> u64 {
    let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
    line.split_whitespace().next().unwrap().parse().unwrap()
}

/// The middle of some figures.
pub fn median(figures: impl Iterator<Item = u64>) -> u64 {
    let mut figures: Vec<_> = figures.collect();
    figures.sort_unstable();
    figures[figures.len() / 2]
}

/// The first, the middle and the largest of some figures in KiB, for people.
pub fn spread(figures: impl Iterator<Item = u64> + Clone) -> impl fmt::Display {
    let (first, most) = (figures.clone().next().unwrap_or_default(), figures.clone().max().unwrap_or_default());
    format!("{} MiB at first, {} in the middle, {} at most", first / 1024, median(figures) / 1024, most / 1024)
}
