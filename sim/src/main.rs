//! `tally-sim`: many seeds, or one of them again.

use std::process::ExitCode;

use clap::Parser;
use tally_sim::{Size, batch, run};

/// Wallets, backend, network, disk and clock in one process, the same each time from a seed.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// How many seeds to play
    #[arg(long, default_value_t = 1_000)]
    seeds: u64,
    /// The first of them
    #[arg(long, default_value_t = 0)]
    from: u64,
    /// Play only this seed
    #[arg(long, conflicts_with_all = ["seeds", "from"])]
    seed: Option<u64>,
    /// Tell every step of it as it happens
    #[arg(long, requires = "seed")]
    trace: bool,
    /// How many steps each run has; if nothing is said, one in ten has hundreds, and the others few
    #[arg(long)]
    steps: Option<u32>,
}

fn main() -> ExitCode {
    let Arguments { seeds, from, seed, trace, steps } = Arguments::parse();
    let size = Size { steps };
    let failed = match seed {
        Some(seed) => run(seed, size, trace).err(),
        None => batch::run_all(from..from.saturating_add(seeds), size),
    };
    let Some(failure) = failed else { return ExitCode::SUCCESS };
    eprintln!("{}", batch::report(&failure, size));
    ExitCode::FAILURE
}
