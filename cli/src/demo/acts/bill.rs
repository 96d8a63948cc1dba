use tally::domain::bill::BillState;
use tally::domain::id::OperationId;
use tally::domain::payment::PaymentState;
use tally::wallet::{Bill, Bills};

use super::require;
use crate::demo::stage::Stage;
use crate::failure::Failure;
use crate::house::TRANSPORT;
use crate::output::Report;
use crate::records::{BillRecord, PaymentRecord};

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
    repay(stage, &bills, owed).await
}

async fn repay(stage: &mut Stage, bills: &Bills, owed: Bill) -> Result<usize, Failure> {
    let shown = bills.prepare(owed.id, None).await?.payment;
    let (id, terms) = (shown.id, PaymentRecord::from(shown));
    stage.narrator.say(|page| terms.tell_terms(page));
    let paid = stage.wallet().await?.payments().confirm(id).await?;
    require(paid.state == PaymentState::Settled, format!("the payment is {:?}", paid.state))?;
    require(bills.prepare(owed.id, None).await?.payment.id == id, "a bill could be paid twice")?;
    let done = bills.find(owed.id)?;
    require(done.state == BillState::Paid && bills.owed()?.is_empty(), "the bill is still owed")?;
    let record = BillRecord::from(done);
    stage.narrator.say(|page| {
        record.tell(page);
        page.line("Asked for again it would be the same payment: a bill has one.");
    });
    Ok(1)
}
