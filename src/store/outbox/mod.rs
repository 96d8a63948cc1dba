//! The outbox: operations that are signed and stored, with their receipts once they have them.

mod batch;
mod enqueue;
mod life;
mod row;

pub use batch::sendable;
pub use enqueue::{enqueue, remove_unsent, restore};
pub use life::{advance, drop_attachment, park, recall, settle};
pub(in crate::store) use row::row;
#[cfg(test)]
pub(in crate::store) use row::{HOW_MANY_UNSENT, PARKED, UNSENT, WAITING};
pub use row::{NewOperation, OutboxRow, count_unsent, find, page, parked, unsent, without_receipt};
