//! A service order for a rental, in the sense of WeChat Pay Score: what was signed before the lock opens, and what may be
//! charged after it closed. Phone and backend judge by the same functions.

mod charge;
mod order;
mod state;

pub use charge::{ChargeError, may_charge};
pub use order::{CancelError, OrderError, OrderTerms};
pub use state::{RentalEvent, RentalState};
