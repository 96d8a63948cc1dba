use std::sync::Arc;

use serde::{Deserialize, Serialize};
use tally::domain::id::{OperationId, RefundId, UserId};
use tally::domain::money::Money;
use tally::wire::problem::ProblemCode;
use tally::wire::refund::Refund;
use utoipa::ToSchema;

use super::{Operator, check_name};
use crate::app::App;
use crate::refusal::Refusal;
use crate::store::{NewRefund, RefundFacts, RefundOutcome, RefundQuestion, RefundRefusal, Rule};

/// Gives money back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct RefundRequest {
    /// Its id; the same refund is booked once.
    pub id: RefundId,
    /// Who paid.
    pub user: UserId,
    /// The payment.
    pub payment: OperationId,
    /// How much.
    pub amount: Money,
    /// Why, in the merchant's words; may be empty.
    #[serde(default)]
    pub reason: String,
}

/// A booked refund.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct RefundAnswer {
    /// The compact JWS of the refund, as the payer's phone gets it.
    pub refund: String,
}

impl Operator {
    /// Books a refund. All refunds of a payment together are at most what was settled.
    pub async fn refund(&self, request: RefundRequest) -> Result<RefundAnswer, Refusal> {
        if !request.reason.is_empty() {
            check_name("the reason", &request.reason)?;
        }
        let user = request.user;
        let question = question(request);
        let rule = rule(&self.app, question.clone());
        let outcome = self.app.store.refund(question, rule).await?;
        self.app.bells.ring(user);
        answer(outcome)
    }
}

fn question(request: RefundRequest) -> RefundQuestion {
    let RefundRequest { id, user, payment, amount, reason } = request;
    RefundQuestion { id, user, payment, amount, reason }
}

fn rule(app: &Arc<App>, question: RefundQuestion) -> Rule<RefundFacts, NewRefund> {
    let (keys, at) = (Arc::clone(&app.keys), app.now());
    Box::new(move |facts| {
        let document = match check(&question, facts) {
            Ok(()) => Ok(keys.sign(document(question, at))?),
            Err(refusal) => Err(refusal),
        };
        Ok(NewRefund { document, at })
    })
}

fn check(question: &RefundQuestion, facts: &RefundFacts) -> Result<(), RefundRefusal> {
    let together = question.amount.plus(facts.refunded);
    match together.and_then(|together| together.fits(facts.settled)) {
        Err(_) => Err(RefundRefusal::AmountNotAllowed),
        Ok(_) if !question.amount.is_positive() => Err(RefundRefusal::AmountNotAllowed),
        Ok(false) => Err(RefundRefusal::TooLarge),
        Ok(true) => Ok(()),
    }
}

fn document(question: RefundQuestion, iat: tally::domain::time::Timestamp) -> Refund {
    let RefundQuestion { id, user, payment, amount, reason } = question;
    Refund { id, user, payment, amount, reason, iat }
}

fn answer(outcome: RefundOutcome) -> Result<RefundAnswer, Refusal> {
    match outcome {
        RefundOutcome::Refund(refund) => Ok(RefundAnswer { refund }),
        RefundOutcome::Conflict => Err(Refusal::new(ProblemCode::Conflict, "another refund stands under this id")),
        RefundOutcome::PaymentUnknown => Err(Refusal::new(ProblemCode::NotFound, "there is no such payment")),
        RefundOutcome::Refused(RefundRefusal::TooLarge) => Err(Refusal::new(ProblemCode::RefundTooLarge, "")),
        RefundOutcome::Refused(RefundRefusal::AmountNotAllowed) => Err(Refusal::new(ProblemCode::AmountNotAllowed, "")),
    }
}
