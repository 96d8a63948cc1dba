//! What the tests of this floor and of the one above share: a clock that is moved by hand, and a backend of which each answer can be spoilt.

mod backend;
mod clock;
mod wallet;

pub(crate) use backend::{Backend, Reply, json};
pub(crate) use clock::TestClock;
pub(super) use wallet::TestWallet;
pub(crate) use wallet::{BACKEND_KEY, backend_key, operation_id, user};
