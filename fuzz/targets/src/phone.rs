//! An enrolled wallet on real files, whose backend says what the input says.

use std::collections::VecDeque;
use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use async_trait::async_trait;
use serde_json::{Value, json};
use tally::crypto::Signed;
use tally::crypto::http_signature::parse_input;
use tally::domain::id::{MerchantId, OperationId};
use tally::domain::money::Money;
use tally::domain::payment::PaymentState;
use tally::domain::qr::{Initiation, MerchantCode};
use tally::domain::time::Timestamp;
use tally::platform::{Opened, Purpose, Slot, Vault, VaultError};
use tally::store::identity::Membership;
use tally::store::outbox::{self, NewOperation};
use tally::store::payments::{self, PaymentRow};
use tally::store::{StoreError, Writer};
use tally::sync::{Request, Response, Transport, TransportError};
use tally::wallet::{Options, Threads, Wallet};
use tally::wire::http::SERVER_TIME;
use tally::wire::operation::Body;
use tally::wire::payment::{Payment, Source, Terms};
use tally::wire::time::ServerTime;
use tally_counterparties::{Enrolled, membership};
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};
use zeroize::Zeroizing;

use crate::backend::{Counted, NOW, Standing};
use crate::forge::World;
use crate::keys;

/// The database's key, which this vault seals by doing nothing.
const DATABASE: [u8; 32] = [9; 32];

/// The compact JWS of the operation that waits in the outbox, as far as the backend is told.
const OPERATION: &str = "operation";

/// A wallet of its own for one input.
pub(crate) struct Phone {
    pub(crate) wallet: Wallet,
    _directory: TempDir,
}

/// The names of everything that the wallet knows.
pub(crate) fn world() -> World {
    let (member, Membership { user, device, .. }) =
        (member(), membership(keys::named("backend").public(), Timestamp(NOW)));
    World::new(NOW)
        .with("user", &user)
        .with("device", &device)
        .with("account", &member.account())
        .with("merchant", &merchant())
        .with("payment", &payment())
        .with("payment-sha256", &tally::crypto::sha256_base64url(OPERATION.as_bytes()))
        .with("code", &code())
}

/// The code at the shop's counter.
fn code() -> String {
    let code = MerchantCode {
        merchant: merchant(),
        reference: None,
        initiation: Initiation::Dynamic,
        name: "Corner Shop".into(),
        city: "Berlin".into(),
        alternate: None,
        country: "DE".into(),
        category: "5411".into(),
        currency: "978".into(),
        amount: "5".parse().ok(),
    };
    code.encode().expect("a code")
}

impl Phone {
    /// A copy of the wallet that was enrolled once, on the way to this backend.
    pub(crate) async fn open(transport: Arc<dyn Transport>) -> Self {
        let directory = scratch();
        copy(enrolled(), directory.path());
        let options = Options {
            directory: directory.path().to_owned(),
            vault: Arc::new(Open),
            clock: Arc::new(Standing),
            randomness: Arc::new(Counted::default()),
            worker: Arc::new(Threads),
            transport,
            observer: None,
        };
        Self { wallet: Wallet::open(options).await.expect("a wallet"), _directory: directory }
    }

    /// Whatever the backend said, everything that is stored can be read.
    pub(crate) async fn assert_readable(&self) -> Value {
        let export = self.wallet.export().await.expect("everything that is stored can be read");
        self.wallet.events().pending(1_000).expect("events can be read");
        // A sum that does not fit is an error, and better than a wrong one.
        let _ = self.wallet.accounts().list();
        serde_json::from_str(&export).expect("an export is JSON")
    }
}

/// The runtime of this process.
pub(crate) fn runtime() -> &'static Runtime {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    RUNTIME.get_or_init(|| Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime"))
}

/// A wallet's directory, made once.
fn enrolled() -> &'static Path {
    static ENROLLED: OnceLock<TempDir> = OnceLock::new();
    let make = || {
        let directory = scratch();
        let store = member().begin(directory.path(), &DATABASE).expect("a store");
        store.write(fill).expect("a payment");
        store.close(std::time::Duration::from_mins(1)).expect("a file that is whole");
        directory
    };
    ENROLLED.get_or_init(make).path()
}

