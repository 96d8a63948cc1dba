use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::extract::State;
use axum::http::StatusCode;
use tokio::sync::Mutex;

use crate::app::App;
use crate::refusal::Refusal;

/// Nobody has to say who they are to ask, and each answer costs a wait for the disk: so one serves everybody for a second.
const GOOD_FOR: Duration = Duration::from_secs(1);

/// What the last look said, and when. A bad answer is kept as well: it may have waited long for a disk that is stuck, and
/// those who ask again are not to queue up behind it.
#[derive(Default)]
pub(crate) struct Pulse(Mutex<Option<(Instant, Result<(), Refusal>)>>);

/// Whether the backend can work: 204 if its data can be read and written. The answer may be a second old.
#[utoipa::path(
    get,
    path = "/healthz",
    tag = "public",
    responses(
        (status = 204, description = "It can work"),
        (status = 503, description = "unavailable: nothing can be written now")
    )
)]
pub(super) async fn health(State(app): State<Arc<App>>) -> Result<StatusCode, Refusal> {
    let mut last = app.pulse.0.lock().await;
    if let Some((at, answer)) = &*last
        && at.elapsed() < GOOD_FOR
    {
        return answer.clone().map(|()| StatusCode::NO_CONTENT);
    }
    let answer = look(&app).await;
    *last = Some((Instant::now(), answer.clone()));
    answer.map(|()| StatusCode::NO_CONTENT)
}

async fn look(app: &App) -> Result<(), Refusal> {
    app.store.feed().await?;
    Ok(app.store.touch().await?)
}
