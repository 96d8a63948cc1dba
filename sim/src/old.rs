//! Databases of earlier versions of the app, with what was queued in them.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, anyhow};
use rusqlite::{Connection, OpenFlags};
use tally::store::KeyFile;

/// How each schema is taken back to the one before, newest first, and what must not be in it: what could only be known to a
/// newer app and does not come again with the changes.
const BACK: [(u32, &str, &str); 9] = [
    (11, "SELECT 0", "SELECT count(*) FROM access_records WHERE record LIKE '%\"authority\"%'"),
    (10, "DROP INDEX payments_by_names; ALTER TABLE payments DROP COLUMN names; DROP TABLE payee_names", "SELECT 0"),
    (9, "ALTER TABLE payments DROP COLUMN refunded", "SELECT 0"),
    (
        8,
        "DROP TABLE loans; ALTER TABLE payments DROP COLUMN later",
        "SELECT count(*) FROM payments WHERE later <> 0 UNION ALL SELECT count(*) FROM loans",
    ),
    (
        7,
        "DROP TABLE offers; DROP TABLE offers_refused; DROP TABLE perks; ALTER TABLE payments DROP COLUMN perk",
        "SELECT count(*) FROM payments WHERE perk IS NOT NULL",
    ),
    (
        6,
        "DROP TABLE points_rules; DROP TABLE collection_terms; DROP TABLE points_entries; DROP TABLE points_scores;
         DROP TABLE points_refused; DROP TABLE points_setting",
        "SELECT off FROM points_setting UNION ALL SELECT count(*) FROM consents WHERE reader LIKE '%collect%'",
    ),
    (
        5,
        "DROP INDEX payments_by_bill; ALTER TABLE payments DROP COLUMN bill; DROP TABLE bills",
        "SELECT count(*) FROM bills",
    ),
    (4, "DROP TABLE rentals", "SELECT count(*) FROM rentals"),
    (
        3,
        "DROP INDEX payments_settled; DROP TABLE consent_requests; DROP TABLE consents; DROP TABLE consent_chain;
         DROP TABLE access_records; DROP TABLE profile; ALTER TABLE outbox DROP COLUMN attachment",
        "SELECT count(*) FROM consent_chain UNION ALL SELECT count(*) FROM consent_requests",
    ),
];

/// Makes the wallet in this directory, which nobody has open, one that an earlier version has left: of schema `schema`, or of
/// the oldest that could hold what it holds. Its search finds nothing that was there before. It has read no changes; what it queued is queued. Gives the schema.
pub(crate) fn grow_old(directory: &Path, schema: u32) -> anyhow::Result<u32> {
    let connection = open(directory)?;
    let mut is: u32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    for (before, back, held) in BACK {
        if before >= is || before < schema || holds(&connection, held)? {
            break;
        }
        connection.execute_batch(&format!("BEGIN; {back}; PRAGMA user_version = {before}; COMMIT"))?;
        is = before;
    }
    connection.execute_batch("UPDATE session SET cursor = ''")?;
    Ok(is)
}

fn holds(connection: &Connection, held: &str) -> anyhow::Result<bool> {
    let sql = format!("SELECT sum(held) > 0 FROM (SELECT 0 AS held UNION ALL {held})");
    Ok(connection.query_row(&sql, [], |row| row.get(0))?)
}

/// By the key that the simulation's vault has only marked, and on the phone's own disk: what a loss of power may leave of what was
/// written earlier can only be told by a disk that sees all that is written.
fn open(directory: &Path) -> anyhow::Result<Connection> {
    let file = KeyFile::load(directory)?.ok_or_else(|| anyhow!("the wallet has no key"))?;
    let (_, key) = file.sealed.split_first().context("the wallet's key is empty")?;
    let mut hex = String::new();
    key.iter().try_for_each(|byte| write!(hex, "{byte:02x}"))?;
    tally_cipher::link();
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(directory.join("database/wallet.db"), flags)?;
    connection.execute_batch(&format!("PRAGMA key = \"x'{hex}'\""))?;
    Ok(connection)
}
