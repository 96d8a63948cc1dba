//! Asking a person at a terminal.

use std::io::{self, BufRead, IsTerminal, Write};

use crate::failure::Failure;

/// Shows `text` and asks. Both go to standard error, so that standard output stays a program's.
///
/// Only `y` and `yes` agree; silence, the end of input and everything else do not.
pub(crate) fn agrees(text: &str, question: &str) -> Result<bool, Failure> {
    if !io::stdin().is_terminal() {
        return Err(Failure::own("needs-yes", "nobody is here to ask: there is no terminal")
            .hint("Pass --yes to agree beforehand."));
    }
    let mut answer = String::new();
    show(text, question)
        .and_then(|()| io::stdin().lock().read_line(&mut answer))
        .map_err(|error| Failure::own("program", error.to_string()))?;
    Ok(is_yes(&answer))
}

/// Found out before anything is prepared: whoever does not pass `--yes` has to be at a terminal that nothing else is read from.
pub(crate) fn somebody_agrees(yes: bool, reads_stdin: bool) -> Result<(), Failure> {
    if yes || io::stdin().is_terminal() && !reads_stdin {
        return Ok(());
    }
    let nobody = Failure::own("needs-yes", "there is no terminal to ask at");
    Err(nobody.hint("Pass --yes to agree beforehand."))
}

fn show(text: &str, question: &str) -> io::Result<()> {
    let mut output = anstream::stderr();
    write!(output, "{text}{question} [y/N] ")?;
    output.flush()
}

fn is_yes(answer: &str) -> bool {
    matches!(answer.trim().to_ascii_lowercase().as_str(), "y" | "yes")
}

#[cfg(test)]
mod tests {
    use super::is_yes;

    #[test]
    fn only_yes_is_yes() {
        assert!(["y", "Y\n", "yes\r\n", " YES "].into_iter().all(is_yes));
        assert!(!["", "\n", "n", "ye", "yess", "1", "true"].into_iter().any(is_yes));
    }
}
