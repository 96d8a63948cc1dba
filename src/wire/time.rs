//! The backend's clock, signed.

use serde::{Deserialize, Serialize};

use crate::crypto::jws::Document;
use crate::domain::time::Timestamp;

/// Comes with every answer, refusals too, in the header [`super::http::SERVER_TIME`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ServerTime {
    /// The moment of answering.
    pub iat: Timestamp,
    /// The nonce of the request's signature, so that an old answer cannot be passed off as a new one; absent where the
    /// request was not signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nonce: Option<String>,
}

impl Document for ServerTime {
    const TYP: &'static str = "tally-time+jwt";
    const VERSION: u32 = 1;
}
