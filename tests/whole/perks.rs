//! Perks: what points are good for, from a seller's offer to what it takes off, and what the seller learns of it.

use tally::domain::bill::BillState;
use tally::domain::id::{OfferId, OperationId};
use tally::domain::payment::PaymentState;
use tally::domain::perk::{Eligibility, Ordinary, PerkKind, Place};
use tally::wallet::{Event, PageRequest, PerkOffer, PrepareRequest, Prepared, RideState, WalletError};
use tally::wire::consent::Looker;
use tally::wire::receipt::DeclineReason;

use crate::support::{
    Bench, Bikes, DAY, Fault, OPERATIONS, POINTS, Phone, Place as At, QUOTES, Seller, euro, eventually,
    nothing_written, small_payments, typed,
};

async fn market() -> (Bench, Phone, Seller) {
    let bench = Bench::start().await;
    let (phone, seller) = (Phone::with_points(&bench).await, Seller::open(&bench).await);
    (bench, phone, seller)
}

async fn prepare(phone: &Phone, seller: &Seller, (offer, minor): (OfferId, i64)) -> Result<Prepared, WalletError> {
    let (payload, amount) = (seller.sticker.clone(), Some(euro(minor)));
    phone.payments().prepare(PrepareRequest { payload, amount, perk: Some(offer), id: None }).await
}

fn offered(phone: &Phone) -> Vec<PerkOffer> {
    phone.perks().list(None, &PageRequest::default()).unwrap().items
}

