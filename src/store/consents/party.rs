use serde::Serialize;

use crate::domain::id::{MerchantId, RecipientId};
use crate::domain::points::{Day, ObligationKind};
use crate::domain::tagged::tagged;
use crate::wire::consent::Reader;

/// Whom a consent lets do what.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Party {
    /// One registered recipient may read.
    Recipient {
        /// Its id.
        recipient: RecipientId,
        /// Its name, as the operator verified it.
        name: String,
    },
    /// Whoever holds the link of a share may read.
    Bearer,
    /// The backend may hold entries and add them up; nobody reads.
    Collector {
        /// Entries come in from these.
        sources: Vec<ObligationKind>,
        /// What happened before this day stays out.
        since: Day,
    },
    /// One seller may learn which step of its offers is reached, when one is used.
    Seller {
        /// Its id.
        seller: MerchantId,
        /// Its name, as the operator verified it.
        name: String,
    },
}

tagged! { Party by "kind" {
    recipient: RecipientId,
    name: String,
    sources: Vec<ObligationKind>,
    since: Day,
    seller: MerchantId,
} {
    Recipient { recipient, name },
    Bearer,
    Collector { sources, since },
    Seller { seller, name },
} }

/// Who it is stays out of logs.
impl std::fmt::Debug for Party {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Recipient { .. } => "Recipient(…)",
            Self::Bearer => "Bearer",
            Self::Collector { .. } => "Collector(…)",
            Self::Seller { .. } => "Seller(…)",
        })
    }
}

impl Party {
    /// Data comes in, and goes to nobody.
    pub fn is_collector(&self) -> bool {
        matches!(self, Self::Collector { .. })
    }
}

impl From<Reader> for Party {
    fn from(reader: Reader) -> Self {
        match reader {
            Reader::Recipient { recipient, name } => Self::Recipient { recipient, name },
            Reader::Bearer => Self::Bearer,
        }
    }
}
