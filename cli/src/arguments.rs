//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, ValueHint};

use crate::verbs::Verb;

/// A wallet in the terminal.
#[derive(Parser)]
#[command(name = "tally", version, about, long_about = LONG, after_help = AFTER, arg_required_else_help = true)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub verb: Verb,
}

/// What every verb takes.
#[derive(Args)]
pub(crate) struct Global {
    /// The wallet's directory
    #[arg(help = DIRECTORY, long, short = 'D', global = true, env = "TALLY_HOME", value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub directory: Option<PathBuf>,
    /// Print one JSON document to standard output
    #[arg(long, global = true)]
    pub json: bool,
    /// Read the passphrase from the first line of this file
    #[arg(long, global = true, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub passphrase_file: Option<PathBuf>,
}

/// Written out here, because a doc comment would take the paths for code.
const DIRECTORY: &str = "The wallet's directory [default: $XDG_DATA_HOME/tally or ~/.local/share/tally]";

const LONG: &str = "A wallet in the terminal: pay merchants' codes, see what came of it, and keep the proof.\n\n\
    The wallet is a directory with an encrypted database. Its keys are sealed under a passphrase, which comes from \
    --passphrase-file, from the environment variable TALLY_PASSPHRASE, or from you.";

const AFTER: &str = "Examples:
  tally demo                          see the whole story, offline, in seconds
  tally sandbox                       run a backend to play with; it prints an invite
  tally enrol 'tally:enrol?at=…'      make this a wallet
  tally topup 50.00                   bring money in
  tally pay 000201…6304A13A           pay a merchant's code
  tally payments --search 运输        find a payment
  tally bills                         see what is owed, and by when
  tally unlock 000201…6304A13A        unlock a bike by the code on it

Exit status:
  0  done
  1  declined
  2  wrong input or usage
  3  queued, or not known yet
  4  the wallet's state forbids it";

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::Arguments;

    #[test]
    fn the_command_line_is_sound() {
        Arguments::command().debug_assert();
    }
}
