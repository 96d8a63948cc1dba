//! A backend in which every route has something to do, and nothing happens by itself.

use std::collections::BTreeMap;

use reqwest::{Request, RequestBuilder};
use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags};
use tally::crypto::keys::SigningKey;
use tally::domain::bill::{Day, DueDates};
use tally::domain::data::DataField;
use tally::domain::id::{BillId, OperationId};
use tally::domain::time::Timestamp;
use tally::wire::bill::BillFact;
use tally::wire::enrolment::EnrolmentSubmission;
use tally::wire::perk::SellerOffer;
use tally::wire::problem::ProblemCode;
use tally_backend::{BikeRequest, BillRequest, Limits, PageQuery, SystemRequest, Upkeep};

use crate::call::Answer;
use crate::consent::support::{Chain, Given, accepted, body, share, sign, taken};
use crate::house::House;
use crate::perks::support::{Market, Seller};
use crate::phone::{Phone, cny, random, submission};
use crate::points::support::Scene;
use crate::recipient::Recipient;

const PLAN: &str = r#"{"plan_id":"usual","name":[{"text":"Usual","language":"en"}],"currency":"CNY","price":1,
    "is_taxable":false,"description":[]}"#;

/// By table, the rows in the order of their keys.
pub type Contents = BTreeMap<String, Vec<Vec<Value>>>;

pub struct World {
    pub market: Market,
    pub offer: SellerOffer,
    pub loans: SellerOffer,
    pub stranger: Phone,
    pub landlord: Recipient,
    pub given: Given,
    pub shared: Given,
    /// Of a request that nobody has taken.
    pub code: String,
    pub payment: OperationId,
    pub payer: String,
    pub bill: BillFact,
    pub bike: String,
    pub enrolment: (SigningKey, EnrolmentSubmission),
}

impl World {
    pub async fn new() -> Self {
        let mut market = market().await;
        let (offer, loans) = (market.offered().await, market.lends().await);
        let landlord = Recipient::registered(&market.scene.house, "Best Rooms").await;
        let code = landlord.ask(&landlord.request()).await.code;
        let (given, shared) = consents(&mut market.scene, &landlord).await;
        let (payment, payer) = paid(&market).await;
        let house = &market.scene.house;
        let (_, device, submission) = submission(&house.invite().await, &house.clock);
        Self {
            stranger: house.rich_phone(10_000).await,
            bike: bike(house, &market.seller).await,
            enrolment: (device, submission),
            bill: house.operator().bill(market.seller.id(), bill(house, &payer, payment)).await.unwrap().bill,
            market,
            offer,
            loans,
            landlord,
            given,
            shared,
            code,
            payment,
            payer,
        }
    }

    pub fn house(&self) -> &House {
        &self.market.scene.house
    }

    pub fn phone(&self) -> &Phone {
        &self.market.scene.phone
    }

    pub fn database(&self) -> Connection {
        Connection::open(self.house().directory.path().join("data/backend.db")).unwrap()
    }

    /// Sends what must not be let in: the answer says why, by a signed time, and nothing has changed.
    pub async fn refuses(&self, (what, route): (&str, &str), request: RequestBuilder, codes: &[ProblemCode]) -> Answer {
        let (before, request) = (self.contents(), request.build().unwrap());
        let nonce = nonce(&request);
        let request = RequestBuilder::from_parts(self.phone().client.clone(), request);
        let answer = Answer::to(request, &self.phone().backend, nonce.as_deref()).await;
        assert!(codes.contains(&answer.refusal()), "{what}: {route} answers {}", answer.body);
        assert_eq!(self.changed_since(&before), [""; 0], "{what}: {route}");
        answer
    }

    /// Where something has changed since.
    pub fn changed_since(&self, before: &Contents) -> Vec<String> {
        let now = self.contents();
        assert_eq!(now.len(), before.len());
        now.into_iter().filter(|(table, rows)| before[table] != *rows).map(|(table, _)| table).collect()
    }

