//! What the operator can do.

use std::collections::BTreeSet;

use reqwest::Client;
use tally::domain::id::UserId;
use tally::wire::problem::ProblemCode;
use tally_backend::{LedgerAnswer, MerchantPaymentsAnswer, MerchantRequest, MerchantsAnswer, PageQuery};

use crate::house::{House, Shop, merchant};
use crate::phone::Phone;

async fn pay(phone: &Phone, shop: &Shop) {
    phone.accepted(phone.payment(shop, 10).await.1).await;
}

async fn payers(house: &House, shop: &Shop) -> Vec<String> {
    let page = house.operator().merchant_payments(shop.id, PageQuery::default()).await.unwrap();
    page.items.into_iter().map(|payment| payment.payer).collect()
}

#[tokio::test]
async fn a_payer_has_one_pseudonym_at_a_merchant_and_another_at_the_next() {
    let house = House::new().await;
    let (one, other) = (house.rich_phone(100).await, house.rich_phone(100).await);
    let (shop, next) = (house.shop().await, house.shop_called("OTHER").await);
    for shop in [&shop, &shop, &next] {
        pay(&one, shop).await;
        pay(&other, shop).await;
    }
    let (payers_here, elsewhere) = (payers(&house, &shop).await, payers(&house, &next).await);
    assert_eq!((payers_here.len(), elsewhere.len()), (4, 2));
    let (here, others) = (BTreeSet::from_iter(&payers_here), BTreeSet::from_iter(&elsewhere));
    assert_eq!((here.len(), others.len()), (2, 2));
    assert!(here.is_disjoint(&others), "two merchants could tell that it is the same person");
    assert!(payers_here.iter().chain(&elsewhere).all(|payer| payer.parse::<UserId>().is_err()));
    let house = house.again().await;
    assert_eq!(payers(&house, &shop).await, payers_here);
}

async fn get(house: &House, target: &str) -> reqwest::Response {
    let token = house.running.operator_token();
    Client::new().get(format!("{}{target}", house.url)).bearer_auth(token).send().await.unwrap()
}

#[tokio::test]
async fn the_ledger_and_a_merchant_s_payments_come_page_by_page() {
    let house = House::new().await;
    let (phone, shop) = (house.rich_phone(1_000).await, house.shop().await);
    let mut payments = Vec::new();
    for _ in 0..210 {
        payments.push(phone.pay(phone.code_terms(&shop, &shop.payload, 1)));
    }
    for batch in payments.chunks(64) {
        phone.push(&batch.iter().map(String::as_str).collect::<Vec<_>>()).await;
    }
    let text = get(&house, "/operator/v1/ledger").await.text().await.unwrap();
    let first: LedgerAnswer = serde_json::from_str(&text).unwrap();
    assert_eq!((first.holds, first.transfers, first.items.len()), (true, 211, 200));
    let text = get(&house, &format!("/operator/v1/ledger?after={}", first.next.unwrap())).await.text().await.unwrap();
    let second: LedgerAnswer = serde_json::from_str(&text).unwrap();
    let causes: BTreeSet<_> = first.items.iter().chain(&second.items).map(|item| &item.cause).collect();
    assert_eq!((second.next, causes.len()), (None, 211));
    let path = format!("/operator/v1/merchants/{}/payments", shop.id);
    let text = get(&house, &path).await.text().await.unwrap();
    let first: MerchantPaymentsAnswer = serde_json::from_str(&text).unwrap();
    let text = get(&house, &format!("{path}?after={}", first.next.unwrap())).await.text().await.unwrap();
    let second: MerchantPaymentsAnswer = serde_json::from_str(&text).unwrap();
    let ids: BTreeSet<_> = first.items.iter().chain(&second.items).map(|item| item.payment).collect();
    assert_eq!((second.next, ids.len()), (None, 210));
}

#[tokio::test]
async fn merchants_that_no_code_can_name_are_refused() {
    let house = House::new().await;
    let good = merchant("BEST TRANSPORT");
    for bad in [
        MerchantRequest { name: String::new(), ..good.clone() },
        MerchantRequest { name: " x".into(), ..good.clone() },
        MerchantRequest { name: "a\nb".into(), ..good.clone() },
        MerchantRequest { name: "x".repeat(101), ..good.clone() },
        MerchantRequest { language: None, ..good.clone() },
        MerchantRequest { language: Some("chinese".into()), ..good.clone() },
        MerchantRequest { country: "China".into(), ..good.clone() },
        MerchantRequest { category: "41".into(), ..good.clone() },
    ] {
        let refusal = house.operator().add_merchant(bad.clone()).await.unwrap_err();
        assert_eq!(refusal.problem.code, ProblemCode::Malformed, "{bad:?}");
    }
    let known = async || house.operator().merchants(PageQuery::default()).await.unwrap().items;
    assert!(known().await.is_empty());
    let long = house.operator().add_merchant(merchant(&"长".repeat(100))).await.unwrap();
    assert_eq!(known().await, [long]);
}

#[tokio::test]
async fn merchants_come_page_by_page_and_oldest_first() {
    let house = House::new().await;
    let mut made = Vec::new();
    for number in 0..203 {
        made.push(house.operator().add_merchant(merchant(&format!("SHOP {number}"))).await.unwrap().merchant);
    }
    made.sort();
    let page = async |query: String| -> MerchantsAnswer {
        let text = get(&house, &format!("/operator/v1/merchants{query}")).await.text().await.unwrap();
        serde_json::from_str(&text).unwrap()
    };
    let first = page(String::new()).await;
    assert_eq!(first.items.len(), 200);
    let second = page(format!("?after={}", first.next.unwrap())).await;
    let listed: Vec<_> = first.items.iter().chain(&second.items).map(|item| item.merchant).collect();
    assert_eq!((second.next, listed), (None, made));
}

#[tokio::test]
async fn a_merchant_that_is_none_is_not_found() {
    let house = House::new().await;
    for path in ["x", "0190a5f0-0000-4000-8000-000000000000"] {
        let answer = get(&house, &format!("/operator/v1/merchants/{path}/payments")).await;
        assert_eq!(answer.status().as_u16(), 404, "{path}");
    }
}
