//! Charges that the backend signed, and that are not what the person signed for.

use crate::crypto::hash::sha256_base64url;
use crate::crypto::jws::{KeySet, Signed};
use crate::crypto::keys::SigningKey;
use crate::domain::fare::Ride;
use crate::domain::id::{MerchantId, OfferId, OperationId, QuoteId};
use crate::domain::money::Money;
use crate::domain::perk::{PerkKind, Step};
use crate::domain::rental::{OrderTerms, RentalState};
use crate::domain::time::Timestamp;
use crate::store::events::Event;
use crate::store::outbox;
use crate::store::rentals::{self, Closing, RentalRow, RideState};
use crate::sync::testing::{BACKEND_KEY, TestWallet, json, operation_id, user};
use crate::wire::change::{Change, ChangePage, Fact, PageSeal};
use crate::wire::operation::Operation;
use crate::wire::perk::AppliedPerk;
use crate::wire::ride::{Charge, DisputeReason, RideDispute, RideFact, RideTerms};

const BEGAN: Timestamp = Timestamp(1_700_000_000);
const ENDED: Timestamp = Timestamp(1_700_000_599);

fn euro(minor: i64) -> Money {
    Money::new(minor, "EUR".parse().unwrap())
}

fn terms() -> RideTerms {
    let plan = r#"{"plan_id":"p","currency":"EUR","price":1,"is_taxable":false,
        "per_min_pricing":[{"start":0,"rate":0.5,"interval":1}]}"#;
    RideTerms {
        perk: None,
        offer: QuoteId::new(1, &[0; 10]),
        provider: MerchantId::new(1, &[0; 10]),
        provider_name: "Bikes".into(),
        system: "s".into(),
        bike: "7".into(),
        plan: serde_json::from_str(plan).unwrap(),
        tax: None,
        order: OrderTerms { deposit: euro(3_000), risk_fund: euro(5_000), start_by: ENDED },
        nonce: "n".into(),
        expires_at: ENDED,
    }
}

fn rental() -> OperationId {
    operation_id(1)
}

/// What a ride from [`BEGAN`] to `ended_at` comes to.
fn charge(ended_at: Timestamp) -> Charge {
    let fare = Charge::fare_under(&terms(), Ride::so_far(BEGAN, ended_at, 500)).unwrap();
    let (collected, returned) = (fare.total, euro(3_000).minus(fare.total).unwrap());
    Charge {
        user: user(),
        rental: rental(),
        began_at: BEGAN,
        ended_at,
        metres: 500,
        fare,
        collected,
        returned,
        iat: ENDED,
    }
}

fn said(version: u64, state: RentalState, charge: Option<String>) -> String {
    let fact = RideFact { rental: rental(), state, began_at: Some(BEGAN), ended_at: None, charge };
    serde_json::to_string(&Change { version, fact: Fact::Ride(fact) }).unwrap()
}

fn signed(charge: Charge) -> String {
    Signed::sign(charge, &SigningKey::from_seed(&BACKEND_KEY)).unwrap().compact().into()
}

async fn pull(wallet: &TestWallet, items: Vec<String>) {
    let after = wallet.cursor();
    let hashes = items.iter().map(|item| sha256_base64url(item.as_bytes())).collect();
    let seal = PageSeal { user: user(), next: format!("{after}+"), after, more: false, hashes, iat: BEGAN };
    let seal = Signed::sign(seal, &SigningKey::from_seed(&BACKEND_KEY)).unwrap().compact().to_owned();
    wallet.backend.says(move |_| Ok(json(200, &ChangePage { items: items.clone(), seal: seal.clone() })));
    wallet.engine.pull(0).await.unwrap();
}

/// A ride that began and that this phone ended at [`ENDED`] after 500 metres.
async fn ended() -> TestWallet {
    ended_under(terms()).await
}

async fn ended_under(terms: RideTerms) -> TestWallet {
    let wallet = TestWallet::new();
    let row = RentalRow { state: RideState::Unlocking, ..RentalRow::offered(rental(), terms, BEGAN) };
    wallet.store.write(|w| rentals::insert(w, &row)).unwrap();
    pull(&wallet, vec![said(1, RentalState::Riding, None)]).await;
    let closing = Closing { operation: operation_id(2), at: ENDED, metres: 500 };
    wallet.store.write(|w| rentals::end(w, rental(), closing)).unwrap();
    wallet
}

fn row(wallet: &TestWallet) -> RentalRow {
    wallet.store.read(|r| rentals::find(r, rental())).unwrap().unwrap()
}

fn disputes(wallet: &TestWallet) -> Vec<RideDispute> {
    let rows = wallet.store.read(outbox::unsent).unwrap();
    let keys: KeySet = [SigningKey::from_seed(&[2; 32]).public()].into_iter().collect();
    let read = |compact: &str| Signed::<Operation<RideDispute>>::verify(compact, &keys).unwrap().into_document().body;
    rows.iter().map(|row| read(&row.compact)).collect()
}

async fn charged(charge: Charge) -> (TestWallet, String) {
    let (wallet, compact) = (ended().await, signed(charge));
    pull(&wallet, vec![said(2, RentalState::Done, Some(compact.clone()))]).await;
    (wallet, compact)
}

#[tokio::test]
async fn what_was_signed_for_is_kept_and_not_disputed() {
    let (wallet, compact) = charged(charge(ENDED)).await;
    let kept = row(&wallet);
    assert_eq!((kept.state, kept.charge, kept.dispute_reason), (RideState::Done, Some(compact), None));
    assert_eq!(kept.booked.unwrap().collected, euro(600));
    assert_eq!(disputes(&wallet), []);
    let rental = rental();
    assert_eq!(wallet.events(), [Event::RideBegan { rental }, Event::ChargeCollected { rental }]);
}

