//! Bikes to try things with.

use std::collections::BTreeSet;

use tally::domain::id::OperationId;
use tally::domain::money::{Currency, Money};
use tally_backend::{BikeAnswer, BikeRequest, LockRequest, PageQuery, SystemRequest};

use super::House;
use super::merchants::RIVER_BIKES;
use crate::trouble::Trouble;

const SYSTEM: &str = "river-bikes";

/// The bikes, and the stations that they stand at.
const BIKES: [(&str, &str); 3] = [("RB-101", "east-bridge"), ("RB-102", "east-bridge"), ("RB-103", "old-mill")];

/// Held for a ride, and the most that one may cost, in whole units of the currency.
const DEPOSIT: i64 = 30;
const CAP: i64 = 50;

impl House {
    /// All bikes with the codes on them; puts them onto the street the first time.
    pub async fn bikes(&self) -> Result<Vec<BikeAnswer>, Trouble> {
        let provider = self.merchant(&RIVER_BIKES).await?.merchant;
        let request = SystemRequest {
            system: SYSTEM.into(),
            provider,
            name: RIVER_BIKES.name.into(),
            plan: serde_json::from_str(&plan(self.currency)).map_err(Trouble::program)?,
            tax: None,
            deposit: whole(DEPOSIT, self.currency),
            risk_fund: whole(CAP, self.currency),
        };
        self.operator.add_system(request).await?;
        let known = self.operator.bikes(SYSTEM.into(), PageQuery::default()).await?.items;
        if !known.is_empty() {
            return Ok(known);
        }
        let mut bikes = Vec::new();
        for (bike, station) in BIKES {
            let request = BikeRequest { bike: bike.into(), station: Some(station.into()) };
            bikes.push(self.operator.put_bike(SYSTEM.into(), request).await?);
        }
        Ok(bikes)
    }
}

impl House {
    /// The lock of this bike stays closed from now on, or no longer.
    pub async fn jam(&self, bike: &str, jammed: bool) -> Result<(), Trouble> {
        self.operator.lock(SYSTEM.into(), bike.into(), LockRequest { jammed }).await.map(drop).map_err(Trouble::from)
    }

    /// Under which names the provider knows those who disputed a charge.
    pub async fn disputing(&self) -> Result<BTreeSet<String>, Trouble> {
        let page = self.operator.disputes(PageQuery::default()).await?;
        Ok(page.items.into_iter().map(|item| item.payer).collect())
    }

    /// How often the charge of this ride was disputed.
    pub async fn disputes(&self, ride: OperationId) -> Result<usize, Trouble> {
        let page = self.operator.disputes(PageQuery::default()).await?;
        Ok(page.items.iter().filter(|item| item.rental == ride).count())
    }
}

/// One unit to begin with, and half a unit for each begun minute, so that somebody who tries it sees the fare grow.
fn plan(currency: Currency) -> String {
    let code = currency.code();
    format!(
        r#"{{"plan_id": "by-the-minute", "name": [{{"text": "By the minute", "language": "en"}}], "currency": "{code}",
        "price": 1, "is_taxable": false, "description": [], "per_min_pricing": [{{"start": 0, "rate": 0.5, "interval": 1}}]}}"#
    )
}

/// So many whole units of a currency.
pub fn whole(units: i64, currency: Currency) -> Money {
    Money::new(units * 10_i64.pow(currency.decimals()), currency)
}

#[cfg(test)]
mod tests {
    use std::net::{Ipv4Addr, SocketAddr};

    use tally::domain::qr::RideCode;

    use super::{BIKES, House};

    #[tokio::test]
    async fn bikes_are_put_onto_the_street_once_whatever_the_currency() {
        for currency in ["CNY", "JPY", "KWD"] {
            let data = tempfile::tempdir().unwrap();
            let listen = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
            let currency = currency.parse().unwrap();
            let house = House::start(data.path().join("data"), listen, currency, None).await.unwrap();
            let bikes = house.bikes().await.unwrap();
            assert_eq!(bikes, house.bikes().await.unwrap());
            let named = |payload: &str| RideCode::parse(payload).unwrap().bike().to_owned();
            assert_eq!(bikes.iter().map(|bike| named(&bike.payload)).collect::<Vec<_>>(), BIKES.map(|bike| bike.0));
            house.stop().await;
        }
    }
}
