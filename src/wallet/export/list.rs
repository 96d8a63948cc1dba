use std::cell::RefCell;

use serde::ser::{Error, Serialize, SerializeSeq, Serializer};

use crate::store::{Page, PageRequest, Reader, StoreError};
use crate::wallet::WalletError;

/// As many rows as a page may have.
const LIMIT: u32 = 200;

/// Where lists are read from, and what went wrong with one.
pub(super) struct Lists<'r> {
    reader: &'r Reader<'r>,
    failure: RefCell<Option<StoreError>>,
}

/// A list that is read while it is written, so that no more than a page of it is ever in memory.
pub(super) struct List<'r, Row, Record> {
    lists: &'r Lists<'r>,
    page: fn(&Reader<'_>, &PageRequest) -> Result<Page<Row>, StoreError>,
    record: fn(&Reader<'_>, Row) -> Result<Record, StoreError>,
}

impl<'r> Lists<'r> {
    pub(super) fn new(reader: &'r Reader<'r>) -> Self {
        Self { reader, failure: RefCell::default() }
    }

    pub(super) fn reader(&self) -> &'r Reader<'r> {
        self.reader
    }

    /// A list out of its pages, each row as what `record` makes of it.
    pub(super) fn list<Row, Record>(
        &'r self,
        page: fn(&Reader<'_>, &PageRequest) -> Result<Page<Row>, StoreError>,
        record: fn(&Reader<'_>, Row) -> Result<Record, StoreError>,
    ) -> List<'r, Row, Record> {
        List { lists: self, page, record }
    }

    /// Why nothing could be written: the database, or else a fault.
    pub(super) fn why(&self, error: &serde_json::Error) -> WalletError {
        self.failure.take().map_or_else(|| WalletError::Internal(error.to_string()), WalletError::from)
    }

    /// A writer only knows errors of its own kind, so the real one is kept.
    fn noting<T, E: Error>(&self, result: Result<T, StoreError>) -> Result<T, E> {
        result.map_err(|error| {
            let told = E::custom(&error);
            self.failure.replace(Some(error));
            told
        })
    }
}

impl<Row, Record: Serialize> Serialize for List<'_, Row, Record> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        let mut request = PageRequest { limit: LIMIT, ..PageRequest::default() };
        loop {
            let page = self.lists.noting((self.page)(self.lists.reader, &request))?;
            for row in page.items {
                list.serialize_element(&self.lists.noting((self.record)(self.lists.reader, row))?)?;
            }
            let Some(next) = page.next else { return list.end() };
            request.after = Some(next);
        }
    }
}
