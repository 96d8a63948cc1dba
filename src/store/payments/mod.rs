//! Payments: their rows, their lives, their history and their sums.

mod history;
mod life;
mod row;
mod sums;

pub use history::{find, page};
pub use life::{advance, decline, insert, set_mandate};
pub use row::PaymentRow;
pub(in crate::store) use row::payment;
pub use sums::{latest_like, spent_under, unsettled_total};
