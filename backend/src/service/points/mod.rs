//! Points: what is published, and what is reckoned when.

mod published;
pub(crate) mod reckoning;

pub(crate) use published::{NOTICE, Published, terms};
