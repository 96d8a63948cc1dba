use std::time::SystemTime;

use crate::ffi::times::moment;
use crate::wallet as core;

/// Exactly what a seller would learn: which step is reached, whenever one of its offers is used. Nothing is signed yet.
#[derive(uniffi::Object)]
pub struct ReachPreview(pub(super) core::ReachPreview);

#[uniffi::export]
impl ReachPreview {
    /// Who would learn: an id.
    pub fn seller(&self) -> String {
        self.0.seller().to_string()
    }

    /// The seller's name, as the backend's operator verified it.
    pub fn seller_name(&self) -> String {
        self.0.seller_name().to_owned()
    }

    /// From this moment on the seller would learn nothing.
    pub fn expires_at(&self) -> SystemTime {
        moment(self.0.expires_at())
    }
}
