use super::prepare::{created, prepared, ran_out};
use super::terms::Offer;
use super::{Payments, Prepared};
use crate::crypto::encoding::base64url;
use crate::domain::id::{BillId, OperationId};
use crate::domain::payment::PaymentState;
use crate::domain::time::DAY;
use crate::store::payments::{self, PaymentRow};
use crate::store::{Reader, StoreError};
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
        if let Some(known) = self.known(bill.id, id)? {
            let now = self.core.now()?;
            return self.core.write(move |w| Ok(prepared(w, known, now)?)).await;
        }
        if bill.state.is_final() {
            return Err(WalletError::BillNotOwed { state: bill.state });
        }
        let id = id.map_or_else(|| self.core.new_id(), Ok)?;
        self.core.need_new(id)?;
        self.check_funds(bill.amount).await?;
        self.keep_bill(id, bill).await
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

/// Another payment of the same bill that was agreed to.
pub(super) fn other_payment(r: &Reader<'_>, row: &PaymentRow) -> Result<Option<OperationId>, StoreError> {
    let Some(bill) = bill_of(row) else { return Ok(None) };
    let other = payments::of_bill(r, bill)?;
    Ok(other.filter(|other| other.id != row.id && other.state != PaymentState::Created).map(|other| other.id))
}
