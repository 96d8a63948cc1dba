use super::prepare::{created, prepared, ran_out};
use super::terms::Offer;
use super::{Payments, Prepared};
use crate::crypto::encoding::base64url;
use crate::domain::id::{BillId, OperationId};
use crate::domain::payment::PaymentState;
use crate::domain::time::DAY;
use crate::store::payments::{self, PaymentRow};
use crate::store::{Reader, StoreError, bills};
use crate::wallet::WalletError;
use crate::wallet::bills::Bill;
use crate::wire::payment::{Source, Terms};

/// How long a payment of a bill may wait for a network, in seconds. Nobody waits at a till for it, and the bill is late whether
/// or not the payment is dropped.
const BILL_VALID_FOR: i64 = 90 * DAY;

impl Payments {
    pub(in crate::wallet) async fn prepare_bill(
        &self,
        bill: Bill,
        id: Option<OperationId>,
    ) -> Result<Prepared, WalletError> {
        let over = bill.state.is_final();
        // One that nobody agreed to is not shown again for a bill that nobody asks for.
        if let Some(known) = self.known(bill.id, id)?.filter(|known| !over || known.state != PaymentState::Created) {
            return self.show_bill_again(known, bill).await;
        }
        if over {
            return Err(WalletError::BillNotOwed { state: bill.state });
        }
        let id = id.map_or_else(|| self.core.new_id(), Ok)?;
        self.core.need_new(id)?;
        self.check_funds(bill.amount).await?;
        self.keep_bill(id, bill).await
    }

    async fn show_bill_again(&self, known: PaymentRow, bill: Bill) -> Result<Prepared, WalletError> {
        let now = self.core.now()?;
        if !ran_out(&known, now) {
            return self.core.write(move |w| Ok(prepared(w, known, now)?)).await;
        }
        self.check_funds(bill.amount).await?;
        let offer = self.bill_offer(bill)?;
        self.renew(known.id, offer).await
    }

    /// The payment of this id, or the one that the bill has.
    fn known(&self, bill: BillId, id: Option<OperationId>) -> Result<Option<PaymentRow>, WalletError> {
        let now = self.core.now()?;
        let of_id = id.map(|id| self.core.read_short(|r| payments::find(r, id))).transpose()?.flatten();
        match of_id {
            Some(row) if bill_of(&row) != Some(bill) => Err(WalletError::IdInUse(row.id)),
            Some(row) => Ok(Some(row)),
            None => Ok(self.core.read_short(|r| payments::of_bill(r, bill))?.filter(|row| !ran_out(row, now))),
        }
    }

    /// Two calls at once may race to here; the first one's payment stands.
    async fn keep_bill(&self, id: OperationId, bill: Bill) -> Result<Prepared, WalletError> {
        let now = self.core.now()?;
        let of = bill.id;
        let row = created(id, self.bill_offer(bill)?, now);
        self.core
            .write(move |w| {
                let row = match payments::of_bill(w, of)?.filter(|row| !ran_out(row, now)) {
                    Some(known) => known,
                    None => payments::insert(w, &row).map(|()| row)?,
                };
                Ok(prepared(w, row, now)?)
            })
            .await
    }

    fn bill_offer(&self, bill: Bill) -> Result<Offer, WalletError> {
        let terms = Terms {
            perk: None,
            source: Source::Bill { bill: bill.id },
            payee: bill.creditor,
            payee_name: bill.creditor_name,
            total: bill.amount,
            nonce: base64url(&self.core.random::<16>()?),
            expires_at: self.core.now()?.plus(BILL_VALID_FOR),
        };
        Ok(Offer { terms, payee_name_local: None, category: None })
    }
}

pub(super) fn bill_of(row: &PaymentRow) -> Option<BillId> {
    match row.terms.source {
        Source::Bill { bill } => Some(bill),
        Source::Quote { .. } | Source::Code { .. } => None,
    }
}

/// Why the bill that a payment is for, if it is for one, needs it no more: since it was shown, another payment may have been
/// agreed to, or the backend may have said that the bill is over.
pub(super) fn bill_is_over(r: &Reader<'_>, row: &PaymentRow) -> Result<Option<WalletError>, StoreError> {
    let Some(bill) = bill_of(row) else { return Ok(None) };
    if let Some(payment) = other_payment(r, row, bill)? {
        return Ok(Some(WalletError::BillHasPayment { payment }));
    }
    let state = bills::find(r, bill)?.map(|bill| bill.fact.state);
    Ok(state.filter(|state| state.is_final()).map(|state| WalletError::BillNotOwed { state }))
}

/// Another payment of the same bill that was agreed to.
fn other_payment(r: &Reader<'_>, row: &PaymentRow, bill: BillId) -> Result<Option<OperationId>, StoreError> {
    let other = payments::of_bill(r, bill)?;
    Ok(other.filter(|other| other.id != row.id && other.state != PaymentState::Created).map(|other| other.id))
}
