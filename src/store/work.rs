//! Work for a connection. What is around it (lending, beginning, committing, finding out) hears only whether it went well, so that
//! it is compiled once and not for each of a hundred queries.

use super::access::{Reader, Writer};
use super::error::StoreError;

/// Reads, and says whether that went well.
pub(super) type Query<'q> = dyn FnMut(&Reader<'_>) -> bool + 'q;

/// Reads and changes, likewise.
pub(super) type Change<'c> = dyn FnMut(&Writer<'_>) -> bool + 'c;

/// Something to do once, and what came of it.
pub(super) struct Work<F, T, E> {
    work: Option<F>,
    result: Option<Result<T, E>>,
}

impl<F, T, E: From<StoreError>> Work<F, T, E> {
    pub(super) fn of(work: F) -> Self {
        Self { work: Some(work), result: None }
    }

    /// Does it, and says whether it went well.
    pub(super) fn run(&mut self, run: impl FnOnce(F) -> Result<T, E>) -> bool {
        self.result = self.work.take().map(run);
        matches!(self.result, Some(Ok(_)))
    }

    /// What came of it, unless something went wrong around it.
    pub(super) fn answer(self, around: Result<(), StoreError>) -> Result<T, E> {
        match self.result {
            Some(Ok(result)) => around.map(|()| result).map_err(E::from),
            Some(Err(error)) => Err(error),
            None => Err(around.err().unwrap_or(StoreError::Closed).into()),
        }
    }
}
