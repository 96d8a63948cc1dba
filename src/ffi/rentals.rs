use std::time::SystemTime;

use super::declined::{DeclineReason, told};
use super::ids::{parse, parse_if_given};
use super::perks::UsedPerk;
use super::printed::printed;
use super::proofs;
use super::runtime::{call, run};
use super::times::moment;
use super::{Money, WalletError};
use crate::domain::fare::Fare;
use crate::wallet as core;
use crate::wire::ride::DisputeReason as CoreReason;

/// Riding, and what was ridden.
#[derive(uniffi::Object)]
pub struct Rentals(pub(super) core::Rentals);

/// Where a ride stands, as far as this phone knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum RideState {
    /// Shown; nothing is signed.
    Offered,
    /// Signed, and no answer yet: the lock may be open.
    Unlocking,
    /// The backend said no, finally.
    Declined,
    /// The service order stands; the lock is still closed.
    Created,
    /// The lock is open.
    Riding,
    /// Ended; the fare is not collected yet.
    Settling,
    /// Charged.
    Done,
    /// Taken back before it began.
    Revoked,
    /// It never began in time.
    Expired,
}

/// Why a charge is disputed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum DisputeReason {
    /// It is more than was signed for.
    AboveWhatWasSigned,
    /// The fare is not what the plan comes to, or the deposit does not add up.
    WrongSum,
    /// It was another ride.
    NotMyRide,
    /// Anything else.
    Other,
}

/// One ride, as it stands.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct Rental {
    /// Its id.
    pub id: String,
    /// Where it stands.
    pub state: RideState,
    /// Who lets the bike.
    pub provider_name: String,
    /// The system that the bike belongs to.
    pub system: String,
    /// The bike.
    pub bike: String,
    /// What the ride costs: an element of `plans[]` of GBFS 3.0, as JSON.
    pub plan: String,
    /// Tax on top, in basis points.
    pub tax: Option<u32>,
    /// What is held until the ride is over.
    pub deposit: Money,
    /// What points took off the deposit.
    pub perk: Option<UsedPerk>,
    /// The most that may be collected, whatever happens.
    pub cap: Money,
    /// If the lock has not opened by then, it never will.
    pub start_by: SystemTime,
    /// From when on the backend declines the terms.
    pub expires_at: SystemTime,
    /// When the lock opened.
    pub began_at: Option<SystemTime>,
    /// When the ride ended.
    pub ended_at: Option<SystemTime>,
    /// How far it went, in metres.
    pub metres: Option<u64>,
    /// What the ride costs by its charge.
    pub fare: Option<Money>,
    /// What was collected.
    pub collected: Option<Money>,
    /// How much of the deposit came back.
    pub returned: Option<Money>,
    /// Why the charge is disputed.
    pub disputed: Option<DisputeReason>,
    /// Why the backend said no, in an English sentence.
    pub declined: Option<String>,
    /// Why the backend said no, for the person's own words.
    #[uniffi(default = None)]
    pub decline_reason: Option<DeclineReason>,
}

/// One page of rides, newest first.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct RentalPage {
    /// The rides.
    pub items: Vec<Rental>,
    /// The cursor for the page after this one; none on the last.
    pub next: Option<String>,
}

printed!(Rental { id, state, disputed }, RentalPage);

#[uniffi::export]
impl Rentals {
    /// Finds out what a ride would cost, and keeps it with its id. Nothing is signed. `perk` is the offer whose step is to be
    /// waived of the deposit.
    #[uniffi::method(default(id = None, perk = None))]
    pub async fn prepare(
        &self,
        payload: String,
        id: Option<String>,
        perk: Option<String>,
    ) -> Result<Rental, WalletError> {
        let rentals = self.0.clone();
        run(async move {
            let (id, perk) = (parse_if_given(id.as_deref())?, parse_if_given(perk.as_deref())?);
            Ok(rentals.prepare(&payload, perk, id).await?.rental.into())
        })
        .await
    }

    /// Agrees to exactly what was shown, and waits up to ten seconds for the lock. Calling it again is the same ride.
    pub async fn unlock(&self, id: String) -> Result<Rental, WalletError> {
        let rentals = self.0.clone();
        run(async move { Ok(rentals.unlock(parse(&id)?).await?.into()) }).await
    }

    /// The lock was closed after `metres`. Works without a network. Calling it again is the same end.
    pub async fn end(&self, id: String, metres: u64) -> Result<Rental, WalletError> {
        let rentals = self.0.clone();
        run(async move { Ok(rentals.end(parse(&id)?, metres).await?.into()) }).await
    }

