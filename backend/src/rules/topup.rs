//! Bringing money in.

use tally::domain::id::OperationId;
use tally::domain::time::Timestamp;
use tally::wire::receipt::{DeclineReason, Effect};
use tally::wire::topup::TopUp;

use super::{Capability, Context, Verdict, check_amount, decline, ride};
use crate::store::{Effects, NewTransfer, OperationFacts, Party, RideWants, Wants};

impl Capability for TopUp {
    fn wants(&self, _: Timestamp) -> Wants {
        Wants { ride: Some(RideWants::Owing), ..Wants::default() }
    }

    fn decide(&self, _: OperationId, facts: &OperationFacts, context: &Context<'_>) -> Verdict {
        check_amount(self.amount)?;
        let account = facts.accounts.iter().find(|account| account.id == self.account);
        let account = account.filter(|account| account.balance.currency == self.amount.currency);
        let Some(account) = account else {
            return decline(DeclineReason::AccountUnknown, "there is no such account in this currency");
        };
        let Ok(balance) = account.balance.plus(self.amount) else {
            return decline(DeclineReason::AmountNotAllowed, "the account cannot hold this much");
        };
        let transfer = NewTransfer { debit: Party::Funding, credit: Party::Wallet(account.id), amount: self.amount };
        let ride = ride::collect_owed(&facts.ride.owing, account.id, balance, context.now)?;
        let effects = Effects { transfer: Some(transfer), ride, ..Effects::default() };
        Ok((Effect::TopUp { account: account.id, amount: self.amount }, effects))
    }
}
