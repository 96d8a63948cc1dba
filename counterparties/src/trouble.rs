use std::io;
use std::path::{Path, PathBuf};

use tally_backend::Refusal;

/// Why somebody could not do their part.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// The backend did not start, refused, or answered what it should not.
    #[error("{0}")]
    Backend(String),
    /// The program has a fault, or the system gave it no randomness.
    #[error("{0}")]
    Program(String),
    /// A file or directory cannot be used.
    #[error("{}: {error}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// What came of it.
        error: io::Error,
    },
}

impl Trouble {
    #[expect(clippy::needless_pass_by_value, reason = "it is handed to `map_err`")]
    pub(crate) fn backend(sentence: impl ToString) -> Self {
        Self::Backend(sentence.to_string())
    }

    #[expect(clippy::needless_pass_by_value, reason = "it is handed to `map_err`")]
    pub(crate) fn program(sentence: impl ToString) -> Self {
        Self::Program(sentence.to_string())
    }

    pub(crate) fn file(path: &Path, error: io::Error) -> Self {
        Self::File { path: path.to_owned(), error }
    }
}

impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Self {
        let problem = refusal.problem;
        Self::Backend(problem.detail.unwrap_or(problem.title))
    }
}
