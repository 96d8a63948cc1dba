#![allow(clippy::needless_pass_by_value, reason = "values are written where they are given")]

use std::ops::Deref;

use rusqlite::{Connection, Rows, Statement};

use super::error::StoreError;
use super::given::{Given, Values};
use super::row::{Columns, Read, Row};

/// What hears of each row, and says whether it wants another: one function reads the rows of every query.
type Each<'e> = dyn FnMut(&Row<'_>) -> Result<bool, StoreError> + 'e;

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
    pub(super) fn first<T>(
        &self,
        sql: &str,
        given: impl Given,
        map: impl Fn(&Row<'_>) -> Read<T>,
    ) -> Result<Option<T>, StoreError> {
        let mut first = None;
        self.rows(sql, &given, &mut |row| {
            first = Some(map(row)?);
            Ok(false)
        })?;
        Ok(first)
    }

    /// Every row.
    pub(super) fn all<T>(
        &self,
        sql: &str,
        given: impl Given,
        map: impl Fn(&Row<'_>) -> Read<T>,
    ) -> Result<Vec<T>, StoreError> {
        self.up_to(0, sql, given, map)
    }

    /// Every row, of which there are about so many: room for them is made once, because rows are large and a list that grows moves
    /// all that it has.
    pub(super) fn up_to<T>(
        &self,
        count: u32,
        sql: &str,
        given: impl Given,
        map: impl Fn(&Row<'_>) -> Read<T>,
    ) -> Result<Vec<T>, StoreError> {
        let mut all = Vec::with_capacity(count as usize);
        self.rows(sql, &given, &mut |row| {
            all.push(map(row)?);
            Ok(true)
        })?;
        Ok(all)
    }

    /// One row after the other, until `visit` says that it needs no more.
    pub(super) fn each_while<T>(
        &self,
        sql: &str,
        given: impl Given,
        map: impl Fn(&Row<'_>) -> Read<T>,
        mut visit: impl FnMut(T) -> Result<bool, StoreError>,
    ) -> Result<(), StoreError> {
        self.rows(sql, &given, &mut |row| visit(map(row)?))
    }

    fn rows(&self, sql: &str, given: &dyn Given, each: &mut Each<'_>) -> Result<(), StoreError> {
        given.give(&mut |values| {
            let mut statement = self.connection.prepare_cached(sql)?;
            let mut rows = query(&mut statement, values)?;
            let columns = Columns::default();
            while let Some(row) = rows.next()? {
                if !each(&Row::new(row, &columns))? {
                    break;
                }
            }
            Ok(())
        })
    }

    /// One number, from a query that always gives exactly one.
    pub(super) fn number(&self, sql: &str, given: impl Given) -> Result<i64, StoreError> {
        self.first(sql, given, |row| row.get(0))?.ok_or_else(|| rusqlite::Error::QueryReturnedNoRows.into())
    }

    fn done(&self, sql: &str, given: &dyn Given) -> Result<usize, StoreError> {
        let mut changed = 0;
        given.give(&mut |values| {
            let mut statement = self.connection.prepare_cached(sql)?;
            changed = match values {
                Values::Numbered(values) => statement.execute(values)?,
                Values::Named(values) => statement.execute(values)?,
            };
            Ok(())
        })?;
        Ok(changed)
    }
}

fn query<'s>(statement: &'s mut Statement<'_>, values: Values<'_>) -> rusqlite::Result<Rows<'s>> {
    match values {
        Values::Numbered(values) => statement.query(values),
        Values::Named(values) => statement.query(values),
    }
}

impl<'c> Writer<'c> {
    pub(super) fn new(connection: &'c Connection) -> Self {
        Self(Reader::new(connection))
    }

    /// Runs a statement and says how many rows it changed.
    pub(super) fn change(&self, sql: &str, given: impl Given) -> Result<usize, StoreError> {
        self.done(sql, &given)
    }

    /// How many rows this connection has changed since it was opened.
    pub(super) fn changed_so_far(&self) -> u64 {
        self.connection.total_changes()
    }

    /// Inserts one row and says its number.
    pub(super) fn insert(&self, sql: &str, given: impl Given) -> Result<i64, StoreError> {
        match self.done(sql, &given)? {
            1 => Ok(self.connection.last_insert_rowid()),
            changed => Err(rusqlite::Error::StatementChangedRows(changed).into()),
        }
    }
}

impl<'c> Deref for Writer<'c> {
    type Target = Reader<'c>;

    fn deref(&self) -> &Reader<'c> {
        &self.0
    }
}
