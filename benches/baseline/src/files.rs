//! Files and the database in every way that the phone library uses them.

use std::fs::{self, OpenOptions};
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, ToSql, TransactionBehavior, named_params};

use crate::{Failure, failed};

pub(crate) fn files(path: &Path, bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let part = path.with_extension("part");
    fs::create_dir_all(path.join("in")).map_err(failed)?;
    let mut file = OpenOptions::new().write(true).create_new(true).open(&part).map_err(failed)?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(failed)?;
    file.try_lock().map_err(failed)?;
    fs::rename(&part, path).map_err(failed)?;
    let mut read = Vec::new();
    fs::File::open(path).and_then(|mut file| file.read_to_end(&mut read)).map_err(failed)?;
    read.extend(fs::read(path).map_err(failed)?);
    for entry in fs::read_dir(path).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        fs::copy(entry.path(), &part).map_err(failed)?;
        read.extend(entry.file_name().as_encoded_bytes());
    }
    fs::set_permissions(path, fs::metadata(path).map_err(failed)?.permissions()).map_err(failed)?;
    fs::remove_file(&part).and_then(|()| fs::remove_dir_all(path)).map_err(failed)?;
    Ok(read)
}

pub(crate) fn opened(path: &Path) -> Result<Connection, Failure> {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE).map_err(failed)?;
    connection.busy_timeout(Duration::from_secs(5)).map_err(failed)?;
    connection.set_prepared_statement_cache_capacity(64);
    connection.pragma_update(None, "user_version", 1).map_err(failed)?;
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(())).map_err(failed)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true).map_err(failed)?;
    Ok(connection)
}

pub(crate) fn rows(connection: &mut Connection, values: &[&dyn ToSql]) -> Result<String, Failure> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failed)?;
    let mut statement = transaction.prepare_cached("SELECT * FROM kept WHERE id > ?1").map_err(failed)?;
    let names: String = statement.column_names().collect();
    let mut rows = statement.query(values).map_err(failed)?;
    let mut read = names;
    while let Some(row) = rows.next().map_err(failed)? {
        read += row.get_ref(0).map_err(failed)?.as_str().map_err(failed)?;
    }
    drop(rows);
    statement.execute(named_params! { ":id": 1 }).map_err(failed)?;
    drop(statement);
    let last = transaction.last_insert_rowid().to_string() + &transaction.total_changes().to_string();
    transaction.commit().map_err(failed)?;
    let mut all = connection.prepare("PRAGMA integrity_check").map_err(failed)?;
    let found: Vec<String> = all.query_map([], |row| row.get(0)).and_then(Iterator::collect).map_err(failed)?;
    Ok(read + &last + &found.concat())
}
