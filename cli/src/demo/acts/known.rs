use std::collections::BTreeSet;

use super::require;
use crate::demo::stage::Stage;
use crate::failure::Failure;
use crate::house::TRANSPORT;

/// What sellers could find out about the person from what they were told.
pub(in crate::demo) async fn known(stage: &mut Stage) -> Result<(), Failure> {
    stage.narrator.act("What do the sellers know now?");
    let payers = stage.house.payers(stage.merchant).await?;
    let riders = stage.house.disputing().await?;
    require(payers.len() == 2 && riders.len() == 1, "a seller knows people under more names than there are")?;
    require(payers.is_disjoint(&riders), "two sellers know somebody under the same name")?;
    let list = |names: &BTreeSet<String>| names.iter().cloned().collect::<Vec<_>>().join(", ");
    stage.narrator.say(|page| {
        page.field(TRANSPORT.name, format!("two payers, {}, and what each paid when", list(&payers)));
        page.field(
            "River Bikes",
            format!("who disputed: {}, which is nobody that {} knows", list(&riders), TRANSPORT.name),
        );
        page.line("Neither knows a name, a balance, whether there are points, or what the other one knows.");
    });
    Ok(())
}
