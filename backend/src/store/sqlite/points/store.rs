//! The trait, one line for each call.

use async_trait::async_trait;
use tally::domain::id::UserId;
use tally::domain::time::Timestamp;

use super::super::SqliteStore;
use super::{announce, people, reckon};
use crate::store::{PointsDecision, PointsFacts, PointsStore, Publication, Published, Rule, StoreError};

#[async_trait]
impl PointsStore for SqliteStore {
    async fn publish(
        &self,
        publication: Publication,
        version: u32,
        rule: Rule<(), Published>,
    ) -> Result<String, StoreError> {
        self.write(move |connection| announce::publish(connection, (publication, version), rule)).await
    }

    async fn announce(&self, most: usize) -> Result<usize, StoreError> {
        self.write(move |connection| announce::announce(connection, most)).await
    }

    async fn unlooked(&self, now: Timestamp, most: usize) -> Result<Vec<UserId>, StoreError> {
        self.read(move |connection| reckon::unlooked(connection, now, most)).await
    }

    async fn reckon(
        &self,
        user: UserId,
        now: Timestamp,
        rule: Rule<PointsFacts, PointsDecision>,
    ) -> Result<bool, StoreError> {
        self.write(move |connection| reckon::reckon(connection, user, now, rule)).await
    }

    async fn confirm_identity(&self, user: UserId, at: Timestamp) -> Result<Option<Timestamp>, StoreError> {
        self.write(move |connection| people::confirm_identity(connection, user, at)).await
    }

    async fn set_member_since(&self, user: UserId, at: Timestamp) -> Result<bool, StoreError> {
        self.write(move |connection| people::set_member_since(connection, user, at)).await
    }
}
