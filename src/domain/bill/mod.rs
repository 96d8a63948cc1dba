//! A bill: a payment made later, or one instalment of a loan. Its days are days of UTC, so that phone and backend never
//! differ on what is late.

mod dates;
mod day;
mod state;

pub use dates::{DueDates, DueDatesError, Effect};
pub use day::Day;
pub use state::{BillEvent, BillState};
