//! Rides: what was agreed to, how far each one got, and what was collected for it.

mod life;
mod list;
mod row;

pub use life::{
    Closing, Told, accept, book, close, decline, dispute, end, enter, insert, renew, revert, told, want_cancel,
};
pub(in crate::store) use list::{HELD, UNSETTLED, UNTOLD};
pub use list::{by_cancel, by_dispute, by_end, find, going_on, held_total, page, unsettled_total, untold_total};
pub(in crate::store) use row::rental;
pub use row::{Booked, RentalRow, RideState};
