use clap::Args;
use tally::domain::id::{BillId, OperationId};
use tally::domain::payment::PaymentState;
use tally::wallet::{Payment, Prepared, Wallet};

use crate::failure::Failure;
use crate::output::{Outcome, Page, agrees, somebody_agrees};
use crate::records::{PaymentRecord, exit_of};
use crate::session::Session;

/// Pay a bill, whole and once
///
/// Shows exactly what will be signed, and asks. Asked for twice it is the same payment. Without a network it is signed, and
/// paid once there is one.
#[derive(Args)]
#[command(after_help = "Examples:
  tally repay 0199d1c2-7f00-7000-8000-000000000001
  tally repay 0199d1c2-7f00-7000-8000-000000000001 --yes --json")]
pub(crate) struct Repay {
    /// The bill's id
    bill: BillId,
    /// The payment's id, a UUID of version 7: the same id again is the same payment
    #[arg(long)]
    id: Option<OperationId>,
    /// Agree beforehand
    #[arg(long, short)]
    yes: bool,
}

impl Repay {
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        somebody_agrees(self.yes, false)?;
        let wallet = session.open().await?;
        let prepared = wallet.bills().prepare(self.bill, self.id).await?;
        let payment = self.decide(session, &wallet, prepared).await?;
        let exit = exit_of(payment.state);
        Outcome::new(&PaymentRecord::from(payment), exit)
    }

    async fn decide(&self, session: &Session, wallet: &Wallet, prepared: Prepared) -> Result<Payment, Failure> {
        let (id, payments) = (prepared.payment.id, wallet.payments());
        let is_new = prepared.payment.state == PaymentState::Created;
        let question = if prepared.needs_person { "Agree?" } else { "Agree, by the mandate for small payments?" };
        if is_new && !self.yes && !session.progress.asking(|| agrees(&terms(prepared.payment), question))? {
            return Ok(payments.cancel(id).await?);
        }
        Ok(session.progress.watch("Paying", payments.confirm(id)).await?)
    }
}

fn terms(shown: Payment) -> String {
    let mut page = Page::default();
    PaymentRecord::from(shown).tell_terms(&mut page);
    page.into_text()
}
