//! One signed request and its answer.

use serde::de::DeserializeOwned;

use super::answer::{self, Heard, SignedTime};
use super::call::Call;
use super::caller::Caller;
use super::engine::Engine;
use super::error::{Cause, SyncError};
use super::session;
use super::transport::{Request, Response, TransportError};
use crate::crypto::http_signature::{Parameters, SignedParts, content_digest, sign};
use crate::domain::time::Timestamp;
use crate::store::events::{self, Event};
use crate::store::identity;
use crate::wire::http::{CLOCK_TOLERANCE, SESSION};

impl Engine {
    /// Asks, and asks once more if the backend refused the time of the request and told the right one.
    pub(super) async fn ask<T: DeserializeOwned>(&self, caller: &Caller, call: &Call) -> Result<T, SyncError> {
        for _ in 0..2 {
            let (response, time) = self.ask_once(caller, call).await?;
            if let Heard::Answer(answer) = answer::read(&response, time, self.now())? {
                return Ok(answer);
            }
        }
        Err(SyncError::ClockWrong { offset_seconds: self.server_offset().unwrap_or(0) })
    }

    /// The answer and the time that came with it, the same way whatever is asked.
    async fn ask_once(&self, caller: &Caller, call: &Call) -> Result<(Response, SignedTime), SyncError> {
        let nonce = session::nonce(&*self.shared.randomness)?;
        let request = self.signed(caller, call, &nonce).await?;
        let response = self.carry(request).await?;
        let time = answer::signed_time(&response, &caller.keys, &nonce);
        if let Ok(Some(time)) = time {
            self.adopt(time).await?;
        }
        Ok((response, time))
    }

    /// Sends a request and takes what comes.
    pub(super) async fn carry(&self, request: Request) -> Result<Response, SyncError> {
        let sent = self.shared.transport.send(request).await;
        sent.map_err(|error| match error {
            // The backend has told the time, and the phone's clock agrees: it is the certificate that is wrong.
            TransportError::CertificateTime { .. } if self.clock_is_right() => SyncError::transient(Cause::from(error)),
            error => error.into(),
        })
    }

    async fn signed(&self, caller: &Caller, call: &Call, nonce: &str) -> Result<Request, SyncError> {
        let session = self.session().await?;
        let digest = (!call.body.is_empty()).then(|| content_digest(&call.body));
        let parameters = Parameters {
            created: self.now().0,
            nonce: nonce.to_owned(),
            keyid: caller.device_key.public().thumbprint(),
        };
        let parts = SignedParts {
            method: call.method.name(),
            authority: &call.authority(),
            path: call.url.path(),
            query: call.url.query(),
            content_digest: digest.as_deref(),
            extra: &[(SESSION, session)],
        };
        let signature = sign(&parts, &parameters, &caller.device_key);
        let mut request = plain(call);
        request.headers.extend([("signature-input", signature.input), ("signature", signature.value)]);
        request.headers.push((SESSION, session.to_owned()));
        request.headers.extend(digest.map(|digest| ("content-digest", digest)));
        Ok(request)
    }

    /// Believes a signed time. What is worth remembering is written down, and a clock that turns out to be wrong is told.
    async fn adopt(&self, server: Timestamp) -> Result<(), SyncError> {
        let Some(offset_seconds) = self.shared.clock.adopt(server) else { return Ok(()) };
        let now = self.now();
        self.write(move |w| {
            let was_wrong = identity::clock_offset(w)?.is_some_and(is_wrong);
            identity::set_clock_offset(w, offset_seconds)?;
            if is_wrong(offset_seconds) && !was_wrong {
                events::append(w, now, &Event::ClockWrong { offset_seconds })?;
            }
            Ok(())
        })
        .await
    }

    fn clock_is_right(&self) -> bool {
        self.server_offset().is_some_and(|offset| !is_wrong(offset))
    }

    /// Refuses where the phone's clock is known to be wrong.
    pub(super) fn need_right_clock(&self) -> Result<(), SyncError> {
        match self.server_offset() {
            Some(offset_seconds) if is_wrong(offset_seconds) => Err(SyncError::ClockWrong { offset_seconds }),
            _ => Ok(()),
        }
    }
}

/// A request without a signature.
pub(super) fn plain(call: &Call) -> Request {
    let mut headers = vec![("accept", "application/json".to_owned())];
    if !call.body.is_empty() {
        headers.push(("content-type", "application/json".to_owned()));
    }
    let (url, body, timeout) = (call.url.clone(), call.body.clone(), call.timeout());
    Request { method: call.method, url, headers, body, timeout }
}

fn is_wrong(offset_seconds: i64) -> bool {
    offset_seconds.unsigned_abs() > CLOCK_TOLERANCE.unsigned_abs()
}

#[cfg(test)]
mod tests;
