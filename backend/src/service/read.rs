//! From a compact JWS to an operation with its rule.

use std::sync::Arc;

use tally::crypto::jws::{JwsError, Signed, peek};
use tally::crypto::keys::Thumbprint;
use tally::domain::id::OperationId;
use tally::domain::time::Timestamp;
use tally::wire::mandate::{Mandate, MandateEnd};
use tally::wire::operation::{Body, Operation};
use tally::wire::payment::Payment;
use tally::wire::receipt::{Outcome, Receipt};
use tally::wire::ride::{RideCancel, RideDispute, RideEnd, Unlock};
use tally::wire::topup::TopUp;

use crate::app::App;
use crate::keys::Keys;
use crate::rules::{self, Capability, Context, Verdict};
use crate::store::{Device, Effects, Item, OperationFacts, Resolution, RideStep, RuleFailed, Settlement, Wants};

/// Why an operation is not settled one way or the other. It may be readable after an update.
pub(super) struct Unreadable(pub(super) String);

/// The most operations that one may wait for. A phone never has more outstanding in one chain than it pushes at once.
const MOST_AFTER: usize = tally::wire::http::PUSH_OPERATIONS;

/// One operation as it came, with its SHA-256 in base64url.
#[derive(Clone, Copy)]
pub(super) struct Raw<'a> {
    pub(super) compact: &'a str,
    pub(super) sha256: &'a str,
}

/// Reads and verifies one operation of this phone.
pub(super) fn read(app: &App, caller: &Device, raw: Raw<'_>) -> Result<Item, Unreadable> {
    let header = peek(raw.compact).map_err(unreadable)?;
    match header.typ.as_str() {
        <Payment as Body>::TYP => read_as::<Payment>(app, caller, raw),
        <TopUp as Body>::TYP => read_as::<TopUp>(app, caller, raw),
        <Mandate as Body>::TYP => read_as::<Mandate>(app, caller, raw),
        <MandateEnd as Body>::TYP => read_as::<MandateEnd>(app, caller, raw),
        <Unlock as Body>::TYP => read_as::<Unlock>(app, caller, raw),
        <RideEnd as Body>::TYP => read_as::<RideEnd>(app, caller, raw),
        <RideCancel as Body>::TYP => read_as::<RideCancel>(app, caller, raw),
        <RideDispute as Body>::TYP => read_as::<RideDispute>(app, caller, raw),
        _ => Err(Unreadable("operations of this kind are not known here".into())),
    }
}

fn read_as<B>(app: &App, caller: &Device, raw: Raw<'_>) -> Result<Item, Unreadable>
where
    B: Capability + Send + 'static,
{
    let keys = vec![caller.holder_key.clone(), caller.device_key.clone()];
    let signed = Signed::<Operation<B>>::verify(raw.compact, &keys).map_err(unreadable)?;
    check_sender(signed.document(), caller)?;
    let case = Case::new(app, caller, signed, raw.sha256);
    let operation = &case.operation;
    let wants = Wants { after: operation.after.clone(), ..operation.body.wants(case.now) };
    let (id, sha256) = (operation.id, raw.sha256.to_owned());
    Ok(Item { id, sha256, typ: B::TYP, wants, rule: Box::new(move |facts| case.resolve(facts)) })
}

fn check_sender<B>(operation: &Operation<B>, caller: &Device) -> Result<(), Unreadable> {
    if (operation.user, operation.device) != (caller.user, caller.device) {
        return Err(Unreadable("it is signed by this phone, but speaks for another person or phone".into()));
    }
    if operation.after.len() > MOST_AFTER {
        return Err(Unreadable("it waits for too many others".into()));
    }
    if operation.after.contains(&operation.id) {
        return Err(Unreadable("it waits for itself".into()));
    }
    Ok(())
}

/// The payload may be quoted in the error, and no answer or log is to tell it.
fn unreadable(error: JwsError) -> Unreadable {
    Unreadable(match error {
        JwsError::UnreadablePayload(_) => "the payload is not what its kind and version promise".into(),
        error => error.to_string(),
    })
}

/// An operation that is to be decided.
struct Case<B> {
    operation: Operation<B>,
    signer: Thumbprint,
    now: Timestamp,
    sha256: String,
    device: Device,
    keys: Arc<Keys>,
}

impl<B: Capability> Case<B> {
    fn new(app: &App, caller: &Device, signed: Signed<Operation<B>>, sha256: &str) -> Self {
        Self {
            signer: signed.key().clone(),
            operation: signed.into_document(),
            now: app.now(),
            sha256: sha256.to_owned(),
            device: caller.clone(),
            keys: Arc::clone(&app.keys),
        }
    }

    fn resolve(self, facts: &OperationFacts) -> Result<Resolution, RuleFailed> {
        let missing: Vec<OperationId> =
            facts.after.iter().filter(|(_, accepted)| accepted.is_none()).map(|(id, _)| *id).collect();
        if !missing.is_empty() {
            return Ok(Resolution::Blocked(missing));
        }
        let context = Context { now: self.now, device: &self.device, signer: &self.signer };
        let verdict = rules::decide(&self.operation, facts, &context);
        Ok(Resolution::Settled(Box::new(self.settlement(verdict)?)))
    }

    fn settlement(&self, verdict: Verdict) -> Result<Settlement, RuleFailed> {
        let (outcome, mut effects) = match verdict {
            Ok((effect, effects)) => (Outcome::Accepted { effect }, effects),
            Err(no) => (Outcome::Declined { reason: no.reason, detail: no.detail }, Effects::default()),
        };
        sign_charges(&self.keys, &mut effects.ride.steps)?;
        let accepted = matches!(outcome, Outcome::Accepted { .. });
        tracing::info!(operation = %self.operation.id, typ = B::TYP, accepted, "decided");
        let receipt = self.keys.sign(self.receipt(outcome))?;
        Ok(Settlement { accepted, receipt, at: self.now, effects })
    }

    fn receipt(&self, outcome: Outcome) -> Receipt {
        Receipt {
            user: self.operation.user,
            operation: self.operation.id,
            operation_sha256: self.sha256.clone(),
            operation_typ: B::TYP.into(),
            iat: self.now,
            outcome,
        }
    }
}

/// A rule has no keys, so it leaves what is to be signed beside the rental.
fn sign_charges(keys: &Keys, steps: &mut [RideStep]) -> Result<(), RuleFailed> {
    for step in steps {
        step.rental.charge = step.due.take().map(|charge| keys.sign(charge)).transpose()?;
    }
    Ok(())
}
