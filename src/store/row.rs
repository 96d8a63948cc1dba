use rusqlite::types::FromSql;

/// A row, whose columns are looked up by name in a list that is made once for a query: `SQLite` has to be asked for each name
/// otherwise, for each value of each row.
pub(super) struct Row<'r> {
    row: &'r rusqlite::Row<'r>,
    columns: &'r Columns,
}

/// The names of a query's columns, in their order.
pub(super) struct Columns(Vec<String>);

/// Where a value stands in a row.
pub(super) trait Place {
    /// Its index.
    fn index(self, columns: &Columns) -> rusqlite::Result<usize>;
}

impl Columns {
    /// Of the query that this row comes from.
    pub(super) fn of(row: &rusqlite::Row<'_>) -> Self {
        Self(row.as_ref().column_names().map(str::to_owned).collect())
    }
}

impl<'r> Row<'r> {
    pub(super) fn new(row: &'r rusqlite::Row<'r>, columns: &'r Columns) -> Self {
        Self { row, columns }
    }

    /// The value in a column, by its name or its number.
    pub(super) fn get<P: Place, T: FromSql>(&self, place: P) -> rusqlite::Result<T> {
        self.row.get(place.index(self.columns)?)
    }
}

impl Place for usize {
    fn index(self, _: &Columns) -> rusqlite::Result<usize> {
        Ok(self)
    }
}

impl Place for &str {
    fn index(self, columns: &Columns) -> rusqlite::Result<usize> {
        let found = columns.0.iter().position(|column| column == self);
        found.ok_or_else(|| rusqlite::Error::InvalidColumnName(self.to_owned()))
    }
}
