use crate::domain::fare::{Fare, Plan};
use crate::domain::id::{MerchantId, OperationId};
use crate::domain::money::Money;
use crate::domain::redacted::redacted;
use crate::domain::time::Timestamp;
use crate::store::Declined;
use crate::store::rentals::{RentalRow, RideState};
use crate::wallet::UsedPerk;
use crate::wire::ride::DisputeReason;

/// One ride, as it stands.
#[derive(Clone, PartialEq, Eq)]
pub struct Rental {
    /// Its id, from before it was signed.
    pub id: OperationId,
    /// Where it stands.
    pub state: RideState,
    /// Who lets the bike.
    pub provider: MerchantId,
    /// The provider's name, as it was shown.
    pub provider_name: String,
    /// The system that the bike belongs to.
    pub system: String,
    /// The bike.
    pub bike: String,
    /// What the ride costs.
    pub plan: Plan,
    /// Tax on top, in basis points.
    pub tax: Option<u32>,
    /// What is held until the ride is over.
    pub deposit: Money,
    /// What points took off the deposit.
    pub perk: Option<UsedPerk>,
    /// The most that may be collected, whatever happens.
    pub cap: Money,
    /// If the lock has not opened by then, it never will.
    pub start_by: Timestamp,
    /// From when on the backend declines the terms.
    pub expires_at: Timestamp,
    /// When it was offered.
    pub created_at: Timestamp,
    /// When the lock opened.
    pub began_at: Option<Timestamp>,
    /// When the ride ended: by the charge if there is one, else by this phone's word.
    pub ended_at: Option<Timestamp>,
    /// How far it went, in metres, likewise.
    pub metres: Option<u64>,
    /// What the charge says that the ride costs, and why.
    pub fare: Option<Fare>,
    /// What was collected.
    pub collected: Option<Money>,
    /// How much of the deposit came back.
    pub returned: Option<Money>,
    /// Why the charge is disputed.
    pub disputed: Option<DisputeReason>,
    /// Why the backend said no to unlocking.
    pub declined: Option<Declined>,
}

redacted!(Rental { id, state });

/// A ride that is shown to the person and waits for their yes. The vault will always ask them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreparedRide {
    /// Exactly what will be signed.
    pub rental: Rental,
}

impl From<RentalRow> for Rental {
    fn from(row: RentalRow) -> Self {
        let (terms, booked) = (row.terms, row.booked);
        let (order, by_charge) = (terms.order, booked.as_ref());
        Self {
            id: row.id,
            state: row.state,
            provider: terms.provider,
            provider_name: terms.provider_name,
            system: terms.system,
            bike: terms.bike,
            plan: terms.plan,
            tax: terms.tax,
            deposit: order.deposit,
            perk: terms.perk.as_ref().map(|perk| UsedPerk::new(perk, order.deposit)),
            cap: order.risk_fund,
            start_by: order.start_by,
            expires_at: terms.expires_at,
            created_at: row.created_at,
            began_at: row.began_at,
            ended_at: by_charge.map(|booked| booked.ended_at).or(row.ended_at),
            metres: by_charge.map(|booked| booked.metres).or(row.metres),
            collected: by_charge.map(|booked| booked.collected),
            returned: by_charge.map(|booked| booked.returned),
            fare: booked.map(|booked| booked.fare),
            disputed: row.dispute_reason,
            declined: row.declined,
        }
    }
}