#[tokio::test]
async fn what_goes_beyond_it_is_disputed_once_by_the_transaction_that_brings_it() {
    let more = Charge { collected: euro(601), returned: euro(2_399), ..charge(ENDED) };
    let above_the_cap = Charge { collected: euro(5_001), returned: euro(0), ..charge(ENDED) };
    let kept_back = Charge { returned: euro(2_000), ..charge(ENDED) };
    let further = Charge { metres: 501, ..charge(ENDED) };
    let earlier = Charge { began_at: BEGAN.plus(-60), ended_at: ENDED.plus(-60), ..charge(ENDED) };
    for (wrong, reason) in [
        (more, DisputeReason::AboveWhatWasSigned),
        (above_the_cap, DisputeReason::AboveWhatWasSigned),
        (kept_back, DisputeReason::WrongSum),
        (charge(ENDED.plus(60)), DisputeReason::NotMyRide),
        (further, DisputeReason::NotMyRide),
        (earlier, DisputeReason::NotMyRide),
    ] {
        let (wallet, compact) = charged(wrong).await;
        let charge_sha256 = sha256_base64url(compact.as_bytes());
        let expected = [RideDispute { rental: rental(), charge_sha256, reason }];
        assert_eq!(disputes(&wallet), expected);
        pull(&wallet, vec![said(3, RentalState::Done, Some(compact))]).await;
        assert_eq!(disputes(&wallet), expected);
        assert_eq!(row(&wallet).dispute_reason, Some(reason));
        let told = Event::ChargeDisputed { rental: rental() };
        assert_eq!(wallet.events().iter().filter(|event| **event == told).count(), 1);
    }
}

/// Its row was lost with a damaged database, and made again from the operations.
#[tokio::test]
async fn a_charge_that_comes_again_is_not_disputed_again() {
    let wallet = ended().await;
    let reason = DisputeReason::WrongSum;
    wallet.store.write(|w| rentals::dispute(w, rental(), operation_id(3), reason)).unwrap();
    let compact = signed(Charge { returned: euro(2_000), ..charge(ENDED) });
    pull(&wallet, vec![said(2, RentalState::Done, Some(compact.clone()))]).await;
    assert_eq!(disputes(&wallet), []);
    let kept = row(&wallet);
    assert_eq!((kept.charge, kept.dispute_operation), (Some(compact), Some(operation_id(3))));
    // Another charge for the same ride is another matter.
    pull(&wallet, vec![said(3, RentalState::Done, Some(signed(Charge { returned: euro(1), ..charge(ENDED) })))]).await;
    assert_eq!(disputes(&wallet).len(), 1);
}

#[tokio::test]
async fn a_charge_that_the_backend_did_not_sign_for_this_ride_changes_nothing() {
    let forged = Signed::sign(charge(ENDED), &SigningKey::from_seed(&[8; 32])).unwrap().compact().to_owned();
    let of_another = signed(Charge { rental: operation_id(9), ..charge(ENDED) });
    for compact in [forged, of_another] {
        let wallet = ended().await;
        let before = row(&wallet);
        pull(&wallet, vec![said(2, RentalState::Done, Some(compact))]).await;
        assert!(row(&wallet) == before && matches!(wallet.events()[1], Event::TamperingSeen { .. }));
    }
}

#[tokio::test]
async fn an_older_word_neither_opens_a_closed_lock_nor_undoes_a_newer_one() {
    let wallet = ended().await;
    pull(&wallet, vec![said(2, RentalState::Riding, None)]).await;
    assert_eq!(row(&wallet).state, RideState::Settling);
    pull(&wallet, vec![said(5, RentalState::Done, Some(signed(charge(ENDED))))]).await;
    pull(&wallet, vec![said(4, RentalState::Settling, None)]).await;
    assert_eq!(row(&wallet).state, RideState::Done);
}

/// Nothing was held, so that the whole fare is collected afterwards, and nothing comes back.
#[tokio::test]
async fn a_ride_whose_whole_deposit_was_waived_is_held_against_the_same_cap() {
    let step = Step { points: 600, benefit: 10_000 };
    let (offer, seller) = (OfferId::new(1, &[0; 10]), terms().provider);
    let perk = AppliedPerk { offer, seller, kind: PerkKind::DepositWaiver, step, ordinary: euro(3_000), due: None };
    let waived = RideTerms { perk: Some(perk), order: OrderTerms { deposit: euro(0), ..terms().order }, ..terms() };
    let by_the_plan = Charge { returned: euro(0), ..charge(ENDED) };
    let something_back = Charge { returned: euro(1), ..charge(ENDED) };
    let more = Charge { collected: euro(601), returned: euro(0), ..charge(ENDED) };
    for (charge, fault) in [
        (by_the_plan, None),
        (something_back, Some(DisputeReason::WrongSum)),
        (more, Some(DisputeReason::AboveWhatWasSigned)),
    ] {
        let wallet = ended_under(waived.clone()).await;
        let held = wallet.store.read(|r| rentals::held_total(r, euro(0).currency)).unwrap();
        assert_eq!(held, 0);
        pull(&wallet, vec![said(2, RentalState::Done, Some(signed(charge)))]).await;
        assert_eq!((row(&wallet).state, row(&wallet).dispute_reason), (RideState::Done, fault));
        assert!(row(&wallet).terms == waived, "what was signed is kept to the letter");
    }
}
