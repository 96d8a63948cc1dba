//! What an entry must keep, whoever signed it.

use std::collections::BTreeSet;

use super::{Day, Entry, EntryClaim, EntryKind, Factor, Forbidden, Obligation, ObligationKind, Reason, Rules};
use crate::domain::id::{EntryId, OperationId, UserId};

/// A collection grant, as far as points need to know it: what it lets in, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CollectionGrant {
    /// The operation that granted it.
    pub id: OperationId,
    /// Entries from these come in under it.
    pub sources: Vec<ObligationKind>,
    /// What happened before this day stays out.
    pub from: Day,
    /// What happened on this day or after it stays out: the grant has ended, or was withdrawn.
    pub until: Day,
}

/// What an entry is checked against.
#[derive(Debug, Clone, Copy)]
pub struct Setting<'a> {
    /// The rules in use.
    pub rules: &'a Rules,
    /// The person whose phone, or whose account, this is.
    pub user: UserId,
    /// The collection grants that live.
    pub grants: &'a [CollectionGrant],
    /// The day it is.
    pub today: Day,
}

/// Why an entry is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EntryFault {
    /// It is somebody else's.
    #[error("the entry is somebody else's")]
    SomebodyElse,
    /// It comes from what points never come from.
    #[error("{code:?} is about {forbidden}, which points never come from")]
    ForbiddenSource {
        /// The code that gives it away.
        code: String,
        /// What it is about.
        forbidden: Forbidden,
    },
    /// The factor is not on the list of factors.
    #[error("{0:?} is not a factor")]
    UnknownFactor(String),
    /// The kind is not on the list of kinds.
    #[error("{0:?} is not a kind of entry")]
    UnknownKind(String),
    /// The kind belongs to another factor.
    #[error("{kind} does not belong to {factor}")]
    WrongFactor {
        /// The kind.
        kind: EntryKind,
        /// The factor it claims.
        factor: Factor,
    },
    /// The rules in use do not admit the kind.
    #[error("the rules do not admit entries of the kind {0}")]
    NotInRules(EntryKind),
    /// It does not say what it comes from.
    #[error("the entry does not say what it comes from")]
    NoSource,
    /// It comes from something that is neither bill, loan, order nor account, or whose id is not one.
    #[error("{0:?} is nothing that an entry can come from")]
    UnknownSource(String),
    /// This kind comes from something else.
    #[error("{kind} does not come from {source_kind}")]
    WrongSource {
        /// The kind of entry.
        kind: EntryKind,
        /// What it claims to come from.
        source_kind: ObligationKind,
    },
    /// It gives no reason, or the reason has no code or no sentence.
    #[error("the entry gives no reason")]
    NoReason,
    /// It is negative and says no day on which it expires.
    #[error("the entry takes points away and does not say when it expires")]
    NoExpiry,
    /// It names no collection grant.
    #[error("the entry names no collection grant")]
    NoGrant,
    /// No living grant lets it in: none of this name, or not for this source, or not for this day.
    #[error("no collection grant lets the entry in")]
    OutsideGrant,
    /// It happened in the future, or was settled in the future or before it happened.
    #[error("the entry's days are not in order")]
    DaysOutOfOrder,
    /// It is of a kind that cannot be settled.
    #[error("{0} cannot be settled")]
    NothingToSettle(EntryKind),
    /// It is too old to count.
    #[error("the entry has expired on {0}")]
    TooOld(Day),
    /// It states other points than the rules give.
    #[error("the entry states {stated} points, and by the rules it has {ruled}")]
    Points {
        /// What it states.
        stated: i64,
        /// What the rules give.
        ruled: i64,
    },
    /// It states another expiry than the rules give.
    #[error("the entry states another expiry than the rules give")]
    Expiry {
        /// What it states.
        stated: Option<Day>,
        /// What the rules give.
        ruled: Option<Day>,
    },
}

/// Two entries that cannot both be right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SetFault {
    /// The same entry stands there twice.
    #[error("the entry {0} stands there twice")]
    SameEntry(EntryId),
    /// One obligation was counted twice: by this entry and by an earlier one.
    #[error("the entry {0} counts something that was counted already")]
    SameObligation(EntryId),
}

/// Checks an entry that is validly signed. What comes out can be evaluated.
pub fn check(claim: &EntryClaim, setting: Setting<'_>) -> Result<Entry, EntryFault> {
    if claim.user != setting.user {
        return Err(EntryFault::SomebodyElse);
    }
    not_forbidden(claim)?;
    let kind = kind(claim, setting.rules)?;
    let obligation = obligation(claim, kind)?;
    reason(claim.reason.as_ref())?;
    days(claim, kind, setting.today)?;
    let grant = grant(claim, obligation.kind, setting.grants)?;
    let EntryClaim { id, occurred, settled, disputed, .. } = *claim;
    let entry = Entry { id, kind, obligation, grant, occurred, settled, disputed };
    by_the_rules(claim, &entry, setting)?;
    Ok(entry)
}

