use async_trait::async_trait;
use tally::domain::id::UserId;
use tally::domain::time::Timestamp;

use super::{PointsDecision, PointsFacts, Publication, Published, Rule, StoreError};

/// What a backend has to keep of points. Collection grants themselves come about by operations that are settled.
#[async_trait]
pub trait PointsStore: Send + Sync {
    /// Gives what was published as this version, or publishes what `rule` signs.
    async fn publish(
        &self,
        publication: Publication,
        version: u32,
        rule: Rule<(), Published>,
    ) -> Result<String, StoreError>;

    /// Tells people what was published and they were not told, at most so many; gives how many there were.
    async fn announce(&self, most: usize) -> Result<usize, StoreError>;

    /// People with a living collection grant that was not looked at today, or not since something happened, at most so many.
    async fn unlooked(&self, now: Timestamp, most: usize) -> Result<Vec<UserId>, StoreError>;

    /// Reckons somebody's points, if a collection grant of theirs lives; says whether anything came of it.
    async fn reckon(
        &self,
        user: UserId,
        now: Timestamp,
        rule: Rule<PointsFacts, PointsDecision>,
    ) -> Result<bool, StoreError>;

    /// Keeps when it was checked who somebody is, once; gives when that was, or `None` if there is no such person.
    async fn confirm_identity(&self, user: UserId, at: Timestamp) -> Result<Option<Timestamp>, StoreError>;

    /// Keeps since when somebody is a customer; `false` if there is no such person.
    async fn set_member_since(&self, user: UserId, at: Timestamp) -> Result<bool, StoreError>;
}
