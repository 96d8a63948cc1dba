use std::collections::BTreeMap;

use serde_json::{Value, json};
use tally::domain::data::DataField;
use tally::domain::id::OperationId;
use tally::wire::consent::Disclosure;
use tally_counterparties::{Recipient, open_share as open};

use super::step::Asker;
use crate::error::StageError;
use crate::set::Set;

pub(super) async fn ask(set: &Set, who: Asker) -> Result<Value, StageError> {
    Ok(json!({ "link": recipient(set, who).await?.ask().await? }))
}

/// For the first of its purposes.
pub(super) async fn read(
    set: &Set,
    who: Asker,
    (grant, fields): (OperationId, Vec<DataField>),
) -> Result<Value, StageError> {
    let recipient = recipient(set, who).await?;
    let purpose = recipient.profile.purposes.first().ok_or_else(|| StageError::step("it has no purpose"))?;
    let given = recipient.read(grant, *purpose, fields).await?.ok();
    let values = given.map(|reading| by_field(reading.disclosure));
    Ok(json!({ "read": values.is_some(), "values": values }))
}

pub(super) async fn open_share(set: &Set, link: &str) -> Result<Value, StageError> {
    Ok(json!({ "opened": open(link, &set.ground).await? }))
}

fn by_field(disclosure: Disclosure) -> BTreeMap<DataField, String> {
    disclosure.fields.into_iter().map(|(field, given)| (field, given.value)).collect()
}

pub(super) async fn recipient(set: &Set, who: Asker) -> Result<Recipient, StageError> {
    Ok(set.house().await?.recipient(who.profile(), &set.keys_of("recipients")).await?)
}
