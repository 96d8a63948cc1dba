//! A backend whose answers lie ready: what remains is the phone's own work.

use std::sync::{Mutex, PoisonError};

use async_trait::async_trait;
use tally::crypto::http_signature::parse_input;
use tally::crypto::jws::Signed;
use tally::domain::time::Timestamp;
use tally::platform::Clock as _;
use tally::sync::{Request, Response, Transport, TransportError};
use tally::wallet::SystemClock;
use tally::wire::http::SERVER_TIME;
use tally::wire::time::ServerTime;

use super::Person;

/// Gives its bodies one after the other, each with a signed time.
pub struct Canned {
    person: Person,
    bodies: Mutex<Vec<Vec<u8>>>,
}

impl Canned {
    /// With these bodies, the first one first.
    pub fn new(bodies: &[Vec<u8>]) -> Self {
        let bodies = bodies.iter().rev().cloned().collect();
        Self { person: Person::new(), bodies: Mutex::new(bodies) }
    }

    fn time(&self, request: &Request) -> Option<String> {
        let (_, input) = request.headers.iter().find(|(name, _)| *name == "signature-input")?;
        let nonce = Some(parse_input(input).ok()?.1.nonce);
        let iat = Timestamp::from_millis(SystemClock::default().now_millis());
        Some(Signed::sign(ServerTime { iat, nonce }, &self.person.backend).ok()?.compact().to_owned())
    }
}

#[async_trait]
impl Transport for Canned {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        let body = self.bodies.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let nothing = || TransportError::NotConnected("there is nothing more to say".into());
        let (body, time) = (body.ok_or_else(nothing)?, self.time(&request).ok_or_else(nothing)?);
        let headers = [("content-type", "application/json".to_owned()), (SERVER_TIME, time)];
        Ok(Response { status: 200, headers: headers.map(|(name, value)| (name.into(), value)).to_vec(), body })
    }
}
