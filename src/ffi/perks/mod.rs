mod names;
mod records;
mod used;

use super::WalletError;
use super::ids::parse;
use super::runtime::{call, run};
use crate::wallet as core;

pub use names::{OrdinaryRoute, PerkKind, Weekday};
pub use records::{CityEntry, LendingTerms, OfferList, PerkEligibility, PerkGap, PerkOffer, PerkSchedule, PerkStep};
pub use used::UsedPerk;

/// What sellers offer for points. Only `refresh` asks the network, and it asks the same for everybody.
#[derive(uniffi::Object)]
pub struct Perks(pub(super) core::Perks);

#[uniffi::export]
impl Perks {
    /// Every city that can be picked.
    pub fn cities(&self) -> Vec<CityEntry> {
        self.0.cities().map(CityEntry::from).collect()
    }

    /// The city that the person picked.
    pub fn city(&self) -> Result<Option<CityEntry>, WalletError> {
        call(|| Ok(self.0.city()?.map(CityEntry::from)))
    }

    /// Picks a city by its id, or none. It stays on this phone.
    pub async fn pick_city(&self, id: Option<String>) -> Result<Option<CityEntry>, WalletError> {
        let perks = self.0.clone();
        run(async move { Ok(perks.pick_city(id.as_deref()).await?.map(CityEntry::from)) }).await
    }

    /// What is offered and not over, of one kind or of all, and what each is to the person. A limit of 0 means 50.
    #[uniffi::method(default(kind = None, after = None, limit = 0))]
    pub fn list(&self, kind: Option<PerkKind>, after: Option<String>, limit: u32) -> Result<OfferList, WalletError> {
        call(|| {
            let request = core::PageRequest { after, limit, text: None };
            Ok(self.0.list(kind.map(Into::into), &request)?.into())
        })
    }

    /// One offer, be it over, and what it is to the person.
    pub fn offer(&self, id: &str) -> Result<PerkOffer, WalletError> {
        call(|| Ok(self.0.offer(parse(id)?)?.into()))
    }

    /// Asks what sellers offer now, and says how much of it is news.
    pub async fn refresh(&self) -> Result<u32, WalletError> {
        let perks = self.0.clone();
        run(async move { perks.refresh().await }).await
    }
}
