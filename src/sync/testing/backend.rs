//! A transport whose answers a test decides, down to forged ones that the real backend never gives.

use std::sync::Mutex;

use async_trait::async_trait;
use serde::Serialize;

use super::wallet::backend_key;
use crate::crypto::http_signature::parse_input;
use crate::crypto::jws::Signed;
use crate::domain::time::Timestamp;
use crate::sync::transport::{Request, Response, Transport, TransportError};
use crate::wire::http::SERVER_TIME;
use crate::wire::time::ServerTime;

/// One answer, or none.
pub(crate) type Reply = Result<Response, TransportError>;

type Script = Box<dyn FnMut(&Request) -> Reply + Send>;

pub(crate) struct Backend {
    script: Mutex<Script>,
    time: Mutex<Timestamp>,
    pub(crate) requests: Mutex<Vec<Request>>,
}

impl Backend {
    pub(crate) fn new(time: Timestamp) -> Self {
        let script: Script = Box::new(|_| Err(TransportError::NotConnected("no script".into())));
        Self { script: Mutex::new(script), time: Mutex::new(time), requests: Mutex::default() }
    }

    /// What it says from now on; a signed time is added to every answer that has none.
    pub(crate) fn says(&self, script: impl FnMut(&Request) -> Reply + Send + 'static) {
        *self.script.lock().unwrap() = Box::new(script);
    }

    pub(crate) fn set_time(&self, time: Timestamp) {
        *self.time.lock().unwrap() = time;
    }
}

#[async_trait]
impl Transport for Backend {
    async fn send(&self, request: Request) -> Reply {
        let mut response = (self.script.lock().unwrap())(&request)?;
        if response.header(SERVER_TIME).is_none() {
            let (iat, nonce) = (*self.time.lock().unwrap(), nonce(&request));
            let time = Signed::sign(ServerTime { iat, nonce }, &backend_key()).unwrap();
            response.headers.push((SERVER_TIME.into(), time.compact().into()));
        }
        // An empty one stands for a missing one.
        response.headers.retain(|(_, value)| !value.is_empty());
        self.requests.lock().unwrap().push(request);
        Ok(response)
    }
}

fn nonce(request: &Request) -> Option<String> {
    let (_, input) = request.headers.iter().find(|(name, _)| *name == "signature-input")?;
    Some(parse_input(input).unwrap().1.nonce)
}

/// An answer with a JSON body.
pub(crate) fn json(status: u16, body: &impl Serialize) -> Response {
    let kind = if status < 400 { "application/json" } else { "application/problem+json" };
    let headers = vec![("content-type".into(), kind.into())];
    Response { status, headers, body: serde_json::to_vec(body).unwrap() }
}
