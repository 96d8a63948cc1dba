//! Somebody reads what a person granted or shared.

use std::sync::Arc;

use tally::crypto::hash::sha256_base64url;
use tally::domain::id::{AccessId, OperationId};
use tally::domain::time::Timestamp;
use tally::wire::consent::{AccessOutcome, AccessRecord, AccessRefusal, ReadAnswer, ReadRequest};
use tally::wire::problem::ProblemCode;

use super::covered::Reading;
use crate::app::App;
use crate::keys::Keys;
use crate::refusal::Refusal;
use crate::store::{Door, Look, LookFacts, LookQuestion, Looked, Recipient, Rule, RuleFailed};

/// A recipient reads under a grant.
pub(crate) async fn read(
    app: &App,
    recipient: &Recipient,
    grant: OperationId,
    request: ReadRequest,
) -> Result<ReadAnswer, Refusal> {
    let ReadRequest { purpose, fields } = request;
    if fields.is_empty() || (1..fields.len()).any(|index| fields[..index].contains(&fields[index])) {
        return Err(Refusal::new(ProblemCode::Malformed, "no field is asked for, or one twice"));
    }
    let reading = Reading::Recipient { recipient: recipient.id, name: recipient.name.clone(), purpose, fields };
    look(app, LookQuestion { grant, door: Door::Recipient(recipient.id) }, reading).await
}

/// Somebody opens a share. Whoever does not know its secret learns nothing of it.
pub(crate) async fn open(app: &App, share: OperationId, secret: &str) -> Result<ReadAnswer, Refusal> {
    let door = Door::Bearer(sha256_base64url(secret.as_bytes()));
    look(app, LookQuestion { grant: share, door }, Reading::Bearer).await
}

async fn look(app: &App, question: LookQuestion, reading: Reading) -> Result<ReadAnswer, Refusal> {
    let grant = question.grant;
    let Looked::Decided(decided) = app.store.look(question, rule(app, grant, reading)?).await? else {
        return Err(Refusal::new(ProblemCode::NotFound, ""));
    };
    let (facts, look) = *decided;
    app.bells.ring(facts.user);
    tracing::info!(%grant, access = %look.id, read = look.disclosure.is_some(), "looked at");
    answer(facts, look)
}

fn answer(facts: LookFacts, look: Look) -> Result<ReadAnswer, Refusal> {
    let Look { record, outcome, disclosure, .. } = look;
    match (outcome, disclosure) {
        (AccessOutcome::Refused { reason }, _) => Err(Refusal::new(ProblemCode::NotGranted, sentence(reason))),
        (AccessOutcome::Read, None) => Err(Refusal::new(ProblemCode::Internal, "")),
        (AccessOutcome::Read, Some(text)) => {
            let LookFacts { operation, signer, .. } = facts;
            Ok(ReadAnswer { disclosure: text.to_string(), operation, signer, access: record })
        }
    }
}

fn sentence(reason: AccessRefusal) -> &'static str {
    match reason {
        AccessRefusal::Withdrawn => "the person took it back",
        AccessRefusal::Superseded => "the person gave a narrower grant in its place",
        AccessRefusal::Expired => "its time is over",
        AccessRefusal::FieldNotCovered => "it does not cover this field",
        AccessRefusal::PurposeNotCovered => "it does not cover this purpose",
        AccessRefusal::UsedUp => "it was opened as many times as it may be",
        AccessRefusal::Other => "it is not allowed",
    }
}

fn rule(app: &App, grant: OperationId, reading: Reading) -> Result<Rule<LookFacts, Look>, Refusal> {
    let (millis, random) = app.fresh()?;
    let case = Case { id: AccessId::new(millis, &random), grant, reading, keys: Arc::clone(&app.keys), now: app.now() };
    Ok(Box::new(move |facts| case.decide(facts)))
}

/// Somebody at the door.
struct Case {
    id: AccessId,
    grant: OperationId,
    reading: Reading,
    keys: Arc<Keys>,
    now: Timestamp,
}

impl Case {
    fn decide(&self, facts: &LookFacts) -> Result<Look, RuleFailed> {
        let signed = self.reading.signed(facts)?;
        let (outcome, disclosure, fields) = match self.reading.refusal(&signed, facts, self.now) {
            Some(reason) => (AccessOutcome::Refused { reason }, None, self.reading.fields(&signed)),
            // Whoever reads gets the whole of what was signed, so the whole is on record, whatever was asked for.
            None => (AccessOutcome::Read, Some(self.opened(facts)?), signed.fields),
        };
        let record = AccessRecord {
            id: self.id,
            user: facts.user,
            grant: self.grant,
            looker: self.reading.looker(),
            fields,
            outcome,
            iat: self.now,
        };
        Ok(Look { id: self.id, record: self.keys.sign(record)?, outcome, at: self.now, disclosure })
    }

    fn opened(&self, facts: &LookFacts) -> Result<zeroize::Zeroizing<String>, RuleFailed> {
        let sealed = facts.sealed.as_ref().ok_or_else(|| RuleFailed("the key was erased too early".into()))?;
        sealed.open(self.grant).map_err(|error| RuleFailed(error.to_string()))
    }
}
