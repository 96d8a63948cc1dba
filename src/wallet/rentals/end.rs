use super::{Rental, Rentals};
use crate::domain::id::OperationId;
use crate::domain::time::Timestamp;
use crate::platform::{Purpose, Slot};
use crate::store::rentals::{self, Closing, RentalRow, RideState};
use crate::store::{Writer, outbox};
use crate::wallet::WalletError;
use crate::wallet::sign::SignedOperation;
use crate::wire::ride::RideEnd;

impl Rentals {
    /// The lock was closed by hand after `metres`; the backend hears of it as soon as it can be reached. Needs no prompt and
    /// no network. Calling it again is the same end, and sends what has not been heard. A lock that may have opened can be closed, too, while the phone waits
    /// for the answer that says so.
    ///
    /// [`WalletError::RideElsewhere`] if there is nothing to end.
    pub async fn end(&self, id: OperationId, metres: u64) -> Result<Rental, WalletError> {
        let row = self.row(id)?;
        if row.state == RideState::Done {
            return Ok(row.into());
        }
        if is_open(&row)? {
            self.sign_end(row, metres).await?;
        }
        self.sent(id).await
    }

    async fn sign_end(&self, row: RentalRow, metres: u64) -> Result<(), WalletError> {
        let rental = row.id;
        let now = self.core.now()?;
        // A clock that was set back meanwhile must not make a ride end before it began.
        let ended_at = row.began_at.map_or(now, |began| now.max(began));
        let after = self.core.unsettled(rental)?;
        let how = (Slot::Device, Purpose::ActForPerson);
        let body = RideEnd { rental, ended_at, metres };
        let signed = self.core.sign(self.core.new_id()?, body, after, how).await?;
        self.core.write(move |w| store(w, rental, (ended_at, metres), signed)).await
    }
}

/// State row and outbox row, in one transaction; nothing if another tap has been faster.
fn store(
    w: &Writer<'_>,
    rental: OperationId,
    (at, metres): (Timestamp, u64),
    signed: SignedOperation,
) -> Result<(), WalletError> {
    let row = rentals::find(w, rental)?.ok_or(WalletError::NotFound(rental))?;
    if !is_open(&row)? {
        return Ok(());
    }
    rentals::end(w, rental, Closing { operation: signed.id, at, metres })?;
    Ok(outbox::enqueue(w, &signed.into_row(at))?)
}

/// Whether there is something to end; not if it is ended already.
fn is_open(row: &RentalRow) -> Result<bool, WalletError> {
    match row.state {
        RideState::Unlocking | RideState::Created | RideState::Riding => Ok(true),
        RideState::Settling | RideState::Done => Ok(false),
        state => Err(WalletError::RideElsewhere { state }),
    }
}