    /// Every row of every table but the nonces, which say of a request only that it was signed.
    pub fn contents(&self) -> Contents {
        let path = self.house().directory.path().join("data/backend.db");
        let database = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
        let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('nonces', 'sqlite_sequence')";
        let mut names = database.prepare(sql).unwrap();
        let names: Vec<String> = names.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        assert!(names.len() > 20, "these are not all tables: {names:?}");
        names.into_iter().map(|name| (name.clone(), rows(&database, &name))).collect()
    }
}

/// What the request says is its nonce.
fn nonce(request: &Request) -> Option<String> {
    let input = request.headers().get("signature-input")?.to_str().unwrap();
    let (_, rest) = input.split_once("nonce=\"").unwrap();
    Some(rest.split_once('"').unwrap().0.to_owned())
}

fn rows(database: &Connection, table: &str) -> Vec<Vec<Value>> {
    let mut all = database.prepare(&format!("SELECT * FROM {table}")).unwrap();
    let columns = all.column_count();
    let row = |row: &rusqlite::Row<'_>| (0..columns).map(|column| row.get(column)).collect();
    all.query_map([], row).unwrap().map(Result::unwrap).collect()
}

/// Somebody with points and money, and a seller who may learn of steps.
async fn market() -> Market {
    let house = House::with(|config| {
        config.upkeep = Upkeep::WhenAsked;
        config.limits = Limits { burst: 100_000, per_minute: 100_000 };
    });
    let house = house.await;
    let phone = house.phone().await;
    let mut scene = Scene { house, phone, chain: Chain::default() };
    scene.described(1000, 900).await;
    scene.granted().await;
    scene.house.running.catch_up().await.unwrap();
    let points = u32::try_from(scene.known().await.scores[0].document().score).unwrap();
    scene.phone.accepted(scene.phone.top_up(10_000)).await;
    let seller = Seller::new(&scene.house).await;
    Market { scene, seller, points }
}

async fn consents(scene: &mut Scene, landlord: &Recipient) -> (Given, Given) {
    let asked = taken(&scene.phone, &landlord.ask(&landlord.request()).await).await;
    let granted = body(&scene.phone, &asked, scene.chain.next(), &[DataField::Name]);
    let given = sign(&scene.phone, &mut scene.chain, granted);
    let shared = share(&scene.phone, &mut scene.chain, 10, |_| {});
    accepted(&scene.phone, &given.parcel()).await;
    accepted(&scene.phone, &shared.parcel()).await;
    (given, shared)
}

/// A payment of 100 to the seller, and the pseudonym under which the seller knows who made it.
async fn paid(market: &Market) -> (OperationId, String) {
    let (payment, operation) = market.phone().payment(&market.seller.shop, 100).await;
    market.phone().accepted(operation).await;
    let operator = market.scene.house.operator();
    let page = operator.merchant_payments(market.seller.id(), PageQuery::default()).await.unwrap();
    (payment, page.items[0].payer.clone())
}

/// Of 50, due today.
pub fn bill(house: &House, payer: &str, payment: OperationId) -> BillRequest {
    let (now, today) = (house.clock.now(), Day::of(Timestamp(house.clock.now())));
    let dates = DueDates::new(today, today.plus(3)).unwrap();
    BillRequest { id: BillId::new(now * 1000, &random()), payer: payer.into(), payment, amount: cny(50), dates }
}

pub fn system(name: &str, seller: &Seller) -> SystemRequest {
    SystemRequest {
        system: name.into(),
        provider: seller.id(),
        name: "Bikes".into(),
        plan: serde_json::from_str(PLAN).unwrap(),
        tax: None,
        deposit: cny(3_000),
        risk_fund: cny(5_000),
    }
}

async fn bike(house: &House, seller: &Seller) -> String {
    house.operator().add_system(system("bikes", seller)).await.unwrap();
    let bike = BikeRequest { bike: "7".into(), station: None };
    house.operator().put_bike("bikes".into(), bike).await.unwrap().payload
}
