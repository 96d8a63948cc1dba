use tally::domain::bill::{BillState, Day, DueDates};
use tally::domain::id::{BillId, RefundId};
use tally::domain::mandate::Limits;
use tally::domain::money::Money;
use tally::domain::perk::PerkKind;
use tally::domain::time::Timestamp;
use tally::wire::change::Fact;
use tally::wire::consent::{AccessOutcome, Looker};
use tally::wire::payment::{Payment, Source, Terms};
use tally::wire::problem::ProblemCode;
use tally::wire::push::Answer;
use tally::wire::quote::Quote;
use tally::wire::receipt::{DeclineReason, Effect, Outcome};
use tally_backend::{BillRequest, PageQuery, RefundRequest};

use super::support::{Market, Seller};
use crate::consent::support::{declined, looks, outcomes, withdrawal};
use crate::phone::cny;
use crate::points::support::DAY;

fn payment(market: &Market, quote: &Quote) -> String {
    let phone = market.phone();
    phone.operation(phone.new_id(), &[], Payment { terms: quote.terms(), mandate: None }, &phone.holder)
}

#[tokio::test]
async fn a_step_takes_its_part_off_the_price_and_the_person_hears_who_learned_of_it() {
    let mut market = Market::new().await;
    let reach = market.reaching().await;
    let offer = market.offered().await;
    let quote = market.quote(offer.id, 1_999).await;
    let perk = quote.perk.clone().unwrap();
    assert_eq!((quote.total, perk.ordinary, perk.step.points), (cny(1_899), cny(1_999), market.points));
    assert_eq!((perk.kind, perk.seller, perk.offer), (PerkKind::Discount, market.seller.id(), offer.id));
    let rules = market.scene.known().await.rules.document().clone();
    let rules = tally::domain::points::Rules::accept(rules, None).unwrap();
    let sound = offer.offer.clone().check(&rules.perks()).unwrap();
    assert_eq!(perk.check(&sound, quote.total, quote.iat), Ok(()));
    assert_eq!(market.seller.uses().await.items, [], "a quote tells nobody anything");
    let operation = payment(&market, &quote);
    market.phone().accepted(&operation).await;
    market.phone().accepted(&operation).await;
    assert_eq!(market.phone().balance().await, 10_000 - 1_899);
    let uses = market.seller.uses().await;
    assert_eq!((uses.items.len(), uses.items[0].offer, uses.items[0].step), (1, offer.id, market.points));
    let page = market.scene.house.operator().merchant_payments(market.seller.id(), PageQuery::default()).await.unwrap();
    assert_eq!(uses.items[0].customer, page.items[0].payer, "one pseudonym for one seller");
    let looks = looks(market.phone()).await;
    let (seller, name) = (market.seller.id(), market.seller.shop.name.clone());
    let looker = Looker::Seller { seller, name, offer: offer.id, step: market.points };
    assert_eq!((looks.len(), looks[0].grant, &looks[0].looker), (1, reach, &looker));
    assert!(looks[0].fields.is_empty() && looks[0].outcome == AccessOutcome::Read);
    market.scene.house.books_hold(2).await;
}

#[tokio::test]
async fn whoever_reaches_no_step_is_told_the_same_whatever_the_reason() {
    let mut market = Market::new().await;
    let offer = market.offered().await;
    assert_eq!(market.ask(offer.id, 100).await.refusal(), ProblemCode::NotEligible, "the seller may learn nothing");
    let reach = market.reaching().await;
    market.quote(offer.id, 100).await;
    let above = market.seller.discount(&[market.points + 1]);
    market.seller.published(&above).await;
    let short = market.ask(above.id, 100).await;
    assert_eq!(short.refusal(), ProblemCode::NotEligible, "a point short");
    market.scene.withdraw(reach).await;
    let off = market.ask(offer.id, 100).await;
    assert_eq!(off.refusal(), ProblemCode::NotEligible, "taken back");
    assert_eq!(off.body, short.body);
    // Without points at all.
    let stranger = market.scene.house.phone().await;
    let request = tally::wire::quote::QuoteRequest {
        payload: market.seller.shop.payload.clone(),
        amount: Some(cny(100)),
        perk: Some(offer.id),
    };
    assert_eq!(stranger.post("/v1/quotes", &request).await.body, short.body);
    assert_eq!(outcomes(market.phone()).await, [], "and nobody learned anything");
}

