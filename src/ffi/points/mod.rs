mod names;
mod records;

use super::WalletError;
use super::ids::parse;
use super::runtime::{call, run};
use crate::wallet as core;

pub use names::{EntryKind, EntryStanding, PointsFactor, PointsState};
pub use records::{
    Evaluation, FactorPoints, HeldEntry, PastScore, PastScorePage, PointsOverview, PointsScore, PointsStep, Reaching,
    WithoutGrant,
};

/// Points: what they are and why, how they were, and what would change them. Nothing here asks the network.
#[derive(uniffi::Object)]
pub struct Points(pub(super) core::Points);

#[uniffi::export]
impl Points {
    /// The score and why.
    pub fn overview(&self) -> Result<PointsOverview, WalletError> {
        call(|| Ok(self.0.overview()?.into()))
    }

    /// Scores, newest first. A limit of 0 means 50.
    #[uniffi::method(default(after = None, limit = 0))]
    pub fn history(&self, after: Option<String>, limit: u32) -> Result<PastScorePage, WalletError> {
        call(|| {
            let page = self.0.history(&core::PageRequest { after, limit, text: None })?;
            Ok(PastScorePage { items: page.items.into_iter().map(PastScore::from).collect(), next: page.next })
        })
    }

    /// One entry, as it stands today.
    pub fn entry(&self, id: &str) -> Result<HeldEntry, WalletError> {
        call(|| Ok(self.0.entry(parse(id)?)?.into()))
    }

    /// What would change if a collection grant were withdrawn.
    pub fn what_if_withdrawn(&self, grant: &str) -> Result<WithoutGrant, WalletError> {
        call(|| Ok(self.0.what_if_withdrawn(parse(grant)?)?.into()))
    }

    /// How to reach so many points soonest.
    pub fn what_if_reaching(&self, points: i64) -> Result<Reaching, WalletError> {
        call(|| Ok(self.0.what_if_reaching(points)?.into()))
    }

    /// Hides points on this phone and takes the collection grant back, for which the person is asked.
    pub async fn switch_off(&self) -> Result<(), WalletError> {
        let points = self.0.clone();
        run(async move { points.switch_off().await }).await
    }

    /// Shows them again; they come with a new collection grant.
    pub async fn switch_on(&self) -> Result<(), WalletError> {
        let points = self.0.clone();
        run(async move { points.switch_on().await }).await
    }
}