    /// Takes a ride back that never began.
    pub async fn cancel(&self, id: String) -> Result<Rental, WalletError> {
        let rentals = self.0.clone();
        run(async move { Ok(rentals.cancel(parse(&id)?).await?.into()) }).await
    }

    /// Disputes a charge.
    pub async fn dispute(&self, id: String, reason: DisputeReason) -> Result<Rental, WalletError> {
        let rentals = self.0.clone();
        run(async move { Ok(rentals.dispute(parse(&id)?, reason.into()).await?.into()) }).await
    }

    /// What the ride costs if it ends now after `metres`.
    pub fn fare_so_far(&self, id: &str, metres: u64) -> Result<Money, WalletError> {
        call(|| {
            let Fare { total, .. } = self.0.fare_so_far(parse(id)?, metres)?;
            Ok(total.into())
        })
    }

    /// One ride.
    pub fn find(&self, id: &str) -> Result<Rental, WalletError> {
        call(|| Ok(self.0.find(parse(id)?)?.into()))
    }

    /// Rides that were agreed to and are not over, newest first.
    pub fn going_on(&self) -> Result<Vec<Rental>, WalletError> {
        call(|| Ok(self.0.going_on()?.into_iter().map(Rental::from).collect()))
    }

    /// The receipt file of a ride, for unlocking, as JSON, for whoever wants to check it without asking anybody.
    pub fn evidence(&self, id: &str) -> Result<String, WalletError> {
        call(|| proofs::file(&self.0.evidence(parse(id)?)?))
    }

    /// The charge as the backend signed it, a compact JWS; none before it is collected.
    pub fn charge(&self, id: &str) -> Result<Option<String>, WalletError> {
        call(|| self.0.charge(parse(id)?))
    }

    /// Rides, newest first. A limit of 0 means 50.
    #[uniffi::method(default(after = None, limit = 0))]
    pub fn page(&self, after: Option<String>, limit: u32) -> Result<RentalPage, WalletError> {
        call(|| {
            let page = self.0.page(&core::PageRequest { after, limit, text: None })?;
            Ok(RentalPage { items: page.items.into_iter().map(Rental::from).collect(), next: page.next })
        })
    }
}

impl From<core::Rental> for Rental {
    fn from(rental: core::Rental) -> Self {
        let (declined, decline_reason) = told(rental.declined);
        Self {
            id: rental.id.to_string(),
            state: rental.state.into(),
            provider_name: rental.provider_name,
            system: rental.system,
            bike: rental.bike,
            plan: serde_json::to_string(&rental.plan).unwrap_or_default(),
            tax: rental.tax,
            deposit: rental.deposit.into(),
            perk: rental.perk.map(UsedPerk::from),
            cap: rental.cap.into(),
            start_by: moment(rental.start_by),
            expires_at: moment(rental.expires_at),
            began_at: rental.began_at.map(moment),
            ended_at: rental.ended_at.map(moment),
            metres: rental.metres,
            fare: rental.fare.map(|fare| fare.total.into()),
            collected: rental.collected.map(Money::from),
            returned: rental.returned.map(Money::from),
            disputed: rental.disputed.map(DisputeReason::from),
            declined,
            decline_reason,
        }
    }
}

impl From<core::RideState> for RideState {
    fn from(state: core::RideState) -> Self {
        use core::RideState as S;
        match state {
            S::Offered => Self::Offered,
            S::Unlocking => Self::Unlocking,
            S::Declined => Self::Declined,
            S::Created => Self::Created,
            S::Riding => Self::Riding,
            S::Settling => Self::Settling,
            S::Done => Self::Done,
            S::Revoked => Self::Revoked,
            S::Expired => Self::Expired,
        }
    }
}

impl From<CoreReason> for DisputeReason {
    fn from(reason: CoreReason) -> Self {
        match reason {
            CoreReason::AboveWhatWasSigned => Self::AboveWhatWasSigned,
            CoreReason::WrongSum => Self::WrongSum,
            CoreReason::NotMyRide => Self::NotMyRide,
            CoreReason::Other => Self::Other,
        }
    }
}

impl From<DisputeReason> for CoreReason {
    fn from(reason: DisputeReason) -> Self {
        match reason {
            DisputeReason::AboveWhatWasSigned => Self::AboveWhatWasSigned,
            DisputeReason::WrongSum => Self::WrongSum,
            DisputeReason::NotMyRide => Self::NotMyRide,
            DisputeReason::Other => Self::Other,
        }
    }
}
