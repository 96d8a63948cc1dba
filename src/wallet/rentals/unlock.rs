use super::{Rental, Rentals};
use crate::domain::id::OperationId;
use crate::domain::time::Timestamp;
use crate::platform::{Purpose, Slot};
use crate::store::rentals::{self, RentalRow, RideState};
use crate::store::{StoreError, Writer, outbox};
use crate::wallet::WalletError;
use crate::wallet::perks::still_theirs;
use crate::wallet::sign::SignedOperation;
use crate::wire::ride::{RideCancel, Unlock};

impl Rentals {
    /// Agrees to exactly what [`Rentals::prepare`] showed, sends it, and waits up to ten seconds for the lock.
    ///
    /// Calling it again is the same ride: a double tap holds one deposit. What comes back says how far it got: riding;
    /// created where the lock did not open; declined; or unlocking where no answer came, so that the lock may be open.
    pub async fn unlock(&self, id: OperationId) -> Result<Rental, WalletError> {
        if self.row(id)?.state == RideState::Offered {
            self.agree(id).await?;
        }
        let state = self.row(id).map_err(WalletError::after_agreeing)?.state;
        if matches!(state, RideState::Unlocking | RideState::Created) {
            return self.sent(id).await;
        }
        self.find(id).map_err(WalletError::after_agreeing)
    }

    /// Takes a ride back that never began: at once what has not left the phone, else with the backend's word.
    /// [`WalletError::RideElsewhere`] once the lock is open.
    pub async fn cancel(&self, id: OperationId) -> Result<Rental, WalletError> {
        let now = self.core.now()?;
        let gone = self.core.write(move |w| taken_back(w, id, now)).await?;
        if !gone {
            self.sign_cancel(id).await?;
            return self.sent(id).await;
        }
        self.find(id).map_err(WalletError::after_agreeing)
    }

    async fn agree(&self, id: OperationId) -> Result<(), WalletError> {
        let _prompt = self.core.prompts.turn().await?;
        let row = self.row(id)?;
        // The tap before this one has done it.
        if row.state != RideState::Offered {
            return Ok(());
        }
        let now = self.core.now()?;
        if row.terms.expires_at <= now {
            return Err(WalletError::RideOfferExpired);
        }
        still_theirs(&self.core, row.terms.perk.as_ref())?;
        let how = (Slot::Holder, purpose(&row));
        let signed = self.core.sign(id, Unlock { terms: row.terms }, vec![], how).await?;
        self.core.write(move |w| store(w, signed, now)).await
    }

    async fn sign_cancel(&self, rental: OperationId) -> Result<(), WalletError> {
        if self.row(rental)?.cancel_operation.is_some() {
            return Ok(());
        }
        let how = (Slot::Device, Purpose::ActForPerson);
        let after = self.core.unsettled(rental)?;
        let signed = self.core.sign(self.core.new_id()?, RideCancel { rental }, after, how).await?;
        let now = self.core.now()?;
        self.core
            .write(move |w| {
                let row = rentals::find(w, rental)?.ok_or(WalletError::NotFound(rental))?;
                // It may have begun, or another tap may have been faster, while this one was being signed.
                if row.cancel_operation.is_some() || !may_cancel(row.state) {
                    return Ok(());
                }
                rentals::want_cancel(w, rental, Some(signed.id))?;
                Ok(outbox::enqueue(w, &signed.into_row(now))?)
            })
            .await
    }
}

fn purpose(row: &RentalRow) -> Purpose {
    let order = &row.terms.order;
    Purpose::Unlock { provider: row.terms.provider_name.clone(), deposit: order.deposit, cap: order.risk_fund }
}

/// State row and outbox row, in one transaction.
fn store(w: &Writer<'_>, signed: SignedOperation, now: Timestamp) -> Result<(), WalletError> {
    let state = rentals::find(w, signed.id)?.ok_or(WalletError::NotFound(signed.id))?.state;
    // It may have been taken back while the person was being asked.
    if state != RideState::Offered {
        return Err(WalletError::RideElsewhere { state });
    }
    rentals::enter(w, signed.id, RideState::Unlocking, now)?;
    Ok(outbox::enqueue(w, &signed.into_row(now))?)
}

/// Whether it could be taken back without asking the backend.
fn taken_back(w: &Writer<'_>, id: OperationId, now: Timestamp) -> Result<bool, WalletError> {
    let state = rentals::find(w, id)?.ok_or(WalletError::NotFound(id))?.state;
    match state {
        RideState::Offered => {}
        RideState::Revoked => return Ok(true),
        RideState::Unlocking => match outbox::remove_unsent(w, id) {
            Err(StoreError::NotAllowed(_)) => return Ok(false),
            removed => removed?,
        },
        RideState::Created => return Ok(false),
        state => return Err(WalletError::RideElsewhere { state }),
    }
    rentals::enter(w, id, RideState::Revoked, now)?;
    Ok(true)
}

fn may_cancel(state: RideState) -> bool {
    matches!(state, RideState::Unlocking | RideState::Created)
}
