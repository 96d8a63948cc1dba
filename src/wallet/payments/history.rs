use super::{Payment, Payments, Refund};
use crate::domain::id::OperationId;
use crate::store::{Reader, identity, outbox, payments, receipts, refunds};
use crate::wallet::{Page, PageRequest, WalletError};
use crate::wire::evidence::Evidence;

impl Payments {
    /// Payments, newest first, those that wait for the person's yes included, and without those that the person did not
    /// agree to ([`Payments::find`] knows them). With `text`, only those whose payee's name, in either script, contains it.
    pub fn page(&self, request: &PageRequest) -> Result<Page<Payment>, WalletError> {
        Ok(self.core.page(request, payments::page)?.map(Payment::from))
    }

    /// What came back of a payment, oldest first.
    pub fn refunds(&self, payment: OperationId) -> Result<Vec<Refund>, WalletError> {
        self.row(payment)?;
        Ok(self.core.read_short(|r| refunds::of(r, payment))?.into_iter().map(Refund::from).collect())
    }

    /// The receipt of a payment as the backend signed it, [`None`] while there is none. It is there for payments of another
    /// phone too, and for those whose operation was lost with a damaged database.
    pub fn receipt(&self, payment: OperationId) -> Result<Option<String>, WalletError> {
        let kept = |r: &Reader<'_>| Ok((outbox::find(r, payment)?, receipts::find(r, payment)?));
        let (operation, kept) = self.core.read_short(kept)?;
        Ok(operation.and_then(|row| row.receipt).or(kept))
    }

    /// The receipt of a payment with everything that checking it takes, or [`WalletError::NotFound`] while there is none.
    pub fn evidence(&self, payment: OperationId) -> Result<Evidence, WalletError> {
        let found = self.core.read_short(|r| Ok((outbox::find(r, payment)?, identity::load(r)?)))?;
        let (Some(operation), Some(identity)) = found else { return Err(WalletError::NotFound(payment)) };
        let mandate = self.row(payment)?.mandate;
        let signer = if mandate.is_some() { identity.device_key.public } else { identity.holder.public };
        let keys = identity.membership.ok_or(WalletError::NotEnrolled)?.keys;
        Ok(Evidence {
            format: Evidence::FORMAT.into(),
            receipt: operation.receipt.ok_or(WalletError::NotFound(payment))?,
            operation: operation.compact,
            signer,
            keys,
        })
    }
}
