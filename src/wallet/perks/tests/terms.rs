//! A perk in a quote: the one that was asked for, as its seller signed it, or nothing.

use super::{AT, Bench, HOLDER, body, euro, number, offer_id, row, seller, sign};
use crate::crypto::jws::Signed;
use crate::crypto::keys::SigningKey;
use crate::domain::id::{MerchantId, OfferId, QuoteId};
use crate::domain::perk::{PerkKind, Step};
use crate::domain::qr::{Initiation, MerchantCode};
use crate::store::offers::{self, OfferRow};
use crate::sync::testing::{json, user};
use crate::sync::{Response, TransportError};
use crate::wallet::{PrepareRequest, Prepared, WalletError};
use crate::wire::operation::Operation;
use crate::wire::payment::Payment;
use crate::wire::perk::AppliedPerk;
use crate::wire::problem::{Problem, ProblemCode};
use crate::wire::quote::{Quote, QuoteAnswer, QuoteRequest};

fn code(merchant: MerchantId) -> String {
    let code = MerchantCode {
        merchant,
        reference: None,
        initiation: Initiation::Static,
        name: "Shop".into(),
        city: "Berlin".into(),
        alternate: None,
        country: "DE".into(),
        category: "5942".into(),
        currency: "978".into(),
        amount: None,
    };
    code.encode().unwrap()
}

/// What an honest backend says of 10.00 EUR: a tenth off where that was asked for.
fn honest(request: &QuoteRequest) -> Quote {
    let applied = |offer| AppliedPerk {
        offer,
        seller: seller(),
        kind: PerkKind::Discount,
        step: Step { points: 600, benefit: 1_000 },
        ordinary: euro(1_000),
        due: None,
    };
    Quote {
        id: QuoteId::new(1, &[3; 10]),
        user: user(),
        payee: seller(),
        payee_name: "Shop".into(),
        payee_name_local: None,
        category: "5942".into(),
        total: if request.perk.is_some() { euro(900) } else { euro(1_000) },
        perk: request.perk.map(applied),
        nonce: "n".into(),
        iat: AT,
        exp: AT.plus(300),
    }
}

impl Bench {
    fn quotes(&self, spoil: impl Fn(&mut Quote) + Send + 'static) {
        self.backend.says(move |request| {
            if !request.url.path().ends_with("quotes") {
                return Err(TransportError::NotConnected("only quotes".into()));
            }
            let mut quote = honest(&body(request));
            spoil(&mut quote);
            Ok(json(200, &QuoteAnswer { quote: sign(quote) }))
        });
    }

    async fn prepare(&self, perk: Option<OfferId>) -> Result<Prepared, WalletError> {
        let (payload, amount) = (code(seller()), Some(euro(1_000)));
        self.wallet.payments().prepare(PrepareRequest { payload, amount, perk, id: None }).await
    }
}

fn applied(quote: &mut Quote) -> &mut AppliedPerk {
    quote.perk.as_mut().unwrap()
}

#[tokio::test]
async fn what_is_shown_is_signed_and_kept() {
    let bench = Bench::entitled().await;
    bench.quotes(|_| ());
    let shown = bench.prepare(Some(offer_id(1))).await.unwrap().payment;
    let perk = shown.perk.clone().unwrap();
    assert_eq!((shown.total, perk.ordinary, perk.taken_off), (euro(900), euro(1_000), euro(100)));
    assert_eq!((perk.offer, perk.seller, perk.step.points), (offer_id(1), seller(), 600));
    bench.backend.says(|_| Err(TransportError::NotConnected("gone".into())));
    let paid = bench.wallet.payments().confirm(shown.id).await.unwrap();
    assert!(paid.perk == shown.perk);
    let compact = bench.wallet.outbox().unsent().unwrap().remove(0).compact;
    let key = SigningKey::from_seed(&HOLDER).public();
    let signed = Signed::<Operation<Payment>>::verify(&compact, &key).unwrap().into_document().body.terms;
    assert_eq!(
        (signed.total, signed.perk.map(|perk| (perk.offer, perk.ordinary))),
        (euro(900), Some((offer_id(1), euro(1_000))))
    );
}

#[tokio::test]
async fn without_a_request_for_one_nothing_changes() {
    let bench = Bench::entitled().await;
    bench.quotes(|_| ());
    let shown = bench.prepare(None).await.unwrap().payment;
    assert!(shown.total == euro(1_000) && shown.perk.is_none());
}

#[tokio::test]
async fn a_perk_that_its_seller_did_not_sign_is_neither_shown_nor_kept() {
    let spoils: [fn(&mut Quote); 11] = [
        |quote| quote.total = euro(899),
        |quote| quote.total = euro(901),
        |quote| quote.perk = None,
        |quote| applied(quote).offer = offer_id(2),
        |quote| applied(quote).seller = MerchantId::new(1, &[7; 10]),
        |quote| applied(quote).kind = PerkKind::DepositWaiver,
        |quote| applied(quote).step.benefit = 2_000,
        |quote| applied(quote).step.points = 599,
        |quote| (applied(quote).ordinary, quote.total) = (euro(2_000), euro(1_800)),
        |quote| (applied(quote).ordinary, quote.total) = (euro(900), euro(810)),
        |quote| quote.payee = MerchantId::new(1, &[7; 10]),
    ];
    for (place, spoil) in spoils.into_iter().enumerate() {
        let bench = Bench::entitled().await;
        bench.quotes(spoil);
        let refused = bench.prepare(Some(offer_id(1))).await;
        assert!(matches!(refused, Err(WalletError::Tampered(_))), "{place}: {refused:?}");
        bench.nothing_was_written();
    }
}

