use tally_counterparties::Trouble;

/// Why something did not happen on the stage.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum StageError {
    /// The step cannot be read, or asks for something that there is not.
    #[error("{sentence}")]
    Step {
        /// What is wrong.
        sentence: String,
    },
    /// The backend refused or did not start, or the stage is not there any more.
    #[error("{sentence}")]
    Backend {
        /// Why.
        sentence: String,
    },
}

impl StageError {
    #[expect(clippy::needless_pass_by_value, reason = "it is handed to `map_err`")]
    pub(crate) fn step(sentence: impl ToString) -> Self {
        Self::Step { sentence: sentence.to_string() }
    }

    #[expect(clippy::needless_pass_by_value, reason = "it is handed to `map_err`")]
    pub(crate) fn backend(sentence: impl ToString) -> Self {
        Self::Backend { sentence: sentence.to_string() }
    }
}

impl From<Trouble> for StageError {
    fn from(trouble: Trouble) -> Self {
        Self::backend(trouble)
    }
}
