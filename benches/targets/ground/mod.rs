//! What the lines stand on: a wallet with a history, and a raw connection to a copy of its file.

mod backend;
mod canned;
mod copy;
mod history;
mod offline;
mod person;
mod raw;
mod sellers;
mod vault;

pub use backend::{AUTHORITY, Member, Shop, Way, decided, found, now, start};
pub use canned::Canned;
pub use copy::copy;
pub use history::{LAST, compact, payment, payments};
pub use person::{DATABASE_KEY, Person, wallet, wallet_on};
pub use raw::Raw;
pub use sellers::{believed, keep_rules, key, offered, seller};
pub use vault::OpenVault;
