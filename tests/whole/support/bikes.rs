//! A system of bikes.

use tally::domain::id::{MerchantId, OperationId};
use tally::wallet::RideState;
use tally_backend::{BikeRequest, LockRequest, MerchantRequest, Operator, SystemRequest};

use super::{Bench, Phone, currency, euro};

pub struct Bikes {
    operator: Operator,
    pub provider: MerchantId,
}

const SYSTEM: &str = "best-bikes";

/// 1.00 to begin with, and 0.50 for each begun minute.
const PLAN: &str = r#"{"plan_id":"usual","name":[{"text":"Usual","language":"en"}],"currency":"EUR","price":1,
    "is_taxable":false,"description":[],"per_min_pricing":[{"start":0,"rate":0.5,"interval":1}]}"#;

impl Bikes {
    /// 30.00 are held for a ride, and 50.00 are the most that it may cost.
    pub async fn open(bench: &Bench) -> Self {
        let operator = bench.operator();
        let merchant = MerchantRequest {
            name: "Best Bikes".into(),
            name_local: None,
            language: None,
            city: "Berlin".into(),
            country: "DE".into(),
            category: "7999".into(),
            currency: currency("EUR"),
        };
        let provider = operator.add_merchant(merchant).await.unwrap().merchant;
        let request = SystemRequest {
            system: SYSTEM.into(),
            provider,
            name: "Best Bikes".into(),
            plan: serde_json::from_str(PLAN).unwrap(),
            tax: None,
            deposit: euro(3_000),
            risk_fund: euro(5_000),
        };
        operator.add_system(request).await.unwrap();
        Self { operator, provider }
    }

    /// Puts a bike onto the street; what its code says.
    pub async fn bike(&self, bike: &str) -> String {
        let request = BikeRequest { bike: bike.into(), station: None };
        self.operator.put_bike(SYSTEM.into(), request).await.unwrap().payload
    }

    /// A ride on this bike, which is under way.
    pub async fn ride(&self, phone: &Phone, bike: &str) -> OperationId {
        let id = phone.rentals().prepare(&self.bike(bike).await, None, None).await.unwrap().rental.id;
        assert_eq!(phone.rentals().unlock(id).await.unwrap().state, RideState::Riding);
        id
    }

    /// Nobody lets these bikes any more.
    pub async fn close(&self) {
        self.operator.end_system(SYSTEM.into()).await.unwrap();
    }

    /// Its lock stays closed from now on.
    pub async fn jam(&self, bike: &str) {
        self.operator.lock(SYSTEM.into(), bike.into(), LockRequest { jammed: true }).await.unwrap();
    }
}
