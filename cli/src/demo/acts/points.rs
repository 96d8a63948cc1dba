use std::time::Duration;

use tally::domain::points::EntryKind;
use tally::wallet::{Overview, PageRequest, Points, PointsState, Wallet};

use super::require;
use crate::demo::stage::Stage;
use crate::failure::Failure;
use crate::output::count;
use crate::records::{ConsentRecord, OverviewRecord, ReachingRecord};

/// How often, and how long apart, it is looked whether the backend has added up.
const LOOKS: u32 = 100;
const APART: Duration = Duration::from_millis(50);

/// What the person would like to have.
const WANTED: i64 = 680;

/// Nothing is held about anybody who has not agreed. The person agrees, and sees points and why.
pub(in crate::demo) async fn collect(stage: &mut Stage) -> Result<(), Failure> {
    stage.narrator.act("Nobody holds anything for points yet. The person sees the terms, and agrees.");
    let wallet = stage.wallet().await?;
    let points = wallet.points();
    require(points.overview()?.state == PointsState::NoConsent, "there are points without consent")?;
    let consents = wallet.consents();
    let granted = consents.grant_collection(&consents.preview_collection(None, None, None)?, None).await?;
    let seen = once(&wallet, |seen| seen.state == PointsState::Assessed).await?;
    let holds = seen.score.as_ref().is_some_and(|score| score.recomputed == Some(score.stated));
    require(holds, "the score is not what its entries add up to")?;
    let (record, drawn) = (ConsentRecord::from(granted), drawn(&points, seen)?);
    stage.narrator.say(|page| {
        record.tell_state(page);
        drawn.tell(page);
        page.line("The phone has added it up itself, from rules that anybody can read. No amount of money is in it.");
    });
    Ok(())
}

/// The bills, the ride and the loan that were paid are entries now. What would have to happen for more?
pub(in crate::demo) async fn points(stage: &mut Stage) -> Result<(), Failure> {
    stage
        .narrator
        .act("Bills, ride and loan were paid as agreed, so the points follow. What would it take to have more?");
    let wallet = stage.wallet().await?;
    let of = |seen: &Overview, kind| seen.entries.iter().filter(|held| held.entry.kind == kind).count() as u64;
    let both = |seen: &Overview| of(seen, EntryKind::OrderCompleted) > 0 && of(seen, EntryKind::BillOnTime) > 0;
    let seen = once(&wallet, both).await?;
    let bills = count(of(&seen, EntryKind::BillOnTime), "bill", "bills");
    let rides = count(of(&seen, EntryKind::OrderCompleted), "order", "orders");
    let next = seen.forecast.map_or(0, |forecast| forecast.evaluation.score);
    let way = ReachingRecord::new(WANTED, wallet.points().what_if_reaching(WANTED)?);
    stage.narrator.say(|page| {
        page.line(format!("{bills} and {rides} kept; the next score would be {next}."));
        way.tell(page);
    });
    Ok(())
}

/// What is seen once it is as it should be: the backend adds up a moment after it has heard.
async fn once(wallet: &Wallet, wanted: impl Fn(&Overview) -> bool) -> Result<Overview, Failure> {
    for _ in 0..LOOKS {
        wallet.sync().await?;
        let seen = wallet.points().overview()?;
        if wanted(&seen) {
            return Ok(seen);
        }
        tokio::time::sleep(APART).await;
    }
    Err(Failure::own("demo", "the points did not come"))
}

fn drawn(points: &Points, seen: Overview) -> Result<OverviewRecord, Failure> {
    let past = points.history(&PageRequest { after: None, limit: 24, text: None })?;
    Ok(OverviewRecord::new(seen, past.items))
}
