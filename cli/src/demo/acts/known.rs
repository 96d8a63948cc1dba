use std::collections::BTreeSet;

use super::require;
use crate::demo::stage::Stage;
use crate::failure::Failure;
use tally_counterparties::TRANSPORT;

/// A discount, a delayed payment, a waived deposit and a loan.
const STEPS: usize = 4;

/// What sellers could find out about the person from what they were told.
pub(in crate::demo) async fn known(stage: &mut Stage) -> Result<(), Failure> {
    stage.narrator.act("What do the sellers know now?");
    let payers = stage.house.payers(stage.merchant).await?;
    let riders = stage.house.disputing().await?;
    require(payers.len() == 2 && riders.len() == 1, "a seller knows people under more names than there are")?;
    require(payers.is_disjoint(&riders), "two sellers know somebody under the same name")?;
    let list = |names: &BTreeSet<String>| names.iter().cloned().collect::<Vec<_>>().join(", ");
    let mut learned = Vec::new();
    for stall in stage.stalls().await? {
        for used in stall.seller.uses().await? {
            let title = stall.offers.iter().find(|(_, id)| *id == used.offer).map_or("", |(line, _)| line.title);
            learned.push((stall.merchant.name, format!("{} reaches {} points ({title})", used.customer, used.step)));
        }
    }
    require(learned.len() == STEPS, format!("sellers learned of {} steps", learned.len()))?;
    stage.narrator.say(|page| {
        page.field(TRANSPORT.name, format!("two payers, {}, and what each paid when", list(&payers)));
        page.field(
            "River Bikes",
            format!("who disputed: {}, which is nobody that {} knows", list(&riders), TRANSPORT.name),
        );
        for (seller, step) in &learned {
            page.field(seller, step);
        }
        page.line(
            "None knows a name, a balance, the points themselves, or what another one knows: who reaches a step is",
        );
        page.line(
            "somebody else at each. Together they could tell that there are at least so many points behind each name.",
        );
    });
    Ok(())
}
