//! Letting whoever holds a link read.

use tally::crypto::base64url_decode;
use tally::domain::id::{DeviceId, OperationId};
use tally::domain::time::Timestamp;
use tally::wire::consent::{ChainLink, Reader, Share};
use tally::wire::receipt::{DeclineReason, Effect};

use super::{Capability, Context, Verdict, chain, decline, disclosure};
use crate::store::{ConsentEffect, ConsentWants, Effects, NewGrant, NewReader, OperationFacts, Wants};

impl Capability for Share {
    fn wants(&self, _: Timestamp) -> Wants {
        Wants::default()
    }

    fn consent(&self, id: OperationId, device: DeviceId) -> Option<ConsentWants> {
        chain::wants(&self.link, id, device, None)
    }

    fn link(&self) -> Option<&ChainLink> {
        Some(&self.link)
    }

    fn decide(&self, _: OperationId, facts: &OperationFacts, context: &Context<'_>) -> Verdict {
        disclosure::check_time(self.exp, facts, context)?;
        let hashed = base64url_decode(&self.secret_sha256).is_ok_and(|hash| hash.len() == 32);
        if !hashed || !self.is_sound(context.signed_at) {
            return decline(DeclineReason::TermsChanged, "it shares nothing, too much, or for too long");
        }
        let sealed = disclosure::check(&self.disclosure_sha256, &self.fields, context)?;
        let share = NewGrant {
            narrows: None,
            reader: NewReader::Bearer { secret_sha256: self.secret_sha256.clone(), openings: self.openings },
            operation: context.compact.to_owned(),
            signer: context.device.holder_key.clone(),
            expires_at: self.exp,
            sealed: Some(sealed),
        };
        let effects = Effects { consent: Some(ConsentEffect::Granted(Box::new(share))), ..Effects::default() };
        let (fields, disclosure_sha256) = (self.fields.clone(), self.disclosure_sha256.clone());
        Ok((Effect::Granted { reader: Reader::Bearer, fields, exp: self.exp, disclosure_sha256 }, effects))
    }
}
