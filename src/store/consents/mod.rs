//! Grants and shares: what may be read, by whom, until when.

mod life;
mod row;
mod signed;

pub use life::{accept, advance, decline, insert, withdraw, withdrawal_accepted};
pub(in crate::store) use row::row;
pub use row::{ConsentRow, GrantTerms, by_request, by_withdrawal, find, page};
pub use signed::{of_grant, of_share};
