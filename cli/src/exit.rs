//! How a run ends, for the shell that called it.

use std::process::ExitCode;

use serde::{Serialize, Serializer};

/// The exit status. Scripts rely on the numbers, so they never change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    /// It is done.
    Done = 0,
    /// The backend or the person said no, finally.
    Declined = 1,
    /// The input or the command line is wrong; nothing was done.
    Input = 2,
    /// It is queued, or its outcome is not known yet.
    Pending = 3,
    /// The wallet's state, its vault or its disk forbids it.
    State = 4,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

impl Serialize for Exit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(*self as u8)
    }
}
