use std::sync::Arc;

use super::Perks;
use crate::domain::time::Timestamp;
use crate::store::offers;
use crate::sync::{OffersReport, SyncError};
use crate::wallet::core::Core;
use crate::wallet::{PointsError, WalletError};

/// Offers change by the day; somebody who syncs twice in this many seconds does not wait for them again.
const AGAIN_AFTER: i64 = 10 * 60;

impl Perks {
    /// Asks what sellers offer now, and says how much of it is news. Everybody asks the same.
    ///
    /// [`PointsError::RulesUnknown`] before the rules have come that offers are held against.
    pub async fn refresh(&self) -> Result<u32, WalletError> {
        let report = self.core.noting_damage(self.core.read_offers().await.map_err(WalletError::from))?;
        if report.complete { Ok(report.news) } else { Err(PointsError::RulesUnknown.into()) }
    }
}

impl Core {
    /// Asks what sellers offer, unless that was done a moment ago. That it cannot be told now is no reason for a sync to fail.
    pub(in crate::wallet) async fn offers_if_old(self: &Arc<Self>) -> Result<(), WalletError> {
        let (now, feed) = (self.now()?, self.read_short(offers::feed)?);
        if feed.fetched_at.is_some_and(|at| is_new(at, now)) {
            return Ok(());
        }
        match self.read_offers().await {
            Err(SyncError::Store(error)) => self.noting_damage(Err(error.into())),
            Err(error) => {
                tracing::debug!(code = WalletError::from(error).code(), "no offers");
                Ok(())
            }
            Ok(_) => Ok(()),
        }
    }

    async fn read_offers(self: &Arc<Self>) -> Result<OffersReport, SyncError> {
        let engine = self.session().map_err(|_| crate::store::StoreError::Closed)?.engine;
        let read = engine.offers().await;
        if read.as_ref().is_ok_and(|report| report.news > 0) || matches!(read, Err(SyncError::Tampered(_))) {
            self.notifier.changed();
        }
        read
    }
}

fn is_new(fetched: Timestamp, now: Timestamp) -> bool {
    fetched <= now && now < fetched.plus(AGAIN_AFTER)
}
