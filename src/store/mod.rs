//! Floor 2: what the wallet remembers, in one encrypted file.
//!
//! A use case writes its state row and its outbox row in one [`Store::write`], and only then does anything touch the
//! network. [`Store::read`] never waits for a writer. What is asked of the file is one file of typed queries for each
//! capability: free functions that take a [`Reader`] or a [`Writer`], so that a signature says whether it changes anything.
//!
//! ```text
//! <directory>/
//!   wallet.lock           held while the wallet is open
//!   wallet.key            the sealed database key, and a check that tells a wrong key from a broken file
//!   database/wallet.db    and its WAL: everything else
//!   database/begun        there once something was written, so that an empty file is never taken for a new wallet
//!   quarantine-<time>/    a broken database, whole and never deleted
//!   wiping/               there only while a wipe is under way
//! ```
//!
//! The database is a directory of its own so that moving it away is a single rename: no crash can part it from its WAL.

mod access;
pub mod access_records;
pub mod accounts;
mod begun;
pub mod bills;
mod close;
mod columns;
mod connection;
pub mod consent_chain;
pub mod consent_requests;
pub mod consents;
mod directory;
mod error;
pub mod events;
mod given;
pub mod identity;
mod key;
mod key_file;
pub mod loans;
mod lock;
pub mod mandates;
mod migrate;
pub mod offers;
mod one_state;
mod open;
pub mod outbox;
mod page;
pub mod payments;
pub mod points;
mod pool;
pub mod profile;
pub mod receipts;
pub mod recover;
pub mod refunds;
pub mod rentals;
mod reopen;
mod row;
pub mod topups;
mod untold;
mod wal;
mod wipe;
mod work;

pub use access::{Reader, Writer};
pub use error::StoreError;
pub use key::DatabaseKey;
pub use key_file::KeyFile;
pub use open::Store;
pub use page::{Declined, Page, PageRequest};

#[cfg(test)]
pub(crate) mod tests;
