use clap::Args;
use serde::Serialize;
use tally::domain::id::OperationId;

use crate::failure::Failure;
use crate::output::{Outcome, Page, Report};
use crate::records::{PaymentRecord, RefundRecord};
use crate::session::Session;

/// Show one payment, and what came back of it
#[derive(Args)]
#[command(after_help = "Examples:
  tally payment 0199d1c2-7f00-7000-8000-000000000001")]
pub(crate) struct Payment {
    /// The payment's id
    id: OperationId,
}

/// A payment with its refunds.
#[derive(Serialize)]
struct WholePayment {
    payment: PaymentRecord,
    refunds: Vec<RefundRecord>,
}

impl WholePayment {
    /// The payment that `wallet` holds.
    fn new(wallet: &tally::wallet::Wallet, payment: tally::wallet::Payment) -> Result<Self, Failure> {
        let refunds = wallet.payments().refunds(payment.id)?.into_iter().map(RefundRecord::from).collect();
        Ok(Self { payment: payment.into(), refunds })
    }
}

impl Payment {
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let wallet = session.open().await?;
        let payment = wallet.payments().find(self.id)?;
        Outcome::done(&WholePayment::new(&wallet, payment)?)
    }
}

impl Report for WholePayment {
    fn tell(&self, page: &mut Page) {
        self.payment.tell(page);
        self.refunds.iter().for_each(|refund| refund.tell_line(page));
    }
}
