//! Letting a recipient read.

use tally::crypto::jws::Signed;
use tally::domain::id::{DeviceId, OperationId};
use tally::domain::time::Timestamp;
use tally::wire::consent::{ChainLink, Grant, GrantFault, Reader};
use tally::wire::operation::Operation;
use tally::wire::receipt::{DeclineReason, Effect};

use super::{Capability, Context, Declined, Verdict, chain, decline, disclosure};
use crate::store::{
    ConsentEffect, ConsentWants, Effects, NarrowedFact, NewGrant, NewReader, OperationFacts, RequestFact, Wants,
};

impl Capability for Grant {
    fn wants(&self, _: Timestamp) -> Wants {
        Wants::default()
    }

    fn consent(&self, id: OperationId, device: DeviceId) -> Option<ConsentWants> {
        let wants = chain::wants(&self.link, id, device, Some((self.recipient, self.request)))?;
        Some(ConsentWants { narrows: self.narrows, ..wants })
    }

    fn link(&self) -> Option<&ChainLink> {
        Some(&self.link)
    }

    fn decide(&self, _: OperationId, facts: &OperationFacts, context: &Context<'_>) -> Verdict {
        disclosure::check_time(self.exp, facts, context)?;
        let consent = facts.consent.as_ref();
        check_request(self, consent.and_then(|facts| facts.request.as_ref()), context)?;
        check_narrower(self, consent.and_then(|facts| facts.narrowed.as_ref()), context.now)?;
        let sealed = disclosure::check(&self.disclosure_sha256, &self.fields, context)?;
        let grant = NewGrant {
            narrows: self.narrows,
            reader: NewReader::Recipient(self.recipient, self.request),
            operation: context.compact.to_owned(),
            signer: context.device.holder_key.clone(),
            expires_at: self.exp,
            sealed: Some(sealed),
        };
        let effects = Effects { consent: Some(ConsentEffect::Granted(Box::new(grant))), ..Effects::default() };
        Ok((effect(self), effects))
    }
}

fn check_request(grant: &Grant, request: Option<&RequestFact>, context: &Context<'_>) -> Result<(), Declined> {
    let Some(request) = request else {
        return decline(DeclineReason::RequestUnknown, "this person has no such request");
    };
    if request.granted && grant.narrows.is_none() {
        return decline(DeclineReason::RequestUsed, "the request was granted before");
    }
    let shown = (&grant.request_sha256, &grant.recipient_name, &grant.recipient_key);
    if shown != (&request.sha256, &request.name, &request.key) {
        return decline(DeclineReason::TermsChanged, "the request or who asks is not what was shown");
    }
    grant.check(&request.document, context.signed_at).map_err(beyond)
}

/// What stands is read again as it was signed; what has ended cannot be narrowed.
fn check_narrower(grant: &Grant, narrowed: Option<&NarrowedFact>, now: Timestamp) -> Result<(), Declined> {
    if grant.narrows.is_none() {
        return Ok(());
    }
    let standing = narrowed.filter(|than| now < than.expires_at);
    let read = standing.and_then(|than| Signed::<Operation<Grant>>::verify(&than.operation, &than.signer).ok());
    let Some(than) = read else {
        return decline(DeclineReason::RequestUnknown, "the grant that it takes the place of does not stand");
    };
    grant.check_narrower(&than.document().body).map_err(beyond)
}

fn beyond(fault: GrantFault) -> Declined {
    let reason = match fault {
        GrantFault::RequestExpired => DeclineReason::Expired,
        _ => DeclineReason::TermsChanged,
    };
    Declined { reason, detail: fault.to_string() }
}

fn effect(grant: &Grant) -> Effect {
    Effect::Granted {
        reader: Reader::Recipient { recipient: grant.recipient, name: grant.recipient_name.clone() },
        fields: grant.fields.clone(),
        exp: grant.exp,
        disclosure_sha256: grant.disclosure_sha256.clone(),
    }
}
