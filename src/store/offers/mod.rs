//! What sellers offer for points: the offers that were believed, what was refused, how far they were read, and the city that
//! the person picked.

mod feed;
mod life;
mod row;
mod setting;

pub use feed::{Feed, feed, fetched, set_cursor};
pub(in crate::store) use life::refused;
pub use life::{put, refuse};
pub use row::{OfferRow, find, page, seller_name};
pub use setting::{city, pick_city};
