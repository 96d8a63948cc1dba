use super::Bills;
use crate::domain::id::{BillId, OperationId};
use crate::wallet::{Payments, Prepared, WalletError};

impl Bills {
    /// Finds out what paying a bill will do, and keeps it as a payment: exactly its creditor and its whole amount. Nothing is
    /// signed. Needs no network. [`Payments::confirm`] agrees to it and [`Payments::cancel`] takes it back, as for every
    /// payment.
    ///
    /// A bill has one payment at a time: as long as one waits for a yes or is under way, asking again shows that one, whatever
    /// `id` says. [`WalletError::BillNotOwed`] once it is paid or cancelled.
    pub async fn prepare(&self, bill: BillId, id: Option<OperationId>) -> Result<Prepared, WalletError> {
        self.core.membership()?;
        let known = self.find(bill)?;
        Payments::new(self.core.clone()).prepare_bill(known, id).await
    }
}
