use tally::domain::id::OperationId;
use tally::domain::payment::PaymentState;
use tally::wallet::{Payment, PrepareRequest, Prepared};

use super::require;
use crate::demo::stage::Stage;
use crate::failure::Failure;
use crate::output::draw;
use crate::records::PaymentRecord;
use tally_counterparties::TRANSPORT;

/// A small payment: the mandate covers it, nobody is asked.
pub(in crate::demo) async fn pay_a_little(stage: &mut Stage) -> Result<(), Failure> {
    stage.narrator.act(&format!("{} shows a code, and the phone pays a small amount.", TRANSPORT.name));
    let payload = stage.code(1_250).await?;
    let drawing = draw(&payload)?;
    stage.narrator.say(|page| page.verbatim(&drawing));
    let prepared = prepare(stage, payload).await?;
    require(!prepared.needs_person, "the mandate did not cover a small payment")?;
    let payment = confirm(stage, prepared).await?;
    stage.narrator.say(|page| {
        page.good(format!("Paid: {} to {} ({}).", payment.total, payment.payee_name, TRANSPORT.local));
        page.line("The mandate covered it. Nobody was asked.");
    });
    Ok(())
}

/// A larger payment: the person agrees to exactly what is shown.
pub(in crate::demo) async fn pay_a_lot(stage: &mut Stage) -> Result<OperationId, Failure> {
    stage.narrator.act("A larger amount takes your yes.");
    let payload = stage.code(23_680).await?;
    let prepared = prepare(stage, payload).await?;
    require(prepared.needs_person, "a large payment needed no yes")?;
    let record = PaymentRecord::from(prepared.payment.clone());
    stage.narrator.say(|page| record.tell_terms(page));
    let payment = confirm(stage, prepared).await?;
    stage.narrator.say(|page| {
        page.good(format!("Paid: {}. The signature covers exactly what was shown.", payment.total));
    });
    Ok(payment.id)
}

/// Shows what would be signed.
pub(super) async fn prepare(stage: &mut Stage, payload: String) -> Result<Prepared, Failure> {
    let payments = stage.wallet().await?.payments();
    Ok(payments.prepare(PrepareRequest { payload, amount: None, perk: None, id: None }).await?)
}

async fn confirm(stage: &mut Stage, prepared: Prepared) -> Result<Payment, Failure> {
    let payment = stage.wallet().await?.payments().confirm(prepared.payment.id).await?;
    require(payment.state == PaymentState::Settled, format!("the payment is {:?}", payment.state))?;
    Ok(payment)
}
