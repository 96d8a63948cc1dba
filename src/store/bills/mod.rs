//! Bills: what the backend said of them, and what the person said against them.

mod life;
mod row;

pub use life::{apply, disputed, end_dispute, restore};
pub(in crate::store) use row::bill;
pub use row::{BillRow, find, of_dispute, open, page};
