//! Rules, terms, entries and scores.

pub(super) mod announce;
mod facts;
pub(super) mod held;
pub(super) mod newest;
pub(super) mod people;
pub(super) mod reckon;
mod store;
