//! One good request for each route.

use std::collections::BTreeMap;

use reqwest::Method;
use serde::Serialize;
use serde_json::{Value, json};
use tally::wire::consent::{AskSubmission, OpenRequest, TakeRequest};
use tally::wire::loan::LoanRequest;
use tally::wire::perk::OfferSubmission;
use tally::wire::quote::QuoteRequest;
use tally::wire::ride::RideOfferRequest;
use tally_backend::store::BillDecision;
use tally_backend::{BillDecisionRequest, SellerRequest};

use super::world::{World, bill, system};
use crate::house::merchant;
use crate::phone::{Phone, cny, new_key, random};
use crate::recipient::asks_for;
use tally::domain::data::{DataField, DataPurpose};
use tally::domain::id::{AccessId, RefundId};

/// Who may use a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    Phone,
    /// Whoever holds the device key that is enrolled by it.
    Enrolling,
    Recipient,
    Seller,
    Operator,
    /// Whoever holds the secret of a share.
    Bearer,
    Everybody,
}

/// A request that does what the route is for.
pub struct Row {
    /// As the description has it: method and path.
    pub route: &'static str,
    pub door: Door,
    pub method: Method,
    pub target: String,
    pub body: Vec<u8>,
}

fn get(door: Door, route: &'static str, target: impl Into<String>) -> Row {
    Row { route, door, method: Method::GET, target: target.into(), body: Vec::new() }
}

fn with(door: Door, route: &'static str, target: impl Into<String>, body: &impl Serialize) -> Row {
    let method = route.split_once(' ').unwrap().0.parse().unwrap();
    Row { route, door, method, target: target.into(), body: serde_json::to_vec(body).unwrap() }
}

fn post(door: Door, route: &'static str, body: &impl Serialize) -> Row {
    with(door, route, route.split_once(' ').unwrap().1, body)
}

/// All of them, in an order in which each can do what it is for.
pub fn rows(world: &World) -> Vec<Row> {
    [open(world), phone(world), recipient(world), seller(world), made(world), run(world)]
        .into_iter()
        .flatten()
        .collect()
}

fn open(world: &World) -> Vec<Row> {
    let opening = OpenRequest { secret: world.shared.secret.clone() };
    let shared = format!("/v1/shares/{}/openings", world.shared.id);
    vec![
        get(Door::Everybody, "GET /healthz", "/healthz"),
        get(Door::Everybody, "GET /notices/collection", "/notices/collection"),
        get(Door::Everybody, "GET /openapi.json", "/openapi.json"),
        get(Door::Everybody, "GET /v1/keys", "/v1/keys"),
        with(Door::Bearer, "POST /v1/shares/{share}/openings", shared, &opening),
    ]
}

fn phone(world: &World) -> Vec<Row> {
    let quote = QuoteRequest { payload: world.market.seller.shop.payload.clone(), amount: Some(cny(10)), perk: None };
    let loan = LoanRequest { offer: world.loans.id, principal: cny(30_000) };
    vec![
        get(Door::Phone, "GET /v1/changes", "/v1/changes?after=&wait=0"),
        get(Door::Phone, "GET /v1/offers", "/v1/offers?after="),
        post(Door::Phone, "POST /v1/quotes", &quote),
        post(Door::Phone, "POST /v1/loans/quotes", &loan),
        post(Door::Phone, "POST /v1/rides/offers", &RideOfferRequest { payload: world.bike.clone(), perk: None }),
        post(Door::Phone, "POST /v1/consent-requests", &TakeRequest { code: world.code.clone() }),
        post(Door::Phone, "POST /v1/operations", &[world.phone().top_up(1)]),
        post(Door::Enrolling, "POST /v1/enrolments", &world.enrolment.1),
    ]
}

fn recipient(world: &World) -> Vec<Row> {
    let landlord = &world.landlord;
    let reading = json!({"purpose": DataPurpose::IdentityVerification, "fields": [DataField::Name]});
    let request = AskSubmission { request: landlord.signed(&landlord.request()) };
    let readings = format!("/recipient/v1/grants/{}/readings", world.given.id);
    vec![
        get(Door::Recipient, "GET /recipient/v1/grants", "/recipient/v1/grants?after="),
        with(Door::Recipient, "POST /recipient/v1/grants/{grant}/readings", readings, &reading),
        post(Door::Recipient, "POST /recipient/v1/requests", &request),
    ]
}

fn seller(world: &World) -> Vec<Row> {
    let seller = &world.market.seller;
    let offer = OfferSubmission { offer: seller.signed(&seller.discount(&[world.market.points])) };
    let end = format!("/seller/v1/offers/{}/end", world.offer.id);
    vec![
        get(Door::Seller, "GET /seller/v1/offers", "/seller/v1/offers"),
        get(Door::Seller, "GET /seller/v1/uses", "/seller/v1/uses"),
        post(Door::Seller, "POST /seller/v1/offers", &offer),
        Row { body: Vec::new(), ..with(Door::Seller, "POST /seller/v1/offers/{offer}/end", end, &()) },
    ]
}

const OPERATOR: Door = Door::Operator;

