//! Consent: who asks for data, what a person grants, shares and takes back, and who looked.
//!
//! What is granted is a [`Preview`]: it can only come from [`Consents::preview`], and the very text that it shows is what
//! is signed. Every event follows the one before it in the phone's chain, so signing is done by one at a time.

mod chain;
mod collection;
mod error;
mod evidence;
mod grant;
mod preview;
mod profile;
mod reach;
mod record;
mod requests;
mod share;
mod values;
mod withdraw;

use std::sync::Arc;

use super::core::Core;

pub use collection::CollectionPreview;
pub use error::ConsentError;
pub use preview::{Preview, SharePreview};
pub use reach::ReachPreview;
pub use record::{Access, Consent, Share};
pub use requests::DataRequest;

pub use crate::store::consents::{GrantTerms, Party};
pub use crate::store::profile::Profile;

/// Who asks for data, what was granted, and who looked.
#[derive(Clone)]
pub struct Consents {
    core: Arc<Core>,
}

impl Consents {
    pub(crate) fn new(core: Arc<Core>) -> Self {
        Self { core }
    }
}
