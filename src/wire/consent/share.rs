use serde::Serialize;

use super::ChainLink;
use super::chain::chained;
use crate::domain::data::DataField;
use crate::domain::time::Timestamp;
use crate::wire::operation::{Authority, Body};

/// A person hands data to whoever holds a link, without having been asked: so many times, until then. Known by the id of
/// this operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Share {
    /// Its place in the phone's chain.
    #[serde(flatten)]
    pub link: ChainLink,
    /// base64url of the SHA-256 of the link's secret, so that the backend cannot open it by itself.
    pub secret_sha256: String,
    /// What may be read.
    pub fields: Vec<DataField>,
    /// base64url of the SHA-256 of the very JSON that was shown ([`super::Disclosure`]); it travels beside this.
    pub disclosure_sha256: String,
    /// How many times it may be opened.
    pub openings: u32,
    /// From this moment on nothing may be read.
    pub exp: Timestamp,
}

chained! { Share {
    secret_sha256: String,
    fields: Vec<DataField>,
    disclosure_sha256: String,
    openings: u32,
    exp: Timestamp,
} }

impl Share {
    /// The most openings of one share.
    pub const MOST_OPENINGS: u32 = 100;
    /// The longest that a share lasts, in days.
    pub const LONGEST_DAYS: u32 = 90;

    /// Whether it, signed at `at`, shares something, each field once, within the bounds.
    pub fn is_sound(&self, at: Timestamp) -> bool {
        let twice = (1..self.fields.len()).any(|index| self.fields[..index].contains(&self.fields[index]));
        let latest = at.plus(i64::from(Self::LONGEST_DAYS) * 86_400);
        !self.fields.is_empty()
            && !twice
            && (1..=Self::MOST_OPENINGS).contains(&self.openings)
            && at < self.exp
            && self.exp <= latest
    }
}

impl Body for Share {
    const TYP: &'static str = "tally-share+jwt";
    const VERSION: u32 = 1;

    fn authority(&self) -> Authority {
        Authority::Holder
    }

    fn attachment_sha256(&self) -> Option<&str> {
        Some(&self.disclosure_sha256)
    }
}
