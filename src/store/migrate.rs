//! From any schema that was ever released to the newest, one transaction for each step.

use rusqlite::config::DbConfig;
use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::access::Writer;
use super::error::StoreError;
use super::payments;

/// Every step there ever was, in order; the first makes the tables. A released step never changes: the next one does.
const STEPS: [&str; 12] = [
    include_str!("schema/0001.sql"),
    include_str!("schema/0002.sql"),
    include_str!("schema/0003.sql"),
    include_str!("schema/0004.sql"),
    include_str!("schema/0005.sql"),
    include_str!("schema/0006.sql"),
    include_str!("schema/0007.sql"),
    include_str!("schema/0008.sql"),
    include_str!("schema/0009.sql"),
    include_str!("schema/0010.sql"),
    include_str!("schema/0011.sql"),
    include_str!("schema/0012.sql"),
];

/// The step after which every payment that is there has to be made findable: folding a text is more than SQL can do.
const NAMES: u32 = 11;

/// The schema of a file, refused if this version does not know it. Writes nothing.
pub(super) fn schema_of(connection: &Connection) -> Result<u32, StoreError> {
    // Reading a table decrypts the first page; the version alone may come from a file that nobody could read.
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    let found: u32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let known = u32::try_from(STEPS.len()).unwrap_or(u32::MAX);
    if found > known {
        return Err(StoreError::NewerSchema { found, known });
    }
    Ok(found)
}

/// Takes the file from schema `from` to the newest.
pub(super) fn migrate(connection: &mut Connection, from: u32) -> Result<(), StoreError> {
    let mut missing = (1..).zip(STEPS).filter(|(schema, _)| *schema > from);
    missing.try_for_each(|(schema, step)| take(connection, schema, step))
}

fn take(connection: &mut Connection, schema: u32, step: &str) -> Result<(), StoreError> {
    let transaction = Transaction::new(connection, TransactionBehavior::Immediate)?;
    transaction.execute_batch(step)?;
    if schema == NAMES {
        forget_text_index(&transaction)?;
        payments::make_all_findable(&Writer::new(&transaction))?;
    }
    transaction.pragma_update(None, "user_version", schema)?;
    Ok(transaction.commit()?)
}

/// Earlier files have an index of the names' letters, a virtual table whose module is not in the library any more: its tables
/// go like any others, and its name by hand, which a connection that defends its schema would not allow.
fn forget_text_index(transaction: &Transaction<'_>) -> Result<(), StoreError> {
    transaction
        .execute_batch(&TEXT_INDEX.map(|table| format!("DROP TABLE IF EXISTS payments_text_{table};")).concat())?;
    transaction.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false)?;
    let forgotten = transaction.execute_batch(
        "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'payments_text';
         PRAGMA writable_schema = RESET;",
    );
    transaction.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    Ok(forgotten?)
}

const TEXT_INDEX: [&str; 4] = ["data", "idx", "docsize", "config"];
