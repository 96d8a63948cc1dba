use std::time::SystemTime;

use crate::domain::points::{Day, ObligationKind};
use crate::ffi::times::moment;
use crate::wallet as core;
use crate::wire::consent as wire;

/// What an entry in somebody's points can come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum EntrySource {
    /// A payment made later, or one instalment of a loan.
    Bill,
    /// A loan as a whole.
    Loan,
    /// A rental or a booking.
    Order,
    /// The agreement that the person enrolled under.
    Account,
}

/// What a collection grant lets in.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Collects {
    /// Entries come in from these.
    pub sources: Vec<EntrySource>,
    /// What happened before this moment, the beginning of a day of UTC, stays out.
    pub since: SystemTime,
}

/// What the backend asks for before it holds any entry.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct CollectionTerms {
    /// Grows with every change.
    pub version: u32,
    /// Who holds the entries.
    pub controller: String,
    /// Entries may come from these.
    pub sources: Vec<EntrySource>,
    /// How many days back a grant may reach at most.
    pub back_days: u32,
    /// How many days a grant lasts at most.
    pub grant_days: u32,
    /// How many days an entry is kept at most.
    pub retention_days: u32,
    /// Whose law holds: two letters of ISO 3166-1.
    pub jurisdiction: String,
    /// Where the privacy notice can be read.
    pub notice_url: String,
    /// The notice's language: a tag of BCP 47.
    pub notice_language: String,
}

/// Exactly what a collection grant would let in. Nothing is signed yet.
#[derive(uniffi::Object)]
pub struct CollectionPreview(pub(super) core::CollectionPreview);

#[uniffi::export]
impl CollectionPreview {
    /// The terms that it answers.
    pub fn terms(&self) -> CollectionTerms {
        self.0.terms().clone().into()
    }

    /// Entries would come in from these.
    pub fn sources(&self) -> Vec<EntrySource> {
        sources(self.0.sources())
    }

    /// What happened before this moment would stay out.
    pub fn since(&self) -> SystemTime {
        moment(self.0.since().begins())
    }

    /// From this moment on nothing would come in, and what came in would no longer count.
    pub fn expires_at(&self) -> SystemTime {
        moment(self.0.expires_at())
    }
}

impl Collects {
    pub(super) fn new(from: &[ObligationKind], since: Day) -> Self {
        Self { sources: sources(from), since: moment(since.begins()) }
    }
}

impl From<wire::CollectionTerms> for CollectionTerms {
    fn from(terms: wire::CollectionTerms) -> Self {
        Self {
            version: terms.version,
            controller: terms.controller,
            sources: sources(&terms.sources),
            back_days: terms.back_days,
            grant_days: terms.grant_days,
            retention_days: terms.retention_days,
            jurisdiction: terms.jurisdiction,
            notice_url: terms.notice.url,
            notice_language: terms.notice.language,
        }
    }
}

impl From<ObligationKind> for EntrySource {
    fn from(kind: ObligationKind) -> Self {
        match kind {
            ObligationKind::Bill => Self::Bill,
            ObligationKind::Loan => Self::Loan,
            ObligationKind::Order => Self::Order,
            ObligationKind::Account => Self::Account,
        }
    }
}

impl From<EntrySource> for ObligationKind {
    fn from(source: EntrySource) -> Self {
        match source {
            EntrySource::Bill => Self::Bill,
            EntrySource::Loan => Self::Loan,
            EntrySource::Order => Self::Order,
            EntrySource::Account => Self::Account,
        }
    }
}

pub(in crate::ffi) fn sources(kinds: &[ObligationKind]) -> Vec<EntrySource> {
    kinds.iter().copied().map(EntrySource::from).collect()
}

/// The day of UTC that a moment lies in.
pub(super) fn day(at: SystemTime) -> Day {
    let since = |at: SystemTime| at.duration_since(SystemTime::UNIX_EPOCH).map(|since| since.as_secs());
    let seconds = since(at).ok().and_then(|seconds| i64::try_from(seconds).ok()).unwrap_or_default();
    Day::of(crate::domain::time::Timestamp(seconds))
}
