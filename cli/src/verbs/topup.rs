use clap::Args;
use tally::domain::id::OperationId;

use crate::failure::Failure;
use crate::input;
use crate::output::Outcome;
use crate::records::TopUpRecord;
use crate::session::Session;

/// Bring money into the wallet
#[derive(Args)]
#[command(after_help = "Examples:
  tally topup 50.00
  tally topup '50.00 CNY' --id 0199d1c2-7f00-7000-8000-000000000001")]
pub(crate) struct Topup {
    /// How much, in the currency of the first account or as '50.00 CNY'
    #[arg(allow_hyphen_values = true)]
    amount: String,
    /// The operation's id, a UUID of version 7: the same id again is the same top-up
    #[arg(long)]
    id: Option<OperationId>,
}

impl Topup {
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let wallet = session.open().await?;
        let currency = wallet.accounts().balance()?.available.currency;
        let amount = input::amount(&self.amount, Some(currency))?;
        let topup =
            session.progress.watch("Bringing money in", async { wallet.topups().top_up(amount, self.id).await });
        let record = TopUpRecord::from(topup.await?);
        let exit = record.exit();
        Outcome::new(&record, exit)
    }
}
