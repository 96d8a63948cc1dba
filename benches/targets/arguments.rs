//! What the program was asked for.

use anyhow::{Context, Result, bail, ensure};

use crate::lines::ALL;

/// What it is to do.
pub enum Wish {
    /// Say how it is used.
    Help,
    /// Name the lines.
    List,
    /// Measure.
    Measure(Arguments),
    /// Be one measurement of a line that needs a process for each.
    Child(Vec<String>),
}

/// What to measure, and how often.
#[derive(Default)]
pub struct Arguments {
    only: Vec<String>,
    /// How many rounds each line gets, instead of as many as it asks for.
    pub rounds: Option<usize>,
}

impl Arguments {
    /// Whether a line is to be measured.
    pub fn wants(&self, name: &str) -> bool {
        self.wants_all() || self.only.iter().any(|wanted| wanted == name)
    }

    /// Whether every line is.
    pub fn wants_all(&self) -> bool {
        self.only.is_empty()
    }
}

/// Reads the command line. Cargo adds `--bench`.
pub fn read(words: impl Iterator<Item = String>) -> Result<Wish> {
    let (mut arguments, mut words) = (Arguments::default(), words);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--bench" => {}
            "--help" | "-h" => return Ok(Wish::Help),
            "--list" => return Ok(Wish::List),
            "--child" => return Ok(Wish::Child(words.collect())),
            "--only" => arguments.only.push(known(words.next().context("--only NAME")?)?),
            "--rounds" => arguments.rounds = Some(rounds(&words.next().context("--rounds NUMBER")?)?),
            other => bail!("{other}: not known; --help tells what is"),
        }
    }
    Ok(Wish::Measure(arguments))
}

fn known(name: String) -> Result<String> {
    ensure!(ALL.iter().any(|line| line.name == name), "{name}: no such line; --list names them");
    Ok(name)
}

fn rounds(number: &str) -> Result<usize> {
    let rounds = number.parse().context("--rounds NUMBER")?;
    ensure!(rounds >= 5, "a median of fewer than five rounds says little");
    Ok(rounds)
}

/// Says how it is used.
pub fn help() {
    println!(
        "usage: cargo bench --bench targets -- [--only NAME]... [--rounds NUMBER] [--list] [--help]

Measures each line beside its baseline, in turns. A full run writes docs/performance.md and its picture.
Ends with 1 if anything takes more than 1.25 times its target.

  --only NAME      only this line; may be given several times; writes no report
  --rounds NUMBER  so many rounds for each line, at least 5
  --list           what there is to measure"
    );
}
