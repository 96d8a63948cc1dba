//! An authority orders data to be handed over.

use std::collections::BTreeMap;

use tally::domain::data::DataField;
use tally::domain::id::{AccessId, OperationId, UserId};
use tally::wire::consent::{AccessRecord, Disclosure, Value};
use tally::wire::problem::ProblemCode;

use super::covered::{Order, Reading};
use super::look::{check_fields, handed_over, look};
use crate::app::App;
use crate::refusal::Refusal;
use crate::store::{Door, LookQuestion};

/// What an authority is given, and the record of it.
pub(crate) struct Compelled {
    pub(crate) values: BTreeMap<DataField, Value>,
    pub(crate) record: String,
}

/// Hands over what the order names of a grant or share, and nothing else. The reading is known by the operator's id: asked
/// for again it is the same one, and the person has one record of it.
pub(crate) async fn compel(
    app: &App,
    (user, id): (UserId, AccessId),
    grant: OperationId,
    order: Order,
) -> Result<Compelled, Refusal> {
    check_fields(&order.fields)?;
    let question = LookQuestion { grant, door: Door::Authority(user, id) };
    let (_, look) = look(app, question, Reading::Authority(order.clone())).await?;
    let record = look.record.clone();
    let recorded = app.keys.read::<AccessRecord>(&record)?.into_document();
    if !order.is_of(grant, &recorded) {
        return Err(Refusal::new(ProblemCode::Conflict, "another reading stands under this id"));
    }
    let text = handed_over(look)?;
    let Disclosure { fields, .. } = serde_json::from_str(&text).map_err(|error| Refusal::internal(&error))?;
    let values = fields.into_iter().filter(|(field, _)| order.fields.contains(field)).collect();
    Ok(Compelled { values, record })
}

impl Order {
    /// Whether this is the record of this very order.
    fn is_of(&self, grant: OperationId, record: &AccessRecord) -> bool {
        (record.grant, &record.looker, &record.fields) == (grant, &self.looker(), &self.fields)
    }
}