#[tokio::test]
async fn one_that_nobody_asked_for_is_refused() {
    let bench = Bench::entitled().await;
    bench.quotes(|quote| {
        let unasked = honest(&QuoteRequest { payload: String::new(), amount: None, perk: Some(offer_id(1)) });
        (quote.perk, quote.total) = (unasked.perk, unasked.total);
    });
    assert_eq!(number(bench.prepare(None).await), 303);
    bench.nothing_was_written();
}

#[tokio::test]
async fn none_is_taken_off_a_necessity() {
    for category in ["8062", "4111", "", "books"] {
        let bench = Bench::entitled().await;
        bench.quotes(move |quote| quote.category = category.into());
        assert_eq!(number(bench.prepare(Some(offer_id(1))).await), 243, "{category}");
        bench.nothing_was_written();
    }
}

#[tokio::test]
async fn an_offer_that_is_not_for_this_is_refused_before_anybody_is_asked() {
    let bench = Bench::entitled().await;
    let ended = OfferRow { ended_at: Some(AT), ..row(4, PerkKind::Discount) };
    let mut of_another = row(5, PerkKind::Discount);
    of_another.offer.seller = MerchantId::new(1, &[7; 10]);
    let mut past = row(6, PerkKind::Discount);
    past.offer.offer.until = AT;
    bench.write(move |w| [ended, of_another, past].iter().try_for_each(|row| offers::put(w, row).map(drop))).await;
    for unknown in [2, 4, 5, 6, 7] {
        assert_eq!(number(bench.prepare(Some(offer_id(unknown))).await), 142, "{unknown}");
    }
    let mut soon = row(8, PerkKind::Discount);
    soon.offer.offer.from = AT.plus(60);
    bench.write(move |w| offers::put(w, &soon).map(drop)).await;
    assert_eq!(number(bench.prepare(Some(offer_id(8))).await), 245);
    bench.nothing_was_written();
    assert_eq!(bench.asked(), 0);
}

#[tokio::test]
async fn an_offer_that_newer_rules_forbid_is_not_used() {
    let bench = Bench::entitled().await;
    let mut beyond = row(4, PerkKind::Discount);
    beyond.offer.offer.category = "8062".parse().unwrap();
    bench.write(move |w| offers::put(w, &beyond).map(drop)).await;
    assert_eq!(number(bench.prepare(Some(offer_id(4))).await), 243);
    assert_eq!(bench.wallet.perks().offer(offer_id(4)).unwrap_err().code(), 243);
    let listed = bench.wallet.perks().list(None, &crate::wallet::PageRequest::default()).unwrap().items;
    assert!(listed.iter().all(|offer| offer.id != offer_id(4)));
}

#[tokio::test]
async fn it_needs_the_network_and_what_the_backend_refuses_is_typed() {
    let bench = Bench::entitled().await;
    bench.backend.says(|_| Err(TransportError::NotConnected("gone".into())));
    assert_eq!(number(bench.prepare(Some(offer_id(1))).await), 301);
    bench.nothing_was_written();
    let refusal = |code| -> Response { json(422, &Problem::new(code, "")) };
    for (code, expected) in [
        (ProblemCode::OfferUnknown, 142),
        (ProblemCode::NotEligible, 242),
        (ProblemCode::OfferNotAllowed, 243),
        (ProblemCode::OfferNotNow, 245),
    ] {
        bench.backend.says(move |_| Ok(refusal(code)));
        assert_eq!(number(bench.prepare(Some(offer_id(1))).await), expected);
    }
    bench.nothing_was_written();
}

#[tokio::test]
async fn the_same_id_with_another_perk_is_another_payment() {
    let bench = Bench::entitled().await;
    bench.quotes(|_| ());
    let id = bench.prepare(Some(offer_id(1))).await.unwrap().payment.id;
    let request = |perk| PrepareRequest { payload: code(seller()), amount: Some(euro(1_000)), perk, id: Some(id) };
    let again = bench.wallet.payments().prepare(request(Some(offer_id(1)))).await.unwrap();
    assert!(again.payment.id == id && again.payment.total == euro(900));
    assert_eq!(number(bench.wallet.payments().prepare(request(None)).await), 110);
}

#[tokio::test]
async fn only_what_is_left_has_to_be_there() {
    let bench = Bench::entitled().await;
    bench.quotes(|quote| (quote.total, applied(quote).ordinary) = (euro(1_980), euro(2_200)));
    let request =
        PrepareRequest { payload: code(seller()), amount: Some(euro(2_200)), perk: Some(offer_id(1)), id: None };
    assert!(bench.wallet.payments().prepare(request).await.is_ok());
    bench.quotes(|quote| (quote.total, applied(quote).ordinary) = (euro(2_070), euro(2_300)));
    let request =
        PrepareRequest { payload: code(seller()), amount: Some(euro(2_300)), perk: Some(offer_id(1)), id: None };
    assert_eq!(number(bench.wallet.payments().prepare(request).await), 206);
}
