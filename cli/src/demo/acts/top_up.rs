use tally::domain::operation::OperationState;

use super::require;
use crate::demo::stage::Stage;
use crate::failure::Failure;

/// Money comes in.
pub(in crate::demo) async fn top_up(stage: &mut Stage) -> Result<(), Failure> {
    stage.narrator.act("Money comes in.");
    let wallet = stage.wallet().await?;
    let topup = wallet.topups().top_up(stage.money(50_000), None).await?;
    require(topup.state == OperationState::Accepted, "the top-up was not accepted")?;
    let balance = wallet.accounts().balance()?;
    stage.narrator.line(format!("{} came in. {} can be spent.", topup.amount, balance.available));
    Ok(())
}
