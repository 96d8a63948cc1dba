use serde_json::{Value, json};
use tally::domain::qr::RideCode;

use super::nothing;
use crate::error::StageError;
use crate::set::Set;

/// The bike with this number, from 1 on, and what is on its frame.
pub(super) async fn bike(set: &Set, number: usize) -> Result<Value, StageError> {
    let (bike, code) = on_the_street(set, number).await?;
    Ok(json!({ "bike": bike, "code": code }))
}

pub(super) async fn jam(set: &Set, (number, jammed): (usize, bool)) -> Result<Value, StageError> {
    let (bike, _) = on_the_street(set, number).await?;
    set.house().await?.jam(&bike, jammed).await?;
    Ok(nothing())
}

async fn on_the_street(set: &Set, number: usize) -> Result<(String, String), StageError> {
    let bikes = set.house().await?.bikes().await?;
    let bike = number.checked_sub(1).and_then(|index| bikes.into_iter().nth(index));
    let code = bike.ok_or_else(|| StageError::step("there is no such bike"))?.payload;
    let read = RideCode::parse(&code).map_err(StageError::backend)?;
    Ok((read.bike().to_owned(), code))
}
