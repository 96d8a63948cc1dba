//! Loans: what was agreed to, and how far that got.

mod life;
mod row;

pub use life::{agree, decline, discard, insert, lent, renew, told};
pub(in crate::store) use row::UNTOLD;
pub(in crate::store) use row::loan;
pub use row::{LoanRow, LoanState, find, page, untold_total};
