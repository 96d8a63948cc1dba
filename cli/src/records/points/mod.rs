//! Points as the program shows them.

mod entry;
mod overview;
mod past;
mod what_if;

pub(crate) use entry::EntryRecord;
pub(crate) use overview::OverviewRecord;
pub(crate) use past::PastScoreRecord;
pub(crate) use what_if::{ReachingRecord, WithoutRecord};

use super::words;
