//! How fast the core is, held against what the disk, the cipher and a signature take by themselves.
//!
//! `cargo bench --bench targets` measures every line of [`lines::ALL`] beside its baseline, in turns and in one process,
//! and writes `docs/performance.md`. `-- --help` tells more.
#![expect(clippy::print_stdout, reason = "what is measured is told where it was asked for")]

mod arguments;
mod ground;
mod lines;
mod machine;
mod measure;
mod plot;
mod report;
mod sample;
mod table;
mod target;

use std::process::ExitCode;

use anyhow::{Context, Result};

use arguments::{Arguments, Wish};
use lines::{ALL, Line};
use measure::{Finding, Plan};

/// A line with what was found.
pub struct Measured {
    line: &'static Line,
    findings: Vec<Finding>,
}

fn main() -> Result<ExitCode> {
    match arguments::read(std::env::args().skip(1))? {
        Wish::Help => arguments::help(),
        Wish::List => table::list(ALL),
        Wish::Child(words) => lines::be_a_child(&words)?,
        Wish::Measure(arguments) => return measure(&arguments),
    }
    Ok(ExitCode::SUCCESS)
}

fn measure(arguments: &Arguments) -> Result<ExitCode> {
    let plan = Plan::new(arguments.rounds)?;
    let chosen = ALL.iter().filter(|line| arguments.wants(line.name));
    let measured = chosen.map(|line| one(line, &plan)).collect::<Result<Vec<_>>>()?;
    table::print(&measured);
    if arguments.wants_all() {
        report::write(&measured)?;
    }
    let missed = measured.iter().flat_map(|one| &one.findings).any(Finding::is_missed);
    Ok(if missed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn one(line: &'static Line, plan: &Plan) -> Result<Measured> {
    println!("{}: {}", line.name, line.what);
    let findings = (line.measure)(plan).with_context(|| format!("measuring {}", line.name))?;
    Ok(Measured { line, findings })
}
