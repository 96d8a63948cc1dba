//! Requests of enrolled phones.

use std::sync::Arc;

use axum::extract::{FromRequest, Request};
use tally::crypto::http_signature::Parameters;
use tally::domain::time::Timestamp;
use tally::wire::http::{CLOCK_TOLERANCE, SESSION};
use tally::wire::problem::ProblemCode;

use super::body;
use super::input::Input;
use super::limiter::Asker;
use super::signature::{check, claimed, optional, unauthenticated};
use crate::app::App;
use crate::refusal::Refusal;
use crate::store::{Admission, Device, Visit};

/// The longest session nonce that is kept.
const NONCE_CHARACTERS: usize = 64;

/// A request that is known to be this phone's, whole, recent, new, and within its share. A phone that was revoked is refused,
/// but where `REVOKED_TOO` says that its requests are judged one by one.
pub(super) struct Signed<I, const REVOKED_TOO: bool = false> {
    pub(super) caller: Device,
    pub(super) input: I,
}

impl<I: Input, const REVOKED_TOO: bool> FromRequest<Arc<App>> for Signed<I, REVOKED_TOO> {
    type Rejection = Refusal;

    async fn from_request(request: Request, app: &Arc<App>) -> Result<Self, Refusal> {
        let (parts, body) = request.into_parts();
        let parameters = claimed(&parts.headers)?;
        let device = app.store.device(parameters.keyid.clone()).await?;
        let caller = device.ok_or_else(|| unauthenticated("the key is unknown"))?;
        let packed = body::receive(body).await?;
        check(app, &parts, &packed, &caller.device_key)?;
        app.limiter.check(Asker::Device(caller.device))?;
        let session = optional(&parts.headers, SESSION)?.and_then(session);
        let session = session.ok_or_else(|| unauthenticated("the session is missing or cannot be read"))?;
        match admit(app, &caller, parameters, session).await? {
            Admission::Revoked if REVOKED_TOO => {}
            admission => refuse_unless_welcome(admission)?,
        }
        Ok(Self { caller, input: I::read(&parts, &packed)? })
    }
}

async fn admit(
    app: &App,
    caller: &Device,
    parameters: Parameters,
    (epoch, session): (u64, &str),
) -> Result<Admission, Refusal> {
    let visit = Visit {
        user: caller.user,
        device: caller.device,
        nonce: parameters.nonce,
        created: Timestamp(parameters.created),
        epoch,
        session: session.to_owned(),
        // Twice the tolerance: a request may have been made by a clock that is ahead.
        forget_before: app.now().plus(-2 * CLOCK_TOLERANCE),
    };
    Ok(app.store.admit(visit).await?)
}

fn refuse_unless_welcome(admission: Admission) -> Result<(), Refusal> {
    match admission {
        Admission::Welcome => Ok(()),
        Admission::Replayed => Err(Refusal::new(ProblemCode::Replayed, "")),
        Admission::Stale => Err(Refusal::new(ProblemCode::DeviceStale, "")),
        Admission::Revoked => Err(Refusal::new(ProblemCode::DeviceRevoked, "")),
    }
}

/// `EPOCH.NONCE`; the number has to fit where SQL databases keep numbers.
fn session(text: &str) -> Option<(u64, &str)> {
    let (epoch, nonce) = text.split_once('.')?;
    let epoch = epoch.parse::<u64>().ok().filter(|epoch| i64::try_from(*epoch).is_ok())?;
    (!nonce.is_empty() && nonce.len() <= NONCE_CHARACTERS).then_some((epoch, nonce))
}
