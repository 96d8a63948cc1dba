//! What the linker (lld) says that it put where: a table of sections, and below each of them of the pieces in it.

use rustc_demangle::demangle;

/// One line of the table.
pub struct Piece<'m> {
    /// The section of the library that it lies in.
    pub section: &'m str,
    /// Where it comes from, or nothing for a section as a whole: `FILE:(SECTION)`.
    pub from: Option<&'m str>,
    /// Its bytes.
    pub bytes: u64,
}

/// How far a section's name is moved in, and how far a piece's.
const COLUMN: usize = 8;

/// Every section and every piece.
pub fn pieces(map: &str) -> Vec<Piece<'_>> {
    let (mut section, mut all) = ("", Vec::new());
    for (depth, bytes, name) in map.lines().filter_map(line) {
        match depth {
            0 => {
                section = name;
                all.push(Piece { section, from: None, bytes });
            }
            1 => all.push(Piece { section, from: Some(name), bytes }),
            // A symbol in a piece.
            _ => {}
        }
    }
    all
}

/// Four numbers, and a name that says by how far it is moved in what it is.
fn line(line: &str) -> Option<(usize, u64, &str)> {
    let mut rest = line;
    let mut number = || {
        let (number, after) = rest.trim_start().split_once(' ')?;
        rest = after;
        u64::from_str_radix(number, 16).ok()
    };
    let [_, _, bytes, _] = [number()?, number()?, number()?, number()?];
    let name = rest.trim_start();
    Some(((rest.len() - name.len()) / COLUMN, bytes, name))
}

impl Piece<'_> {
    /// The function that it is, as its path; or the archive that a piece of C or assembler comes from.
    pub fn path(&self) -> String {
        let (file, section) = self.from.unwrap_or_default().rsplit_once(":(").unwrap_or_default();
        let symbol = section.trim_end_matches(')').trim_start_matches(".text").trim_start_matches('.');
        let symbol = symbol.trim_start_matches("unlikely.").trim_start_matches("hot.");
        if symbol.starts_with("_ZN") || symbol.starts_with("_R") {
            return format!("{:#}", demangle(symbol));
        }
        archive(file).map_or_else(|| symbol.to_owned(), |archive| format!("{archive}::{symbol}"))
    }
}

/// `sqlite3` of `…/liblibsqlite3_sys-0123.rlib(0123-sqlite3.o)`: the crate that an object comes in.
fn archive(file: &str) -> Option<&str> {
    let (archive, _) = file.split_once(".rlib(")?;
    let name = archive.rsplit('/').next()?.strip_prefix("lib")?;
    Some(name.rsplit_once('-').map_or(name, |(name, _)| name))
}
