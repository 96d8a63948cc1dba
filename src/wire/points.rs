//! Points: the rules, the entries, and the score that the backend says they add up to.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::crypto::jws::{Document, Signed};
use crate::crypto::merkle::{self, Hash};
use crate::crypto::{base64url, sha256, sha256_base64url};
use crate::domain::id::{EntryId, UserId};
use crate::domain::points::{Day, EntryClaim, Evaluation, Mismatch, RuleSet};
use crate::domain::time::Timestamp;

impl Document for RuleSet {
    const TYP: &'static str = "tally-rules+jwt";
    const VERSION: u32 = 1;
}

impl Document for EntryClaim {
    const TYP: &'static str = "tally-entry+jwt";
    const VERSION: u32 = 1;
}

/// A score, signed by the backend once a month. Whoever has the rules and the entries that it names can do the sum.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Score {
    /// Whose score.
    #[serde(rename = "sub")]
    pub user: UserId,
    /// The moment that it was evaluated at.
    pub as_of: Timestamp,
    /// The rules.
    pub rules: RulesReference,
    /// The entries.
    pub entries: EntriesReference,
    /// The sum.
    pub score: i64,
    /// When it was signed.
    pub iat: Timestamp,
}

/// Which rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct RulesReference {
    /// Their version.
    pub version: u32,
    /// base64url of the SHA-256 of their compact JWS.
    pub sha256: String,
}

/// Which entries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct EntriesReference {
    /// How many.
    pub count: u64,
    /// base64url of the root of a Merkle tree (RFC 9162 §2.1) whose leaves are the SHA-256 of each entry's compact JWS, ordered
    /// by the entries' ids.
    pub root: String,
}

/// Why a signed score is not believed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ScoreFault {
    /// It is somebody else's.
    #[error("the score is somebody else's")]
    SomebodyElse,
    /// It was evaluated by other rules than those at hand.
    #[error("the score follows other rules than those at hand")]
    OtherRules,
    /// The rules did not hold yet when it was evaluated.
    #[error("the rules did not hold yet when the score was evaluated")]
    RulesNotYet,
    /// It is over other entries than those at hand.
    #[error("the score is over {stated} entries, and {at_hand} are at hand, or they are not the same")]
    OtherEntries {
        /// How many it is over.
        stated: u64,
        /// How many are at hand.
        at_hand: u64,
    },
    /// What is compared was not evaluated at the moment that the score names.
    #[error("the score is as of {stated}, not {evaluated}")]
    OtherMoment {
        /// The moment the score names.
        stated: Timestamp,
        /// The moment that was evaluated.
        evaluated: Timestamp,
    },
    /// The sum is another one.
    #[error(transparent)]
    Mismatch(#[from] Mismatch),
}

crate::domain::redacted::redacted!(Score { as_of });

/// What a score is compared on: whoever keeps hashes needs no signatures any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ground {
    /// The rules at hand.
    pub rules: RulesReference,
    /// The first day that they hold on.
    pub valid_from: Day,
    /// The entries at hand.
    pub entries: EntriesReference,
}

impl Document for Score {
    const TYP: &'static str = "tally-score+jwt";
    const VERSION: u32 = 1;
}

impl RulesReference {
    /// Refers to a signed rule set.
    pub fn to(rules: &Signed<RuleSet>) -> Self {
        Self { version: rules.document().version, sha256: sha256_base64url(rules.compact().as_bytes()) }
    }
}

impl EntriesReference {
    /// Refers to signed entries, in whatever order they come. Of two of one id only the last is taken.
    pub fn to<'a>(entries: impl IntoIterator<Item = &'a Signed<EntryClaim>>) -> Self {
        Self::over(entries.into_iter().map(|entry| (entry.document().id, entry.compact())))
    }

    /// Refers to entries by their ids and their compact JWS, likewise.
    pub fn over<'a>(entries: impl IntoIterator<Item = (EntryId, &'a str)>) -> Self {
        let leaf = |(id, compact): (EntryId, &str)| (id, merkle::leaf_hash(&sha256(compact.as_bytes())));
        let leaves: BTreeMap<EntryId, Hash> = entries.into_iter().map(leaf).collect();
        let hashes: Vec<_> = leaves.into_values().collect();
        Self { count: hashes.len() as u64, root: base64url(&merkle::root(&hashes)) }
    }
}

impl Score {
    /// Compares with what the phone has and has added up itself: whose it is, the rules, the entries, the moment, the sum.
    pub fn confirm<'a>(
        &self,
        user: UserId,
        rules: &Signed<RuleSet>,
        entries: impl IntoIterator<Item = &'a Signed<EntryClaim>>,
        evaluation: &Evaluation,
    ) -> Result<(), ScoreFault> {
        let (valid_from, entries) = (rules.document().valid_from, EntriesReference::to(entries));
        self.confirm_on(user, &Ground { rules: RulesReference::to(rules), valid_from, entries }, evaluation)
    }

    /// The same with what was verified before.
    pub fn confirm_on(&self, user: UserId, ground: &Ground, evaluation: &Evaluation) -> Result<(), ScoreFault> {
        self.same_ground(user, ground)?;
        let (stated, evaluated) = (self.as_of, evaluation.as_of);
        if stated != evaluated {
            return Err(ScoreFault::OtherMoment { stated, evaluated });
        }
        Ok(evaluation.confirm(self.score)?)
    }

    fn same_ground(&self, user: UserId, ground: &Ground) -> Result<(), ScoreFault> {
        if self.user != user {
            return Err(ScoreFault::SomebodyElse);
        }
        if self.rules != ground.rules {
            return Err(ScoreFault::OtherRules);
        }
        if ground.valid_from > Day::of(self.as_of) {
            return Err(ScoreFault::RulesNotYet);
        }
        if self.entries != ground.entries {
            return Err(ScoreFault::OtherEntries { stated: self.entries.count, at_hand: ground.entries.count });
        }
        Ok(())
    }
}

