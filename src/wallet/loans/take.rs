use super::{Loan, Loans};
use crate::domain::id::OperationId;
use crate::domain::time::Timestamp;
use crate::platform::{Purpose, Slot};
use crate::store::loans::{self, LoanState};
use crate::store::{Writer, outbox};
use crate::wallet::WalletError;
use crate::wallet::perks::still_theirs;
use crate::wallet::sign::SignedOperation;
use crate::wire::loan::Loan as LoanBody;

impl Loans {
    /// Agrees to exactly what [`Loans::prepare`] showed, sends it, and waits a while for the receipt. Calling it again is the
    /// same loan: a double tap borrows once.
    pub async fn take(&self, id: OperationId) -> Result<Loan, WalletError> {
        if self.row(id)?.state == LoanState::Offered {
            self.agree(id).await?;
        }
        if self.row(id).map_err(WalletError::after_agreeing)?.state == LoanState::Taking {
            self.core.push_and_wait().await;
        }
        self.find(id).map_err(WalletError::after_agreeing)
    }

    /// Forgets a loan that was only shown. One that is signed stays: it may have been paid out.
    pub async fn discard(&self, id: OperationId) -> Result<(), WalletError> {
        self.row(id)?;
        self.core.write(move |w| Ok(loans::discard(w, id)?)).await
    }

    async fn agree(&self, id: OperationId) -> Result<(), WalletError> {
        let _prompt = self.core.prompts.turn().await?;
        let row = self.row(id)?;
        // The tap before this one has done it.
        if row.state != LoanState::Offered {
            return Ok(());
        }
        let now = self.core.now()?;
        if row.agreement.expires_at <= now {
            return Err(WalletError::LoanOfferExpired);
        }
        still_theirs(&self.core, Some(&row.agreement.perk))?;
        let loan = self.find(id)?;
        let (lender, principal, total) = (loan.lender_name, loan.terms.principal, loan.total);
        let how = (Slot::Holder, Purpose::Borrow { lender, principal, total });
        let signed = self.core.sign(id, LoanBody { agreement: row.agreement }, vec![], how).await?;
        self.core.write(move |w| store(w, signed, now)).await
    }
}

/// State row and outbox row, in one transaction.
fn store(w: &Writer<'_>, signed: SignedOperation, now: Timestamp) -> Result<(), WalletError> {
    loans::agree(w, signed.id, now)?;
    Ok(outbox::enqueue(w, &signed.into_row(now))?)
}
