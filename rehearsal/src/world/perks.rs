use serde_json::{Value, json};
use tally_counterparties::{BREAD, EVENING_BREAD, LATER, Line, NO_DEPOSIT, SMALL_LOANS, Stall};

use super::step::Who;
use crate::error::StageError;
use crate::set::Set;

/// What each offer and each seller is called in a scenario.
const OFFERS: [(&str, &Line); 5] = [
    ("bread", &BREAD),
    ("evening-bread", &EVENING_BREAD),
    ("later", &LATER),
    ("no-deposit", &NO_DEPOSIT),
    ("small-loans", &SMALL_LOANS),
];
const SELLERS: [(&str, Who); 3] = [("bakery", Who::Bakery), ("bikes", Who::Bikes), ("lantern", Who::Lantern)];

pub(super) async fn stalls(set: &Set) -> Result<Value, StageError> {
    let stalls = open(set).await?;
    let offers = OFFERS.iter().map(|(name, line)| (*name, json!(stalls.iter().find_map(|stall| stall.offer(line)))));
    let sellers =
        SELLERS.iter().map(|(name, who)| (*name, json!(of(&stalls, *who).map(|stall| stall.seller.merchant()))));
    Ok(offers.chain(sellers).map(|(name, id)| (name.to_owned(), id)).collect())
}

pub(super) async fn uses(set: &Set, who: Who) -> Result<Value, StageError> {
    let stalls = open(set).await?;
    let stall = of(&stalls, who).ok_or_else(|| StageError::step("this merchant offers nothing"))?;
    let steps: Vec<u32> = stall.seller.uses().await?.into_iter().map(|used| used.step).collect();
    Ok(json!({ "items": steps }))
}

async fn open(set: &Set) -> Result<Vec<Stall>, StageError> {
    Ok(set.house().await?.stalls(&set.keys_of("sellers")).await?)
}

fn of(stalls: &[Stall], who: Who) -> Option<&Stall> {
    stalls.iter().find(|stall| *stall.merchant == *who.merchant())
}
