//! What is owed.

use tally::wallet::Bill;
use tally_backend::BillDecisionRequest;
use tally_backend::store::BillDecision;

use crate::phone::Outcome;
use crate::world::World;

/// A merchant asks for what was left to pay of a payment.
pub(super) fn bill(world: &mut World, _: usize) -> Result<String, String> {
    let Some(moved) = world.any_payment()? else { return Ok("nobody has paid anything to be billed for".into()) };
    let amount = world.money(world.chance.between(1, 4_000));
    let billed = world.house(async |house| house.bill_for(moved.merchant, moved.payment, amount).await);
    Ok(format!("a merchant bills {amount}: {}", billed.map_or_else(|error| error.to_string(), |()| "done".into())))
}

/// Somebody pays what they owe: a bill, what was put off, an instalment.
pub(super) fn pay(world: &mut World, who: usize) -> Result<String, String> {
    let Some(bill) = any(world, who) else { return Ok(format!("{} owes nothing", world.phones[who].name)) };
    let (id, amount) = (world.phones[who].id(), bill.amount);
    world.agree(id, amount);
    let outcome = world.phones[who].act(async |wallet| {
        // One that was prepared before has an id of its own, which was agreed to then.
        let payment = wallet.bills().prepare(bill.id, Some(id)).await?.payment.id;
        Ok(format!("{:?}", wallet.payments().confirm(payment).await?.state))
    });
    Ok(format!("{} pays a bill of {amount}: {}", world.phones[who].name, outcome.words()?))
}

/// Somebody says that a bill is wrong.
pub(super) fn dispute(world: &mut World, who: usize) -> Result<String, String> {
    let Some(bill) = any(world, who) else { return Ok(format!("{} owes nothing", world.phones[who].name)) };
    let outcome = world.phones[who].act(async |wallet| {
        wallet.bills().dispute(bill.id, "I never had that").await?;
        Ok("said".into())
    });
    Ok(format!("{} disputes a bill: {}", world.phones[who].name, outcome.words()?))
}

/// The operator decides a dispute, whoever is right.
pub(super) fn decide(world: &mut World, _: usize) -> Result<String, String> {
    let disputed = crate::check::disputed_bills(world)?;
    let Some((user, bill)) = world.chance.pick(&disputed).copied() else { return Ok("no bill is disputed".into()) };
    let decision = if world.chance.percent(50) { BillDecision::Stands } else { BillDecision::Cancelled };
    let request = BillDecisionRequest { user, decision };
    let decided = world.house(async |house| Ok(house.operator().decide_bill(bill, request).await?));
    Ok(format!("a dispute is decided: {}", decided.map_or_else(|error| error.to_string(), |_| format!("{decision:?}"))))
}

fn any(world: &mut World, who: usize) -> Option<Bill> {
    match world.phones[who].act(async |wallet| wallet.bills().owed()) {
        Outcome::Done(Ok(owed)) => world.chance.pick(&owed).cloned(),
        _ => None,
    }
}
