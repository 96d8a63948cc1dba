use serde::Serialize;

use super::ChainLink;
use super::chain::chained;
use crate::domain::id::OperationId;
use crate::wire::operation::{Authority, Body};

/// A person takes a grant or a share back. It depends on nothing: it may arrive before what it takes back, which is then
/// never in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Withdrawal {
    /// Its place in the phone's chain.
    #[serde(flatten)]
    pub link: ChainLink,
    /// What is taken back, by the operation that made it.
    pub grant: OperationId,
}

chained! { Withdrawal {
    grant: OperationId,
} }

impl Body for Withdrawal {
    const TYP: &'static str = "tally-withdrawal+jwt";
    const VERSION: u32 = 1;

    fn authority(&self) -> Authority {
        Authority::Holder
    }

    fn only_takes_back(&self) -> bool {
        true
    }
}
