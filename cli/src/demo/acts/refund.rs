use std::time::Duration;

use tally::domain::id::{OperationId, RefundId};
use tally::wallet::{Wallet, WalletError};

use crate::demo::stage::Stage;
use crate::failure::Failure;
use tally_counterparties::Refund;

/// A long poll hears of a refund within moments; this is for a machine under load.
const PATIENCE: Duration = Duration::from_secs(20);
const GLANCE: Duration = Duration::from_millis(20);

/// The merchant gives a part back, and the phone hears of it by itself.
pub(in crate::demo) async fn refund(stage: &mut Stage, payment: OperationId) -> Result<(), Failure> {
    stage.narrator.act("The merchant gives a part back.");
    let wallet = stage.wallet().await?;
    let listening = tokio::spawn({
        let wallet = wallet.clone();
        async move { wallet.listen().await }
    });
    stage.house.refund(part_of(stage, &wallet, payment)?).await?;
    let heard = tokio::time::timeout(PATIENCE, hear(&wallet, payment)).await;
    listening.abort();
    let refunds = heard.map_err(|_| Failure::own("demo", "the refund did not arrive"))??;
    stage.narrator.say(|page| {
        for refund in &refunds {
            page.good(format!("{} came back: {}.", refund.amount, refund.reason));
        }
        page.line("The phone was listening and heard of it at once.");
    });
    Ok(())
}

fn part_of<'a>(stage: &Stage, wallet: &Wallet, payment: OperationId) -> Result<Refund<'a>, Failure> {
    let member = wallet.membership()?.ok_or(WalletError::NotEnrolled)?;
    let mut random = [0; 10];
    getrandom::fill(&mut random).map_err(|error| Failure::own("demo", error.to_string()))?;
    let id = RefundId::new(jiff::Timestamp::now().as_millisecond(), &random);
    Ok(Refund { id, user: member.user, payment, amount: stage.money(5_000), reason: "one seat was not used" })
}

async fn hear(wallet: &Wallet, payment: OperationId) -> Result<Vec<tally::wallet::Refund>, Failure> {
    loop {
        let refunds = wallet.payments().refunds(payment)?;
        if !refunds.is_empty() {
            return Ok(refunds);
        }
        tokio::time::sleep(GLANCE).await;
    }
}
