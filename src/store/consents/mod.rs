//! Grants and shares: what may be read or held, by whom, until when.

mod life;
mod party;
mod row;
mod signed;

pub use life::{accept, advance, decline, insert, withdraw, withdrawal_accepted};
pub use party::Party;
pub(in crate::store) use row::row;
pub use row::{
    ConsentRow, GrantTerms, by_request, by_withdrawal, collection_at, collections, find, page, reach_at,
    reached_sellers,
};
pub use signed::{of_collection, of_grant, of_reach, of_share};
