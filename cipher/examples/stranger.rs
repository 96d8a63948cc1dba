//! Makes or reads an encrypted file for a test in which another SQLCipher is on the other side.
//!
//! `stranger create FILE KEY` writes a file under the raw key, 64 hexadecimal digits; `stranger read FILE KEY` prints the
//! rows of its table `ride`, one line each, fields parted by a tab.

use std::error::Error;
use std::io::{Write, stdout};
use std::{env, iter};

use rusqlite::Connection;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

fn main() -> Outcome {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["create", file, key] => create(&open(file, key)?),
        ["read", file, key] => read(&open(file, key)?),
        _ => Err("usage: stranger create|read FILE KEY".into()),
    }
}

fn open(file: &str, key: &str) -> Outcome<Connection> {
    tally_cipher::link();
    let connection = Connection::open(file)?;
    connection.execute_batch(&format!("PRAGMA key = \"x'{key}'\""))?;
    Ok(connection)
}

/// Long values, so that some spill over to pages of their own.
fn create(connection: &Connection) -> Outcome {
    connection.execute_batch("CREATE TABLE ride (id INTEGER PRIMARY KEY, place TEXT)")?;
    let lengths = iter::successors(Some(1), |length| Some(length * 7)).take(6);
    for (id, length) in (0_i64..).zip(lengths) {
        connection.execute("INSERT INTO ride VALUES (?1, ?2)", (id, "渡".repeat(length)))?;
    }
    Ok(())
}

/// Refuses a file in which any page fails its check. Counts the tables first, because that alone tells a wrong key.
fn read(connection: &Connection) -> Outcome {
    connection.execute_batch("SELECT count(*) FROM sqlite_schema")?;
    if connection.prepare("PRAGMA cipher_integrity_check")?.exists([])? {
        return Err("a page fails its check".into());
    }
    print_rows(connection)
}

fn print_rows(connection: &Connection) -> Outcome {
    let mut statement = connection.prepare("SELECT id, place FROM ride ORDER BY id")?;
    let rows = statement.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))?;
    for row in rows {
        let (id, place) = row?;
        writeln!(stdout(), "{id}\t{place}")?;
    }
    Ok(())
}
