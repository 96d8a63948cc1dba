use tally::wallet::SmallPayments;

use crate::demo::stage::Stage;
use crate::failure::Failure;

/// The phone becomes a wallet.
pub(in crate::demo) async fn enrol(stage: &mut Stage) -> Result<(), Failure> {
    stage.narrator.act("An invite makes this phone a wallet.");
    let invite = stage.house.invite().await?;
    let small = SmallPayments { per_use: stage.money(2_000), per_day: stage.money(10_000), days: 90 };
    let wallet = stage.wallet().await?;
    let membership = wallet.enrol(&invite, Some(small)).await?;
    wallet.sync().await?;
    stage.narrator.say(|page| {
        page.faint(&invite);
        page.line("The invite names the backend's key, so nothing is trusted on first use.");
        page.line("Two keys were made. One signs what you agree to; the other pays small amounts by itself:");
        page.line(format!("up to {} each and {} a day.", small.per_use, small.per_day));
        page.field("You are", membership.user);
    });
    Ok(())
}
