use clap::Args;
use tally::domain::id::{OfferId, OperationId};
use tally::wallet::{Loan, LoanState, Wallet};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::input;
use crate::output::{Outcome, Page, agrees, somebody_agrees};
use crate::records::{LoanRecord, exit_of_loan};
use crate::session::Session;

/// Take a loan: it is paid out, and each instalment becomes a bill
///
/// Shows every instalment and what it costs a year, and asks. It takes the passphrase again, and a network. Asked for twice
/// it is the same loan.
#[derive(Args)]
pub(super) struct Take {
    /// An offer of loans; `tally perks --kind loan` lists them
    offer: OfferId,
    /// How much, in the currency of the first account or as '300.00 CNY'
    amount: String,
    /// The loan's id, a UUID of version 7: the same id again is the same loan
    #[arg(long)]
    id: Option<OperationId>,
    /// Agree beforehand
    #[arg(long, short)]
    yes: bool,
}

impl Take {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        somebody_agrees(self.yes, false)?;
        let wallet = session.open().await?;
        let loan = prepared(session, &wallet, (self.offer, &self.amount, self.id)).await?;
        let (id, is_new) = (loan.id, loan.state == LoanState::Offered);
        if is_new && !self.yes && !session.progress.asking(|| agrees(&terms(loan.clone()), "Borrow it?"))? {
            wallet.loans().discard(id).await?;
            return Outcome::new(&LoanRecord::from(loan), Exit::Declined);
        }
        let loan = session.progress.watch("Borrowing", wallet.loans().take(id)).await?;
        // The bills come with the changes.
        let _ = wallet.sync().await;
        let loan = wallet.loans().find(loan.id)?;
        let exit = exit_of_loan(loan.state);
        Outcome::new(&LoanRecord::from(loan), exit)
    }
}

pub(super) async fn prepared(
    session: &Session,
    wallet: &Wallet,
    (offer, amount, id): (OfferId, &str, Option<OperationId>),
) -> Result<Loan, Failure> {
    let currency = wallet.accounts().balance()?.available.currency;
    let principal = input::amount(amount, Some(currency))?;
    let loans = wallet.loans();
    Ok(session.progress.watch("Asking for the terms", loans.prepare(offer, principal, id)).await?)
}

fn terms(shown: Loan) -> String {
    let mut page = Page::default();
    LoanRecord::from(shown).tell_terms(&mut page);
    page.into_text()
}
