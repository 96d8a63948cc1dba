use tally::domain::bill::BillState;
use tally::domain::id::{BillId, OperationId};
use tally::domain::payment::PaymentState;
use tally::wallet::{Bill, Bills, Wallet};

use super::require;
use crate::demo::stage::Stage;
use crate::failure::Failure;
use crate::output::Report;
use crate::records::{BillRecord, PaymentRecord};
use tally_counterparties::TRANSPORT;

/// The merchant asks for what was left to pay of an earlier payment. It is shown with its day, and paid once. Says how many
/// bills were paid.
pub(in crate::demo) async fn bill(stage: &mut Stage, earlier: OperationId) -> Result<usize, Failure> {
    stage.narrator.act(&format!("{} sends a bill: a part of the earlier price is due now.", TRANSPORT.name));
    stage.house.bill_for(stage.merchant, earlier, stage.money(6_800)).await?;
    let wallet = stage.wallet().await?;
    wallet.sync().await?;
    let bills = wallet.bills();
    let owed = bills.next_due()?.ok_or_else(|| Failure::own("demo", "no bill came"))?;
    require(owed.state == BillState::Due, format!("the bill is {:?}", owed.state))?;
    let record = BillRecord::from(owed.clone());
    stage.narrator.say(|page| record.tell_line(page));
    let paid = repay(stage, &bills, owed).await?;
    require(bills.owed()?.is_empty(), "the bill is still owed")?;
    Ok(paid)
}

/// Shown, paid, and not paid twice. Says how many bills that is: one.
pub(super) async fn repay(stage: &mut Stage, bills: &Bills, owed: Bill) -> Result<usize, Failure> {
    let shown = bills.prepare(owed.id, None).await?.payment;
    let (id, terms) = (shown.id, PaymentRecord::from(shown));
    stage.narrator.say(|page| terms.tell_terms(page));
    let record = BillRecord::from(pay(&stage.wallet().await?, id, owed.id).await?);
    stage.narrator.say(|page| {
        record.tell(page);
        page.line("Asked for again it would be the same payment: a bill has one.");
    });
    Ok(1)
}

/// Agrees to what was shown; the bill as it stands then.
pub(super) async fn pay(wallet: &Wallet, shown: OperationId, bill: BillId) -> Result<Bill, Failure> {
    let (bills, paid) = (wallet.bills(), wallet.payments().confirm(shown).await?);
    require(paid.state == PaymentState::Settled, format!("the payment is {:?}", paid.state))?;
    require(bills.prepare(bill, None).await?.payment.id == shown, "a bill could be paid twice")?;
    let done = bills.find(bill)?;
    require(done.state == BillState::Paid, "the bill is still owed")?;
    Ok(done)
}
