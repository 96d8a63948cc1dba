//! The life of a wallet: the one place, behind one lock, that says whether anything is answered.
//!
//! ```text
//!            begin             done
//! resting ──────────▶ opening ──────▶ open
//!    ▲                   │              │
//!    └───────rest────────┴─────rest─────┘
//! ```
//!
//! Who is opened, resumed, paused or wiped goes these ways and no other. Whoever opens has the turn of the prompts, and so has whoever
//! wipes; a pause waits for nobody. Whoever takes an open wallet's session away closes its files, and whoever opens them again
//! meanwhile waits for that as for anybody who has them open.

use tokio::sync::watch;

use super::WalletError;
use crate::store::Store;
use crate::sync::Engine;

/// An open database and the engine that keeps it in step with the backend.
#[derive(Clone)]
pub(crate) struct Session {
    pub(crate) store: Store,
    pub(crate) engine: Engine,
}

/// Where a wallet stands in its life.
#[derive(Default)]
enum Stage {
    /// Paused, wiped, or not opened yet.
    #[default]
    Resting,
    /// Somebody opens it. Nothing is answered before they are through.
    Opening,
    /// Everything is answered.
    Open(Session),
}

/// The stage, and who waits for the next.
#[derive(Default)]
pub(crate) struct Life(watch::Sender<Stage>);

/// Somebody who opens a wallet. If they give up, it rests as before.
pub(crate) struct Opening<'l>(&'l Life);

impl Life {
    /// The open session, or [`WalletError::Paused`].
    pub(crate) fn session(&self) -> Result<Session, WalletError> {
        match &*self.0.borrow() {
            Stage::Open(session) => Ok(session.clone()),
            Stage::Resting | Stage::Opening => Err(WalletError::Paused),
        }
    }

    /// Begins to open it; nothing if it is open.
    pub(crate) fn begin(&self) -> Option<Opening<'_>> {
        let begins = |stage: &Stage| !matches!(stage, Stage::Open(_));
        self.go(begins, Stage::Opening).is_some().then(|| Opening(self))
    }

    /// Puts it to rest, and whoever opens it just now is told so; the session if it was open.
    pub(crate) fn rest(&self) -> Option<Session> {
        match self.go(|stage| !matches!(stage, Stage::Resting), Stage::Resting) {
            Some(Stage::Open(session)) => Some(session),
            _ => None,
        }
    }

    /// Returns when it is not open, at once if it is not now. Nobody misses that by looking late: who is open again was not open in
    /// between.
    pub(crate) async fn not_open(&self) {
        let mut seen = self.0.subscribe();
        if self.session().is_ok() {
            // Its end is the only change that there is, and this is not let go of while somebody waits.
            let _ = seen.changed().await;
        }
    }

    /// Goes to the next stage if that follows the present one, which is given back then.
    fn go(&self, follows: impl FnOnce(&Stage) -> bool, next: Stage) -> Option<Stage> {
        let mut before = None;
        self.0.send_if_modified(|stage| {
            if follows(stage) {
                before = Some(std::mem::replace(stage, next));
            }
            before.is_some()
        });
        before
    }
}

impl Opening<'_> {
    /// It is open; [`WalletError::Paused`] if it was put to rest since this began.
    pub(crate) fn done(self, session: Session) -> Result<(), WalletError> {
        let opened = self.0.go(|stage| matches!(stage, Stage::Opening), Stage::Open(session));
        opened.map(drop).ok_or(WalletError::Paused)
    }
}

impl Drop for Opening<'_> {
    fn drop(&mut self) {
        self.0.go(|stage| matches!(stage, Stage::Opening), Stage::Resting);
    }
}
