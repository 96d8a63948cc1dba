use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::{Args, Command, CommandFactory, ValueHint};
use clap_mangen::Man as Page;
use serde::Serialize;

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::output::{Outcome, Report};

/// Print the man page, or write one for each verb into a directory
#[derive(Args)]
#[command(after_help = "Examples:
  tally man | man -l -
  tally man ~/.local/share/man/man1")]
pub(crate) struct Man {
    /// Where to write them [default: print the first]
    #[arg(id = "pages", value_name = "DIRECTORY", value_hint = ValueHint::DirPath)]
    directory: Option<PathBuf>,
}

/// The files that were written.
#[derive(Serialize)]
struct Written {
    files: Vec<String>,
}

impl Man {
    pub(crate) fn run(self) -> Result<Outcome, Failure> {
        let mut command = Arguments::command();
        command.build();
        let Some(directory) = self.directory else { return print(command) };
        let files = write(&directory, &command).map_err(|error| Failure::file(&directory, &error))?;
        Outcome::done(&Written { files })
    }
}

fn print(command: Command) -> Result<Outcome, Failure> {
    let page = render(command).map_err(|error| Failure::own("program", error.to_string()))?;
    Ok(Outcome::raw(String::from_utf8_lossy(&page).into_owned()))
}

fn write(directory: &Path, command: &Command) -> io::Result<Vec<String>> {
    fs::create_dir_all(directory)?;
    let verbs = command.get_subcommands().filter(|verb| !verb.is_hide_set());
    [command].into_iter().chain(verbs).map(|command| write_page(directory, command)).collect()
}

/// A built command knows its whole name, such as `tally-pay`.
fn write_page(directory: &Path, command: &Command) -> io::Result<String> {
    let name = command.get_display_name().unwrap_or(command.get_name());
    let path = directory.join(format!("{name}.1"));
    fs::write(&path, render(command.clone())?)?;
    Ok(path.display().to_string())
}

fn render(command: Command) -> io::Result<Vec<u8>> {
    let mut page = Vec::new();
    Page::new(command).render(&mut page)?;
    Ok(page)
}

impl Report for Written {
    fn tell(&self, page: &mut crate::output::Page) {
        self.files.iter().for_each(|file| page.line(file));
    }
}

#[cfg(test)]
mod tests {
    use super::Man;

    #[test]
    fn writes_one_page_for_each_verb() {
        let directory = tempfile::tempdir().unwrap();
        let written = Man { directory: Some(directory.path().to_owned()) }.run().unwrap();
        assert!(written.text.contains("tally-pay.1") && !written.text.contains("demo-child"));
        let page = std::fs::read_to_string(directory.path().join("tally-pay.1")).unwrap();
        assert!(page.contains("less than a minute ago"), "{page}");
    }
}
