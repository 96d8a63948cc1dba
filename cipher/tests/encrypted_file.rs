//! An encrypted file on a real disk, through SQLCipher itself.

use std::error::Error;
use std::fs;
use std::path::Path;

use rusqlite::{Connection, ErrorCode};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

const KEY: &str = "2dd29ca851e7b56e4697b0e1f08507293d761a05ce4d1b628663f411a8086d99";
const OTHER_KEY: &str = "3dd29ca851e7b56e4697b0e1f08507293d761a05ce4d1b628663f411a8086d99";

fn open(path: &Path, key: &str) -> rusqlite::Result<Connection> {
    tally_cipher::link();
    let connection = Connection::open(path)?;
    connection.execute_batch(&format!("PRAGMA key = \"x'{key}'\""))?;
    Ok(connection)
}

/// Enough rows for more than one page, so that overflow and interior pages are encrypted too.
fn create(path: &Path) -> rusqlite::Result<()> {
    let connection = open(path, KEY)?;
    connection.execute_batch("PRAGMA journal_mode = WAL; CREATE TABLE ride (id INTEGER PRIMARY KEY, place TEXT)")?;
    for id in 0..500 {
        connection.execute("INSERT INTO ride VALUES (?1, ?2)", (id, format!("Harbour Street {id}")))?;
    }
    Ok(())
}

fn answer(connection: &Connection, question: &str) -> rusqlite::Result<String> {
    connection.query_row(question, [], |row| row.get(0))
}

/// The complaints of `PRAGMA cipher_integrity_check`, one row each.
fn complaints(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    connection.prepare("PRAGMA cipher_integrity_check")?.query_map([], |row| row.get(0))?.collect()
}

#[test]
fn what_was_written_is_read_again() -> Outcome {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("wallet.db");
    create(&path)?;
    let connection = open(&path, KEY)?;
    assert_eq!(answer(&connection, "SELECT place FROM ride WHERE id = 499")?, "Harbour Street 499");
    assert_eq!(complaints(&connection)?, Vec::<String>::new());
    assert_eq!(answer(&connection, "PRAGMA integrity_check")?, "ok");
    Ok(())
}

#[test]
fn another_key_opens_nothing() -> Outcome {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("wallet.db");
    create(&path)?;
    let refused = answer(&open(&path, OTHER_KEY)?, "SELECT place FROM ride");
    assert_eq!(refused.map_err(|error| error.sqlite_error_code()), Err(Some(ErrorCode::NotADatabase)));
    Ok(())
}

#[test]
fn the_file_shows_neither_header_nor_content() -> Outcome {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("wallet.db");
    create(&path)?;
    let raw = fs::read(&path)?;
    assert!(raw.len() > 4 * 4096, "the rows take several pages");
    assert!(!raw.starts_with(b"SQLite format 3"));
    assert!(!raw.windows(14).any(|window| window == b"Harbour Street"));
    Ok(())
}

#[test]
fn a_changed_byte_is_noticed() -> Outcome {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("wallet.db");
    create(&path)?;
    let mut raw = fs::read(&path)?;
    raw[2 * 4096 + 100] ^= 1;
    fs::write(&path, raw)?;
    assert_eq!(complaints(&open(&path, KEY)?)?, ["HMAC verification failed for page 3"]);
    Ok(())
}

#[test]
fn a_passphrase_opens_only_what_it_closed() -> Outcome {
    tally_cipher::link();
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("wallet.db");
    Connection::open(&path)?.execute_batch("PRAGMA key = 'open sesame'; CREATE TABLE a (b)")?;
    Connection::open(&path)?.execute_batch("PRAGMA key = 'open sesame'; SELECT * FROM a")?;
    let refused = Connection::open(&path)?.execute_batch("PRAGMA key = 'open barley'; SELECT * FROM a");
    assert_eq!(refused.map_err(|error| error.sqlite_error_code()), Err(Some(ErrorCode::NotADatabase)));
    Ok(())
}

/// SQLCipher 1 to 3 hashed with SHA-1, and a program may choose SHA-256.
#[test]
fn every_hash_makes_a_file_that_opens_again() -> Outcome {
    for hash in ["SHA1", "SHA256", "SHA512"] {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("wallet.db");
        let choice =
            format!("PRAGMA cipher_hmac_algorithm = HMAC_{hash}; PRAGMA cipher_kdf_algorithm = PBKDF2_HMAC_{hash}");
        open(&path, KEY)?.execute_batch(&format!("{choice}; CREATE TABLE a (b)"))?;
        let connection = open(&path, KEY)?;
        connection.execute_batch(&format!("{choice}; SELECT * FROM a"))?;
        assert_eq!(complaints(&connection)?, Vec::<String>::new(), "{hash}");
    }
    Ok(())
}

#[test]
fn the_ciphers_are_ours_and_the_sizes_sqlciphers() -> Outcome {
    let folder = tempfile::tempdir()?;
    let connection = open(&folder.path().join("wallet.db"), KEY)?;
    assert_eq!(answer(&connection, "PRAGMA cipher_provider")?, "rustcrypto");
    assert_eq!(answer(&connection, "PRAGMA cipher_provider_version")?, env!("CARGO_PKG_VERSION"));
    assert_eq!(answer(&connection, "PRAGMA cipher_hmac_algorithm")?, "HMAC_SHA512");
    assert_eq!(answer(&connection, "PRAGMA cipher_page_size")?, "4096");
    Ok(())
}

/// 3.51.3 repaired a race in resetting the write-ahead log that could corrupt a database.
#[test]
fn sqlite_is_new_enough_for_a_write_ahead_log() {
    assert!(rusqlite::version_number() >= 3_051_003, "{}", rusqlite::version());
}

/// Temporary tables and sorters must not reach the disk unencrypted.
#[test]
fn the_build_options_are_those_the_store_relies_on() -> Outcome {
    let connection = Connection::open_in_memory()?;
    tally_cipher::link();
    let used = |option| connection.query_row("SELECT sqlite_compileoption_used(?1)", [option], |row| row.get(0));
    for option in ["TEMP_STORE=2", "THREADSAFE=1"] {
        assert!(used(option)?, "{option}");
    }
    Ok(())
}
