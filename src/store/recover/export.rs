//! Reading a database past the pages of it that are damaged.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::super::access::Reader;
use super::super::begun;
use super::super::connection::open_writer;
use super::super::directory::{KEY_NAME, database_file};
use super::super::error::StoreError;
use super::super::identity::{self, Identity};
use super::super::key::DatabaseKey;
use super::super::key_file::KeyFile;
use super::super::outbox::{self, OutboxRow};
use super::super::row::{Read, Row};
use super::consents::{self, ConsentRows};
use super::loans::{self, LoanRows};
use super::perks::{self, PerksRows};
use super::points::{self, PointsRows};
use super::rides::{self, RideRows};
use super::rows::{self, Rows};

/// What could be saved out of a damaged database.
#[derive(Clone, Default)]
pub struct Export {
    /// The operations without a receipt, parked ones too, oldest first.
    pub operations: Vec<OutboxRow>,
    /// The operations with one, oldest first.
    pub settled: Vec<OutboxRow>,
    /// What was known of payments, mandates and the like.
    pub(super) rows: Rows,
    /// What was known of consent.
    pub(super) consents: ConsentRows,
    /// What was known of rides.
    pub(super) rides: RideRows,
    /// What was known of points.
    pub(super) points: PointsRows,
    /// What was known of loans.
    pub(super) loans: LoanRows,
    /// What was known of perks.
    pub(super) perks: PerksRows,
    /// Who the phone was, with its sealed keys, if that could be read.
    pub identity: Option<Identity>,
    /// How often it was opened for the network, if that could be read.
    pub epoch: Option<u64>,
    /// Every operation could be read. If not, others may have been there; of a file whose first pages are damaged nothing
    /// can be read this way, and it is kept for whoever can do more.
    pub complete: bool,
}

/// After this many rows in a row that cannot be read, the rest of a table is given up. A damaged page hides a dozen at most, and
/// sixty-four kilobytes of them, the most that flash memory commonly loses at once, two hundred; a damaged page higher up
/// hides everything, however long one looks.
const IN_VAIN: u32 = 500;

/// Reads what can be read out of a quarantined database, row by row, past the pages that are damaged. Changes neither the
/// database nor its WAL.
pub fn export(quarantined: &Path, key: &DatabaseKey) -> Result<Export, StoreError> {
    KeyFile::parse(&fs::read(quarantined.join(KEY_NAME))?)?.check(key)?;
    let file = database_file(quarantined);
    match begun::check(&file) {
        // To open it would be to begin a new one, and to delete its log.
        Err(StoreError::Corrupt { .. }) => return Ok(Export::default()),
        checked => checked?,
    }
    fs::metadata(&file)?;
    Ok(everything(&mut Damaged { file, key, connection: None }))
}

fn everything(damaged: &mut Damaged<'_>) -> Export {
    let identity = damaged.ask(identity::load).unwrap_or_default();
    let epoch = damaged.ask(identity::epoch).ok();
    let (all, complete) = damaged.walk("outbox", outbox::row);
    let (settled, operations) = all.into_iter().partition(|operation| operation.state.is_settled());
    let (rows, consents, rides) = (rows::of(damaged), consents::of(damaged), rides::of(damaged));
    let (points, perks, loans) = (points::of(damaged), perks::of(damaged), loans::of(damaged));
    Export { operations, settled, rows, consents, rides, points, loans, perks, identity, epoch, complete }
}

/// A database that answers some questions and not others.
pub(super) struct Damaged<'k> {
    file: PathBuf,
    key: &'k DatabaseKey,
    connection: Option<Connection>,
}

impl Damaged<'_> {
    /// Asks once more if that fails: what a disk says once is no reason to give up what it says the next time.
    fn ask<T>(&mut self, query: impl Fn(&Reader<'_>) -> Result<T, StoreError>) -> Result<T, StoreError> {
        self.ask_once(&query).or_else(|_| self.ask_once(&query))
    }

    /// On a fresh connection if the one before failed: the cipher refuses everything after the first damaged page.
    fn ask_once<T>(&mut self, query: impl Fn(&Reader<'_>) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let connection = self.connected()?;
        let answer = query(&Reader::new(&connection))?;
        self.connection = Some(connection);
        Ok(answer)
    }

    fn connected(&mut self) -> Result<Connection, StoreError> {
        self.connection.take().map_or_else(|| open_writer(&self.file, self.key), Ok)
    }

    /// Whether there is such a table, as far as can be read: a file of an older schema may not have it.
    pub(super) fn has(&mut self, table: &str) -> bool {
        const NAMED: &str = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?1";
        self.ask(|reader| reader.number(NAMED, [table])).is_ok_and(|count| count > 0)
    }

    /// Every row of a table that can be read, and whether that was all of them.
    pub(super) fn walk<T>(&mut self, table: &str, map: fn(&Row<'_>) -> Read<T>) -> (Vec<T>, bool) {
        let last = self.last(table);
        let (mut found, mut place, mut unread, mut complete) = (Vec::new(), 0, 0, true);
        while place <= last && unread < IN_VAIN {
            match self.ask(|reader| from(reader, table, place, map)) {
                Ok(Some((at, row))) => {
                    found.push(row);
                    (place, unread) = (at + 1, 0);
                }
                Ok(None) => break,
                Err(_) => (place, unread, complete) = (place + 1, unread + 1, false),
            }
        }
        (found, complete)
    }

    /// The last row's number, if one of the two places that tell it can be read.
    fn last(&mut self, table: &str) -> i64 {
        let sequence = self.ask(|reader| reader.number("SELECT seq FROM sqlite_sequence WHERE name = ?1", [table]));
        let highest = |_| self.ask(|reader| reader.number(&format!("SELECT max(rowid) FROM {table}"), ()));
        sequence.or_else(highest).unwrap_or(i64::MAX)
    }
}

/// The first row from this number on. Its page is found from above, past the damaged ones beside it.
fn from<T>(
    reader: &Reader<'_>,
    table: &str,
    place: i64,
    map: fn(&Row<'_>) -> Read<T>,
) -> Result<Option<(i64, T)>, StoreError> {
    let sql = format!(
        "SELECT rowid AS place, 0 AS refunded, * FROM {table} NOT INDEXED WHERE rowid >= ?1 ORDER BY rowid LIMIT 1"
    );
    reader.first(&sql, [place], |row| Ok((row.get("place")?, map(row)?)))
}

impl fmt::Debug for Export {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (unsent, settled) = (self.operations.len(), self.settled.len());
        let mut shown = f.debug_struct("Export");
        shown
            .field("unsent", &unsent)
            .field("settled", &settled)
            .field("complete", &self.complete)
            .finish_non_exhaustive()
    }
}