#[tokio::test]
async fn points_that_were_withdrawn_buy_nothing() {
    let mut market = Market::new().await;
    market.reaching().await;
    let offer = market.offered().await;
    let collection = market.scene.grant_with(|_| {}).await;
    assert_eq!(declined(market.phone(), &collection.parcel()).await, DeclineReason::AlreadyGranted);
    market.quote(offer.id, 100).await;
    let living = market.scene.known().await.entries[0].document().grant.unwrap();
    market.scene.withdraw(living).await;
    assert_eq!(market.ask(offer.id, 100).await.refusal(), ProblemCode::NotEligible);
}

#[tokio::test]
async fn an_offer_is_good_only_for_what_it_offers() {
    let mut market = Market::new().await;
    market.reaching().await;
    let offer = market.offered().await;
    let other = Seller::new(&market.scene.house).await;
    let foreign = other.discount(&[400]);
    other.published(&foreign).await;
    assert_eq!(market.ask(foreign.id, 100).await.refusal(), ProblemCode::OfferUnknown, "of another seller");
    let mut waiver = market.seller.discount(&[400]);
    waiver.offer.kind = PerkKind::DepositWaiver;
    market.seller.published(&waiver).await;
    assert_eq!(market.ask(waiver.id, 100).await.refusal(), ProblemCode::OfferUnknown, "of another kind");
    let mut tomorrow = market.seller.discount(&[400]);
    tomorrow.offer.from = Timestamp(market.scene.now() + DAY);
    market.seller.published(&tomorrow).await;
    assert_eq!(market.ask(tomorrow.id, 100).await.refusal(), ProblemCode::OfferNotNow, "not yet");
    assert_eq!(market.ask(offer.id, 1).await.refusal(), ProblemCode::AmountNotAllowed, "nothing left to pay");
    market.seller.end(offer.id).await;
    assert_eq!(market.ask(offer.id, 100).await.refusal(), ProblemCode::OfferUnknown, "ended");
}

#[tokio::test]
async fn what_is_signed_is_what_was_quoted() {
    let mut market = Market::new().await;
    let reach = market.reaching().await;
    let offer = market.offered().await;
    let quote = market.quote(offer.id, 1_000).await;
    let mut cheaper = quote.clone();
    cheaper.total = Money { minor: 1, ..cheaper.total };
    assert_eq!(market.phone().declined(payment(&market, &cheaper)).await, DeclineReason::TermsChanged);
    let mut without = quote.clone();
    without.perk = None;
    assert_eq!(market.phone().declined(payment(&market, &without)).await, DeclineReason::TermsChanged);
    // The seller ends the offer: what was quoted stands. The person takes the grant back: it does not.
    market.seller.end(offer.id).await;
    market.phone().accepted(payment(&market, &quote)).await;
    let offer = market.offered().await;
    let quote = market.quote(offer.id, 1_000).await;
    market.scene.withdraw(reach).await;
    assert_eq!(market.phone().declined(payment(&market, &quote)).await, DeclineReason::NotEligible);
    assert_eq!(market.seller.uses().await.items.len(), 1);
    assert_eq!(market.phone().balance().await, 10_000 - 950);
}

#[tokio::test]
async fn a_grant_for_a_seller_is_one_at_a_time_and_bounded() {
    let mut market = Market::new().await;
    let stranger = Seller::new(&market.scene.house).await;
    for (reason, parcel) in [
        (DeclineReason::TermsChanged, market.reach_with(|reach| reach.exp = reach.exp.plus(366 * DAY)).1),
        (DeclineReason::TermsChanged, market.reach_with(|reach| reach.seller_name = "PASTA".into()).1),
        (DeclineReason::Expired, market.reach_with(|reach| reach.exp = Timestamp(1)).1),
        (DeclineReason::PayeeUnknown, market.reach_with(|reach| reach.seller = nobody()).1),
    ] {
        assert_eq!(declined(market.phone(), &parcel).await, reason);
    }
    let first = market.reaching().await;
    let second = market.reach_with(|_| {}).1;
    assert_eq!(declined(market.phone(), &second).await, DeclineReason::AlreadyGranted);
    let (id, name) = (stranger.id(), stranger.shop.name.clone());
    let elsewhere = market.reach_with(|reach| (reach.seller, reach.seller_name) = (id, name)).1;
    crate::consent::support::accepted(market.phone(), &elsewhere).await;
    let withdrawn = withdrawal(&market.scene.phone, &mut market.scene.chain, first);
    crate::consent::support::accepted(market.phone(), &withdrawn).await;
    let again = market.reaching().await;
    assert_ne!(again, first);
    // Its time is over, and the next one may stand in its place.
    market.scene.house.clock.turn(101 * DAY);
    market.reaching().await;
}

