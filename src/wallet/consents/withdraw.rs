use super::{Consent, Consents};
use crate::domain::consent::ConsentState;
use crate::domain::id::OperationId;
use crate::platform::Purpose;
use crate::store::consents::{self, ConsentRow, Party};
use crate::store::{StoreError, Writer, outbox};
use crate::wallet::{ConsentError, WalletError};
use crate::wire::consent::Withdrawal;

impl Consents {
    /// Takes a grant or a share back, on whichever of the person's phones it was made. For this phone it ends at once, with
    /// or without a network; the backend hears of it before everything else, at once if it can. What
    /// [`Consent::withdrawal_delivered_at`] says is the proof.
    ///
    /// One whose time seems to be over is taken back all the same: the phone's clock may be wrong.
    pub async fn withdraw(&self, id: OperationId) -> Result<Consent, WalletError> {
        self.take_back(id, |_| Ok(())).await?;
        self.core.push_soon();
        self.find(id).map_err(WalletError::after_agreeing)
    }

    /// Takes it back, and does something else in the same transaction.
    pub(in crate::wallet) async fn take_back(
        &self,
        id: OperationId,
        also: fn(&Writer<'_>) -> Result<(), StoreError>,
    ) -> Result<(), WalletError> {
        let _prompt = self.core.prompts.turn().await?;
        let row = self.core.read_short(|r| consents::find(r, id))?.ok_or(WalletError::NotFound(id))?;
        match row.state {
            ConsentState::Granted => {}
            ConsentState::Withdrawn => return Err(ConsentError::AlreadyWithdrawn.into()),
            state => return Err(ConsentError::ConsentOver { state }.into()),
        }
        let (withdrawal, purpose) = (self.core.new_id()?, Purpose::Withdraw { recipient: recipient(&row) });
        let signed = self.sign_event(withdrawal, |link| Withdrawal { link, grant: id }, purpose).await?;
        let now = self.core.now()?;
        self.core
            .write(move |w| {
                consents::withdraw(w, id, withdrawal, now)?;
                // The backend declines what was withdrawn before it came, so the data does not have to travel any more.
                outbox::drop_attachment(w, id)?;
                also(w)?;
                Ok(signed.store_urgent(w, now)?)
            })
            .await
    }
}

fn recipient(row: &ConsentRow) -> Option<String> {
    match &row.party {
        Party::Recipient { name, .. } | Party::Seller { name, .. } => Some(name.clone()),
        Party::Bearer | Party::Collector { .. } => None,
    }
}
