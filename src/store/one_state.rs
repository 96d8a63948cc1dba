use rusqlite::Connection;

/// Makes several statements of a reading connection see one state, until it is dropped. Its own two statements are kept
/// compiled like all others: compiling them takes as long as reading a row.
pub(super) struct OneState<'c>(&'c Connection);

impl<'c> OneState<'c> {
    pub(super) fn begin(connection: &'c Connection) -> rusqlite::Result<Self> {
        connection.prepare_cached("BEGIN")?.execute([])?;
        Ok(Self(connection))
    }
}

impl Drop for OneState<'_> {
    fn drop(&mut self) {
        // Nothing was written, so nothing can be lost by an end that fails; the next one to begin is told.
        let _ = self.0.prepare_cached("ROLLBACK").and_then(|mut end| end.execute([]));
    }
}
