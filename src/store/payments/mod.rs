//! Payments: their rows, their lives, their history and their sums.

mod bill;
mod history;
mod life;
mod names;
mod requote;
mod row;
mod sums;

pub use bill::of_bill;
pub use history::{find, page};
pub(in crate::store) use life::give_back;
pub use life::{advance, decline, duplicate_of, insert, set_mandate, state, tell_duplicate};
pub(in crate::store) use names::make_all_findable;
pub use requote::requote;
pub use row::PaymentRow;
pub(in crate::store) use row::payment;
pub(in crate::store) use sums::{UNSETTLED, UNTOLD};
pub use sums::{any_waits_under, latest_like, settled_since, spent_under_each, told, unsettled_total, untold_total};

#[cfg(test)]
pub(in crate::store) use sums::{ANY_WAITS_UNDER, SPENT_UNDER_EACH};
