//! Telling a phone what changed.

use std::time::Duration;

use tally::crypto::hash::sha256_base64url;
use tally::domain::id::UserId;
use tally::wire::change::{ChangePage, PageSeal};
use tally::wire::http::LONGEST_WAIT;
use tally::wire::problem::ProblemCode;

use super::overdue::expire_overdue;
use crate::app::App;
use crate::refusal::Refusal;
use crate::store::{ChangeSlice, Device, FeedPosition};

/// The most changes of one page.
const ITEMS: usize = 500;

/// The most bytes of one page's changes, to leave room below what a phone accepts.
const BYTES: usize = 1024 * 1024;

/// One page of what changed after the cursor. With nothing there it waits for so many seconds, at most [`LONGEST_WAIT`].
pub(crate) async fn pull(app: &App, caller: &Device, after: &str, wait: u32) -> Result<ChangePage, Refusal> {
    expire_overdue(app).await?;
    let user = caller.user;
    let position = position(&app.feed, after)?;
    let slice = news(app, caller, position, wait.min(LONGEST_WAIT)).await?;
    page(app, user, after, slice)
}

async fn news(app: &App, caller: &Device, after: FeedPosition, wait: u32) -> Result<ChangeSlice, Refusal> {
    let user = caller.user;
    let bell = app.bells.of(user);
    let mut closing = app.closing.subscribe();
    let ring = bell.notified();
    tokio::pin!(ring);
    // From here on no ring is missed, so it is safe to look.
    ring.as_mut().enable();
    let slice = look(app, user, after).await?;
    if !slice.items.is_empty() || wait == 0 {
        return Ok(slice);
    }
    let _waiting = app.polls.begin(caller.device)?;
    tokio::select! {
        biased;
        () = ring => {}
        () = tokio::time::sleep(Duration::from_secs(wait.into())) => {}
        _ = closing.wait_for(|closing| *closing) => {}
    }
    look(app, user, after).await
}

async fn look(app: &App, user: UserId, after: FeedPosition) -> Result<ChangeSlice, Refusal> {
    let slice = app.store.changes(user, after, ITEMS, BYTES).await?;
    // Ahead of everything there is: the data was restored from an older copy.
    if after > slice.newest { Err(gone()) } else { Ok(slice) }
}

fn page(app: &App, user: UserId, after: &str, slice: ChangeSlice) -> Result<ChangePage, Refusal> {
    let next = if slice.items.is_empty() { after.to_owned() } else { cursor(&app.feed, slice.next) };
    let hashes = slice.items.iter().map(|item| sha256_base64url(item.as_bytes())).collect();
    let seal = PageSeal { user, after: after.to_owned(), next, more: slice.more, hashes, iat: app.now() };
    Ok(ChangePage { items: slice.items, seal: app.keys.sign(seal)? })
}

fn cursor(feed: &str, FeedPosition(position): FeedPosition) -> String {
    format!("{feed}.{position}")
}

fn position(feed: &str, cursor: &str) -> Result<FeedPosition, Refusal> {
    if cursor.is_empty() {
        return Ok(FeedPosition(0));
    }
    let position = cursor.strip_prefix(feed).and_then(|rest| rest.strip_prefix('.'));
    // One spelling only, and a number that the database can hold.
    let position = position.and_then(|text| text.parse::<u32>().ok().filter(|number| number.to_string() == text));
    position.map(|position| FeedPosition(position.into())).ok_or_else(gone)
}

fn gone() -> Refusal {
    Refusal::new(ProblemCode::CursorGone, "")
}
