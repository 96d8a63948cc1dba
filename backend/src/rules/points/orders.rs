//! Orders: whether what was rented was paid for.

use tally::domain::id::ObligationId;
use tally::domain::points::{Day, EntryKind};
use tally::wire::ride::Charge;

use super::{Happened, Sign};
use crate::store::{OrderFact, RuleFailed};

/// How many days an order that is over may stay unpaid before it counts as broken.
const PATIENCE: u32 = 7;

/// An order that is neither paid nor overdue says nothing yet.
pub(super) fn all(orders: &[OrderFact], today: Day, sign: &impl Sign) -> Result<Vec<Happened>, RuleFailed> {
    orders.iter().map(|order| one(order, today, sign)).filter_map(Result::transpose).collect()
}

fn one(order: &OrderFact, today: Day, sign: &impl Sign) -> Result<Option<Happened>, RuleFailed> {
    let due = Day::of(order.ended_at).plus(PATIENCE);
    let charge = order.charge.as_deref().map(|charge| sign.read::<Charge>(charge)).transpose()?;
    Ok(match charge.map(|charge| Day::of(charge.document().iat)) {
        Some(paid) if paid < due => Some(completed(order, paid)),
        paid => (due <= today).then(|| broken(order, due, paid)),
    })
}

fn completed(order: &OrderFact, paid: Day) -> Happened {
    Happened {
        kind: EntryKind::OrderCompleted,
        obligation: obligation(order),
        occurred: paid,
        settled: None,
        disputed: order.disputed,
        taken_back: false,
        code: "order-paid",
        text: "What was rented came back and was paid for.",
    }
}

fn broken(order: &OrderFact, due: Day, paid: Option<Day>) -> Happened {
    Happened {
        kind: EntryKind::OrderBroken,
        obligation: obligation(order),
        occurred: due,
        settled: paid,
        disputed: order.disputed,
        taken_back: false,
        code: "order-unpaid",
        text: "What was rented was not paid for within a week of its end.",
    }
}

fn obligation(order: &OrderFact) -> ObligationId {
    super::account::same_id(&order.id)
}
