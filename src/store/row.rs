use std::cell::{Cell, RefCell};

use rusqlite::types::FromSql;

/// A row, whose columns are looked up by name in a list that is made once for a query: `SQLite` has to be asked for each name
/// otherwise, for each value of each row.
pub(super) struct Row<'r> {
    values: &'r rusqlite::Row<'r>,
    columns: &'r Columns,
    /// How many values it has been asked for.
    turn: Cell<usize>,
}

/// The names of a query's columns, in their order.
pub(super) struct Columns {
    names: Vec<String>,
    /// Where the first row's values were found, in the order in which it was asked for them: all rows of a query are asked for
    /// the same, so that looking there first finds the name at once.
    found: RefCell<Vec<usize>>,
}

/// Where a value stands in a row.
pub(super) trait Place {
    /// Its index.
    fn index(self, row: &Row<'_>) -> rusqlite::Result<usize>;
}

impl Columns {
    /// Of the query that this row comes from.
    pub(super) fn of(row: &rusqlite::Row<'_>) -> Self {
        Self { names: row.as_ref().column_names().map(str::to_owned).collect(), found: RefCell::default() }
    }

    fn find(&self, name: &str, turn: usize) -> Option<usize> {
        let mut found = self.found.borrow_mut();
        if let Some(&index) = found.get(turn).filter(|index| self.names[**index] == name) {
            return Some(index);
        }
        let index = self.names.iter().position(|column| column == name)?;
        if turn == found.len() {
            found.push(index);
        }
        Some(index)
    }
}

impl<'r> Row<'r> {
    pub(super) fn new(row: &'r rusqlite::Row<'r>, columns: &'r Columns) -> Self {
        Self { values: row, columns, turn: Cell::default() }
    }

    /// The value in a column, by its name or its number.
    pub(super) fn get<P: Place, T: FromSql>(&self, place: P) -> rusqlite::Result<T> {
        self.values.get(place.index(self)?)
    }
}

impl Place for usize {
    fn index(self, _: &Row<'_>) -> rusqlite::Result<usize> {
        Ok(self)
    }
}

impl Place for &str {
    fn index(self, row: &Row<'_>) -> rusqlite::Result<usize> {
        let turn = row.turn.replace(row.turn.get() + 1);
        row.columns.find(self, turn).ok_or_else(|| rusqlite::Error::InvalidColumnName(self.to_owned()))
    }
}
