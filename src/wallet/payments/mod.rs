//! Paying a merchant: parse, prepare, confirm, and look at what was paid.

mod authorise;
mod bill;
mod history;
mod prepare;
mod record;
mod terms;

use std::sync::Arc;

use super::WalletError;
use super::core::Core;
use crate::domain::qr::{self, Code};

pub use prepare::{PrepareRequest, Prepared};
pub use record::{Payment, Refund};

/// Paying, and what was paid.
#[derive(Clone)]
pub struct Payments {
    core: Arc<Core>,
}

impl Payments {
    pub(crate) fn new(core: Arc<Core>) -> Self {
        Self { core }
    }

    /// What a merchant's code says. Needs no network; a code of another network is read too, and says which.
    pub fn parse(&self, payload: &str) -> Result<Code, WalletError> {
        Ok(qr::parse(payload)?)
    }
}
