//! A waiver in the terms of a ride, down to a deposit of nothing.

use super::{AT, Bench, HOLDER, body, euro, number, offer_id, seller, sign};
use crate::crypto::jws::Signed;
use crate::crypto::keys::SigningKey;
use crate::domain::id::{MerchantId, QuoteId};
use crate::domain::perk::{PerkKind, Step};
use crate::domain::qr::RideCode;
use crate::domain::rental::OrderTerms;
use crate::sync::TransportError;
use crate::sync::testing::{json, user};
use crate::wallet::{RideState, WalletError};
use crate::wire::operation::Operation;
use crate::wire::perk::AppliedPerk;
use crate::wire::ride::{RideOffer, RideOfferAnswer, RideOfferRequest, RideTerms, Unlock};

fn code() -> String {
    RideCode::new("s", "7").unwrap().encode()
}

/// What an honest backend says: 30.00 EUR are held, or nothing where the whole was waived.
fn honest(request: &RideOfferRequest) -> RideOffer {
    let plan = r#"{"plan_id":"p","currency":"EUR","price":1,"is_taxable":false,
        "per_min_pricing":[{"start":0,"rate":0.5,"interval":1}]}"#;
    let applied = |offer| AppliedPerk {
        offer,
        seller: seller(),
        kind: PerkKind::DepositWaiver,
        step: Step { points: 630, benefit: 10_000 },
        ordinary: euro(1_500),
        due: None,
    };
    let deposit = if request.perk.is_some() { euro(0) } else { euro(1_500) };
    let terms = RideTerms {
        offer: QuoteId::new(1, &[3; 10]),
        provider: seller(),
        provider_name: "Bikes".into(),
        system: "s".into(),
        bike: "7".into(),
        plan: serde_json::from_str(plan).unwrap(),
        tax: None,
        order: OrderTerms { deposit, risk_fund: euro(5_000), start_by: AT.plus(600) },
        perk: request.perk.map(applied),
        nonce: "n".into(),
        expires_at: AT.plus(300),
    };
    RideOffer { user: user(), terms, iat: AT }
}

impl Bench {
    fn rides(&self, spoil: impl Fn(&mut RideTerms) + Send + 'static) {
        self.backend.says(move |request| {
            let mut offer = honest(&body(request));
            spoil(&mut offer.terms);
            Ok(json(200, &RideOfferAnswer { offer: sign(offer) }))
        });
    }
}

fn applied(terms: &mut RideTerms) -> &mut AppliedPerk {
    terms.perk.as_mut().unwrap()
}

#[tokio::test]
async fn a_deposit_of_nothing_is_shown_signed_and_held() {
    let bench = Bench::entitled().await;
    bench.rides(|_| ());
    let rentals = bench.wallet.rentals();
    let shown = rentals.prepare(&code(), Some(offer_id(2)), None).await.unwrap().rental;
    let perk = shown.perk.clone().unwrap();
    assert_eq!((shown.deposit, perk.ordinary, perk.taken_off), (euro(0), euro(1_500), euro(1_500)));
    assert_eq!((perk.kind, perk.step.points, shown.cap), (PerkKind::DepositWaiver, 630, euro(5_000)));
    assert_eq!(number(rentals.prepare(&code(), None, Some(shown.id)).await), 110);
    bench.backend.says(|_| Err(TransportError::NotConnected("gone".into())));
    let unlocking = rentals.unlock(shown.id).await.unwrap();
    assert!(unlocking.state == RideState::Unlocking && unlocking.perk == shown.perk);
    let balance = bench.wallet.accounts().balance().unwrap();
    assert_eq!((balance.pending, balance.available), (euro(0), euro(2_000)));
    let compact = bench.wallet.outbox().unsent().unwrap().remove(0).compact;
    let key = SigningKey::from_seed(&HOLDER).public();
    let terms = Signed::<Operation<Unlock>>::verify(&compact, &key).unwrap().into_document().body.terms;
    assert_eq!((terms.order.deposit, terms.perk.map(|perk| perk.offer)), (euro(0), Some(offer_id(2))));
}

#[tokio::test]
async fn a_waiver_that_the_provider_did_not_sign_is_neither_shown_nor_kept() {
    let spoils: [fn(&mut RideTerms); 7] = [
        |terms| terms.order.deposit = euro(1),
        |terms| terms.perk = None,
        |terms| applied(terms).offer = offer_id(1),
        |terms| applied(terms).kind = PerkKind::Discount,
        |terms| applied(terms).step.points = 600,
        |terms| applied(terms).seller = MerchantId::new(1, &[7; 10]),
        |terms| terms.provider = MerchantId::new(1, &[7; 10]),
    ];
    for (place, spoil) in spoils.into_iter().enumerate() {
        let bench = Bench::entitled().await;
        bench.rides(spoil);
        let refused = bench.wallet.rentals().prepare(&code(), Some(offer_id(2)), None).await;
        assert!(matches!(refused, Err(WalletError::Tampered(_))), "{place}: {refused:?}");
        bench.nothing_was_written();
    }
}

#[tokio::test]
async fn one_that_nobody_asked_for_or_above_the_cap_is_refused() {
    let bench = Bench::entitled().await;
    bench.rides(|terms| {
        let request = RideOfferRequest { payload: String::new(), perk: Some(offer_id(2)) };
        (terms.perk, terms.order.deposit) = (honest(&request).terms.perk, euro(0));
    });
    assert_eq!(number(bench.wallet.rentals().prepare(&code(), None, None).await), 303);
    bench.rides(|terms| applied(terms).ordinary = euro(5_001));
    assert_eq!(number(bench.wallet.rentals().prepare(&code(), Some(offer_id(2)), None).await), 221);
    assert_eq!(number(bench.wallet.rentals().prepare(&code(), Some(offer_id(1)), None).await), 142);
    bench.nothing_was_written();
}