/// What the operator makes.
fn made(world: &World) -> Vec<Row> {
    let (house, shop) = (world.house(), world.market.seller.id());
    let merchants = format!("/operator/v1/merchants/{shop}");
    let key = SellerRequest { key: world.market.seller.key.public() };
    let (another, invited) = (bill(house, &world.payer, world.payment), json!({"currency": "CNY"}));
    vec![
        post(OPERATOR, "POST /operator/v1/invites", &invited),
        post(OPERATOR, "POST /operator/v1/merchants", &merchant("ANOTHER")),
        with(OPERATOR, "POST /operator/v1/merchants/{merchant}/bills", format!("{merchants}/bills"), &another),
        with(OPERATOR, "POST /operator/v1/merchants/{merchant}/codes", format!("{merchants}/codes"), &json!({})),
        with(OPERATOR, "POST /operator/v1/merchants/{merchant}/seller", format!("{merchants}/seller"), &key),
        post(OPERATOR, "POST /operator/v1/recipients", &asks_for("Other Rooms", &new_key())),
        post(OPERATOR, "POST /operator/v1/refunds", &refund(world)),
        post(OPERATOR, "POST /operator/v1/systems", &system("trams", &world.market.seller)),
        with(
            OPERATOR,
            "POST /operator/v1/systems/{system}/bikes",
            "/operator/v1/systems/bikes/bikes",
            &json!({"bike": "8"}),
        ),
    ]
}

fn order(world: &World) -> Value {
    let (id, grant) = (AccessId::new(world.house().clock.now() * 1000, &random()), world.given.id);
    let (authority, reference, fields) = ("District Court", "12 Gs 34/26", [DataField::Name]);
    json!({"id": id, "grant": grant, "authority": authority, "reference": reference, "ordered_on": 0, "fields": fields})
}

const REVOCATION: &str = "POST /operator/v1/people/{user}/phones/{phone}/revocation";

fn revoked(phone: &Phone) -> String {
    format!("/operator/v1/people/{}/phones/{}/revocation", phone.user, phone.device_id)
}

fn refund(world: &World) -> Value {
    let id = RefundId::new(world.house().clock.now() * 1000, &random());
    json!({"id": id, "user": world.phone().user, "payment": world.payment, "amount": cny(1)})
}

/// What the operator looks at, changes and ends.
fn run(world: &World) -> Vec<Row> {
    let user = world.phone().user;
    let (decided, person) =
        (format!("/operator/v1/bills/{}/decision", world.bill.bill), format!("/operator/v1/people/{user}"));
    let compelled = format!("{person}/compelled-readings");
    let payments = format!("/operator/v1/merchants/{}/payments", world.market.seller.id());
    let cancelled = BillDecisionRequest { user, decision: BillDecision::Cancelled };
    let mut rows: Vec<_> = [
        "GET /operator/v1/bills",
        "GET /operator/v1/chain-gaps",
        "GET /operator/v1/disputes",
        "GET /operator/v1/ledger",
        "GET /operator/v1/merchants",
        "GET /operator/v1/recipients",
        "GET /operator/v1/systems",
    ]
    .map(|route| get(OPERATOR, route, route.split_once(' ').unwrap().1))
    .into();
    rows.extend([
        get(OPERATOR, "GET /operator/v1/merchants/{merchant}/payments", payments),
        get(OPERATOR, "GET /operator/v1/systems/{system}/bikes", "/operator/v1/systems/bikes/bikes"),
        with(OPERATOR, "POST /operator/v1/bills/{bill}/decision", decided, &cancelled),
        with(OPERATOR, "POST /operator/v1/people/{user}/compelled-readings", compelled, &order(world)),
        get(OPERATOR, "GET /operator/v1/people/{user}/phones", format!("{person}/phones")),
        Row { body: Vec::new(), ..with(OPERATOR, REVOCATION, revoked(&world.stranger), &()) },
        with(OPERATOR, "PUT /operator/v1/people/{user}", person, &json!({"member_since": 1})),
        with(
            OPERATOR,
            "POST /operator/v1/systems/{system}/bikes/{bike}/lock",
            "/operator/v1/systems/bikes/bikes/7/lock",
            &json!({"jammed": true}),
        ),
        with(OPERATOR, "POST /operator/v1/systems/{system}/end", "/operator/v1/systems/bikes/end", &json!({})),
    ]);
    rows
}

impl Door {
    /// What the description calls it.
    fn described(self) -> Value {
        match self {
            Self::Phone | Self::Enrolling => json!([{"signature": []}]),
            Self::Recipient => json!([{"recipient": []}]),
            Self::Seller => json!([{"seller": []}]),
            Self::Operator => json!([{"operator": []}]),
            Self::Bearer | Self::Everybody => Value::Null,
        }
    }
}

/// A route that nobody has thought of here fails.
pub async fn are_all(world: &World, rows: &[Row]) {
    let text = reqwest::get(format!("{}/openapi.json", world.house().url)).await.unwrap().text().await.unwrap();
    let description: Value = serde_json::from_str(&text).unwrap();
    let paths = description["paths"].as_object().unwrap();
    let described = paths.iter().flat_map(|(path, item)| {
        let name = move |(method, route): (&String, &Value)| {
            (format!("{} {path}", method.to_uppercase()), route["security"].clone())
        };
        item.as_object().unwrap().iter().map(name)
    });
    let written: BTreeMap<_, _> = rows.iter().map(|row| (row.route.to_owned(), row.door.described())).collect();
    assert_eq!((written.len(), described.collect()), (rows.len(), written));
}
