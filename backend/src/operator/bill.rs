use serde::{Deserialize, Serialize};
use tally::domain::bill::DueDates;
use tally::domain::id::{BillId, MerchantId, OperationId, UserId};
use tally::domain::money::Money;
use tally::wire::bill::{BillFact, BillOrigin};
use tally::wire::problem::ProblemCode;
use utoipa::ToSchema;

use super::{Operator, PAGE, PageQuery};
use crate::refusal::Refusal;
use crate::rules::LARGEST;
use crate::store::{BillDecision, BillOutcome, BillRecord, Merchant, NewBill};

/// Bills somebody under a payment that they made: the next month of a plan, what was left to pay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct BillRequest {
    /// Its id; the same bill is made once.
    pub id: BillId,
    /// Who owes, under the pseudonym that the merchant knows.
    pub payer: String,
    /// The payment to this merchant under which more is owed.
    pub payment: OperationId,
    /// How much, in the merchant's currency.
    pub amount: Money,
    /// From when on it is asked for, and the last day on time.
    pub dates: DueDates,
}

/// A bill as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct BillAnswer {
    /// Who owes.
    pub user: UserId,
    /// The bill, as the person's phones know it.
    pub bill: BillFact,
    /// What the person said is wrong with it, if they ever did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub because: Option<String>,
}

/// Some bills.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct BillsAnswer {
    /// The bills, by person.
    pub items: Vec<BillAnswer>,
    /// Where to go on, if there are more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// Ends the dispute of a bill.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct BillDecisionRequest {
    /// Who owes.
    pub user: UserId,
    /// How it ends.
    pub decision: BillDecision,
}

impl Operator {
    /// Makes a bill of a merchant for somebody who has paid it before.
    pub async fn bill(&self, merchant: MerchantId, request: BillRequest) -> Result<BillAnswer, Refusal> {
        let store = &self.app.store;
        let merchant = store.merchant(merchant).await?;
        let merchant = merchant.ok_or_else(|| Refusal::new(ProblemCode::NotFound, "there is no such merchant"))?;
        check_amount(&merchant, request.amount)?;
        let payers = store.payers(merchant.id, request.payment).await?;
        let payer = payers.into_iter().find(|user| self.app.keys.pseudonym(*user, merchant.id) == request.payer);
        let user =
            payer.ok_or_else(|| Refusal::new(ProblemCode::NotFound, "there is no such payment of this payer"))?;
        let outcome = store.add_bill(self.new_bill(user, merchant, &request)).await?;
        self.app.bells.ring(user);
        answer(outcome)
    }

    /// Every bill, by person.
    pub async fn bills(&self, page: PageQuery) -> Result<BillsAnswer, Refusal> {
        let page = self.app.store.bills(page.after, PAGE).await?;
        Ok(BillsAnswer { items: page.items.into_iter().map(BillAnswer::from).collect(), next: page.next })
    }

    /// Ends the dispute of a bill, or cancels one that is not paid.
    pub async fn decide_bill(&self, bill: BillId, request: BillDecisionRequest) -> Result<BillAnswer, Refusal> {
        let BillDecisionRequest { user, decision } = request;
        let outcome = self.app.store.decide_bill(user, bill, decision, self.app.now()).await?;
        self.app.bells.ring(user);
        self.app.stirred.notify_one();
        answer(outcome)
    }

    fn new_bill(&self, user: UserId, merchant: Merchant, request: &BillRequest) -> NewBill {
        let BillRequest { id, payment, amount, dates, .. } = *request;
        let origin = BillOrigin::Payment { payment };
        let (creditor, creditor_name, at) = (merchant.id, merchant.name, self.app.now());
        NewBill { id, user, origin, creditor, creditor_name, amount, dates, credit: false, at }
    }
}

fn check_amount(merchant: &Merchant, amount: Money) -> Result<(), Refusal> {
    if amount.is_positive() && amount.minor <= LARGEST && amount.currency == merchant.currency {
        return Ok(());
    }
    Err(Refusal::new(ProblemCode::AmountNotAllowed, ""))
}

fn answer(outcome: BillOutcome) -> Result<BillAnswer, Refusal> {
    match outcome {
        BillOutcome::Bill(record) => Ok((*record).into()),
        BillOutcome::Conflict => Err(Refusal::new(ProblemCode::Conflict, "another bill stands under this id")),
        BillOutcome::Unknown => Err(Refusal::new(ProblemCode::NotFound, "this person has no such bill")),
        BillOutcome::Paid => Err(Refusal::new(ProblemCode::Conflict, "the bill is paid")),
    }
}

impl From<BillRecord> for BillAnswer {
    fn from(BillRecord { user, fact, because, .. }: BillRecord) -> Self {
        Self { user, bill: fact, because }
    }
}
