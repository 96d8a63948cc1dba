use super::{Bill, Bills};
use crate::domain::bill::BillState;
use crate::domain::id::BillId;
use crate::platform::{Purpose, Slot};
use crate::store::{bills, outbox};
use crate::wallet::WalletError;
use crate::wire::bill::BillDispute;

impl Bills {
    /// Says what is wrong with a bill, in at most 500 characters: from now on it has no effect on points, until the backend's
    /// operator has decided. Needs neither prompt nor network; it moves no money and stops none. A bill that is disputed
    /// already stays so, and nothing more is sent.
    pub async fn dispute(&self, id: BillId, because: &str) -> Result<Bill, WalletError> {
        let body = BillDispute { bill: id, because: because.trim().into() };
        if !body.is_sound() {
            return Err(WalletError::DisputeNotSound);
        }
        self.sign_dispute(body).await?;
        self.core.push_soon();
        self.find(id).map_err(WalletError::after_agreeing)
    }

    async fn sign_dispute(&self, body: BillDispute) -> Result<(), WalletError> {
        // Whoever holds it finds the dispute that another call has just stored.
        let _prompt = self.core.prompts.turn().await?;
        let bill = self.find(body.bill)?;
        match bill {
            Bill { disputed: true, .. } => return Ok(()),
            Bill { state: state @ BillState::Cancelled, .. } => return Err(WalletError::BillNotOwed { state }),
            _ => {}
        }
        let (id, how, now) = (self.core.new_id()?, (Slot::Device, Purpose::ActForPerson), self.core.now()?);
        let signed = self.core.sign(id, body, vec![], how).await?;
        self.core
            .write(move |w| {
                bills::disputed(w, bill.id, id)?;
                Ok(outbox::enqueue(w, &signed.into_row(now))?)
            })
            .await
    }
}
