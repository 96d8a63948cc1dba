use tally::domain::bill::{BillState, Day};
use tally::domain::loan::{Lending, Rhythm};
use tally::domain::perk::{PerkKind, Step};
use tally::domain::points::EntryKind;
use tally::domain::time::Timestamp;
use tally::wire::bill::{BillFact, BillOrigin};
use tally::wire::change::Fact;
use tally::wire::loan::{Loan, LoanAgreement, LoanAnswer, LoanQuote, LoanRequest, instalment_bill};
use tally::wire::payment::{Payment, Source, Terms};
use tally::wire::perk::SellerOffer;
use tally::wire::problem::ProblemCode;
use tally::wire::receipt::{DeclineReason, Effect, Outcome};

use super::support::Market;
use crate::call::Answer;
use crate::phone::cny;
use crate::points::support::PATIENCE;
use tally::crypto::jws::Signed;

const THREE_MONTHS: Lending = Lending { fee: 150, instalments: 3, rhythm: Rhythm::Monthly };

fn loans(market: &Market, largest: u64) -> SellerOffer {
    let mut offer = market.seller.discount(&[]);
    offer.offer.kind = PerkKind::Loan;
    let points = market.points;
    let step = |points, part| Step { points, benefit: largest * part / 3 };
    offer.offer.steps = vec![step(points - 10, 1), step(points - 5, 2), step(points, 3)];
    offer.lending = Some(THREE_MONTHS);
    offer
}

impl Market {
    pub async fn lends(&mut self) -> SellerOffer {
        self.reaching().await;
        let offer = loans(self, 30_000);
        self.seller.published(&offer).await;
        offer
    }

    async fn ask_loan(&self, offer: &SellerOffer, minor: i64) -> Answer {
        let request = LoanRequest { offer: offer.id, principal: cny(minor) };
        self.phone().post("/v1/loans/quotes", &request).await
    }

    async fn loan_quote(&self, offer: &SellerOffer, minor: i64) -> LoanQuote {
        let answer: LoanAnswer = self.ask_loan(offer, minor).await.json();
        Signed::<LoanQuote>::verify(&answer.quote, &self.phone().backend).unwrap().into_document()
    }

    fn loan(&self, agreement: &LoanAgreement) -> String {
        let (phone, body) = (self.phone(), Loan { agreement: agreement.clone() });
        phone.operation(phone.new_id(), &[], body, &phone.holder)
    }

    /// Every bill as it stands now, in the order in which they fall due.
    async fn bills(&self) -> Vec<BillFact> {
        let mut bills: Vec<BillFact> = Vec::new();
        for change in self.phone().everything().await.1 {
            if let Fact::Bill(bill) = change.fact {
                bills.retain(|known| known.bill != bill.bill);
                bills.push(bill);
            }
        }
        bills.sort_by_key(|bill| bill.dates.due());
        bills
    }

    async fn repay(&self, bill: &BillFact) {
        let terms = Terms {
            source: Source::Bill { bill: bill.bill },
            payee: bill.creditor,
            payee_name: bill.creditor_name.clone(),
            total: bill.amount,
            perk: None,
            nonce: bill.bill.to_string(),
            expires_at: Timestamp(self.scene.now() + 60),
        };
        let phone = self.phone();
        phone.accepted(phone.operation(phone.new_id(), &[], Payment { terms, mandate: None }, &phone.holder)).await;
    }
}

#[tokio::test]
async fn a_loan_is_paid_out_and_paid_back_bill_by_bill() {
    let mut market = Market::new().await;
    let offer = market.lends().await;
    let quote = market.loan_quote(&offer, 30_000).await;
    let agreement = &quote.agreement;
    let schedule = agreement.loan.schedule().unwrap();
    assert_eq!((agreement.loan.charge, schedule.total), (cny(450), cny(30_450)));
    assert_eq!(agreement.yearly_cost, schedule.yearly_cost);
    assert_eq!(agreement.loan.paid_out, Day::of(quote.iat));
    assert_eq!(agreement.perk.step.points, market.points);
    let operation = market.loan(agreement);
    let receipt = market.phone().accepted(&operation).await;
    let receipt = market.phone().read(&receipt, &operation);
    let Outcome::Accepted { effect: Effect::Lent { lender, principal, .. } } = receipt.outcome else { panic!() };
    assert_eq!((lender, principal), (market.seller.id(), cny(30_000)));
    assert_eq!(market.phone().balance().await, 40_000);
    let bills = market.bills().await;
    assert_eq!(bills.len(), 3);
    for (bill, instalment) in bills.iter().zip(&schedule.instalments) {
        let (loan, number) = (receipt.operation, instalment.number);
        assert_eq!(bill.bill, instalment_bill(loan, number));
        assert_eq!(bill.origin, BillOrigin::Instalment { loan, number });
        assert_eq!((bill.amount, bill.dates.due()), (instalment.amount, instalment.due));
        assert_eq!(bill.state, BillState::Scheduled);
    }
    assert_eq!(market.seller.uses().await.items.len(), 1);
    for bill in &bills {
        market.repay(bill).await;
    }
    assert_eq!(market.phone().balance().await, 10_000 - 450);
    market.scene.house.books_hold(5).await;
    wait_for(&market, EntryKind::LoanRepaid, 1).await;
    wait_for(&market, EntryKind::BillOnTime, 3).await;
}