fn nobody() -> tally::domain::id::MerchantId {
    tally::domain::id::MerchantId::new(1, &[7; 10])
}

#[tokio::test]
async fn what_may_be_paid_later_becomes_a_bill_and_moves_nothing_before() {
    let mut market = Market::new().await;
    market.reaching().await;
    let mut offer = market.seller.discount(&[market.points]);
    offer.offer.kind = PerkKind::DelayedPayment;
    offer.offer.steps[0].benefit = 10;
    offer.largest = Some(cny(20_000));
    market.seller.published(&offer).await;
    // More than there is in the account: what is not paid now need not be there now.
    let quote = market.quote(offer.id, 12_000).await;
    let perk = quote.perk.clone().unwrap();
    let (today, dates) = (Day::of(quote.iat), perk.due.unwrap());
    assert_eq!((quote.total, perk.ordinary, dates.due()), (cny(12_000), cny(12_000), today.plus(10)));
    let operation = payment(&market, &quote);
    let receipt = market.phone().accepted(&operation).await;
    let receipt = market.phone().read(&receipt, &operation);
    let id = BillId::from(receipt.operation);
    let Outcome::Accepted { effect: Effect::Payment { bill, total, .. } } = receipt.outcome else { panic!() };
    assert_eq!((bill, total), (Some(id), cny(12_000)));
    assert_eq!(market.phone().balance().await, 10_000);
    market.scene.house.books_hold(1).await;
    let (_, changes) = market.phone().everything().await;
    let bills = changes.iter().filter_map(|change| match &change.fact {
        Fact::Bill(bill) => Some(bill),
        _ => None,
    });
    let bills: Vec<_> = bills.collect();
    assert_eq!(bills.len(), 1);
    assert_eq!((bills[0].bill, bills[0].amount, bills[0].creditor), (id, cny(12_000), market.seller.id()));
    assert_eq!((bills[0].dates, bills[0].state), (dates, BillState::Scheduled));
    let operator = market.scene.house.operator();
    let page = operator.merchant_payments(market.seller.id(), PageQuery::default()).await.unwrap();
    assert_eq!((page.items[0].bill, page.items[0].total), (Some(id), cny(12_000)));
    let refund = RefundRequest {
        id: RefundId::new(1, &[1; 10]),
        user: market.phone().user,
        payment: receipt.operation,
        amount: cny(1),
        reason: "stale".into(),
    };
    assert_eq!(operator.refund(refund).await.unwrap_err().problem.code, ProblemCode::NotFound, "nothing was paid");
    // And it is paid like any other bill.
    market.phone().accepted(market.phone().top_up(5_000)).await;
    let paid = Terms {
        source: Source::Bill { bill: id },
        payee: market.seller.id(),
        payee_name: market.seller.shop.name.clone(),
        total: cny(12_000),
        perk: None,
        nonce: "later".into(),
        expires_at: Timestamp(market.scene.now() + 60),
    };
    let phone = market.phone();
    let operation = phone.operation(phone.new_id(), &[], Payment { terms: paid, mandate: None }, &phone.holder);
    phone.accepted(operation).await;
    assert_eq!(phone.balance().await, 3_000);
    market.scene.house.books_hold(3).await;
}

/// An app may take a bill's id for the payment's: both cannot stand under it.
#[tokio::test]
async fn what_would_make_a_bill_under_the_id_of_another_is_a_conflict_and_moves_nothing() {
    let mut market = Market::new().await;
    market.reaching().await;
    let mut offer = market.seller.discount(&[market.points]);
    offer.offer.kind = PerkKind::DelayedPayment;
    offer.offer.steps[0].benefit = 10;
    offer.largest = Some(cny(20_000));
    market.seller.published(&offer).await;
    market.phone().accepted(market.phone().payment(&market.seller.shop, 100).await.1).await;
    let operator = market.scene.house.operator();
    let made = operator.merchant_payments(market.seller.id(), PageQuery::default()).await.unwrap().items.remove(0);
    let today = Day::of(Timestamp(market.scene.now()));
    let id = BillId::new(market.scene.now() * 1000, &[3; 10]);
    let dates = DueDates::new(today, today.plus(3)).unwrap();
    let request = BillRequest { id, payer: made.payer, payment: made.payment, amount: cny(100), dates };
    operator.bill(market.seller.id(), request).await.unwrap();
    let quote = market.quote(offer.id, 2_000).await;
    let phone = market.phone();
    let body = Payment { terms: quote.terms(), mandate: None };
    let taken = phone.operation(id.to_string().parse().unwrap(), &[], body, &phone.holder);
    assert_eq!(phone.push(&[&taken]).await, [Answer::Conflict]);
    assert_eq!(market.seller.uses().await.items.len(), 0);
    market.scene.house.books_hold(2).await;
}

