use std::time::Duration;

use super::bill::bill_is_over;
use super::prepare::like;
use super::{Payment, Payments};
use crate::domain::id::OperationId;
use crate::domain::payment::{PaymentEvent, PaymentState};
use crate::domain::time::Timestamp;
use crate::platform::{Purpose, Slot};
use crate::store::payments::{self, PaymentRow};
use crate::store::{Reader, StoreError, Writer, mandates as mandate_rows, outbox};
use crate::wallet::core::Core;
use crate::wallet::perks::still_theirs;
use crate::wallet::sign::SignedOperation;
use crate::wallet::{MandateState, WalletError, mandates};
use crate::wire::payment::Payment as PaymentBody;

/// People give a payment at a till this long before they ask what is the matter; the payment itself goes on behind it.
const WAIT_FOR_RECEIPT: Duration = Duration::from_secs(10);

impl Payments {
    /// Agrees to exactly what [`Payments::prepare`] showed, sends it, and waits up to ten seconds for the receipt.
    ///
    /// Calling it again is the same payment: a double tap pays once. The state of what comes back says how far it got:
    /// settled, declined or expired by a receipt; authorised while it waits for a network (*not paid yet*); unknown if the
    /// answer was lost (*we do not know yet, do not pay again*).
    ///
    /// [`WalletError::BillHasPayment`] and [`WalletError::BillNotOwed`] if the bill that it pays needs it no more.
    /// [`WalletError::PossibleDuplicate`] if the same was agreed to within the minute and [`Payments::prepare`] has not told
    /// so: call it again with this id, show what it says, and let the person decide. Nothing is signed before.
    pub async fn confirm(&self, id: OperationId) -> Result<Payment, WalletError> {
        if self.row(id)?.state == PaymentState::Created {
            self.authorise(id).await?;
        }
        if !self.row(id).map_err(WalletError::after_agreeing)?.state.is_final() {
            self.core.push_and_wait().await;
        }
        self.find(id).map_err(WalletError::after_agreeing)
    }

    /// Takes a payment back that has not left the phone. What has left can only be refunded by the merchant.
    pub async fn cancel(&self, id: OperationId) -> Result<Payment, WalletError> {
        let now = self.core.now()?;
        self.row(id)?;
        self.core.write(move |w| cancel(w, id, now)).await?;
        self.find(id).map_err(WalletError::after_agreeing)
    }

    /// One payment, as it stands.
    pub fn find(&self, id: OperationId) -> Result<Payment, WalletError> {
        self.row(id).map(Payment::from)
    }

    pub(super) fn row(&self, id: OperationId) -> Result<PaymentRow, WalletError> {
        self.core.read_short(|r| payments::find(r, id))?.ok_or(WalletError::NotFound(id))
    }

    /// Agrees like [`Payments::confirm`], and leaves the sending to the next sync. What was agreed to before stays as it is.
    pub async fn authorise(&self, id: OperationId) -> Result<(), WalletError> {
        let _prompt = self.core.prompts.turn().await?;
        let row = self.row(id)?;
        // The tap before this one has done it.
        if row.state != PaymentState::Created {
            return Ok(());
        }
        let now = self.core.now()?;
        if row.terms.expires_at <= now {
            return Err(WalletError::QuoteExpired);
        }
        still_theirs(&self.core, row.terms.perk.as_ref())?;
        if let Some(over) = self.core.read_short(|r| bill_is_over(r, &row))? {
            return Err(over);
        }
        if let Some(other) = self.core.read_short(|r| untold_duplicate(r, &row, now))? {
            return Err(WalletError::PossibleDuplicate { other });
        }
        let mandate = self.core.read_short(|r| mandates::covering(r, &row.terms, now))?;
        let signed = self.sign(row, mandate).await?;
        // A prompt may last minutes, and the person has agreed now.
        let agreed_at = self.core.now()?;
        self.core.write(move |w| store(w, signed, mandate, agreed_at)).await
    }

    async fn sign(&self, row: PaymentRow, mandate: Option<OperationId>) -> Result<SignedOperation, WalletError> {
        let total = row.terms.total;
        let how = match mandate {
            Some(_) => (Slot::Device, Purpose::ActForPerson),
            None => (Slot::Holder, Purpose::Pay { payee: row.terms.payee_name.clone(), total }),
        };
        let after = self.waits_for(mandate)?;
        self.core.sign(row.id, PaymentBody { terms: row.terms, mandate }, after, how).await
    }

    /// A payment under a mandate that the backend has not heard of yet has to wait for it.
    fn waits_for(&self, mandate: Option<OperationId>) -> Result<Vec<OperationId>, WalletError> {
        let Some(id) = mandate else { return Ok(vec![]) };
        let settled = self
            .core
            .read_short(|r| mandate_rows::find(r, id))?
            .is_some_and(|row| row.state != MandateState::Requested);
        Ok(if settled { vec![] } else { vec![id] })
    }
}

/// Two that were only prepared know nothing of each other, so the second one is looked at again when it is agreed to.
fn untold_duplicate(r: &Reader<'_>, row: &PaymentRow, now: Timestamp) -> Result<Option<OperationId>, StoreError> {
    let told = payments::duplicate_of(r, row.id)?;
    Ok(like(r, row, now)?.filter(|other| told != Some(*other)))
}

/// State row and outbox row, in one transaction.
fn store(
    w: &Writer<'_>,
    signed: SignedOperation,
    mandate: Option<OperationId>,
    now: Timestamp,
) -> Result<(), WalletError> {
    payments::set_mandate(w, signed.id, mandate)?;
    payments::advance(w, signed.id, PaymentEvent::Authorise, now)?;
    Ok(outbox::enqueue(w, &signed.into_row(now))?)
}

fn cancel(w: &Writer<'_>, id: OperationId, now: Timestamp) -> Result<(), WalletError> {
    let state = payments::state(w, id)?.ok_or(WalletError::NotFound(id))?;
    match state {
        PaymentState::Created => {}
        PaymentState::Authorised => remove_unsent(w, id)?,
        _ => return Err(WalletError::NotCancellable { state }),
    }
    payments::advance(w, id, PaymentEvent::Cancel, now)?;
    Ok(())
}

fn remove_unsent(w: &Writer<'_>, id: OperationId) -> Result<(), WalletError> {
    outbox::remove_unsent(w, id).map_err(|error| match error {
        StoreError::NotAllowed(_) => WalletError::NotCancellable { state: PaymentState::Submitted },
        other => other.into(),
    })
}

impl Core {
    /// Pushes, and waits for it as long as somebody at a till would. The push itself goes on without whoever waits.
    pub(crate) async fn push_and_wait(self: &std::sync::Arc<Self>) {
        let core = self.clone();
        let pushing = tokio::spawn(async move {
            // What could not be sent is still queued, and the payment's state says so. The balance comes with the pull.
            if core.push_once().await.is_ok() {
                let _ = core.pull_once(0).await;
            }
        });
        let _ = tokio::time::timeout(WAIT_FOR_RECEIPT, pushing).await;
    }
}
