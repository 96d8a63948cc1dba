use serde::{Deserialize, Serialize};

use super::chain::chained;
use super::{ChainLink, Notice};
use crate::crypto::jws::Document;
use crate::domain::id::OperationId;
use crate::domain::points::{Day, ObligationKind};
use crate::domain::redacted::redacted;
use crate::domain::time::Timestamp;
use crate::wire::operation::{Authority, Body};

/// What the backend asks for before it holds any entry: signed by it, so that the phone can show and grant it offline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct CollectionTerms {
    /// Grows with every change.
    pub version: u32,
    /// Who holds the entries: the controller.
    pub controller: String,
    /// Entries may come from these.
    pub sources: Vec<ObligationKind>,
    /// How many days back a grant may reach at most: what happened before stays out.
    pub back_days: u32,
    /// How many days a grant lasts at most.
    pub grant_days: u32,
    /// How many days an entry is kept at most.
    pub retention_days: u32,
    /// Whose law holds: a country of ISO 3166-1, two letters.
    pub jurisdiction: String,
    /// The notice that is shown.
    pub notice: Notice,
    /// When they were signed.
    pub iat: Timestamp,
}

impl Document for CollectionTerms {
    const TYP: &'static str = "tally-collection-terms+jwt";
    const VERSION: u32 = 1;
}

/// A person lets the backend hold entries about them and add them up: data comes in, and goes to nobody. Known by the id of
/// this operation. Without one the backend holds no entry; when it is withdrawn, its entries are erased.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Collection {
    /// Its place in the phone's chain.
    #[serde(flatten)]
    pub link: ChainLink,
    /// base64url of the SHA-256 of the compact JWS of the [`CollectionTerms`] that were shown.
    pub terms_sha256: String,
    /// Entries come in from these: at most what was asked for.
    pub sources: Vec<ObligationKind>,
    /// What happened before this day stays out.
    pub since: Day,
    /// From this moment on nothing comes in, and what came in no longer counts.
    pub exp: Timestamp,
}

chained! { Collection {
    terms_sha256: String,
    sources: Vec<ObligationKind>,
    since: Day,
    exp: Timestamp,
} }

redacted!(Collection { link, exp });

/// How a collection grant goes beyond the terms that it answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CollectionFault {
    /// It lets nothing in.
    #[error("a grant of nothing is no grant")]
    Nothing,
    /// It lets in a source that was not asked for, or one twice.
    #[error("a source was not asked for, or stands twice")]
    NotAskedFor,
    /// It reaches further back than was asked for, or begins in the future.
    #[error("it reaches further back than was asked for, or begins in the future")]
    WrongBeginning,
    /// It lasts longer than was asked for, or not at all.
    #[error("it lasts longer than was asked for, or not at all")]
    WrongExpiry,
}

impl Collection {
    /// Holds a grant that is signed at `at` against the terms that it answers; both sides call this.
    pub fn check(&self, terms: &CollectionTerms, at: Timestamp) -> Result<(), CollectionFault> {
        if self.sources.is_empty() {
            return Err(CollectionFault::Nothing);
        }
        let twice = (1..self.sources.len()).any(|index| self.sources[..index].contains(&self.sources[index]));
        if twice || !self.sources.iter().all(|source| terms.sources.contains(source)) {
            return Err(CollectionFault::NotAskedFor);
        }
        if self.since > Day::of(at) || Day::of(at) > self.since.plus(terms.back_days) {
            return Err(CollectionFault::WrongBeginning);
        }
        let latest = at.plus(i64::from(terms.grant_days) * 86_400);
        if at < self.exp && self.exp <= latest { Ok(()) } else { Err(CollectionFault::WrongExpiry) }
    }
}

impl Body for Collection {
    const TYP: &'static str = "tally-collection+jwt";
    const VERSION: u32 = 1;

    fn authority(&self) -> Authority {
        Authority::Holder
    }
}

/// Says which grant an entry came in under, in the words of [`crate::domain::points::check`].
pub fn lets_in(id: OperationId, grant: &Collection) -> crate::domain::points::CollectionGrant {
    let until = Day::of(grant.exp);
    crate::domain::points::CollectionGrant { id, sources: grant.sources.clone(), from: grant.since, until }
}
