//! What each fuzz target does with its input.
//!
//! Every text that somebody else writes and Tally reads has a target here: a plain function from bytes to nothing, which
//! panics if the reader does or if what was read breaks a promise: what was read, prints and reads again to the same, and what
//! verifies was signed. `fuzz/` hands these functions to libFuzzer, and `tests/replay` hands them every file of the corpus.
//!
//! A mutated signature never holds, so the deeper half of each reader would never be met. The targets therefore sign for the
//! input: `forge` replaces the placeholders in a JSON text by names, keys and signatures that hold.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a target is a test: what panics in it is what was looked for"
)]

mod answer;
mod backend;
mod changes;
mod client;
mod database;
mod files;
mod forge;
mod gbfs;
mod jws;
mod keys;
mod links;
mod message;
mod offer;
mod operation;
mod phone;
mod qr;
mod receipt;
mod request;

use std::panic;
use std::sync::Once;
use std::sync::atomic::{AtomicUsize, Ordering};

/// One target: what it is called, and what it does with an input.
pub type Target = (&'static str, fn(&[u8]));

/// Every target, by the name that its corpus and its libFuzzer program have.
pub const TARGETS: [Target; 14] = [
    ("answer", answer::answer),
    ("chain", files::chain),
    ("changes", changes::changes),
    ("database", database::database),
    ("evidence", files::evidence),
    ("gbfs", gbfs::gbfs),
    ("invite", links::invite),
    ("jws", jws::jws),
    ("link", links::link),
    ("offer", offer::offer),
    ("operation", operation::operation),
    ("qr", qr::qr),
    ("receipt", receipt::receipt),
    ("request", request::request),
];

/// Runs the target of this name.
///
/// # Panics
///
/// If there is no such target, or if it finds something: a panic anywhere, be it on a thread of the wallet or of the backend
/// that turns it into an error.
pub fn run(name: &str, data: &[u8]) {
    let before = panics();
    let (_, target) = TARGETS.iter().find(|(known, _)| *known == name).expect("a target of this name");
    target(data);
    assert_eq!(panics(), before, "something panicked on another thread");
}

/// How often anything has panicked in this process.
fn panics() -> usize {
    static COUNTED: Once = Once::new();
    static PANICS: AtomicUsize = AtomicUsize::new(0);
    COUNTED.call_once(|| {
        let told = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            PANICS.fetch_add(1, Ordering::SeqCst);
            told(info);
        }));
    });
    PANICS.load(Ordering::SeqCst)
}

/// The input as text; what is no UTF-8 reaches none of the readers of text.
fn text(data: &[u8]) -> Option<&str> {
    std::str::from_utf8(data).ok()
}
