//! An entry as it is signed, before anybody checked it.

use serde::{Deserialize, Serialize};

use super::{Day, Entry, Rules};
use crate::domain::id::{EntryId, OperationId, UserId};

/// What a backend says about one entry. It has no member for an amount, and unknown members make it unreadable.
///
/// Names are text and nearly everything is optional, so that a wrong entry can be read, refused and shown for what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct EntryClaim {
    /// Its id. It stays when the entry is signed again because it was settled, disputed or corrected.
    #[serde(rename = "jti")]
    pub id: EntryId,
    /// Whose entry it is.
    #[serde(rename = "sub")]
    pub user: UserId,
    /// The factor that it belongs to.
    pub factor: String,
    /// What it says.
    pub kind: String,
    /// What it is worth now, were it the only one.
    pub points: i64,
    /// What it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub obligation: Option<ObligationClaim>,
    /// The collection grant that let it in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant: Option<OperationId>,
    /// Why it is there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// The day that it happened on.
    pub occurred: Day,
    /// The first day on which it no longer counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires: Option<Day>,
    /// The day on which it was paid, or made good, after all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled: Option<Day>,
    /// The person disputes it: it has no effect until that is decided.
    #[serde(default)]
    pub disputed: bool,
}

/// What an entry comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct ObligationClaim {
    /// `bill`, `loan`, `order` or `account`.
    pub kind: String,
    /// Its id.
    pub id: String,
}

/// Why an entry is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// For programs: small letters, digits and hyphens. Its meaning never changes.
    pub code: String,
    /// For people: one English sentence, without amounts.
    pub text: String,
}

impl EntryClaim {
    /// What a backend has to sign for an entry on a day, with points and expiry as the rules have them.
    pub fn by_rules(rules: &Rules, user: UserId, entry: &Entry, reason: Reason, today: Day) -> Self {
        Self {
            id: entry.id,
            user,
            factor: entry.kind.factor().name().into(),
            kind: entry.kind.name().into(),
            points: rules.worth(entry, today).unwrap_or_default(),
            obligation: Some(ObligationClaim {
                kind: entry.obligation.kind.name().into(),
                id: entry.obligation.id.to_string(),
            }),
            grant: Some(entry.grant),
            reason: Some(reason),
            occurred: entry.occurred,
            expires: rules.expiry(entry, today),
            settled: entry.settled,
            disputed: entry.disputed,
        }
    }
}
