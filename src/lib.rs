//! Tally.
pub mod domain;