#[tokio::test(flavor = "multi_thread")]
async fn a_discount_is_shown_signed_and_told() {
    let (bench, phone, seller) = market().await;
    let offer = seller.offers(PerkKind::Discount, &[(550, 500), (POINTS, 1_000), (POINTS + 1, 2_000)]).await;
    phone.perks().refresh().await.unwrap();
    assert_eq!(offered(&phone)[0].eligibility, Eligibility::ConsentMissing);
    let reach = phone.reaching(&seller).await;
    let Eligibility::Eligible { step, next: Some(next) } = offered(&phone)[0].eligibility else { panic!() };
    assert_eq!((step.points, next.missing), (POINTS, 1));
    let prepared = prepare(&phone, &seller, (offer, 1_999)).await.unwrap().payment;
    let perk = prepared.perk.clone().unwrap();
    assert_eq!((prepared.total, perk.ordinary, perk.taken_off), (euro(1_799), euro(1_999), euro(200)));
    assert_eq!(perk.step.points, POINTS);
    assert_eq!(seller.uses().await, [], "a quote tells nobody anything");
    let paid = phone.payments().confirm(prepared.id).await.unwrap();
    assert_eq!((paid.state, phone.available()), (PaymentState::Settled, 8_201));
    let uses = seller.uses().await;
    assert_eq!((uses.len(), uses[0].step), (1, POINTS));
    phone.sync().await.unwrap();
    let looks = phone.looks();
    let learned = |looker: &Looker| matches!(looker, Looker::Seller { seller: who, step, .. } if (*who, *step) == (seller.merchant, POINTS));
    assert!(looks.len() == 1 && learned(&looks[0].record.looker) && looks[0].record.grant == reach.id);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn short_by_a_point_with_the_nearest_way_and_never_without_the_ordinary_one() {
    let (bench, phone, seller) = market().await;
    let offer = seller.offers(PerkKind::Discount, &[(POINTS + 5, 500)]).await;
    phone.reaching(&seller).await;
    let shown = phone.perks().offer(offer).unwrap();
    let Eligibility::Short(gap) = shown.eligibility else { panic!() };
    assert_eq!((gap.missing, shown.ordinary), (5, Ordinary::FullPrice));
    let way = shown.way.unwrap();
    assert!(way.at.is_some() && !way.steps.is_empty());
    let before = phone.payments_made().len();
    typed(prepare(&phone, &seller, (offer, 1_000)).await, 242);
    assert_eq!(phone.payments_made().len(), before);
    let ordinary = phone.prepare(&seller.sticker, Some(euro(1_000))).await.unwrap().payment;
    assert_eq!((ordinary.total, ordinary.perk), (euro(1_000), None));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_asks_what_is_theirs_asks_nobody() {
    let (bench, phone, seller) = market().await;
    let mut offer = seller.offer(PerkKind::Discount, &[(550, 500)]);
    offer.offer.place = Place::Cities(vec!["munich".parse().unwrap()]);
    seller.publishes(&offer).await;
    phone.reaching(&seller).await;
    bench.network.cut().await;
    assert_eq!(offered(&phone)[0].eligibility, Eligibility::NotHere { nearest: None });
    phone.perks().pick_city(Some("berlin")).await.unwrap();
    let Eligibility::NotHere { nearest: Some((city, _)) } = offered(&phone)[0].eligibility else { panic!() };
    assert_eq!(city.id(), "munich");
    typed(prepare(&phone, &seller, (offer.id, 1_000)).await, 145);
    phone.perks().pick_city(Some("munich")).await.unwrap();
    assert!(matches!(offered(&phone)[0].eligibility, Eligibility::Eligible { .. }));
    typed(phone.perks().pick_city(Some("atlantis")).await, 143);
    // Whether a step is reached says the backend alone.
    typed(prepare(&phone, &seller, (offer.id, 1_000)).await, 301);
    bench.network.connect();
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_taken_back_takes_effect_at_once_and_what_was_shown_before_is_not_signed() {
    let (bench, phone, seller) = market().await;
    let offer = seller.offers(PerkKind::Discount, &[(550, 500)]).await;
    let reach = phone.reaching(&seller).await;
    let shown = prepare(&phone, &seller, (offer, 1_000)).await.unwrap().payment.id;
    bench.network.cut().await;
    phone.consents().withdraw(reach.id).await.unwrap();
    assert_eq!(phone.perks().offer(offer).unwrap().eligibility, Eligibility::ConsentMissing);
    let asked = phone.vault.prompts();
    typed(phone.payments().confirm(shown).await, 242);
    assert_eq!(phone.vault.prompts(), asked, "nobody is asked to sign it");
    bench.network.connect();
    typed(prepare(&phone, &seller, (offer, 1_000)).await, 242);
    assert_eq!((seller.uses().await.len(), phone.available()), (0, 10_000));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_of_another_seller_or_kind_is_none_here() {
    let (bench, phone, seller) = market().await;
    let other = Seller::open(&bench).await;
    let foreign = other.offers(PerkKind::Discount, &[(550, 500)]).await;
    let waiver = seller.offers(PerkKind::DepositWaiver, &[(550, 500)]).await;
    phone.reaching(&seller).await;
    typed(prepare(&phone, &seller, (foreign, 1_000)).await, 142);
    typed(prepare(&phone, &seller, (waiver, 1_000)).await, 142);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn replies_that_are_lost_use_a_step_once() {
    let (bench, phone, seller) = market().await;
    let offer = seller.offers(PerkKind::Discount, &[(550, 500)]).await;
    phone.reaching(&seller).await;
    bench.network.strike(Fault::lose_reply().on(QUOTES));
    typed(prepare(&phone, &seller, (offer, 1_000)).await, 301);
    let id = prepare(&phone, &seller, (offer, 1_000)).await.unwrap().payment.id;
    bench.network.strike(Fault::lose_reply());
    assert_eq!(phone.payments().confirm(id).await.unwrap().state, PaymentState::Unknown);
    assert_eq!(phone.payments().confirm(id).await.unwrap().state, PaymentState::Settled);
    assert_eq!((seller.uses().await.len(), phone.available()), (1, 9_050));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forged_quote_is_not_shown() {
    let (bench, phone, seller) = market().await;
    let offer = seller.offers(PerkKind::Discount, &[(550, 500)]).await;
    phone.reaching(&seller).await;
    bench.network.strike(Fault::forge().on(QUOTES));
    typed(prepare(&phone, &seller, (offer, 1_000)).await, 303);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_waiver_leaves_nothing_of_a_deposit_and_the_fare_is_collected_afterwards() {
    let bench = Bench::start().await;
    let (phone, bikes) = (Phone::with_points(&bench).await, Bikes::open(&bench).await);
    let seller = Seller::of(&bench, (bikes.provider, String::new()), "7999").await;
    let steps = [(570, 3_000), (580, 6_000), (590, 9_000), (600, 10_000)];
    let offer = seller.offers(PerkKind::DepositWaiver, &steps).await;
    phone.reaching(&seller).await;
    let code = bikes.bike("7").await;
    let shown = phone.rentals().prepare(&code, Some(offer), None).await.unwrap().rental;
    assert_eq!((shown.deposit, shown.perk.clone().unwrap().ordinary), (euro(0), euro(3_000)));
    assert_eq!(phone.rentals().unlock(shown.id).await.unwrap().state, RideState::Riding);
    let balance = phone.accounts().balance().unwrap();
    assert_eq!((balance.available, balance.held), (euro(10_000), euro(0)));
    bench.seconds_pass(9 * 60 + 30);
    let done = phone.rentals().end(shown.id, 2_000).await.unwrap();
    assert_eq!((done.state, done.collected, done.returned), (RideState::Done, Some(euro(600)), Some(euro(0))));
    assert_eq!((phone.available(), seller.uses().await.len()), (9_400, 1));
    bench.finish(&[&phone]).await;
}

/// Bikes without a deposit, for a phone with points and this much less than it had.
async fn bikes_without_deposit(spent: i64) -> (Bench, Phone, Bikes, OfferId) {
    let bench = Bench::start().await;
    let (phone, bikes) = (Phone::with_points(&bench).await, Bikes::open(&bench).await);
    let shop = crate::support::Shop::open(&bench, "EUR").await;
    let seller = Seller::of(&bench, (bikes.provider, String::new()), "7999").await;
    let steps = [(570, 3_000), (580, 6_000), (590, 9_000), (600, 10_000)];
    let offer = seller.offers(PerkKind::DepositWaiver, &steps).await;
    phone.reaching(&seller).await;
    phone.pay(&shop, spent).await;
    (bench, phone, bikes, offer)
}

#[tokio::test(flavor = "multi_thread")]
async fn with_an_empty_wallet_a_ride_without_a_deposit_is_paid_once_there_is_money() {
    let (bench, phone, bikes, offer) = bikes_without_deposit(10_000).await;
    let ride = phone.rentals().prepare(&bikes.bike("7").await, Some(offer), None).await.unwrap().rental.id;
    assert_eq!(phone.rentals().unlock(ride).await.unwrap().state, RideState::Riding);
    bench.seconds_pass(50);
    assert_eq!(phone.rentals().end(ride, 5).await.unwrap().state, RideState::Settling);
    phone.topups().top_up(euro(1_000), None).await.unwrap();
    eventually("the fare is collected", async || {
        phone.sync().await.is_ok() && phone.rentals().find(ride).unwrap().state == RideState::Done
    })
    .await;
    assert_eq!(phone.available(), 850);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_ride_without_a_deposit_at_a_time_and_none_while_one_is_not_paid() {
    let (bench, phone, bikes, offer) = bikes_without_deposit(7_000).await;
    let (one, other) = (bikes.bike("7").await, bikes.bike("8").await);
    let rentals = phone.rentals();
    let first = rentals.prepare(&one, Some(offer), None).await.unwrap().rental.id;
    let shown_before = rentals.prepare(&other, Some(offer), None).await.unwrap().rental.id;
    rentals.unlock(first).await.unwrap();
    let declined = rentals.unlock(shown_before).await.unwrap();
    assert_eq!(declined.declined.unwrap().reason, DeclineReason::CreditStands);
    typed(rentals.prepare(&other, Some(offer), None).await, 227);
    // The ordinary way is open, and empties the wallet.
    let ordinary = rentals.prepare(&other, None, None).await.unwrap().rental.id;
    assert_eq!(rentals.unlock(ordinary).await.unwrap().state, RideState::Riding);
    assert_eq!(rentals.end(first, 5).await.unwrap().state, RideState::Settling);
    typed(rentals.prepare(&one, Some(offer), None).await, 227);
    phone.topups().top_up(euro(1_000), None).await.unwrap();
    rentals.prepare(&one, Some(offer), None).await.unwrap();
    rentals.end(ordinary, 5).await.unwrap();
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_may_be_paid_later_moves_nothing_until_its_bill_is_paid() {
    let (bench, phone, seller) = market().await;
    let offer = seller.offers(PerkKind::DelayedPayment, &[(550, 10)]).await;
    phone.reaching(&seller).await;
    // More than there is.
    let shown = prepare(&phone, &seller, (offer, 12_000)).await.unwrap().payment;
    let (bill, perk) = (shown.billed.unwrap(), shown.perk.clone().unwrap());
    assert_eq!((shown.total, perk.taken_off), (euro(12_000), euro(0)));
    bench.network.strike(Fault::lose_reply());
    assert_eq!(phone.payments().confirm(shown.id).await.unwrap().state, PaymentState::Unknown);
    assert_eq!(phone.available(), 10_000, "it takes nothing");
    let agreed = phone.payments().confirm(shown.id).await.unwrap();
    assert_eq!((agreed.state, agreed.billed, phone.available()), (PaymentState::Settled, Some(bill), 10_000));
    phone.sync().await.unwrap();
    let owed = phone.bills().find(bill).unwrap();
    assert_eq!((owed.state, owed.amount, owed.due), (BillState::Scheduled, euro(12_000), perk.due.unwrap().due()));
    bench.seconds_pass(8 * DAY);
    let due = async || phone.sync().await.is_ok() && phone.bills().find(bill).unwrap().state == BillState::Due;
    eventually("it falls due", due).await;
    typed(phone.bills().prepare(bill, None).await, 206);
    phone.topups().top_up(euro(5_000), None).await.unwrap();
    let paying = phone.bills().prepare(bill, None).await.unwrap().payment.id;
    assert_eq!(phone.payments().confirm(paying).await.unwrap().state, PaymentState::Settled);
    assert_eq!((phone.available(), phone.bills().find(bill).unwrap().state), (3_000, BillState::Paid));
    bench.finish(&[&phone]).await;
}

async fn killed(at: At, left: PaymentState) {
    let (bench, mut phone, seller) = market().await;
    let offer = seller.offers(PerkKind::DelayedPayment, &[(550, 10)]).await;
    phone.reaching(&seller).await;
    let id: OperationId = prepare(&phone, &seller, (offer, 5_000)).await.unwrap().payment.id;
    phone.killed_at(at, move |wallet| async move { drop(wallet.payments().confirm(id).await) }).await;
    assert_eq!(phone.payments().find(id).unwrap().state, left);
    assert_eq!(phone.payments().confirm(id).await.unwrap().state, PaymentState::Settled);
    phone.sync_until_done().await;
    assert_eq!((phone.bills().owed().unwrap().len(), phone.available(), seller.uses().await.len()), (1, 10_000, 1));
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_at_the_prompt_nothing_is_agreed() {
    killed(At::Prompt, PaymentState::Created).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_before_the_first_byte_leaves_one_bill_comes() {
    killed(At::BeforeSending(OPERATIONS), PaymentState::Submitted).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_before_it_sees_the_answer_one_bill_comes() {
    killed(At::AfterAnswer(OPERATIONS), PaymentState::Submitted).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_without_points_pays_the_ordinary_way() {
    let bench = Bench::start().await;
    let (phone, seller) = (Phone::with_money(&bench).await, Seller::open(&bench).await);
    let offer = seller.offers(PerkKind::Discount, &[(550, 500)]).await;
    phone.reaching(&seller).await;
    assert_eq!(phone.perks().offer(offer).unwrap().eligibility, Eligibility::NoPoints);
    typed(prepare(&phone, &seller, (offer, 1_000)).await, 242);
    let ordinary = phone.prepare(&seller.sticker, Some(euro(1_000))).await.unwrap().payment;
    assert_eq!(phone.payments().confirm(ordinary.id).await.unwrap().state, PaymentState::Settled);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_seller_signed_and_changed_is_refused_and_told_once() {
    let (bench, phone, seller) = market().await;
    seller.offers(PerkKind::Discount, &[(550, 500)]).await;
    bench.network.strike(Fault::forge().on("/v1/offers"));
    let _ = phone.perks().refresh().await;
    assert!(offered(&phone).is_empty());
    phone.perks().refresh().await.unwrap();
    assert_eq!(offered(&phone).len(), 1);
    assert!(phone.news().iter().filter(|event| matches!(event, Event::OfferRefused { .. })).count() <= 1);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn before_somebody_is_enrolled_nothing_is_asked_for() {
    let bench = Bench::start().await;
    let phone = Phone::new(&bench).await;
    typed(phone.perks().refresh().await, 201);
    nothing_written(&phone);
    bench.finish(&[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_switches_points_off_uses_none() {
    let (bench, phone, seller) = market().await;
    let offer = seller.offers(PerkKind::Discount, &[(550, 500)]).await;
    phone.reaching(&seller).await;
    let shown = prepare(&phone, &seller, (offer, 1_000)).await.unwrap().payment.id;
    bench.network.cut().await;
    phone.points().switch_off().await.unwrap();
    typed(phone.payments().confirm(shown).await, 242);
    bench.network.connect();
    typed(prepare(&phone, &seller, (offer, 1_000)).await, 242);
    assert_eq!(seller.uses().await, []);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_mandate_lets_the_phone_owe_by_itself() {
    let (bench, phone, seller) = market().await;
    phone.mandates().allow_small_payments(small_payments(), None).await.unwrap();
    let offer = seller.offers(PerkKind::DelayedPayment, &[(550, 10)]).await;
    let discount = seller.offers(PerkKind::Discount, &[(550, 500)]).await;
    phone.reaching(&seller).await;
    assert!(prepare(&phone, &seller, (offer, 500)).await.unwrap().needs_person);
    assert!(!prepare(&phone, &seller, (discount, 500)).await.unwrap().needs_person);
    bench.finish(&[&phone]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_purchase_of_a_seller_is_paid_later_at_a_time_and_no_more_than_it_lets() {
    let (bench, phone, seller) = market().await;
    let offer = seller.offers(PerkKind::DelayedPayment, &[(550, 10)]).await;
    phone.reaching(&seller).await;
    typed(prepare(&phone, &seller, (offer, 20_001)).await, 302);
    let first = prepare(&phone, &seller, (offer, 1_000)).await.unwrap().payment;
    phone.payments().confirm(first.id).await.unwrap();
    typed(prepare(&phone, &seller, (offer, 1_000)).await, 227);
    phone.sync().await.unwrap();
    let paying = phone.bills().prepare(first.billed.unwrap(), None).await.unwrap().payment.id;
    phone.payments().confirm(paying).await.unwrap();
    prepare(&phone, &seller, (offer, 1_000)).await.unwrap();
    bench.finish(&[&phone]).await;
}
