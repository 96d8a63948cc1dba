//! Paying by a static code that was read without the network.

use tally::domain::time::Timestamp;
use tally::wire::payment::Source;
use tally::wire::receipt::DeclineReason;
use tally_backend::CodeRequest;

use crate::house::{House, Shop};
use crate::phone::cny;

async fn code(house: &House, shop: &Shop, request: CodeRequest) -> String {
    house.operator().code(shop.id, request).await.unwrap().payload
}

#[tokio::test]
async fn a_static_code_is_paid_once_for_each_nonce() {
    let house = House::new().await;
    let (phone, shop) = (house.rich_phone(1_000).await, house.shop().await);
    let terms = phone.code_terms(&shop, &shop.payload, 100);
    phone.accepted(phone.pay(terms.clone())).await;
    assert_eq!(phone.declined(phone.pay(terms)).await, DeclineReason::QuoteUsed);
    phone.accepted(phone.pay(phone.code_terms(&shop, &shop.payload, 100))).await;
    assert_eq!(phone.balance().await, 800);
}

#[tokio::test]
async fn a_quote_s_nonce_is_not_good_for_a_code_and_itself() {
    let house = House::new().await;
    let (phone, shop) = (house.rich_phone(1_000).await, house.shop().await);
    let quote = phone.quote(&shop.payload, 100).await;
    let mut terms = phone.code_terms(&shop, &shop.payload, 100);
    terms.nonce.clone_from(&quote.nonce);
    phone.accepted(phone.pay(terms)).await;
    assert_eq!(phone.declined(phone.pay(quote.terms())).await, DeclineReason::QuoteUsed);
}

#[tokio::test]
async fn an_expired_payment_is_declined_by_the_backend_s_clock() {
    let house = House::new().await;
    let (phone, shop) = (house.rich_phone(1_000).await, house.shop().await);
    let payment = phone.pay(phone.code_terms(&shop, &shop.payload, 100));
    house.clock.turn(30 * 86_400);
    assert_eq!(phone.declined(payment).await, DeclineReason::Expired);
    let mut ended = phone.code_terms(&shop, &shop.payload, 100);
    ended.expires_at = Timestamp(0);
    assert_eq!(phone.declined(phone.pay(ended)).await, DeclineReason::Expired);
}

#[tokio::test]
async fn a_code_is_believed_only_as_far_as_it_is_its_merchant_s_own() {
    let house = House::new().await;
    let (phone, shop, other) = (house.rich_phone(1_000).await, house.shop().await, house.shop_called("OTHER").await);
    let once = code(&house, &shop, CodeRequest { once: true, ..CodeRequest::default() }).await;
    let priced = code(&house, &shop, CodeRequest { amount: Some(cny(250)), ..CodeRequest::default() }).await;
    let mut named = phone.code_terms(&shop, &shop.payload, 100);
    named.payee_name = "OTHER".into();
    let mut none = phone.code_terms(&shop, &shop.payload, 100);
    none.source = Source::Code { payload: "nonsense".into() };
    for terms in [
        phone.code_terms(&shop, &once, 100),
        phone.code_terms(&shop, &priced, 249),
        phone.code_terms(&shop, &other.payload, 100),
        named,
        none,
    ] {
        assert_eq!(phone.declined(phone.pay(terms)).await, DeclineReason::TermsChanged);
    }
    let mut stranger = phone.code_terms(&shop, &shop.payload, 100);
    stranger.payee = tally::domain::id::MerchantId::new(1, &[1; 10]);
    assert_eq!(phone.declined(phone.pay(stranger)).await, DeclineReason::PayeeUnknown);
    for nonce in [String::new(), "n".repeat(65)] {
        let mut terms = phone.code_terms(&shop, &shop.payload, 100);
        terms.nonce = nonce;
        assert_eq!(phone.declined(phone.pay(terms)).await, DeclineReason::QuoteUsed);
    }
    phone.accepted(phone.pay(phone.code_terms(&shop, &priced, 250))).await;
    assert_eq!(phone.balance().await, 750);
}
