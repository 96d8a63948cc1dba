use serde::Serialize;

use super::ChainLink;
use super::chain::chained;
use crate::domain::id::MerchantId;
use crate::domain::redacted::redacted;
use crate::domain::time::Timestamp;
use crate::wire::operation::{Authority, Body};

/// A person lets one seller learn which step of its offers they reach, whenever they use one: never their points, and nothing
/// when they use none. Known by the id of this operation.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Reach {
    /// Its place in the phone's chain.
    #[serde(flatten)]
    pub link: ChainLink,
    /// The seller.
    pub seller: MerchantId,
    /// The seller's name as it was shown.
    pub seller_name: String,
    /// From this moment on the seller learns nothing.
    pub exp: Timestamp,
}

chained! { Reach {
    seller: MerchantId,
    seller_name: String,
    exp: Timestamp,
} }

redacted!(Reach { link, exp });

impl Reach {
    /// The longest that it lasts, in days.
    pub const LONGEST_DAYS: u32 = 365;

    /// Whether it, signed at `at`, lasts some time and not too long.
    pub fn is_sound(&self, at: Timestamp) -> bool {
        at < self.exp && self.exp <= at.plus(i64::from(Self::LONGEST_DAYS) * 86_400)
    }
}

impl Body for Reach {
    const TYP: &'static str = "tally-reach+jwt";
    const VERSION: u32 = 1;

    fn authority(&self) -> Authority {
        Authority::Holder
    }
}