#[tokio::test]
async fn one_purchase_that_is_paid_later_at_a_time_and_none_beyond_what_the_seller_lets() {
    let mut market = Market::new().await;
    market.reaching().await;
    let mut offer = market.seller.discount(&[market.points]);
    offer.offer.kind = PerkKind::DelayedPayment;
    offer.offer.steps[0].benefit = 10;
    assert_eq!(market.seller.refused(&offer).await, ProblemCode::OfferNotAllowed, "it does not say how much");
    offer.largest = Some(cny(3_000));
    market.seller.published(&offer).await;
    assert_eq!(market.ask(offer.id, 3_001).await.refusal(), ProblemCode::AmountNotAllowed);
    let (first, second) = (market.quote(offer.id, 3_000).await, market.quote(offer.id, 3_000).await);
    market.phone().accepted(payment(&market, &first)).await;
    assert_eq!(market.phone().declined(payment(&market, &second)).await, DeclineReason::CreditStands);
    assert_eq!(market.ask(offer.id, 1).await.refusal(), ProblemCode::CreditStands);
    market.scene.house.clock.turn(12 * DAY);
    assert_eq!(market.ask(offer.id, 1).await.refusal(), ProblemCode::CreditStands, "nor while it is late");
    assert_eq!(market.seller.uses().await.items.len(), 1);
}

#[tokio::test]
async fn no_mandate_lets_a_phone_owe() {
    let mut market = Market::new().await;
    market.reaching().await;
    let mut offer = market.seller.discount(&[market.points]);
    offer.offer.kind = PerkKind::DelayedPayment;
    offer.offer.steps[0].benefit = 10;
    offer.largest = Some(cny(3_000));
    market.seller.published(&offer).await;
    let quote = market.quote(offer.id, 500).await;
    let phone = market.phone();
    let (mandate, expires_at) = (phone.new_id(), Timestamp(market.scene.now() + DAY));
    let limits = Limits { per_use: cny(1_000), per_day: cny(5_000), payee: None, expires_at };
    phone.accepted(phone.mandate_as(mandate, limits)).await;
    let body = Payment { terms: quote.terms(), mandate: Some(mandate) };
    let by_device = phone.operation(phone.new_id(), &[], body, &phone.device);
    assert_eq!(phone.declined(by_device).await, DeclineReason::MandateExceeded);
}

#[tokio::test]
async fn points_that_were_withdrawn_after_the_quote_buy_nothing() {
    let mut market = Market::new().await;
    market.reaching().await;
    let offer = market.offered().await;
    let quote = market.quote(offer.id, 1_000).await;
    let collection = market.scene.known().await.entries[0].document().grant.unwrap();
    market.scene.withdraw(collection).await;
    assert_eq!(market.phone().declined(payment(&market, &quote)).await, DeclineReason::NotEligible);
    assert_eq!((market.seller.uses().await.items.len(), market.phone().balance().await), (0, 10_000));
}

#[tokio::test]
async fn a_payment_that_was_made_stays_one_whatever_its_merchant_bills() {
    let market = Market::new().await;
    let (shop, phone) = (&market.seller.shop, market.phone());
    let (payment, operation) = phone.payment(shop, 100).await;
    phone.accepted(operation).await;
    let operator = market.scene.house.operator();
    let made = operator.merchant_payments(shop.id, PageQuery::default()).await.unwrap().items.remove(0);
    let today = Day::of(Timestamp(market.scene.now()));
    let dates = DueDates::new(today, today.plus(3)).unwrap();
    let request = BillRequest { id: payment.into(), payer: made.payer, payment, amount: cny(5), dates };
    operator.bill(shop.id, request).await.unwrap();
    let page = operator.merchant_payments(shop.id, PageQuery::default()).await.unwrap();
    assert_eq!(page.items[0].bill, None);
}
