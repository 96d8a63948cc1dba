use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tally::domain::data::DataField;
use tally::domain::id::{AccessId, OperationId, UserId};
use tally::domain::points::Day;
use tally::domain::time::Timestamp;
use tally::wire::consent::Value;
use tally::wire::problem::ProblemCode;
use utoipa::ToSchema;

use super::{Operator, check_name};
use crate::refusal::Refusal;
use crate::service::consent::Order;
use crate::service::consent::compel::{Compelled, compel};

/// An order by an authority that a person's data be handed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CompelledReadingRequest {
    /// The id of the reading; the same reading is recorded once.
    pub id: AccessId,
    /// The grant or share whose data it is.
    pub grant: OperationId,
    /// Whose order, as it stands in it.
    pub authority: String,
    /// What the order goes by: a file number, and the law that it rests on.
    pub reference: String,
    /// The day of the order.
    pub ordered_on: Day,
    /// What it names: nothing else is handed over.
    pub fields: Vec<DataField>,
}

/// What was handed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CompelledReadingAnswer {
    /// The values, by field, each with who says so.
    pub values: BTreeMap<DataField, Value>,
    /// The compact JWS of the record of it, as the person's phones get it.
    pub access: String,
}

impl Operator {
    /// Hands over what an order names. There is no other way to the data past the person's grant, and this one writes the
    /// person's record in the transaction that opens the data.
    pub async fn compelled_reading(
        &self,
        user: UserId,
        request: CompelledReadingRequest,
    ) -> Result<CompelledReadingAnswer, Refusal> {
        request.check(self.app.now())?;
        let CompelledReadingRequest { id, grant, authority, reference, ordered_on, fields } = request;
        let order = Order { authority, reference, ordered_on, fields };
        let Compelled { values, record } = compel(&self.app, (user, id), grant, order).await?;
        Ok(CompelledReadingAnswer { values, access: record })
    }
}

impl CompelledReadingRequest {
    /// The person is told who, by what and of when; so all of that has to be there.
    fn check(&self, now: Timestamp) -> Result<(), Refusal> {
        check_name("the authority", &self.authority)?;
        check_name("the reference", &self.reference)?;
        if Day::of(Timestamp(0)) <= self.ordered_on && self.ordered_on <= Day::of(now) {
            return Ok(());
        }
        Err(Refusal::new(ProblemCode::Malformed, "the order has to be of a day that has come, and not before 1970"))
    }
}
