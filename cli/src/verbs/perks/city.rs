use clap::Args;
use serde::Serialize;
use tally::domain::city::City;
use tally::wallet::{Perks, PerksError, WalletError};

use crate::failure::Failure;
use crate::output::{Outcome, Page, Report};
use crate::session::Session;

/// Pick the city that offers are looked for in; nobody is told
#[derive(Args)]
pub(super) struct Pick {
    /// Its name or id; 'none' picks none
    city: String,
}

#[derive(Serialize)]
struct CityList {
    cities: Vec<CityRecord>,
}

#[derive(Serialize)]
struct Picked {
    city: Option<CityRecord>,
}

#[derive(Serialize)]
struct CityRecord {
    id: &'static str,
    name: &'static str,
    country: &'static str,
}

/// Those that can be picked.
pub(super) fn cities() -> Result<Outcome, Failure> {
    Outcome::done(&CityList { cities: City::all().map(CityRecord::from).collect() })
}

impl Pick {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let perks = session.open().await?.perks();
        Outcome::done(&Picked { city: pick(&perks, &self.city).await?.map(CityRecord::from) })
    }
}

/// By its id or, however it is written, by its name.
pub(super) async fn pick(perks: &Perks, text: &str) -> Result<Option<City>, Failure> {
    if text.eq_ignore_ascii_case("none") {
        return Ok(perks.pick_city(None).await?);
    }
    let same = |city: &City| city.id() == text || city.name().to_lowercase() == text.to_lowercase();
    let city = perks.cities().find(same).ok_or(WalletError::from(PerksError::CityUnknown));
    let city = city.map_err(|error| Failure::from(error).hint("`tally perks cities` lists them."))?;
    Ok(perks.pick_city(Some(city.id())).await?)
}

impl From<City> for CityRecord {
    fn from(city: City) -> Self {
        Self { id: city.id(), name: city.name(), country: city.country() }
    }
}

impl Report for CityList {
    fn tell(&self, page: &mut Page) {
        for CityRecord { id, name, country } in &self.cities {
            page.line(format!("{id:<18}  {name} ({country})"));
        }
    }
}

impl Report for Picked {
    fn tell(&self, page: &mut Page) {
        match &self.city {
            Some(city) => page.line(format!("Offers are looked for in {}. Nobody is told.", city.name)),
            None => page.line("No city is picked: only offers that hold everywhere can be yours."),
        }
    }
}
