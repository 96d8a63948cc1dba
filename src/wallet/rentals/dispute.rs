use super::{Rental, Rentals};
use crate::crypto::hash::sha256_base64url;
use crate::domain::id::OperationId;
use crate::platform::{Purpose, Slot};
use crate::store::{outbox, rentals};
use crate::wallet::WalletError;
use crate::wire::ride::{DisputeReason, RideDispute};

impl Rentals {
    /// Disputes a charge. What the phone finds wrong by itself it has disputed already; calling it again changes nothing.
    ///
    /// [`WalletError::NotCharged`] while there is no charge.
    pub async fn dispute(&self, id: OperationId, reason: DisputeReason) -> Result<Rental, WalletError> {
        let row = self.row(id)?;
        let charge = row.charge.as_deref().ok_or(WalletError::NotCharged)?;
        if row.dispute_operation.is_some() {
            return Ok(row.into());
        }
        let body = RideDispute { rental: id, charge_sha256: sha256_base64url(charge.as_bytes()), reason };
        self.sign_dispute(body).await?;
        self.sent(id).await
    }

    async fn sign_dispute(&self, body: RideDispute) -> Result<(), WalletError> {
        let (rental, reason) = (body.rental, body.reason);
        let how = (Slot::Device, Purpose::ActForPerson);
        let signed = self.core.sign(self.core.new_id()?, body, vec![], how).await?;
        let now = self.core.now()?;
        self.core
            .write(move |w| {
                let row = rentals::find(w, rental)?.ok_or(WalletError::NotFound(rental))?;
                if row.dispute_operation.is_some() {
                    return Ok(());
                }
                rentals::dispute(w, rental, signed.id, reason)?;
                Ok(outbox::enqueue(w, &signed.into_row(now))?)
            })
            .await
    }
}