async fn wait_for(market: &Market, kind: EntryKind, count: usize) {
    for _ in 0..PATIENCE {
        let known = market.scene.known().await;
        let found = known.entries.iter().filter(|entry| entry.document().kind == kind.name()).count();
        if found == count {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    panic!("no {count} of {kind:?}");
}

#[tokio::test]
async fn one_loan_of_a_lender_at_a_time() {
    let mut market = Market::new().await;
    let offer = market.lends().await;
    let (first, second) = (market.loan_quote(&offer, 10_000).await, market.loan_quote(&offer, 10_000).await);
    let operation = market.loan(&first.agreement);
    market.phone().accepted(&operation).await;
    market.phone().accepted(&operation).await;
    assert_eq!(market.phone().declined(market.loan(&first.agreement)).await, DeclineReason::QuoteUsed);
    assert_eq!(market.phone().declined(market.loan(&second.agreement)).await, DeclineReason::CreditStands);
    assert_eq!(market.ask_loan(&offer, 1_000).await.refusal(), ProblemCode::CreditStands);
    assert_eq!((market.phone().balance().await, market.bills().await.len()), (20_000, 3));
    for bill in market.bills().await {
        market.repay(&bill).await;
    }
    market.phone().accepted(market.loan(&second.agreement)).await;
    assert_eq!(market.bills().await.len(), 6);
}

#[tokio::test]
async fn nothing_else_than_what_was_quoted_is_lent() {
    let mut market = Market::new().await;
    let offer = market.lends().await;
    assert_eq!(market.ask_loan(&offer, 30_001).await.refusal(), ProblemCode::AmountNotAllowed, "beyond the step");
    for minor in [0, -5, 2] {
        assert_eq!(market.ask_loan(&offer, minor).await.refusal(), ProblemCode::AmountNotAllowed, "{minor}");
    }
    let quote = market.loan_quote(&offer, 3_000).await;
    let changes: [fn(&mut LoanAgreement); 4] = [
        |agreement| agreement.loan.principal = cny(4_000),
        |agreement| agreement.loan.charge = cny(0),
        |agreement| agreement.lender_name = "BANK".into(),
        |agreement| agreement.yearly_cost.0 += 1,
    ];
    for change in changes {
        let mut agreement = quote.agreement.clone();
        change(&mut agreement);
        assert_eq!(market.phone().declined(market.loan(&agreement)).await, DeclineReason::TermsChanged);
    }
    market.scene.house.clock.turn(901);
    assert_eq!(market.phone().declined(market.loan(&quote.agreement)).await, DeclineReason::Expired);
    assert_eq!((market.phone().balance().await, market.bills().await), (10_000, vec![]));
}

#[tokio::test]
async fn an_offer_of_loans_says_how_it_lends_and_no_other_does() {
    let market = Market::new().await;
    let silent = SellerOffer { lending: None, ..loans(&market, 30_000) };
    assert_eq!(market.seller.refused(&silent).await, ProblemCode::OfferNotAllowed);
    let endless = Lending { instalments: 0, ..THREE_MONTHS };
    let endless = SellerOffer { lending: Some(endless), ..loans(&market, 30_000) };
    assert_eq!(market.seller.refused(&endless).await, ProblemCode::OfferNotAllowed);
    let discount = SellerOffer { lending: Some(THREE_MONTHS), ..market.seller.discount(&[400]) };
    assert_eq!(market.seller.refused(&discount).await, ProblemCode::OfferNotAllowed);
}