/// Every code of the entry is looked at, the reason's too: behind a name that is allowed, nothing else may hide.
fn not_forbidden(claim: &EntryClaim) -> Result<(), EntryFault> {
    let source = claim.obligation.iter().map(|obligation| &obligation.kind);
    let reason = claim.reason.iter().map(|reason| &reason.code);
    for code in [&claim.factor, &claim.kind].into_iter().chain(source).chain(reason) {
        if let Some(forbidden) = Forbidden::named_in(code) {
            return Err(EntryFault::ForbiddenSource { code: code.clone(), forbidden });
        }
    }
    Ok(())
}

fn kind(claim: &EntryClaim, rules: &Rules) -> Result<EntryKind, EntryFault> {
    let factor = Factor::named(&claim.factor).ok_or_else(|| EntryFault::UnknownFactor(claim.factor.clone()))?;
    let kind = EntryKind::named(&claim.kind).ok_or_else(|| EntryFault::UnknownKind(claim.kind.clone()))?;
    if kind.factor() != factor {
        return Err(EntryFault::WrongFactor { kind, factor });
    }
    if rules.kinds.contains_key(&kind) { Ok(kind) } else { Err(EntryFault::NotInRules(kind)) }
}

fn obligation(claim: &EntryClaim, kind: EntryKind) -> Result<Obligation, EntryFault> {
    let stated = claim.obligation.as_ref().ok_or(EntryFault::NoSource)?;
    let unknown = |text: &str| EntryFault::UnknownSource(text.into());
    let source_kind = ObligationKind::named(&stated.kind).ok_or_else(|| unknown(&stated.kind))?;
    if source_kind != kind.obligation() {
        return Err(EntryFault::WrongSource { kind, source_kind });
    }
    let id = stated.id.parse().map_err(|_| unknown(&stated.id))?;
    Ok(Obligation { kind: source_kind, id })
}

fn reason(reason: Option<&Reason>) -> Result<(), EntryFault> {
    let is_code = |code: &str| {
        let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        !code.is_empty() && code.bytes().all(allowed)
    };
    let given = reason.is_some_and(|reason| is_code(&reason.code) && !reason.text.trim().is_empty());
    if given { Ok(()) } else { Err(EntryFault::NoReason) }
}

fn days(claim: &EntryClaim, kind: EntryKind, today: Day) -> Result<(), EntryFault> {
    if claim.settled.is_some() && !kind.is_negative() {
        return Err(EntryFault::NothingToSettle(kind));
    }
    let last = claim.settled.unwrap_or(claim.occurred);
    if claim.occurred <= last && last <= today { Ok(()) } else { Err(EntryFault::DaysOutOfOrder) }
}

fn grant(claim: &EntryClaim, source: ObligationKind, grants: &[CollectionGrant]) -> Result<OperationId, EntryFault> {
    let named = claim.grant.ok_or(EntryFault::NoGrant)?;
    let lets_in = |grant: &CollectionGrant| {
        grant.id == named && grant.sources.contains(&source) && (grant.from..grant.until).contains(&claim.occurred)
    };
    grants.iter().any(lets_in).then_some(named).ok_or(EntryFault::OutsideGrant)
}

fn by_the_rules(claim: &EntryClaim, entry: &Entry, setting: Setting<'_>) -> Result<(), EntryFault> {
    let Setting { rules, today, .. } = setting;
    let (stated, ruled) = (claim.expires, rules.expiry(entry, today));
    if stated.is_none() && entry.kind.is_negative() {
        return Err(EntryFault::NoExpiry);
    }
    if let Some(expires) = ruled.filter(|expires| *expires <= today) {
        return Err(EntryFault::TooOld(expires));
    }
    if stated != ruled {
        return Err(EntryFault::Expiry { stated, ruled });
    }
    let (stated, ruled) = (claim.points, rules.worth(entry, today).unwrap_or_default());
    if stated == ruled { Ok(()) } else { Err(EntryFault::Points { stated, ruled }) }
}

/// Checks that no two entries are one, and that nothing is counted twice: a bill, a loan or an order brings one entry at
/// most, an account one of each kind in a calendar month.
pub fn check_distinct(entries: &[Entry]) -> Result<(), SetFault> {
    let (mut ids, mut counted) = (BTreeSet::new(), BTreeSet::new());
    for entry in entries {
        if !ids.insert(entry.id) {
            return Err(SetFault::SameEntry(entry.id));
        }
        let again = (entry.obligation.kind == ObligationKind::Account).then(|| (entry.kind, entry.occurred.month()));
        if !counted.insert((entry.obligation, again)) {
            return Err(SetFault::SameObligation(entry.id));
        }
    }
    Ok(())
}
