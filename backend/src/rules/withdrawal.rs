//! Taking a grant or a share back.

use tally::domain::id::{DeviceId, OperationId};
use tally::domain::time::Timestamp;
use tally::wire::consent::{ChainLink, Withdrawal};
use tally::wire::receipt::Effect;

use super::{Capability, Context, Verdict, chain};
use crate::store::{ConsentEffect, ConsentWants, Effects, OperationFacts, Wants};

impl Capability for Withdrawal {
    fn wants(&self, _: Timestamp) -> Wants {
        Wants::default()
    }

    fn consent(&self, _: OperationId, device: DeviceId) -> Option<ConsentWants> {
        chain::wants(&self.link, self.grant, device, None)
    }

    fn link(&self) -> Option<&ChainLink> {
        Some(&self.link)
    }

    /// A second withdrawal changes nothing and is accepted all the same, and so is one of a grant that never comes: nobody
    /// is to be told that they cannot take something back.
    fn decide(&self, _: OperationId, _: &OperationFacts, _: &Context<'_>) -> Verdict {
        let effects = Effects { consent: Some(ConsentEffect::Withdrawn(self.grant)), ..Effects::default() };
        Ok((Effect::Withdrawn { grant: self.grant }, effects))
    }
}
