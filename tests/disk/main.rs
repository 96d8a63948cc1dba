//! A disk that fails at any call: the real wallet and the real backend, and every call of SQLite's about the wallet's files.
//!
//! Whatever is asked of the wallet meets every fault at its N-th call, for N = 1 until there is no N-th call any more. It answers with
//! a typed error or with success, and after the next start phone and backend agree, and what is asked for again ends once.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::print_stdout, reason = "shown where a test fails: which call it was")]

mod backend;
mod consent;
mod enrol;
mod lifecycle;
mod loan;
mod migrate;
mod mode;
mod money;
mod open;
mod pay;
mod repay;
mod ride;
mod stage;
#[path = "../whole/support/mod.rs"]
#[allow(dead_code, unused_imports, reason = "shared with the tests of whole wallets")]
mod support;
mod sync;
mod take_over;
mod verb;