impl ScoreFault {
    /// The fault's name, for programs: small letters and hyphens. Its meaning never changes.
    pub fn code(&self) -> &'static str {
        match self {
            Self::SomebodyElse => "somebody-else",
            Self::OtherRules => "other-rules",
            Self::RulesNotYet => "rules-not-yet",
            Self::OtherEntries { .. } => "other-entries",
            Self::OtherMoment { .. } => "other-moment",
            Self::Mismatch(_) => "mismatch",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::SigningKey;
    use crate::domain::id::{ObligationId, OperationId};
    use crate::domain::points::{Entry, EntryKind, Obligation, Reason, Rules, evaluate};

    const NOON: Timestamp = Timestamp(1_784_116_800);

    fn key() -> SigningKey {
        SigningKey::from_seed(&[1; 32])
    }

    fn user(number: u8) -> UserId {
        UserId::new(0, &[number; 10])
    }

    fn entry(number: u8) -> Entry {
        let (id, kind) = (EntryId::new(0, &[number; 10]), EntryKind::BillOnTime);
        let obligation = Obligation { kind: kind.obligation(), id: ObligationId::new(0, &[number; 10]) };
        let grant = OperationId::new(0, &[3; 10]);
        Entry { id, kind, obligation, grant, occurred: Day::of(NOON), settled: None, disputed: false }
    }

    /// What a backend hands out: the rules, two entries, the score over them.
    struct Statement {
        rules: Signed<RuleSet>,
        entries: Vec<Signed<EntryClaim>>,
        evaluation: Evaluation,
        score: Score,
    }

    fn statement() -> Statement {
        let published = Rules::reference().unwrap();
        let checked = Rules::accept(published.clone(), None).unwrap();
        let reason = Reason { code: "bill-paid".into(), text: "The bill was paid by its day.".into() };
        let claim = |number| EntryClaim::by_rules(&checked, user(1), &entry(number), reason.clone(), Day::of(NOON));
        let entries: Vec<_> = [1, 2].map(|number| Signed::sign(claim(number), &key()).unwrap()).into();
        let rules = Signed::sign(published, &key()).unwrap();
        let evaluation = evaluate(&checked, &[entry(1), entry(2)], NOON);
        let score = Score {
            user: user(1),
            as_of: NOON,
            rules: RulesReference::to(&rules),
            entries: EntriesReference::to(&entries),
            score: evaluation.score,
            iat: NOON,
        };
        Statement { rules, entries, evaluation, score }
    }

    #[test]
    fn the_three_documents_are_read_as_they_were_signed() {
        let Statement { rules, entries, score, .. } = statement();
        assert_eq!(Signed::<RuleSet>::verify(rules.compact(), &key().public()), Ok(rules.clone()));
        assert_eq!(Signed::<EntryClaim>::verify(entries[0].compact(), &key().public()), Ok(entries[0].clone()));
        let signed = Signed::sign(score, &key()).unwrap();
        assert_eq!(Signed::<Score>::verify(signed.compact(), &key().public()), Ok(signed.clone()));
        assert!(Signed::<Score>::verify(rules.compact(), &key().public()).is_err());
    }

    #[test]
    fn the_root_is_over_the_hashes_of_the_entries_by_id() {
        let Statement { mut entries, score, .. } = statement();
        let leaves = [0, 1].map(|place: usize| merkle::leaf_hash(&entries[place].digest()));
        assert_eq!(score.entries, EntriesReference { count: 2, root: base64url(&merkle::root(&leaves)) });
        entries.reverse();
        assert_eq!(EntriesReference::to(&entries), score.entries);
    }

    #[test]
    fn a_score_is_confirmed_only_on_the_same_ground() {
        let Statement { rules, entries, evaluation, score } = statement();
        let confirm = |score: &Score| score.confirm(user(1), &rules, &entries, &evaluation);
        assert_eq!(confirm(&score), Ok(()));
        assert_eq!(score.confirm(user(2), &rules, &entries, &evaluation), Err(ScoreFault::SomebodyElse));
        let fewer = ScoreFault::OtherEntries { stated: 2, at_hand: 1 };
        assert_eq!(score.confirm(user(1), &rules, &entries[1..], &evaluation), Err(fewer));
        let reference = RulesReference { version: 2, ..score.rules.clone() };
        assert_eq!(confirm(&Score { rules: reference, ..score.clone() }), Err(ScoreFault::OtherRules));
        let reference = RulesReference { sha256: sha256_base64url(b"others"), ..score.rules.clone() };
        assert_eq!(confirm(&Score { rules: reference, ..score.clone() }), Err(ScoreFault::OtherRules));
        let early = Score { as_of: rules.document().valid_from.begins().plus(-1), ..score.clone() };
        assert_eq!(confirm(&early), Err(ScoreFault::RulesNotYet));
        let later = NOON.plus(1);
        let moment = ScoreFault::OtherMoment { stated: later, evaluated: NOON };
        assert_eq!(confirm(&Score { as_of: later, ..score.clone() }), Err(moment));
        let mismatch = Mismatch { stated: 571, recomputed: 570 };
        assert_eq!(confirm(&Score { score: 571, ..score }), Err(ScoreFault::Mismatch(mismatch)));
    }
}
