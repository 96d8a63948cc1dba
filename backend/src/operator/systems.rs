use serde::{Deserialize, Serialize};
use tally::domain::fare::{Plan, Ride, Tariff};
use tally::domain::id::MerchantId;
use tally::domain::money::Money;
use tally::domain::qr::RideCode;
use tally::domain::rental::OrderTerms;
use tally::domain::time::Timestamp;
use tally::wire::problem::ProblemCode;
use utoipa::ToSchema;

use super::{Operator, PAGE, PageQuery, check_name};
use crate::refusal::Refusal;
use crate::rules::{FURTHEST, LARGEST};
use crate::store::BikeSystem;

/// The longest ride whose fare has to fit, in seconds: ten years.
const LONGEST: u64 = 10 * 366 * 86_400;

/// Registers bikes under one name and one plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SystemRequest {
    /// Its GBFS `system_id`: 1 to 36 of A-Z, a-z, 0-9 and `. @ : / _ -`.
    pub system: String,
    /// The merchant who lets its bikes, and is paid.
    pub provider: MerchantId,
    /// Its name for people.
    pub name: String,
    /// What a ride costs (GBFS 3.0, `system_pricing_plans.json`), in the merchant's currency.
    pub plan: Plan,
    /// Tax on top, in basis points; present if, and only if, the plan is taxable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax: Option<u32>,
    /// What is held for a ride; at most the `risk_fund`.
    pub deposit: Money,
    /// The most that may ever be collected for a ride.
    pub risk_fund: Money,
}

/// Bikes under one name and one plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SystemAnswer {
    /// What was registered.
    #[serde(flatten)]
    pub registered: SystemRequest,
    /// When it ended, if it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<Timestamp>,
}

/// Some systems.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SystemsAnswer {
    /// The systems, by id.
    pub items: Vec<SystemAnswer>,
    /// Where to go on, if there are more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

impl Operator {
    /// Registers a system; the same one may be registered again.
    pub async fn add_system(&self, request: SystemRequest) -> Result<SystemAnswer, Refusal> {
        check(&request)?;
        let provider = self.app.store.merchant(request.provider).await?;
        let provider = provider.ok_or_else(|| Refusal::new(ProblemCode::NotFound, "there is no such merchant"))?;
        if provider.currency != request.plan.currency {
            return Err(Refusal::new(ProblemCode::AmountNotAllowed, "the merchant is paid in another currency"));
        }
        if self.app.store.add_system(system(request.clone())).await? {
            return Ok(SystemAnswer { registered: request, ended_at: None });
        }
        Err(Refusal::new(ProblemCode::Conflict, "another system stands under this id"))
    }

    /// Ends a system: nobody unlocks its bikes any more, and whoever rides may end the ride.
    pub async fn end_system(&self, system: String) -> Result<(), Refusal> {
        let ended = self.app.store.end_system(system, self.app.now()).await?;
        ended.then_some(()).ok_or_else(|| Refusal::new(ProblemCode::NotFound, "there is no such system"))
    }

    /// One page of the systems.
    pub async fn systems(&self, page: PageQuery) -> Result<SystemsAnswer, Refusal> {
        let page = self.app.store.systems(page.after, PAGE).await?;
        Ok(SystemsAnswer { items: page.items.into_iter().map(answer).collect(), next: page.next })
    }
}

/// What a phone would refuse to sign, and what could never be collected, is not offered to anybody.
fn check(request: &SystemRequest) -> Result<(), Refusal> {
    check_name("the name", &request.name)?;
    RideCode::new(&request.system, "1").map_err(|error| malformed(&error))?;
    let order = OrderTerms { deposit: request.deposit, risk_fund: request.risk_fund, start_by: Timestamp(0) };
    order.check().map_err(|error| Refusal::new(ProblemCode::AmountNotAllowed, error.to_string()))?;
    if request.risk_fund.currency != request.plan.currency || request.risk_fund.minor > LARGEST {
        return Err(Refusal::new(ProblemCode::AmountNotAllowed, "the cap is too high, or in another currency"));
    }
    let tariff = Tariff::new(request.plan.clone(), request.tax).map_err(|error| malformed(&error))?;
    tariff.fare(Ride { seconds: LONGEST, metres: FURTHEST }).map_err(|error| malformed(&error))?;
    Ok(())
}

fn malformed(error: &dyn std::error::Error) -> Refusal {
    Refusal::new(ProblemCode::Malformed, error.to_string())
}

fn system(request: SystemRequest) -> BikeSystem {
    let SystemRequest { system, provider, name, plan, tax, deposit, risk_fund } = request;
    BikeSystem { system, provider, name, plan, tax, deposit, risk_fund, ended_at: None }
}

fn answer(system: BikeSystem) -> SystemAnswer {
    let BikeSystem { system, provider, name, plan, tax, deposit, risk_fund, ended_at } = system;
    SystemAnswer { registered: SystemRequest { system, provider, name, plan, tax, deposit, risk_fund }, ended_at }
}
