use clap::{Args, CommandFactory};
use clap_complete::Shell;

use crate::arguments::Arguments;
use crate::output::Outcome;

/// Print completions for a shell
#[derive(Args)]
#[command(after_help = "Examples:
  tally completions bash > ~/.local/share/bash-completion/completions/tally
  tally completions fish > ~/.config/fish/completions/tally.fish")]
pub(crate) struct Completions {
    /// Which shell
    shell: Shell,
}

impl Completions {
    pub(crate) fn run(&self) -> Outcome {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Arguments::command(), "tally", &mut script);
        Outcome::raw(String::from_utf8_lossy(&script).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use clap_complete::Shell;

    use super::Completions;

    #[test]
    fn every_shell_learns_the_verbs() {
        for shell in [Shell::Bash, Shell::Zsh, Shell::Fish, Shell::PowerShell, Shell::Elvish] {
            let script = Completions { shell }.run().text;
            assert!(script.contains("topup") && script.contains("passphrase-file"), "{shell}");
            assert!(!script.contains("demo-child"), "{shell}");
        }
    }
}
