use clap::Args;
use tally::domain::id::{OfferId, OperationId};
use tally::domain::payment::PaymentState;
use tally::wallet::{Payment, PrepareRequest, Prepared, Wallet};

use crate::failure::Failure;
use crate::input;
use crate::output::{Outcome, Page, agrees, somebody_agrees};
use crate::records::{PaymentRecord, exit_of};
use crate::session::Session;

/// Pay a merchant's code
///
/// Shows exactly what will be signed, and asks. A payment that a mandate for small payments covers takes no passphrase;
/// any other takes it again.
#[derive(Args)]
#[command(after_help = "Examples:
  tally pay 000201…6304A13A
  tally pay 000201…6304A13A --amount 4.50 --yes
  tally pay 000201…6304A13A --perk 0199d1c2-7f00-7000-8000-000000000001
  zbarimg --quiet --raw code.png | tally pay - --yes --json")]
pub(crate) struct Pay {
    /// What the merchant's QR code says; '-' reads it from standard input
    payload: String,
    /// How much, where the code does not say
    #[arg(long, allow_hyphen_values = true)]
    amount: Option<String>,
    /// Take off what your points reach of this offer; `tally perks` lists them
    #[arg(long, value_name = "OFFER")]
    perk: Option<OfferId>,
    /// The payment's id, a UUID of version 7: the same id again is the same payment
    #[arg(long)]
    id: Option<OperationId>,
    /// Agree beforehand
    #[arg(long, short)]
    yes: bool,
    /// Pay although the same was paid to the same merchant less than a minute ago
    #[arg(long)]
    again: bool,
}

impl Pay {
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        somebody_agrees(self.yes, self.payload == "-")?;
        let wallet = session.open().await?;
        let prepared = session.progress.watch("Asking for the terms", self.prepare(&wallet)).await?;
        let payment = self.decide(session, &wallet, prepared).await?;
        let exit = exit_of(payment.state);
        Outcome::new(&PaymentRecord::from(payment), exit)
    }

    async fn prepare(&self, wallet: &Wallet) -> Result<Prepared, Failure> {
        let payload = input::payload(&self.payload)?;
        let code = wallet.payments().parse(&payload)?;
        let amount = input::amount_for(&code, self.amount.as_deref())?;
        Ok(wallet.payments().prepare(PrepareRequest { payload, amount, perk: self.perk, id: self.id }).await?)
    }

    async fn decide(&self, session: &Session, wallet: &Wallet, prepared: Prepared) -> Result<Payment, Failure> {
        let id = prepared.payment.id;
        if prepared.payment.state != PaymentState::Created || self.agree(session, wallet, &prepared).await? {
            let payments = wallet.payments();
            return Ok(session.progress.watch("Paying", payments.confirm(id)).await?);
        }
        Ok(wallet.payments().cancel(id).await?)
    }

    async fn agree(&self, session: &Session, wallet: &Wallet, prepared: &Prepared) -> Result<bool, Failure> {
        let other = prepared.possible_duplicate.map(|other| wallet.payments().find(other)).transpose()?;
        if !self.yes {
            let question = if prepared.needs_person { "Agree?" } else { "Agree, by the mandate for small payments?" };
            return session.progress.asking(|| agrees(&terms(prepared, other.as_ref()), question));
        }
        match other.filter(|_| !self.again) {
            None => Ok(true),
            // Whoever named the id can ask again under it.
            Some(other) if self.id.is_some() => Err(duplicate(&other)),
            Some(other) => {
                wallet.payments().cancel(prepared.payment.id).await?;
                Err(duplicate(&other))
            }
        }
    }
}

fn terms(prepared: &Prepared, other: Option<&Payment>) -> String {
    let mut page = Page::default();
    PaymentRecord::from(prepared.payment.clone()).tell_terms(&mut page);
    if let Some(Payment { id, state, .. }) = other {
        page.careful(format!("Less than a minute ago {}: {id}", became_of(*state)));
    }
    page.into_text()
}

fn duplicate(other: &Payment) -> Failure {
    let twice = format!("less than a minute ago {}: {}", became_of(other.state), other.id);
    Failure::own("possible-duplicate", twice).hint("Pass --again if it is meant. Nothing more was paid.")
}

/// Never more certain than we are of the payment like this one.
fn became_of(state: PaymentState) -> &'static str {
    match state {
        PaymentState::Settled => "the same was paid to the same merchant",
        PaymentState::Authorised => "the same was agreed to for the same merchant, and waits for the network",
        PaymentState::Submitted | PaymentState::Unknown => {
            "the same was sent to the same merchant, and we do not know yet whether it was paid"
        }
        _ => "the same was prepared for the same merchant",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_paid_is_said_to_be_paid() {
        let says_paid = |state: &PaymentState| became_of(*state).contains("was paid to");
        assert_eq!(PaymentState::ALL.into_iter().filter(says_paid).collect::<Vec<_>>(), [PaymentState::Settled]);
    }
}
