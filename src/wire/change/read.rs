use serde::Deserialize;
use serde::de::Error as _;
use serde_json::value::RawValue;

use super::{Change, Fact};
use crate::domain::json::{self, Loose};

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

/// The compact JWS of the facts that are nothing else; each has one of these.
#[derive(Deserialize)]
struct Compact {
    receipt: Option<Loose<String>>,
    refund: Option<Loose<String>>,
    keys: Option<Loose<String>>,
    record: Option<Loose<String>>,
    rules: Option<Loose<String>>,
    terms: Option<Loose<String>>,
    entry: Option<Loose<String>>,
    score: Option<Loose<String>>,
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
            Kind::Settled => Self::Settled { receipt: compact(text, |all| all.receipt)? },
            Kind::Refund => Self::Refund { refund: compact(text, |all| all.refund)? },
            Kind::Mandate => Self::Mandate(json::read(text)?),
            Kind::Keys => Self::Keys { keys: compact(text, |all| all.keys)? },
            Kind::ConsentRequest => Self::ConsentRequest(json::read(text)?),
            Kind::ConsentEnded => Self::ConsentEnded(json::read(text)?),
            Kind::Access => Self::Access { record: compact(text, |all| all.record)? },
            Kind::Rules => Self::Rules { rules: compact(text, |all| all.rules)? },
            Kind::CollectionTerms => Self::CollectionTerms { terms: compact(text, |all| all.terms)? },
            Kind::Entry => Self::Entry { entry: compact(text, |all| all.entry)? },
            Kind::Score => Self::Score { score: compact(text, |all| all.score)? },
            Kind::Bill => Self::Bill(json::read(text)?),
            Kind::Ride => Self::Ride(json::read(text)?),
            Kind::Unknown => Self::Unknown,
        })
    }
}

fn compact(text: &str, of: fn(Compact) -> Option<Loose<String>>) -> Result<String, serde_json::Error> {
    of(json::read(text)?).and_then(Loose::fit).ok_or_else(|| serde_json::Error::missing_field("its document"))
}
