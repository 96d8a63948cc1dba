//! Tally: a wallet core for phones.

pub mod crypto;
pub mod domain;
pub mod platform;
pub mod wire;
