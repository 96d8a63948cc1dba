use serde_json::{Value, json};
use tally::domain::id::{OperationId, RefundId, UserId};
use tally::domain::money::{Currency, Money};
use tally_backend::{Operator, RefundRequest};
use tally_counterparties::{Refund, Trouble};
use tokio::task::JoinSet;

use super::nothing;
use super::step::Who;
use crate::error::StageError;
use crate::set::Set;

/// How many refunds are booked at once: fewer than the backend lets wait for its disk.
const AT_ONCE: usize = 100;

pub(super) async fn merchant(set: &Set, who: Who) -> Result<Value, StageError> {
    let known = set.house().await?.merchant(who.merchant()).await?;
    Ok(json!({ "merchant": known.merchant, "name": known.name, "code": known.payload }))
}

pub(super) async fn code(set: &Set, who: Who, amount: Money) -> Result<Value, StageError> {
    let house = set.house().await?;
    let merchant = house.merchant(who.merchant()).await?.merchant;
    Ok(json!({ "code": house.code(merchant, amount).await? }))
}

pub(super) async fn refund(
    set: &Set,
    payment: OperationId,
    (amount, reason): (Money, &str),
) -> Result<Value, StageError> {
    let user = payer(set, payment).await?;
    give_back(set, (user, payment), (amount, reason)).await?;
    Ok(nothing())
}

/// Many small refunds of one payment: each is a change that the payer's phone has to take in, and so is the balance after it.
/// Some at once, because then the backend waits for its disk once for all of them.
pub(super) async fn changes(set: &Set, payment: OperationId, count: usize) -> Result<Value, StageError> {
    let house = set.house().await?;
    let (user, amount) = house.books().await?.moved(payment).ok_or_else(unknown)?;
    let mut left = count.div_ceil(2);
    while left > 0 {
        let some = left.min(AT_ONCE);
        let refunds = (0..some).map(|_| smallest(set, (user, payment), amount.currency));
        book(&house.operator(), refunds.collect::<Result<_, _>>()?).await?;
        left -= some;
    }
    Ok(nothing())
}

fn smallest(
    set: &Set,
    (user, payment): (UserId, OperationId),
    currency: Currency,
) -> Result<RefundRequest, StageError> {
    let (millis, random) = set.ground.fresh()?;
    let (id, amount) = (RefundId::new(millis, &random), Money::new(1, currency));
    Ok(RefundRequest { id, user, payment, amount, reason: String::new() })
}

async fn book(operator: &Operator, refunds: Vec<RefundRequest>) -> Result<(), StageError> {
    let mut booking = JoinSet::new();
    for refund in refunds {
        let operator = operator.clone();
        booking.spawn(async move { operator.refund(refund).await });
    }
    for booked in booking.join_all().await {
        booked.map_err(Trouble::from)?;
    }
    Ok(())
}

pub(super) async fn bill(set: &Set, who: Who, (payment, amount): (OperationId, Money)) -> Result<Value, StageError> {
    let house = set.house().await?;
    let merchant = house.merchant(who.merchant()).await?.merchant;
    house.bill_for(merchant, payment, amount).await?;
    Ok(nothing())
}

pub(super) async fn books(set: &Set, payment: Option<OperationId>) -> Result<Value, StageError> {
    let books = set.house().await?.books().await?;
    let causes = books.causes();
    Ok(match payment {
        Some(payment) => {
            json!({ "holds": books.holds, "times": causes.get(payment.to_string().as_str()).copied().unwrap_or(0) })
        }
        None => json!({ "holds": books.holds, "payments": causes }),
    })
}

async fn payer(set: &Set, payment: OperationId) -> Result<UserId, StageError> {
    let books = set.house().await?.books().await?;
    books.moved(payment).map(|(user, _)| user).ok_or_else(unknown)
}

async fn give_back(
    set: &Set,
    (user, payment): (UserId, OperationId),
    (amount, reason): (Money, &str),
) -> Result<(), StageError> {
    let (millis, random) = set.ground.fresh()?;
    let refund = Refund { id: RefundId::new(millis, &random), user, payment, amount, reason };
    set.house().await?.refund(refund).await?;
    Ok(())
}

fn unknown() -> StageError {
    StageError::step("no money moved because of this payment")
}
