//! What everybody but the phones does.

mod consents;
mod lines;
mod money;
mod orders;
mod perks;
mod rides;
mod step;

use serde_json::{Value, json};

use crate::error::StageError;
use crate::set::Set;
use step::Step;

/// Members of a step that are for whoever plays the scenario.
const FOR_THE_RUNNER: [&str; 3] = ["as", "expect", "note"];

/// One step; what it gives, as a JSON text.
pub(crate) async fn act(set: &Set, step: &str) -> Result<String, StageError> {
    let done = play(set, read(step)?).await?;
    set.catch_up().await?;
    Ok(done.to_string())
}

fn read(step: &str) -> Result<Step, StageError> {
    let mut step: Value = serde_json::from_str(step).map_err(StageError::step)?;
    let members = step.as_object_mut().ok_or_else(|| StageError::step("a step is an object"))?;
    members.retain(|name, _| !FOR_THE_RUNNER.contains(&name.as_str()));
    serde_json::from_value(step).map_err(StageError::step)
}

async fn play(set: &Set, step: Step) -> Result<Value, StageError> {
    match step {
        Step::Pass { seconds } => Ok(json!({ "now": set.clock.pass(seconds.into()) })),
        Step::Invite {} => Ok(json!({ "invite": set.house().await?.invite().await? })),
        Step::Merchant { merchant } => money::merchant(set, merchant).await,
        Step::Code { merchant, amount } => money::code(set, merchant, amount).await,
        Step::Refund { payment, amount, reason } => money::refund(set, payment, (amount, &reason)).await,
        Step::Bill { merchant, payment, amount } => money::bill(set, merchant, (payment, amount)).await,
        Step::Changes { payment, count } => money::changes(set, payment, count).await,
        Step::Books { payment } => money::books(set, payment).await,
        Step::Stalls {} => perks::stalls(set).await,
        Step::Uses { merchant } => perks::uses(set, merchant).await,
        Step::Bike { bike } => rides::bike(set, bike).await,
        Step::Jam { bike, jammed } => rides::jam(set, (bike, jammed)).await,
        Step::Ask { recipient } => consents::ask(set, recipient).await,
        Step::Read { recipient, grant, fields } => consents::read(set, recipient, (grant, fields)).await,
        Step::Compel(order) => orders::compel(set, order).await,
        Step::OpenShare { link } => consents::open_share(set, &link).await,
        Step::Line { phone, is, millis } => lines::line(set, &phone, (is, millis)),
        Step::LoseReplies { phone, times } => Ok(lines::lose_replies(set, &phone, times)),
        Step::HoldReplies { phone, held } => Ok(lines::hold_replies(set, &phone, held)),
        Step::ClockPanics { phone, times } => Ok(lines::clock_panics(set, &phone, times)),
    }
}

/// What a step gives that gives nothing.
fn nothing() -> Value {
    json!({})
}
