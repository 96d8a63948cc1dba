//! SQLCipher without our code: the same file, key, cipher provider and settings.

use std::path::Path;

use anyhow::Result;
use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags, Params};

use super::DATABASE_KEY;

/// A connection to the database of a wallet's directory.
pub struct Raw(pub Connection);

/// Everything that a wallet's connection sets and that costs something.
const SETTINGS: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF";

impl Raw {
    /// Opens it.
    pub fn open(directory: &Path) -> Result<Self> {
        tally_cipher::link();
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(directory.join("database/wallet.db"), flags)?;
        let key = format!("{:02x}", DATABASE_KEY[0]).repeat(DATABASE_KEY.len());
        connection.execute_batch(&format!("PRAGMA cipher_log_level = NONE; PRAGMA key = \"x'{key}'\"; {SETTINGS}"))?;
        connection.set_prepared_statement_cache_capacity(64);
        Ok(Self(connection))
    }

    /// Every row, every column, as the engine hands them out.
    pub fn rows(&self, sql: &str, parameters: impl Params) -> Result<Vec<Vec<Value>>> {
        let mut statement = self.0.prepare_cached(sql)?;
        let (columns, mut rows) = (statement.column_count(), statement.query(parameters)?);
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push((0..columns).map(|column| row.get(column)).collect::<Result<_, _>>()?);
        }
        Ok(all)
    }
}
