//! The network between phones and the backend: a proxy on loopback that can be cut, and that fails as told.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Request, Response};
use tally::sync::{self, HttpTransport, Transport, TransportOptions};
use tally::wire::http::{PROBLEM_JSON, REQUEST_BYTES, SESSION};
use tokio::net::TcpSocket;
use tokio::task::JoinHandle;

use super::fault::{Fault, Kind};
use super::gateway::Gateway;

pub struct Proxy {
    address: SocketAddr,
    /// Keeps the port while nobody listens, so that a connection is refused and nobody else gets the port.
    _port: TcpSocket,
    serving: Mutex<Option<JoinHandle<()>>>,
    way: Arc<Way>,
}

struct Way {
    http: HttpTransport,
    backend: Mutex<SocketAddr>,
    faults: Mutex<Vec<Fault>>,
    gateway: Mutex<Option<Gateway>>,
}

impl Proxy {
    pub fn before(backend: SocketAddr) -> Self {
        let port = socket(SocketAddr::from(([127, 0, 0, 1], 0)));
        let address = port.local_addr().unwrap();
        let http = HttpTransport::new(&TransportOptions::default()).expect("a transport");
        let way = Way { http, backend: Mutex::new(backend), faults: Mutex::default(), gateway: Mutex::default() };
        let proxy = Self { address, _port: port, serving: Mutex::default(), way: Arc::new(way) };
        proxy.connect();
        proxy
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The backend is somewhere else now.
    pub fn lead_to(&self, backend: SocketAddr) {
        *self.way.backend.lock().unwrap() = backend;
    }

    /// The next requests to the fault's path are struck by it; faults for one path strike in their order.
    pub fn strike(&self, fault: Fault) {
        self.way.faults.lock().unwrap().push(fault);
    }

    /// From now on a gateway with rules of its own looks at every push, or no longer.
    pub fn set_gateway(&self, gateway: Option<Gateway>) {
        *self.way.gateway.lock().unwrap() = gateway;
    }

    /// No network: connections are refused.
    pub async fn cut(&self) {
        let serving = self.serving.lock().unwrap().take();
        if let Some(serving) = serving {
            serving.abort();
            let _ = serving.await;
        }
    }

    /// The network is back.
    pub fn connect(&self) {
        let listener = socket(self.address).listen(1024).unwrap();
        let router = axum::Router::new().fallback(pass).with_state(self.way.clone());
        let serving = tokio::spawn(async { axum::serve(listener, router).await.unwrap() });
        *self.serving.lock().unwrap() = Some(serving);
    }
}

fn socket(address: SocketAddr) -> TcpSocket {
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_reuseport(true).unwrap();
    socket.set_reuseaddr(true).unwrap();
    socket.bind(address).unwrap();
    socket
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.serving.lock().unwrap().iter().for_each(JoinHandle::abort);
    }
}

impl Way {
    fn fault_on(&self, path: &str) -> Option<Kind> {
        let mut faults = self.faults.lock().unwrap();
        let index = faults.iter().position(|fault| fault.path == path)?;
        faults[index].times -= 1;
        let kind = faults[index].kind.clone();
        if faults[index].times == 0 {
            faults.remove(index);
        }
        Some(kind)
    }

    /// What the backend says, or a broken connection if it says nothing.
    async fn forward(&self, parts: &Parts, body: &Bytes) -> sync::Response {
        let backend = *self.backend.lock().unwrap();
        match self.http.send(onward(backend, parts, body)).await {
            Ok(answer) => answer,
            Err(_) => hang_up(),
        }
    }
}

async fn pass(State(way): State<Arc<Way>>, request: Request<Body>) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let Ok(body) = axum::body::to_bytes(body, 2 * REQUEST_BYTES).await else { hang_up() };
    let refused = || way.gateway.lock().unwrap().as_ref().and_then(|gateway| gateway.refuses(&parts, &body));
    if let Some((status, problem)) = refused() {
        return other(status, PROBLEM_JSON, problem);
    }
    let Some(fault) = way.fault_on(parts.uri.path()) else { return back(way.forward(&parts, &body).await) };
    if let Kind::Instead { status, content_type, body } = fault {
        return other(status, content_type, body);
    }
    if let Kind::Announce(arrived) = &fault {
        arrived.notify_one();
    }
    let answer = way.forward(&parts, &body).await;
    after(fault, &way, (&parts, &body), answer).await
}

/// What strikes once the backend has done its work.
async fn after(fault: Kind, way: &Way, (parts, body): (&Parts, &Bytes), answer: sync::Response) -> Response<Body> {
    match fault {
        Kind::LoseReply => hang_up(),
        Kind::Truncate => back(halved(answer)),
        Kind::Forge => back(forged(answer)),
        Kind::Empty => back(sync::Response { body: b"[]".to_vec(), ..answer }),
        Kind::Duplicate => back(way.forward(parts, body).await),
        Kind::Stall(time) => {
            tokio::time::sleep(time).await;
            back(answer)
        }
        Kind::HoldReply { done, release } => {
            done.notify_one();
            release.notified().await;
            hang_up()
        }
        Kind::Instead { .. } | Kind::Announce(_) => back(answer),
    }
}

/// Ends the task of the connection, which closes it. Not a panic, so that nothing is printed.
fn hang_up() -> ! {
    std::panic::resume_unwind(Box::new("the proxy hangs up"))
}

/// The headers that a phone sends. The signature covers the host by the name that the phone knows it by.
const SENT: [&str; 8] =
    ["host", "accept", "content-type", "content-digest", "signature", "signature-input", SESSION, "tally-version"];

fn onward(backend: SocketAddr, parts: &Parts, body: &Bytes) -> sync::Request {
    let path = parts.uri.path_and_query().map_or("/", |path| path.as_str());
    let headers = SENT.into_iter().filter_map(|name| Some((name, text(&parts.headers, name)?))).collect();
    let method = if parts.method == axum::http::Method::GET { sync::Method::Get } else { sync::Method::Post };
    let url = format!("http://{backend}{path}").parse().unwrap();
    sync::Request { method, url, headers, body: body.to_vec(), timeout: std::time::Duration::from_mins(1) }
}

fn text(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
}

/// The headers that speak of the backend's own connection stay behind.
const NOT_FORWARDED: [&str; 4] = ["connection", "content-length", "content-encoding", "transfer-encoding"];

fn back(answer: sync::Response) -> Response<Body> {
    let mut builder = Response::builder().status(answer.status).header("connection", "close");
    for (name, value) in answer.headers {
        if !NOT_FORWARDED.contains(&name.as_str()) {
            builder = builder.header(name, value);
        }
    }
    builder.body(Body::from(answer.body)).unwrap()
}

fn halved(mut answer: sync::Response) -> sync::Response {
    answer.body.truncate(answer.body.len() / 2);
    answer
}

/// Every answer ends with a signed text, so the last quotation mark stands behind a signature.
fn forged(mut answer: sync::Response) -> sync::Response {
    let end = answer.body.iter().rposition(|byte| *byte == b'"').expect("a signed text");
    let spot = &mut answer.body[end - 10];
    *spot = if *spot == b'A' { b'B' } else { b'A' };
    answer
}

fn other(status: u16, content_type: &str, body: impl Into<Body>) -> Response<Body> {
    let builder = Response::builder().status(status).header("connection", "close").header("content-type", content_type);
    builder.body(body.into()).unwrap()
}
