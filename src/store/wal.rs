//! The write-ahead log after the disk has failed.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use super::directory::write_whole;

/// Writes the log once more, byte for byte, into a new file that takes its place. Nobody may have the database open.
///
/// After a sync that failed, the operating system may hold pages that it takes for written and that never were: reading shows
/// them, a second sync says that all is well, and a power cut loses them. What is written anew is dirty again, and a sync of
/// it is a sync.
pub(super) fn write_anew(database: &Path) -> io::Result<()> {
    let log = database.with_extension("db-wal");
    match fs::read(&log) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        read => write_whole(&log, &read?),
    }
}
