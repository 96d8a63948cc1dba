use super::{Perks, PerksError};
use crate::domain::city::City;
use crate::store::offers;
use crate::wallet::WalletError;

impl Perks {
    /// Every city that can be picked, in the order of their ids.
    pub fn cities(&self) -> impl Iterator<Item = City> {
        City::all()
    }

    /// The city that the person picked. It stays on this phone.
    pub fn city(&self) -> Result<Option<City>, WalletError> {
        self.core.read_short(offers::city)
    }

    /// Picks a city by its id, or none. Nobody is told.
    pub async fn pick_city(&self, id: Option<&str>) -> Result<Option<City>, WalletError> {
        let city = id.map(|id| id.parse::<City>().map_err(|_| PerksError::CityUnknown)).transpose()?;
        self.core.write(move |w| Ok(offers::pick_city(w, city)?)).await?;
        Ok(city)
    }
}
