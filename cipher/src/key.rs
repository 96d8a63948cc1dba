//! The key of a database, given to SQLCipher without leaving copies behind.

use core::ffi::c_int;

use rusqlite::{Connection, ffi};
use zeroize::Zeroizing;

/// `x'`, two digits for each of 32 bytes, and `'`.
const LENGTH: c_int = 67;

/// Gives the database behind a new connection its key as it is, without deriving another from it. To be called before
/// anything else asks for the file.
///
/// `PRAGMA key` does the same, but the text of a statement is copied by SQLite's parser into memory that nobody wipes.
pub fn set_key(connection: &Connection, key: &[u8; 32]) -> rusqlite::Result<()> {
    let literal = literal(key);
    // SAFETY: the handle is used only while `connection` lives, and not closed.
    let handle = unsafe { connection.handle() };
    // SAFETY: the handle is open, and `literal` holds `LENGTH` bytes, which SQLCipher copies.
    match unsafe { ffi::sqlite3_key(handle, literal.as_ptr().cast(), LENGTH) } {
        ffi::SQLITE_OK => Ok(()),
        failed => Err(rusqlite::Error::SqliteFailure(ffi::Error::new(failed), None)),
    }
}

/// The key as SQLCipher reads it: a blob in SQL's spelling.
fn literal(key: &[u8; 32]) -> Zeroizing<Vec<u8>> {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits = key.iter().flat_map(|byte| [byte >> 4, byte & 15]).map(|digit| DIGITS[usize::from(digit)]);
    // Reserved at once: growing would leave copies behind.
    let mut literal = Zeroizing::new(Vec::with_capacity(67));
    literal.extend_from_slice(b"x'");
    literal.extend(digits);
    literal.push(b'\'');
    literal
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_is_spelt_as_sixty_four_digits() {
        let spelt = format!("x'{}'", "0a".repeat(16) + &"f0".repeat(16));
        let key: [u8; 32] = core::array::from_fn(|index| if index < 16 { 0x0a } else { 0xf0 });
        assert_eq!(literal(&key).as_slice(), spelt.as_bytes());
        assert_eq!(Ok(LENGTH), c_int::try_from(spelt.len()));
    }
}
