//! Pushing operations: `POST /v1/operations`.
//!
//! The request is a JSON array of compact JWS, at most [`super::http::PUSH_OPERATIONS`]; the answer is a JSON array of
//! [`Answer`], one for each, in the same order. One bad operation never fails its neighbours.

use serde::{Deserialize, Serialize};

use crate::domain::id::OperationId;

/// What the backend says to one operation.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(tag = "answer", rename_all = "kebab-case")]
pub enum Answer {
    /// It is settled.
    Receipt {
        /// A compact JWS of [`super::receipt::Receipt`].
        receipt: String,
    },
    /// The backend has trouble of its own; nothing was done.
    Later {
        /// Seconds to wait before asking again, if it knows.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        retry_after: Option<u32>,
    },
    /// Operations that it needs first are not settled; nothing was done.
    BlockedBy {
        /// Which ones.
        operations: Vec<OperationId>,
    },
    /// Other bytes have been settled under this id.
    Conflict,
    /// The backend cannot read it; it may be able to after an update.
    Unreadable {
        /// Why, in an English sentence.
        detail: String,
    },
}

crate::domain::redacted::redacted!(Answer);