/// A directory in memory where there is such a thing: what these wallets write is not worth waiting for a disk.
pub(crate) fn scratch() -> TempDir {
    TempDir::new_in("/dev/shm").or_else(|_| TempDir::new()).expect("a directory")
}

pub(crate) fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("a directory").flatten() {
        let (path, place) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            fs::create_dir(&place).expect("a directory");
            copy(&path, &place);
        } else {
            fs::copy(&path, &place).expect("a file");
        }
    }
}

/// Who has this wallet.
fn member() -> Enrolled {
    Enrolled {
        address: "http://localhost:1".parse().expect("an address"),
        holder: keys::named("holder"),
        device: keys::named("device"),
        backend: keys::named("backend").public(),
        at: Timestamp(NOW),
        currency: "EUR".parse().expect("a currency"),
    }
}

fn merchant() -> MerchantId {
    MerchantId::new(NOW, &[7; 10])
}

fn payment() -> OperationId {
    OperationId::new(NOW, &[4; 10])
}

fn fill(writer: &Writer<'_>) -> Result<(), StoreError> {
    payments::insert(writer, &authorised())?;
    outbox::enqueue(writer, &queued())
}

/// A payment that was agreed to, so that receipts and refunds have something to settle.
fn authorised() -> PaymentRow {
    let total = Money::new(500, "EUR".parse().expect("a currency"));
    let terms = Terms {
        source: Source::Code { payload: "code".into() },
        payee: merchant(),
        payee_name: "Corner Shop".into(),
        total,
        perk: None,
        nonce: "n".into(),
        expires_at: Timestamp(NOW + 600),
    };
    PaymentRow { state: PaymentState::Authorised, ..PaymentRow::created(payment(), terms, Timestamp(NOW)) }
}

fn queued() -> NewOperation {
    NewOperation {
        id: payment(),
        typ: Payment::TYP.into(),
        compact: OPERATION.into(),
        attachment: None,
        after: Vec::new(),
        urgent: false,
        created_at: Timestamp(NOW),
    }
}

/// A vault that is always open.
struct Open;

#[async_trait]
impl Vault for Open {
    async fn seal(&self, _: Slot, secret: Zeroizing<Vec<u8>>) -> Result<Vec<u8>, VaultError> {
        Ok(secret.to_vec())
    }

    async fn open(&self, _: Slot, sealed: Vec<u8>, _: Purpose) -> Result<Opened, VaultError> {
        Ok(Opened { secret: Zeroizing::new(sealed), person_was_asked: false })
    }
}

/// A backend that says what it was told to: by path, one answer after the other.
pub(crate) struct Script(Mutex<Vec<(&'static str, VecDeque<Response>)>>);

impl Script {
    pub(crate) fn new(answers: Vec<(&'static str, Vec<Response>)>) -> Arc<Self> {
        let queues = answers.into_iter().map(|(path, answers)| (path, answers.into())).collect();
        Arc::new(Self(Mutex::new(queues)))
    }
}

#[async_trait]
impl Transport for Script {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        let mut queues = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let queue = queues.iter_mut().find(|(path, _)| *path == request.url.path()).map(|(_, queue)| queue);
        let answer = queue.and_then(VecDeque::pop_front);
        let mut answer = answer.ok_or_else(|| TransportError::NotConnected("no more is said".into()))?;
        if answer.header(SERVER_TIME) == Some("now") {
            answer.headers.retain(|(name, _)| name != SERVER_TIME);
            answer.headers.push((SERVER_TIME.into(), time(&request)));
        }
        Ok(answer)
    }
}

/// The backend's time for this very request.
fn time(request: &Request) -> String {
    let input = request.headers.iter().find(|(name, _)| *name == "signature-input");
    let nonce = input.and_then(|(_, input)| parse_input(input).ok()).map(|(_, parameters)| parameters.nonce);
    let time = Signed::sign(ServerTime { iat: Timestamp(NOW), nonce }, &keys::named("backend"));
    time.expect("a time").compact().to_owned()
}

/// A genuine answer with this body.
pub(crate) fn genuine(body: &Value) -> Response {
    let headers = [("content-type", "application/json"), (SERVER_TIME, "now")];
    let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
    Response { status: 200, headers, body: body.to_string().into_bytes() }
}

/// What the backend says to the operation that waits, if the input has no better idea.
pub(crate) fn later() -> Value {
    json!({"answer": "later"})
}
