use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};
use tally::crypto::jws::Signed;
use tally::domain::data::DataField;
use tally::domain::id::{AccessId, OperationId, UserId};
use tally::domain::points::Day;
use tally::wire::consent::Grant;
use tally::wire::operation::Operation;
use tally::wire::problem::ProblemCode;
use tally_backend::CompelledReadingRequest;
use tally_counterparties::{Recipient, Trouble};

use super::consents::recipient;
use super::step::Asker;
use crate::error::StageError;
use crate::set::Set;

/// An authority's order about what a recipient was granted.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Order {
    recipient: Asker,
    grant: OperationId,
    authority: String,
    reference: String,
    ordered_on: Day,
    fields: Vec<DataField>,
    id: Option<AccessId>,
}

/// The operator follows it. With the `id` of an earlier step it asks for the same once more.
pub(super) async fn compel(set: &Set, order: Order) -> Result<Value, StageError> {
    let Order { recipient: who, grant, authority, reference, ordered_on, fields, id } = order;
    let user = whose(&recipient(set, who).await?, grant).await?;
    let (millis, random) = set.ground.fresh()?;
    let id = id.unwrap_or_else(|| AccessId::new(millis, &random));
    let request = CompelledReadingRequest { id, grant, authority, reference, ordered_on, fields };
    let operator = set.house().await?.operator();
    let given = match operator.compelled_reading(user, request).await {
        Ok(answer) => Some(answer.values),
        Err(refusal) if refusal.problem.code == ProblemCode::NotGranted => None,
        Err(refusal) => return Err(Trouble::from(refusal).into()),
    };
    let texts = |(field, given): (DataField, tally::wire::consent::Value)| (field, given.value);
    let values = given.map(|values| values.into_iter().map(texts).collect::<BTreeMap<_, _>>());
    Ok(json!({ "id": id, "read": values.is_some(), "values": values }))
}

/// Who granted it stands in what its recipient was given.
async fn whose(recipient: &Recipient, grant: OperationId) -> Result<UserId, StageError> {
    let mut after = String::new();
    loop {
        let page = recipient.grants(&after).await?;
        if let Some(granted) = page.grants.iter().find(|granted| granted.grant == grant) {
            let signed = Signed::<Operation<Grant>>::verify(&granted.operation, &granted.signer);
            return Ok(signed.map_err(StageError::backend)?.document().user);
        }
        if !page.more {
            return Err(StageError::step("this recipient was granted nothing of the kind"));
        }
        after = page.next;
    }
}
