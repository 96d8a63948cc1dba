//! The terms of one ride.

use tally::domain::id::{OfferId, QuoteId};
use tally::domain::money::Money;
use tally::domain::perk::PerkKind;
use tally::domain::qr::RideCode;
use tally::domain::rental::OrderTerms;
use tally::domain::time::Timestamp;
use tally::wire::perk::AppliedPerk;
use tally::wire::problem::ProblemCode;
use tally::wire::ride::{RideOffer, RideOfferAnswer, RideOfferRequest, RideTerms};

use super::overdue::expire_overdue;
use super::perk::apply::{Asked, apply};
use crate::app::App;
use crate::randomness;
use crate::refusal::Refusal;
use crate::store::{BikeFact, Device};

/// How long an offer is good for, in seconds: as long as a quote.
const GOOD_FOR: i64 = 300;

/// How long after the offer's end a lock may still open, in seconds. Then the deposit comes back.
const OPENS_WITHIN: i64 = 120;

/// Offers the terms of a ride by this person. It takes nothing: until somebody unlocks, the bike is anybody's.
pub(crate) async fn offer(app: &App, caller: &Device, asked: RideOfferRequest) -> Result<RideOfferAnswer, Refusal> {
    let code = RideCode::parse(&asked.payload)
        .map_err(|error| Refusal::new(ProblemCode::CodeNotPayable, error.to_string()))?;
    expire_overdue(app).await?;
    let found = app.store.bike(code.system().into(), code.bike().into()).await?;
    let free = found.filter(|fact| !fact.bike.taken && fact.system.ended_at.is_none());
    let fact = free.ok_or_else(|| Refusal::new(ProblemCode::BikeNotAvailable, ""))?;
    let accounts = app.store.accounts(caller.user).await?;
    if !accounts.iter().any(|account| account.balance.currency == fact.system.deposit.currency) {
        return Err(Refusal::new(ProblemCode::AmountNotAllowed, "there is no account in this currency"));
    }
    let iat = app.now();
    let (deposit, perk) = reduce(app, caller, (&fact, iat), asked.perk).await?;
    let offer = RideOffer { user: caller.user, terms: terms(app, (fact, iat), (deposit, perk))?, iat };
    let compact = app.keys.sign(offer.clone())?;
    app.store.add_ride_offer(offer).await?;
    Ok(RideOfferAnswer { offer: compact })
}

/// A waiver may leave nothing of a deposit. The most that a ride may cost stays what it is.
async fn reduce(
    app: &App,
    caller: &Device,
    (fact, now): (&BikeFact, Timestamp),
    offer: Option<OfferId>,
) -> Result<(Money, Option<AppliedPerk>), Refusal> {
    let ordinary = fact.system.deposit;
    let Some(offer) = offer else { return Ok((ordinary, None)) };
    let kinds = &[PerkKind::DepositWaiver];
    let asked = Asked { user: caller.user, offer, seller: fact.provider.id, kinds, ordinary, now };
    apply(app, asked).await.map(|(deposit, perk)| (deposit, Some(perk)))
}

fn terms(
    app: &App,
    (fact, now): (BikeFact, Timestamp),
    (deposit, perk): (Money, Option<AppliedPerk>),
) -> Result<RideTerms, Refusal> {
    let (millis, random) = app.fresh()?;
    let expires_at = now.plus(GOOD_FOR);
    let BikeFact { bike, system, provider } = fact;
    let start_by = expires_at.plus(OPENS_WITHIN);
    Ok(RideTerms {
        offer: QuoteId::new(millis, &random),
        provider: provider.id,
        provider_name: provider.name,
        system: bike.system,
        bike: bike.bike,
        plan: system.plan,
        tax: system.tax,
        perk,
        order: OrderTerms { deposit, risk_fund: system.risk_fund, start_by },
        nonce: randomness::text(&*app.random)?,
        expires_at,
    })
}
