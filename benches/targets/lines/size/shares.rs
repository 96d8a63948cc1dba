//! Whose the bytes of a library are.

use std::collections::BTreeMap;

use super::map::Piece;

/// Bytes by what they belong to.
pub type Shares = BTreeMap<String, u64>;

/// Bytes by the section of the library.
pub fn by_section(pieces: &[Piece<'_>]) -> Shares {
    let sections = pieces.iter().filter(|piece| piece.from.is_none());
    added_up(sections.map(|piece| (kind(piece.section).to_owned(), piece.bytes)))
}

fn kind(section: &str) -> &'static str {
    match section {
        ".text" | ".plt" | ".init" | ".fini" => "code",
        ".rodata" => "constants: texts, tables, root certificates, SQL",
        ".eh_frame" | ".eh_frame_hdr" | ".gcc_except_table" => "unwinding: `panic = \"unwind\"` is a promise",
        ".data" | ".data.rel.ro" | ".tdata" | ".got" | ".got.plt" | ".init_array" | ".fini_array" => "data",
        ".bss" | ".tbss" | ".relro_padding" | ".comment" | ".symtab" | ".strtab" | ".shstrtab" => "not in the file",
        _ => "symbols and relocations",
    }
}

/// Code by the crate that it was written in: of a generic function that is the crate that defines it.
pub fn by_crate(pieces: &[Piece<'_>]) -> Shares {
    let whose = |path: &str| if is_dropping_ours(path) { "tally, dropping its values" } else { first(path) }.to_owned();
    added_up(functions(pieces).map(|(path, bytes)| (whose(&path), bytes)))
}

/// What the compiler writes to drop a value is `core`'s by name.
fn is_dropping_ours(path: &str) -> bool {
    path.starts_with("core::ptr::drop_") && path.contains("tally::")
}

/// Our own code by room.
pub fn by_room(pieces: &[Piece<'_>]) -> Shares {
    added_up(ours(pieces).map(|(path, bytes)| (room(&path).to_owned(), bytes)))
}

/// Our own code by capability: its name is the same on each floor.
pub fn by_capability(pieces: &[Piece<'_>]) -> Shares {
    added_up(ours(pieces).map(|(path, bytes)| (capability(&path).to_owned(), bytes)))
}

fn functions(pieces: &[Piece<'_>]) -> impl Iterator<Item = (String, u64)> {
    let code = pieces.iter().filter(|piece| piece.section == ".text" && piece.from.is_some());
    code.map(|piece| (piece.path(), piece.bytes))
}

fn ours(pieces: &[Piece<'_>]) -> impl Iterator<Item = (String, u64)> {
    functions(pieces).filter(|(path, _)| first(path) == "tally")
}

/// `serde_json` of `<&mut serde_json::ser::Serializer<W> as serde_core::ser::Serializer>::serialize_str`; of
/// `<T as core::fmt::Display>::fmt` it is `core`.
fn first(path: &str) -> &str {
    let (head, _) = path.split_once("::").unwrap_or((path, ""));
    let after = |(at, _): (usize, &str)| &head[at + 1..];
    let start = head.rmatch_indices([' ', '<', '&', '(', '[', '*']).next().map_or(head, after);
    if start.is_empty() { "others" } else { start }
}

fn room(path: &str) -> &str {
    let (_, inside) = path.split_once("tally::").unwrap_or_default();
    inside.split("::").next().unwrap_or_default()
}

/// Which words in a path belong to which capability.
const CAPABILITIES: [(&str, &[&str]); 8] = [
    ("consent: grants, shares, readings, the chain", &["consent", "access", "chain"]),
    ("rides", &["rental", "ride", "unlock", "charge", "fare"]),
    ("points", &["points", "score", "entry", "rules", "collect"]),
    ("perks and offers", &["perk", "offer", "seller", "city"]),
    ("bills and loans", &["bill", "loan"]),
    ("payments, mandates, top-ups, refunds", &["payment", "mandate", "topup", "refund", "quote", "qr", "account"]),
    ("being taken over from a damaged file, and exported", &["recover", "export"]),
    ("enrolment", &["enrol", "identity", "invite"]),
];

fn capability(path: &str) -> &'static str {
    let lower = path.to_lowercase();
    let of = |(_, words): &&(&str, &[&str])| words.iter().any(|word| lower.contains(word));
    CAPABILITIES.iter().find(of).map_or("what all of them share", |(name, _)| *name)
}

fn added_up(parts: impl Iterator<Item = (String, u64)>) -> Shares {
    let mut all = Shares::new();
    parts.for_each(|(name, bytes)| *all.entry(name).or_default() += bytes);
    all
}
