//! Pushing operations: `POST /v1/operations`.
//!
//! The request is a JSON array of [`Parcel`], at most [`super::http::PUSH_OPERATIONS`]; the answer is a JSON array of
//! [`Answer`], one for each, in the same order. One bad operation never fails its neighbours.

use serde::{Deserialize, Serialize};

use crate::domain::id::OperationId;
use crate::domain::tagged::tagged;

/// One operation on its way: its compact JWS alone, or with what goes along.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(untagged)]
pub enum Parcel {
    /// The compact JWS.
    Bare(String),
    /// With an attachment, whose hash the operation binds ([`super::operation::Body::attachment_sha256`]).
    With {
        /// The compact JWS.
        operation: String,
        /// What goes along, as text.
        attachment: String,
    },
}

impl Parcel {
    /// An operation with or without an attachment.
    pub fn new(operation: String, attachment: Option<String>) -> Self {
        match attachment {
            None => Self::Bare(operation),
            Some(attachment) => Self::With { operation, attachment },
        }
    }

    /// The compact JWS.
    pub fn operation(&self) -> &str {
        match self {
            Self::Bare(operation) | Self::With { operation, .. } => operation,
        }
    }

    /// What goes along.
    pub fn attachment(&self) -> Option<&str> {
        match self {
            Self::Bare(_) => None,
            Self::With { attachment, .. } => Some(attachment),
        }
    }
}

/// What the backend says to one operation.
#[derive(Clone, PartialEq, Eq, Serialize)]
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

tagged! { Answer by "answer" {
    receipt: String,
    retry_after: u32,
    operations: Vec<OperationId>,
    detail: String,
} {
    Receipt { receipt },
    Later { retry_after },
    BlockedBy { operations },
    Conflict,
    Unreadable { detail },
} }

crate::domain::redacted::redacted!(Answer);
