use std::fmt;

use serde::Serialize;

use super::access::Reader;
use super::columns::name;
use super::error::StoreError;
use super::row::{Read, Row};
use crate::domain::id::OperationId;
use crate::wire::receipt::DeclineReason;

/// The most rows of one page: they still cross to the shell in well under a frame.
const LONGEST: u32 = 200;

/// The rows of a page where nobody says how many: they fill any phone's screen.
const USUAL: u32 = 50;

/// Which part of a list is asked for.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct PageRequest {
    /// Where the page before ended: its [`Page::next`]. The newest first if absent.
    pub after: Option<String>,
    /// How many rows at most; 0 means 50, and no page has more than 200.
    pub limit: u32,
    /// Only what contains this text, in any script; everything if it is absent or blank.
    pub text: Option<String>,
}

/// One part of a list, newest first. New rows never move what comes later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T> {
    /// The rows.
    pub items: Vec<T>,
    /// Where to go on; absent at the end.
    pub next: Option<String>,
}

/// Why the backend said no.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Declined {
    /// For programs.
    pub reason: DeclineReason,
    /// In an English sentence.
    pub detail: String,
}

impl fmt::Debug for Declined {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Declined({:?})", self.reason)
    }
}

impl Declined {
    /// From the columns `declined_reason` and `declined_detail`, which are filled both or neither.
    pub(super) fn of(row: &Row<'_>) -> Read<Option<Self>> {
        let Some(detail) = row.get("declined_detail")? else { return Ok(None) };
        Ok(Some(Self { reason: name(row, "declined_reason")?, detail }))
    }
}

/// What is looked for may be a payee.
impl fmt::Debug for PageRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PageRequest").field("limit", &self.limit).finish_non_exhaustive()
    }
}

impl<T> Page<T> {
    /// The same page of what `convert` makes of each item.
    pub fn map<U>(self, convert: impl FnMut(T) -> U) -> Page<U> {
        Page { items: self.items.into_iter().map(convert).collect(), next: self.next }
    }
}

impl PageRequest {
    /// A page of at most `limit` rows of a list whose newest-first order is that of its ids, the newest first.
    ///
    /// `list` is asked with the id to stay below and the number of rows, and is asked for one row more than the page holds,
    /// to see whether anything follows.
    pub(super) fn page<T>(
        &self,
        reader: &Reader<'_>,
        id: impl Fn(&T) -> String,
        list: impl FnOnce(&Reader<'_>, &str, u32) -> Result<Vec<T>, StoreError>,
    ) -> Result<Page<T>, StoreError> {
        let limit = if self.limit == 0 { USUAL } else { self.limit.min(LONGEST) };
        let mut items = list(reader, &self.cursor()?, limit + 1)?;
        let more = items.len() > limit as usize;
        items.truncate(limit as usize);
        let next = items.last().filter(|_| more).map(id);
        Ok(Page { items, next })
    }

    /// The id to stay below: beyond every id at the beginning.
    fn cursor(&self) -> Result<String, StoreError> {
        let Some(cursor) = &self.after else { return Ok(BEYOND.into()) };
        let id: OperationId = cursor.parse().map_err(|_| StoreError::inconsistent("this list made no such cursor"))?;
        Ok(id.to_string())
    }
}

/// Sorts after every id, whose text is of hexadecimal digits in lower case.
const BEYOND: &str = "g";
