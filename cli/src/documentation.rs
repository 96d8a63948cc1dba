//! Holds `docs/cli.md` against the program.

use clap::{Command, CommandFactory};

use crate::arguments::Arguments;
use crate::failure::OWN;

const PAGE: &str = include_str!("../../docs/cli.md");

fn verbs() -> Vec<Command> {
    let mut command = Arguments::command();
    command.build();
    command.get_subcommands().filter(|verb| !verb.is_hide_set() && verb.get_name() != "help").cloned().collect()
}

/// What stands below a verb's heading.
fn section(verb: &str) -> &'static str {
    let heading = format!("### `tally {verb}`\n");
    let (_, rest) = PAGE.split_once(&heading).unwrap_or_else(|| panic!("docs/cli.md does not describe {verb}"));
    rest.split("\n### ").next().unwrap()
}

#[test]
fn every_verb_is_described_with_an_example() {
    for verb in verbs() {
        let section = section(verb.get_name());
        assert!(section.contains("```sh\n") && section.contains(&format!("tally {}", verb.get_name())), "{verb}");
    }
}

#[test]
fn no_verb_is_described_that_does_not_exist() {
    let described =
        PAGE.lines().filter_map(|line| line.strip_prefix("### `tally ")).map(|rest| rest.trim_end_matches('`'));
    let verbs = verbs();
    for name in described {
        assert!(verbs.iter().any(|verb| verb.get_name() == name), "{name}");
    }
}

#[test]
fn every_help_has_examples() {
    for verb in verbs() {
        let help = verb.get_after_help().map(ToString::to_string).unwrap_or_default();
        assert!(help.contains(&format!("tally {}", verb.get_name())), "{verb}");
    }
}

#[test]
fn every_json_example_is_json() {
    let examples: Vec<_> = PAGE.split("```json\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert!(examples.len() > 15);
    for example in examples {
        serde_json::from_str::<serde_json::Value>(example).unwrap_or_else(|error| panic!("{error}: {example}"));
    }
}

#[test]
fn every_failure_of_the_program_is_listed() {
    for (code, name, exit) in OWN {
        let row = format!("| {code} | `{name}` | {} |", *exit as u8);
        assert!(PAGE.contains(&row), "{row}");
    }
}
