//! The real backend on this machine, with somebody of each kind enrolled, and a clock that stands.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use serde_json::{Value, json};
use tally::crypto::http_signature::{Parameters, SignedParts, content_digest, sign};
use tally::crypto::{PublicKey, Signed};
use tally::domain::id::MerchantId;
use tally::domain::money::{Currency, Money};
use tally::platform::{Clock, NoRandomness, Randomness};
use tally::wire::enrolment::{Enrolled, EnrolmentAnswer};
use tally::wire::http::SESSION;
use tally::wire::invite::Invite;
use tally_backend::{
    Backend, BikeRequest, Config, Data, InviteRequest, Limits, MerchantRequest, Operator, PageQuery, PersonRequest,
    RecipientRequest, Running, SellerRequest, SystemRequest, Upkeep,
};
use tokio::runtime::{Builder, Runtime};

use crate::client::{Answer, Client};
use crate::forge::World;
use crate::keys;

/// The moment at which the clock stands.
pub(crate) const NOW: i64 = 1_767_258_600;

/// A backend and everybody at it.
pub(crate) struct House {
    client: Client,
    authority: String,
    pub(crate) world: World,
    nonces: u64,
    running: Running,
    runtime: Runtime,
}

/// One request before it is signed.
pub(crate) struct Asked<'a> {
    pub(crate) method: &'a str,
    pub(crate) target: &'a str,
    pub(crate) headers: &'a [(&'a str, &'a str)],
    pub(crate) body: &'a [u8],
}

/// The backend of this process, started when it is first needed.
pub(crate) fn house() -> MutexGuard<'static, House> {
    static HOUSE: OnceLock<Mutex<House>> = OnceLock::new();
    HOUSE.get_or_init(|| Mutex::new(House::build())).lock().unwrap_or_else(PoisonError::into_inner)
}

impl House {
    fn build() -> Self {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
        let running = runtime.block_on(Backend::start(config())).expect("a backend");
        let (authority, key) = (running.address().to_string(), running.key());
        let client = Client::new(running.address());
        let mut house = Self { client, authority, world: World::new(NOW), nonces: 0, running, runtime };
        let backend = house.enrol();
        assert_eq!(serde_json::from_value::<PublicKey>(backend).expect("its key").thumbprint(), key);
        house.settle();
        house
    }

    /// Enrols a phone; gives the backend's key.
    fn enrol(&mut self) -> Value {
        let request = InviteRequest { currency: euro(), name: None, known: PersonRequest::default() };
        let invite = self.runtime.block_on(self.operator().invite(request)).expect("an invite").invite;
        let code = invite.parse::<Invite>().expect("an invite").code;
        let payload = json!({"ver": 1, "jti": "$new", "code": code, "device_key": "$kid:device", "iat": "$now"});
        let request = json!({"$jws": "tally-enrolment+jwt", "by": "holder", "payload": payload});
        let submission =
            self.world.value(json!({"holder": "$jwk:holder", "device": "$jwk:device", "request": request}));
        let answer = self.post("device", "/v1/enrolments", &submission);
        let answer: EnrolmentAnswer = serde_json::from_slice(&answer.body).expect("an enrolment");
        let enrolled = Signed::<Enrolled>::verify(&answer.enrolled, &answer.key).expect("the backend signed it");
        let Enrolled { user, device, accounts, .. } = enrolled.into_document();
        let jwk = json!(answer.key);
        let world = std::mem::replace(&mut self.world, World::new(NOW)).with_backend(jwk.clone());
        self.world = world.with("user", &user).with("device", &device).with("account", &accounts[0].account);
        jwk
    }

    /// A shop that sells and lets bikes, somebody who asks for data, and money.
    fn settle(&mut self) {
        let operator = self.operator();
        let (merchant, payload, recipient) = self.runtime.block_on(async {
            let merchant = operator.add_merchant(shop()).await.expect("a merchant");
            let key = keys::named("seller").public();
            operator.add_seller(merchant.merchant, SellerRequest { key }).await.expect("a seller");
            operator.add_system(bikes(merchant.merchant)).await.expect("a system");
            let bike = BikeRequest { bike: "7".into(), station: None };
            operator.put_bike("bikes".into(), bike).await.expect("a bike");
            let recipient = operator.add_recipient(landlord()).await.expect("a recipient");
            (merchant.merchant, merchant.payload, recipient.recipient)
        });
        let world = std::mem::replace(&mut self.world, World::new(NOW));
        self.world = world.with("merchant", &merchant).with("code", &payload).with("recipient", &recipient);
        let money = json!({"minor": 100_000, "currency": "EUR"});
        let top_up = json!({"account": "$account", "amount": money});
        let payload =
            json!({"ver": 1, "jti": "$new", "sub": "$user", "device": "$device", "iat": "$now", "body": top_up});
        let operation = json!({"$jws": "tally-topup+jwt", "by": "holder", "payload": payload});
        let settled = self.push(&operation).expect("an answer");
        assert_eq!(settled["answer"], "receipt", "{settled}");
    }

    fn operator(&self) -> Operator {
        self.running.operator()
    }

