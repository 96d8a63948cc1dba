use std::time::SystemTime;

use super::DataRequest;
use super::names::{DataField, data_fields};
use crate::ffi::times::moment;
use crate::wallet as core;

/// Exactly what a grant would hand over. Only the wallet makes one, so that nobody agrees to anything else.
#[derive(uniffi::Object)]
pub struct ConsentPreview(pub(super) core::Preview);

/// Exactly what a share would hand over.
#[derive(uniffi::Object)]
pub struct SharePreview(pub(super) core::SharePreview);

#[uniffi::export]
impl ConsentPreview {
    /// The request that it answers.
    pub fn request(&self) -> DataRequest {
        self.0.request().clone().into()
    }

    /// What would be handed over.
    pub fn fields(&self) -> Vec<DataField> {
        data_fields(self.0.fields())
    }

    /// It itself, as JSON: these very bytes are what is signed.
    pub fn json(&self) -> String {
        self.0.json().to_owned()
    }

    /// From this moment on nothing could be read.
    pub fn expires_at(&self) -> SystemTime {
        moment(self.0.expires_at())
    }

    /// The grant that it would take the place of, with less.
    pub fn narrows(&self) -> Option<String> {
        self.0.narrows().map(|grant| grant.to_string())
    }
}

#[uniffi::export]
impl SharePreview {
    /// What would be handed over.
    pub fn fields(&self) -> Vec<DataField> {
        data_fields(self.0.fields())
    }

    /// It itself, as JSON: these very bytes are what is signed.
    pub fn json(&self) -> String {
        self.0.json().to_owned()
    }

    /// How many times it could be opened.
    pub fn openings(&self) -> u32 {
        self.0.openings()
    }

    /// From this moment on nothing could be read.
    pub fn expires_at(&self) -> SystemTime {
        moment(self.0.expires_at())
    }
}
