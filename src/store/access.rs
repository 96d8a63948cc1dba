use std::ops::Deref;

use rusqlite::{Connection, Params};

use super::error::StoreError;
use super::row::{Columns, Row};

/// Lets a query read one consistent state of the store.
pub struct Reader<'c> {
    connection: &'c Connection,
}

/// Lets a query read and change, inside one transaction that is kept as a whole or not at all.
pub struct Writer<'c>(Reader<'c>);

impl<'c> Reader<'c> {
    pub(super) fn new(connection: &'c Connection) -> Self {
        Self { connection }
    }

    /// The first row, if there is one.
    pub(super) fn first<T, P: Params>(
        &self,
        sql: &str,
        params: P,
        map: impl FnOnce(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(params)?;
        let Some(row) = rows.next()? else { return Ok(None) };
        Ok(Some(map(&Row::new(row, &Columns::default()))?))
    }

    /// Every row.
    pub(super) fn all<T, P: Params>(
        &self,
        sql: &str,
        params: P,
        mut map: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let (mut rows, columns, mut all) = (statement.query(params)?, Columns::default(), Vec::new());
        while let Some(row) = rows.next()? {
            all.push(map(&Row::new(row, &columns))?);
        }
        Ok(all)
    }

    /// One row after the other, until `visit` says that it needs no more.
    pub(super) fn each_while<T, P: Params>(
        &self,
        sql: &str,
        params: P,
        map: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
        mut visit: impl FnMut(T) -> Result<bool, StoreError>,
    ) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let (mut rows, columns) = (statement.query(params)?, Columns::default());
        while let Some(row) = rows.next()? {
            if !visit(map(&Row::new(row, &columns))?)? {
                break;
            }
        }
        Ok(())
    }

    /// One number, from a query that always gives exactly one.
    pub(super) fn number<P: Params>(&self, sql: &str, params: P) -> Result<i64, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_row(params, |row| row.get(0))?)
    }
}

impl<'c> Writer<'c> {
    pub(super) fn new(connection: &'c Connection) -> Self {
        Self(Reader::new(connection))
    }

    /// Runs a statement and says how many rows it changed.
    pub(super) fn change<P: Params>(&self, sql: &str, params: P) -> Result<usize, StoreError> {
        Ok(self.connection.prepare_cached(sql)?.execute(params)?)
    }

    /// How many rows this connection has changed since it was opened.
    pub(super) fn changed_so_far(&self) -> u64 {
        self.connection.total_changes()
    }

    /// Inserts one row and says its number.
    pub(super) fn insert<P: Params>(&self, sql: &str, params: P) -> Result<i64, StoreError> {
        Ok(self.connection.prepare_cached(sql)?.insert(params)?)
    }
}

impl<'c> Deref for Writer<'c> {
    type Target = Reader<'c>;

    fn deref(&self) -> &Reader<'c> {
        &self.0
    }
}
