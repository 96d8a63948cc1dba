//! Entries and scores: only under a collection grant, by the rules, and gone with it.

mod erasing;
mod granting;
mod months;
pub mod support;
