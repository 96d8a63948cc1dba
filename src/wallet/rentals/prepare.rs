use super::{PreparedRide, Rentals};
use crate::domain::fare::Tariff;
use crate::domain::id::OperationId;
use crate::domain::money::Money;
use crate::domain::qr::RideCode;
use crate::domain::time::Timestamp;
use crate::store::rentals::{self, RentalRow, RideState};
use crate::wallet::{Accounts, WalletError};
use crate::wire::ride::RideTerms;

impl Rentals {
    /// Finds out what a ride on the bike with this code would cost, what is held and what may be collected at most, and
    /// keeps it with its id. Nothing is signed. The same id again is the same ride; if its terms have run out and nobody has
    /// agreed to them, it gets new ones. Needs a network: a lock does not open without one.
    ///
    /// [`WalletError::InsufficientFunds`] if there is less than the deposit.
    pub async fn prepare(&self, payload: &str, id: Option<OperationId>) -> Result<PreparedRide, WalletError> {
        let code = RideCode::parse(payload)?;
        self.core.membership()?;
        let id = id.map_or_else(|| self.core.new_id(), Ok)?;
        let known = self.core.read_short(|r| rentals::find(r, id))?;
        match known {
            Some(known) if !is_for(&known.terms, &code) => return Err(WalletError::IdInUse(id)),
            Some(known) if !ran_out(&known, self.core.now()?) => return Ok(PreparedRide { rental: known.into() }),
            Some(_) => {}
            None => self.core.need_new(id)?,
        }
        let terms = self.offer(payload, &code).await?;
        self.check_funds(terms.order.deposit).await?;
        self.keep(id, terms).await
    }

    async fn offer(&self, payload: &str, code: &RideCode) -> Result<RideTerms, WalletError> {
        let offer = self.core.session()?.engine.ride_offer(payload.to_owned()).await?;
        let terms = offer.into_document().terms;
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
        let _prompt = self.core.prompts.lock().await;
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

fn ran_out(row: &RentalRow, now: Timestamp) -> bool {
    row.state == RideState::Offered && row.terms.expires_at <= now
}

/// Terms by which nobody can say what a ride costs, or under which more would be held than may be collected, are not shown.
fn check(terms: &RideTerms) -> Result<(), WalletError> {
    let not_sound = |why: String| WalletError::RideTermsNotSound { why };
    terms.order.check().map_err(|error| not_sound(error.to_string()))?;
    let tariff = Tariff::new(terms.plan.clone(), terms.tax).map_err(|error| not_sound(error.to_string()))?;
    if tariff.currency() == terms.order.deposit.currency {
        return Ok(());
    }
    Err(not_sound("the plan is in another currency than the deposit".into()))
}
