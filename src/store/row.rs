use std::cell::{Cell, RefCell};
use std::ptr;

use rusqlite::types::FromSql;

use super::error::StoreError;

/// What came of reading a row. Its error is as small as a pointer, because a row has many columns and each could give one.
pub(super) type Read<T> = Result<T, Box<StoreError>>;

/// A row, whose columns are looked up by name in a list that is made once for a query: `SQLite` has to be asked for each name
/// otherwise, for each value of each row.
pub(super) struct Row<'r> {
    values: &'r rusqlite::Row<'r>,
    columns: &'r Columns,
    /// How many values it has been asked for.
    turn: Cell<usize>,
}

/// Where a query's columns were found, in the order in which the first row was asked for them: all rows of a query are asked for
/// the same, so that looking there first finds a name at once, by its address.
#[derive(Default)]
pub(super) struct Columns {
    found: RefCell<Vec<Found>>,
}

#[derive(Clone, Copy)]
struct Found {
    name: &'static str,
    index: usize,
}

/// Where a value stands in a row.
pub(super) trait Place {
    /// Its index.
    fn index(self, row: &Row<'_>) -> rusqlite::Result<usize>;
}

impl Columns {
    fn find(&self, row: &rusqlite::Row<'_>, name: &'static str, turn: usize) -> rusqlite::Result<usize> {
        let mut found = self.found.borrow_mut();
        if let Some(known) = found.get(turn).filter(|known| ptr::eq(known.name, name)) {
            return Ok(known.index);
        }
        let before = turn.checked_sub(1).and_then(|turn| found.get(turn));
        let index = position(row, name, before.map_or(0, |before| before.index + 1))?;
        if turn == 0 {
            found.reserve(row.as_ref().column_count());
        }
        if turn == found.len() {
            found.push(Found { name, index });
        }
        Ok(index)
    }
}

/// Where a name is among the columns. They are mostly asked for in the order in which they stand, so it is looked for behind the
/// one before.
fn position(row: &rusqlite::Row<'_>, name: &'static str, start: usize) -> rusqlite::Result<usize> {
    let statement = row.as_ref();
    let count = statement.column_count();
    (0..count)
        .map(|step| (start + step) % count)
        .find(|index| statement.column_name(*index).is_ok_and(|column| column == name))
        .ok_or_else(|| rusqlite::Error::InvalidColumnName(name.to_owned()))
}

impl<'r> Row<'r> {
    pub(super) fn new(row: &'r rusqlite::Row<'r>, columns: &'r Columns) -> Self {
        Self { values: row, columns, turn: Cell::default() }
    }

    /// The value in a column, by its name or its number.
    pub(super) fn get<P: Place, T: FromSql>(&self, place: P) -> Read<T> {
        self.values.get(place.index(self)?).map_err(|error| unreadable(&error))
    }

    /// The value in a column, if there is such a column: a damaged file of an older schema, out of which rows are saved, may be
    /// without it.
    pub(super) fn get_if_there<T: FromSql>(&self, name: &'static str) -> Read<Option<T>> {
        match name.index(self) {
            Err(rusqlite::Error::InvalidColumnName(_)) => Ok(None),
            place => self.get(place?).map(Some),
        }
    }
}

/// The value itself stays out of the message: it may be an amount or a name.
#[cold]
#[allow(clippy::unnecessary_box_returns, reason = "it is what a row's error is")]
fn unreadable(error: &rusqlite::Error) -> Box<StoreError> {
    Box::new(StoreError::Inconsistent(match error {
        rusqlite::Error::IntegralValueOutOfRange(column, _) => format!("column {column} is out of range"),
        rusqlite::Error::InvalidColumnType(column, _, kind)
        | rusqlite::Error::FromSqlConversionFailure(column, kind, _) => {
            format!("column {column} holds {kind} that cannot be read")
        }
        _ => "a column that cannot be read".to_owned(),
    }))
}

impl Place for usize {
    fn index(self, _: &Row<'_>) -> rusqlite::Result<usize> {
        Ok(self)
    }
}

impl Place for &'static str {
    fn index(self, row: &Row<'_>) -> rusqlite::Result<usize> {
        let turn = row.turn.replace(row.turn.get() + 1);
        row.columns.find(row.values, self, turn)
    }
}
