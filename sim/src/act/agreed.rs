//! What people agreed to: kept here, so that phone and backend can be held against it.

use tally::domain::data::DataField;
use tally::domain::id::OperationId;
use tally::domain::money::Money;

use crate::world::World;

/// A grant or share that somebody agreed to, or meant to.
#[derive(Clone)]
pub(crate) struct Granted {
    pub(crate) id: OperationId,
    pub(crate) phone: usize,
    /// Its place among the recipients; none for a share.
    pub(crate) recipient: Option<usize>,
    pub(crate) fields: Vec<DataField>,
}

impl World {
    /// Whatever comes of it: this much may move, once, under this id.
    pub(super) fn agree(&mut self, id: OperationId, amount: Money) {
        self.intents.insert(id.to_string(), amount.minor);
    }

    /// Whatever comes of it: these fields may be read under this id.
    pub(super) fn will_grant(&mut self, phone: usize, recipient: Option<usize>, fields: Vec<DataField>) -> OperationId {
        let id = self.phones[phone].id();
        self.granted.push(Granted { id, phone, recipient, fields });
        id
    }
}
