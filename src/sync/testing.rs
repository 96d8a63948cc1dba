//! What the tests of this floor share: a clock that is moved by hand, and a backend of which each answer can be spoilt.

mod backend;
mod clock;
mod wallet;

pub(super) use backend::{Backend, Reply, json};
pub(super) use clock::TestClock;
pub(super) use wallet::{BACKEND_KEY, TestWallet, backend_key, operation_id, user};
