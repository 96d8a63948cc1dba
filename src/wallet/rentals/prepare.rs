use super::{PreparedRide, Rentals};
use crate::domain::fare::Tariff;
use crate::domain::id::{OfferId, OperationId};
use crate::domain::money::Money;
use crate::domain::perk::PerkKind;
use crate::domain::qr::RideCode;
use crate::domain::rental::OrderTerms;
use crate::domain::time::Timestamp;
use crate::store::rentals::{self, RentalRow, RideState};
use crate::wallet::perks::{self, Wanted, unasked};
use crate::wallet::{Accounts, WalletError};
use crate::wire::ride::{RideOffer, RideOfferRequest, RideTerms};

impl Rentals {
    /// Finds out what a ride on the bike with this code would cost, what is held and what may be collected at most, and
    /// keeps it with its id. Nothing is signed. The same id again is the same ride; if its terms have run out and nobody has
    /// agreed to them, it gets new ones. Needs a network: a lock does not open without one.
    ///
    /// With a `perk` the deposit is the less by what its step waives; nothing may be left of it, and then the whole fare is
    /// collected after the ride. [`crate::wallet::PerksError::OfferUnknown`] unless it is a waiver that this phone believed,
    /// [`crate::wallet::PerksError::NotEligible`] if the backend says that no step is reached,
    /// [`WalletError::CreditStands`] while another ride with a `perk` lasts or a fare of this provider is not paid, and [`WalletError::Tampered`] if
    /// what is waived is not what the provider signed.
    ///
    /// [`WalletError::InsufficientFunds`] if there is less than the deposit.
    pub async fn prepare(
        &self,
        payload: &str,
        perk: Option<OfferId>,
        id: Option<OperationId>,
    ) -> Result<PreparedRide, WalletError> {
        let code = RideCode::parse(payload)?;
        self.core.membership()?;
        let id = id.map_or_else(|| self.core.new_id(), Ok)?;
        let known = self.core.read_short(|r| rentals::find(r, id))?;
        match known {
            Some(known) if !is_for(&known.terms, &code) || by_perk(&known.terms) != perk => {
                return Err(WalletError::IdInUse(id));
            }
            Some(known) if !ran_out(&known, self.core.now()?) => return Ok(PreparedRide { rental: known.into() }),
            Some(_) => {}
            None => self.core.need_new(id)?,
        }
        let terms = self.offer(payload, &code, perk).await?;
        self.check_funds(terms.order.deposit).await?;
        self.keep(id, terms).await
    }

    async fn offer(&self, payload: &str, code: &RideCode, perk: Option<OfferId>) -> Result<RideTerms, WalletError> {
        let wanted = perk
            .map(|perk| Wanted::find(&self.core, perk, &[PerkKind::DepositWaiver])?.reached(&self.core))
            .transpose()?;
        let request = RideOfferRequest { payload: payload.to_owned(), perk };
        let offer = self.core.session()?.engine.ride_offer(&request).await?.into_document();
        hold(&offer, wanted.as_ref())?;
        let terms = offer.terms;
        // What is shown is what is signed: terms for another bike than the code's are not shown at all.
        if !is_for(&terms, code) {
            return Err(WalletError::Tampered("the offer is for another bike than the code".into()));
        }
        check(&terms)?;
        Ok(terms)
    }

    /// What the phone knows decides at once; if it says too little, the backend may know of more.
    async fn check_funds(&self, deposit: Money) -> Result<(), WalletError> {
        if self.available(deposit)?.minor >= deposit.minor {
            return Ok(());
        }
        // Without a network the phone's own knowledge stands.
        let _ = self.core.pull_once(0).await;
        let available = self.available(deposit)?;
        if available.minor >= deposit.minor { Ok(()) } else { Err(WalletError::InsufficientFunds { available }) }
    }

    fn available(&self, deposit: Money) -> Result<Money, WalletError> {
        Ok(Accounts::new(self.core.clone()).in_currency(deposit.currency)?.available)
    }

    async fn keep(&self, id: OperationId, terms: RideTerms) -> Result<PreparedRide, WalletError> {
        // Whoever is being asked right now signs what they were shown.
        let _prompt = self.core.prompts.turn().await?;
        let now = self.core.now()?;
        self.core
            .write(move |w| {
                let row = match rentals::find(w, id)? {
                    // Another call may have been faster, or the person.
                    Some(known) if !ran_out(&known, now) => known,
                    Some(known) => {
                        rentals::renew(w, id, &terms, now)?;
                        RentalRow::offered(known.id, terms, now)
                    }
                    None => {
                        let row = RentalRow::offered(id, terms, now);
                        rentals::insert(w, &row).map(|()| row)?
                    }
                };
                Ok(PreparedRide { rental: row.into() })
            })
            .await
    }
}

fn is_for(terms: &RideTerms, code: &RideCode) -> bool {
    (terms.system.as_str(), terms.bike.as_str()) == (code.system(), code.bike())
}

fn by_perk(terms: &RideTerms) -> Option<OfferId> {
    terms.perk.as_ref().map(|perk| perk.offer)
}

/// No perk but the one that was asked for, and that one as its seller signed it.
fn hold(offer: &RideOffer, wanted: Option<&Wanted>) -> Result<(), WalletError> {
    let RideOffer { terms, iat: at, .. } = offer;
    let perk = terms.perk.as_ref();
    wanted.map_or_else(
        || unasked(perk),
        |wanted| {
            let (seller, remains) = (terms.provider, terms.order.deposit);
            wanted.hold(perks::Terms { perk, seller, remains, at: *at })
        },
    )
}

fn ran_out(row: &RentalRow, now: Timestamp) -> bool {
    row.state == RideState::Offered && row.terms.expires_at <= now
}

/// Terms by which nobody can say what a ride costs, or under which more would be held than may be collected, are not shown.
fn check(terms: &RideTerms) -> Result<(), WalletError> {
    let not_sound = |why: String| WalletError::RideTermsNotSound { why };
    terms.order.check().map_err(|error| not_sound(error.to_string()))?;
    let ordinary = terms.perk.as_ref().map_or(terms.order.deposit, |perk| perk.ordinary);
    OrderTerms { deposit: ordinary, ..terms.order }.check().map_err(|error| not_sound(error.to_string()))?;
    let tariff = Tariff::new(terms.plan.clone(), terms.tax).map_err(|error| not_sound(error.to_string()))?;
    if tariff.currency() == terms.order.deposit.currency {
        return Ok(());
    }
    Err(not_sound("the plan is in another currency than the deposit".into()))
}