    /// Pushes one operation, forged; gives the backend's answer to it. None if it is no parcel at all: then the request as a
    /// whole cannot be read.
    pub(crate) fn push(&mut self, operation: &Value) -> Option<Value> {
        let body = self.world.value(json!([operation]));
        let answer = self.post("device", "/v1/operations", &body);
        if answer.status == 400 {
            return None;
        }
        assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.body));
        let answers: Vec<Value> = serde_json::from_slice(&answer.body).expect("answers");
        assert_eq!(answers.len(), 1);
        answers.into_iter().next()
    }

    fn post(&mut self, by: &str, target: &str, body: &Value) -> Answer {
        let body = body.to_string();
        let headers = [("content-type", "application/json")];
        self.ask(Some(by), &Asked { method: "POST", target, headers: &headers, body: body.as_bytes() })
    }

    /// Sends a request, signed by somebody or by nobody.
    pub(crate) fn ask(&mut self, by: Option<&str>, asked: &Asked<'_>) -> Answer {
        let mut head = format!("{} {} HTTP/1.1\r\nhost: {}\r\n", asked.method, asked.target, self.authority);
        let signature = by.map(|by| self.signature(by, asked)).unwrap_or_default();
        let own = asked.headers.iter().map(|(name, value)| (*name, (*value).to_owned()));
        for (name, value) in own.chain(signature) {
            head.extend([name, ": ", &value, "\r\n"]);
        }
        head.extend(["content-length: ", &asked.body.len().to_string(), "\r\n\r\n"]);
        self.client.ask(&[head.as_bytes(), asked.body].concat(), asked.method != "HEAD")
    }

    fn signature(&mut self, by: &str, asked: &Asked<'_>) -> Vec<(&'static str, String)> {
        let key = keys::named(by);
        self.nonces += 1;
        let parameters =
            Parameters { created: NOW, nonce: format!("n{}", self.nonces), keyid: key.public().thumbprint() };
        let (path, query) =
            asked.target.split_once('?').map_or((asked.target, None), |(path, query)| (path, Some(query)));
        let digest = (!asked.body.is_empty()).then(|| content_digest(asked.body));
        let parts = SignedParts {
            method: asked.method,
            authority: &self.authority,
            path,
            query,
            content_digest: digest.as_deref(),
            extra: &[(SESSION, "1.fuzz")],
        };
        let signature = sign(&parts, &parameters, &key);
        let headers =
            [(SESSION, "1.fuzz".into()), ("signature-input", signature.input), ("signature", signature.value)];
        headers.into_iter().chain(digest.map(|digest| ("content-digest", digest))).collect()
    }

    /// Nothing that came so far has broken the books.
    pub(crate) fn assert_books_hold(&self) {
        let ledger = self.runtime.block_on(self.operator().ledger(PageQuery::default())).expect("the books");
        assert!(ledger.holds, "{ledger:?}");
    }
}

fn config() -> Config {
    Config {
        data: Data::Memory,
        listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
        public_url: None,
        clock: Arc::new(Standing),
        randomness: Arc::new(Counted::default()),
        operator_token: "nobody guesses this one".into(),
        limits: Limits { burst: u32::MAX, per_minute: u32::MAX },
        upkeep: Upkeep::WhenAsked,
    }
}

fn euro() -> Currency {
    "EUR".parse().expect("a currency")
}

fn shop() -> MerchantRequest {
    MerchantRequest {
        name: "Corner Shop".into(),
        name_local: None,
        language: None,
        city: "Berlin".into(),
        country: "DE".into(),
        category: "5411".into(),
        currency: euro(),
    }
}

fn bikes(provider: MerchantId) -> SystemRequest {
    let plan = json!({"plan_id": "p", "currency": "EUR", "price": 1, "is_taxable": false,
        "per_min_pricing": [{"start": 0, "rate": 0.5, "interval": 1}]});
    SystemRequest {
        system: "bikes".into(),
        provider,
        name: "Bikes".into(),
        plan: serde_json::from_value(plan).expect("a plan"),
        tax: None,
        deposit: Money::new(3_000, euro()),
        risk_fund: Money::new(5_000, euro()),
    }
}

fn landlord() -> RecipientRequest {
    let (name, contact) = ("Landlord".into(), "landlord@example.org".into());
    RecipientRequest { name, contact, country: "DE".into(), key: keys::named("recipient").public() }
}

/// A clock that stands.
pub(crate) struct Standing;

#[async_trait]
impl Clock for Standing {
    fn now_millis(&self) -> i64 {
        NOW * 1_000
    }

    fn monotonic_millis(&self) -> i64 {
        NOW * 1_000
    }

    async fn sleep(&self, _: Duration) {
        tokio::task::yield_now().await;
    }
}

/// Randomness that is none: an input has to mean the same in every run.
#[derive(Default)]
pub(crate) struct Counted(AtomicU64);

impl Randomness for Counted {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        let number = self.0.fetch_add(1, Ordering::SeqCst).to_be_bytes();
        let block = tally::crypto::sha256(&number);
        bytes.iter_mut().zip(block.iter().cycle()).for_each(|(byte, drawn)| *byte = *drawn);
        Ok(())
    }
}
