use serde::Deserialize;
use serde_json::value::RawValue;

use super::{Change, Fact};
use crate::domain::json;

/// A change as its text has it, with the fact not read yet.
#[derive(Deserialize)]
struct Unread<'t> {
    version: u64,
    #[serde(borrow)]
    fact: &'t RawValue,
}

#[derive(Deserialize)]
struct Named {
    kind: Kind,
}

/// The kinds of [`Fact`].
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    Account,
    Settled,
    Refund,
    Mandate,
    Keys,
    ConsentRequest,
    ConsentEnded,
    Access,
    Rules,
    CollectionTerms,
    Entry,
    Score,
    Bill,
    Ride,
    #[serde(other)]
    Unknown,
}

impl Change {
    /// Reads a change. Looking for its kind first and reading it as that takes much less code than what serde derives, which
    /// takes every fact apart into values of any type before it reads those.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let unread: Unread<'_> = serde_json::from_str(text).ok()?;
        Some(Self { version: unread.version, fact: Fact::read(unread.fact.get()).ok()? })
    }
}

impl Fact {
    fn read(text: &str) -> Result<Self, serde_json::Error> {
        Ok(match json::read::<Named>(text)?.kind {
            Kind::Account => Self::Account(json::read(text)?),
            Kind::Settled => Self::Settled { receipt: json::text_of(text, "receipt")? },
            Kind::Refund => Self::Refund { refund: json::text_of(text, "refund")? },
            Kind::Mandate => Self::Mandate(json::read(text)?),
            Kind::Keys => Self::Keys { keys: json::text_of(text, "keys")? },
            Kind::ConsentRequest => Self::ConsentRequest(json::read(text)?),
            Kind::ConsentEnded => Self::ConsentEnded(json::read(text)?),
            Kind::Access => Self::Access { record: json::text_of(text, "record")? },
            Kind::Rules => Self::Rules { rules: json::text_of(text, "rules")? },
            Kind::CollectionTerms => Self::CollectionTerms { terms: json::text_of(text, "terms")? },
            Kind::Entry => Self::Entry { entry: json::text_of(text, "entry")? },
            Kind::Score => Self::Score { score: json::text_of(text, "score")? },
            Kind::Bill => Self::Bill(json::read(text)?),
            Kind::Ride => Self::Ride(json::read(text)?),
            Kind::Unknown => Self::Unknown,
        })
    }
}
