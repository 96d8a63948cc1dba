use tally::domain::id::OperationId;
use tally::domain::payment::PaymentState;

use super::pay::prepare;
use super::require;
use crate::demo::child::Stop;
use crate::demo::killing::kill_half_way;
use crate::demo::stage::Stage;
use crate::failure::Failure;

/// The wallet dies after it has signed, before anything has gone out.
pub(in crate::demo) async fn killed_before_sending(stage: &mut Stage) -> Result<(), Failure> {
    stage.narrator.act("The wallet is killed after signing, before sending.");
    let payment = start_and_kill(stage, 4_500, Stop::BeforeSending).await?;
    require(booked(stage, payment).await? == 0, "a payment that was never sent was booked")?;
    stage.narrator.line("The backend has not heard of it. The phone has it, signed, in its outbox.");
    recover(stage, payment).await
}

/// The wallet dies after the backend has booked the payment, before it has seen the answer.
pub(in crate::demo) async fn killed_before_hearing(stage: &mut Stage) -> Result<(), Failure> {
    stage.narrator.act("The wallet is killed after sending, before the answer.");
    let payment = start_and_kill(stage, 6_100, Stop::BeforeHearing).await?;
    require(booked(stage, payment).await? == 1, "a payment that arrived was not booked")?;
    stage.narrator.line("The backend has booked it. The phone cannot know that: do not pay again.");
    recover(stage, payment).await
}

async fn start_and_kill(stage: &mut Stage, minor: i64, stop: Stop) -> Result<OperationId, Failure> {
    let payload = stage.code(minor).await?;
    let prepared = prepare(stage, payload).await?;
    stage.close_wallet().await?;
    let status = kill_half_way(stage, prepared.payment.id, stop).await?;
    stage.narrator.line(format!("{} was on its way when the process died ({status}).", prepared.payment.total));
    Ok(prepared.payment.id)
}

/// Opens the wallet again and asks with the same operation.
async fn recover(stage: &mut Stage, payment: OperationId) -> Result<(), Failure> {
    let wallet = stage.wallet().await?;
    let before = wallet.payments().find(payment)?;
    let waiting = wallet.outbox().unsent()?.iter().any(|operation| operation.id == payment);
    require(waiting && !before.state.is_final(), "the payment was lost")?;
    wallet.sync().await?;
    let after = wallet.payments().find(payment)?;
    require(after.state == PaymentState::Settled, format!("the payment is {:?}", after.state))?;
    require(booked(stage, payment).await? == 1, "the payment was not booked exactly once")?;
    stage.narrator.say(|page| {
        page.line("Opened again: nothing is lost. The same operation is sent once more.");
        page.good(format!("Paid: {}, exactly once.", after.total));
    });
    Ok(())
}

async fn booked(stage: &Stage, payment: OperationId) -> Result<usize, Failure> {
    Ok(stage.house.booked(stage.merchant, payment).await?)
}
