//! Where the backend is.

use std::sync::Arc;

use tally::crypto::keys::Thumbprint;
use tally::wire::invite::Address;
use tally_backend::store::StoreError;
use tally_backend::{Embedded, Running};

/// Where the backend is.
pub(super) enum Premises {
    /// On threads of its own, and on a port.
    Running(Running),
    /// In the hands of somebody who hands it every request.
    Embedded(Arc<Embedded>),
}

impl Premises {
    pub(super) fn url(&self) -> &Address {
        match self {
            Self::Running(running) => running.url(),
            Self::Embedded(embedded) => embedded.url(),
        }
    }

    pub(super) fn key(&self) -> Thumbprint {
        match self {
            Self::Running(running) => running.key(),
            Self::Embedded(embedded) => embedded.key(),
        }
    }

    pub(super) async fn catch_up(&self) -> Result<(), StoreError> {
        match self {
            Self::Running(running) => running.catch_up().await,
            Self::Embedded(embedded) => embedded.catch_up().await,
        }
    }
}
