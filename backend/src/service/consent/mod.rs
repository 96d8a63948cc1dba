//! What recipients, and people about them, can ask for.

pub(crate) mod ask;
pub(crate) mod compel;
mod covered;
pub(crate) mod expiry;
pub(crate) mod look;
pub(crate) mod take;

pub(crate) use covered::Order;
