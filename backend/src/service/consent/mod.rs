//! What recipients, and people about them, can ask for.

pub(crate) mod ask;
mod covered;
pub(crate) mod expiry;
pub(crate) mod look;
pub(crate) mod take;
