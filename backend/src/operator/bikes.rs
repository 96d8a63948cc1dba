use serde::{Deserialize, Serialize};
use tally::domain::qr::RideCode;
use tally::wire::problem::ProblemCode;
use utoipa::ToSchema;

use super::{Operator, PAGE, PageQuery};
use crate::refusal::Refusal;
use crate::store::Bike;

/// Puts a bike into a system, or at another station.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct BikeRequest {
    /// Its id: 1 to 36 of A-Z, a-z, 0-9 and `. @ : / _ -`.
    pub bike: String,
    /// The station that it stands at (GBFS `station_id`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub station: Option<String>,
}

/// One bike.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct BikeAnswer {
    /// The system that it belongs to.
    pub system: String,
    /// Its id.
    pub bike: String,
    /// The station that it was put at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub station: Option<String>,
    /// Its lock does not open.
    pub jammed: bool,
    /// Somebody has it.
    pub taken: bool,
    /// What the QR code on it says.
    pub payload: String,
}

/// Some bikes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct BikesAnswer {
    /// The bikes, by id.
    pub items: Vec<BikeAnswer>,
    /// Where to go on, if there are more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// Jams a lock, or frees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct LockRequest {
    /// Whether it stays closed when somebody unlocks.
    pub jammed: bool,
}

impl Operator {
    /// Puts a bike into a system.
    pub async fn put_bike(&self, system: String, request: BikeRequest) -> Result<BikeAnswer, Refusal> {
        let BikeRequest { bike, station } = request;
        let kept = Bike { system, bike, station, jammed: false, taken: false };
        answer(kept.clone())?;
        if !self.app.store.put_bike(kept.clone()).await? {
            return Err(Refusal::new(ProblemCode::NotFound, "there is no such system"));
        }
        self.bike(kept.system, kept.bike).await
    }

    /// Jams a bike's lock, or frees it: from the next unlock on.
    pub async fn lock(&self, system: String, bike: String, request: LockRequest) -> Result<BikeAnswer, Refusal> {
        self.app.store.jam(system.clone(), bike.clone(), request.jammed).await?;
        self.bike(system, bike).await
    }

    /// One page of a system's bikes. A system that nobody knows has none.
    pub async fn bikes(&self, system: String, page: PageQuery) -> Result<BikesAnswer, Refusal> {
        let page = self.app.store.bikes(system, page.after, PAGE).await?;
        let items = page.items.into_iter().map(answer).collect::<Result<_, _>>()?;
        Ok(BikesAnswer { items, next: page.next })
    }

    async fn bike(&self, system: String, bike: String) -> Result<BikeAnswer, Refusal> {
        let fact = self.app.store.bike(system, bike).await?;
        let fact = fact.ok_or_else(|| Refusal::new(ProblemCode::NotFound, "there is no such bike"))?;
        answer(fact.bike)
    }
}

fn answer(bike: Bike) -> Result<BikeAnswer, Refusal> {
    let Bike { system, bike, station, jammed, taken } = bike;
    let code = RideCode::new(&system, &bike);
    let code = code.map_err(|error| Refusal::new(ProblemCode::Malformed, error.to_string()))?;
    Ok(BikeAnswer { system, bike, station, jammed, taken, payload: code.encode() })
}
