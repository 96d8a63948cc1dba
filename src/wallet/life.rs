//! The life of a wallet: the one place, behind one lock, that says whether anything is answered.
//!
//! ```text
//!            begin             done
//! resting ──────────▶ opening ──────▶ open
//!    ▲                   │              │
//!    └───────rest────────┴─────rest─────┘
//! ```
//!
//! Who is opened, resumed, paused or wiped goes these ways and no other. Whoever resumes or wipes has the turn of the prompts, and
//! whoever opens has the wallet to themselves until it is open; a pause waits for nobody. Whoever takes an open wallet's session away closes its files, and whoever opens them again
//! meanwhile waits for that as for anybody who has them open.

use std::sync::Arc;

use tokio::sync::watch;

use super::WalletError;
use super::listening::Listening;
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
    /// Everything is answered, and whoever listens joins the one listening there is.
    Open(Session, Arc<Listening>),
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
            Stage::Open(session, _) => Ok(session.clone()),
            Stage::Resting | Stage::Opening => Err(WalletError::Paused),
        }
    }

    /// Begins to open it; nothing if it is open.
    pub(crate) fn begin(&self) -> Option<Opening<'_>> {
        let begins = |stage: &Stage| !matches!(stage, Stage::Open(..));
        self.go(begins, Stage::Opening).is_some().then(|| Opening(self))
    }

    /// Puts it to rest, and whoever opens it just now is told so; the session if it was open.
    pub(crate) fn rest(&self) -> Option<Session> {
        match self.go(|stage| !matches!(stage, Stage::Resting), Stage::Resting) {
            Some(Stage::Open(session, _)) => Some(session),
            _ => None,
        }
    }

    /// Listens for as long as it is open, or joins whoever does; at once done if it is not open.
    pub(crate) async fn listen<F>(&self, listen: impl FnOnce() -> F) -> Result<(), WalletError>
    where
        F: Future<Output = Result<(), WalletError>>,
    {
        // Before looking, so that nobody joins what has ended by then: once it is open, its end is the only change there is.
        let mut seen = self.0.subscribe();
        let Some(listening) = self.listening() else { return Ok(()) };
        tokio::select! {
            biased;
            // Nobody lets go of this while somebody waits.
            _ = seen.changed() => Ok(()),
            outcome = listening.join(listen) => outcome,
        }
    }

    /// What is to be joined; another one where the last has ended because somebody had to do something.
    fn listening(&self) -> Option<Arc<Listening>> {
        let mut found = None;
        self.0.send_if_modified(|stage| {
            if let Stage::Open(_, listening) = stage {
                if listening.has_ended() {
                    *listening = Arc::default();
                }
                found = Some(listening.clone());
            }
            // It stays open.
            false
        });
        found
    }

    /// Goes to the next stage if that follows the present one, which is given back then.
    fn go(&self, follows: impl FnOnce(&Stage) -> bool, next: Stage) -> Option<Stage> {
        // Whatever is not taken is let go of after the lock: it may be a database to be closed.
        let (mut next, mut before) = (Some(next), None);
        self.0.send_if_modified(|stage| {
            before = next.take_if(|_| follows(stage)).map(|next| std::mem::replace(stage, next));
            before.is_some()
        });
        before
    }
}

impl Opening<'_> {
    /// It is open; [`WalletError::Paused`] if it was put to rest since this began.
    pub(crate) fn done(self, session: Session) -> Result<(), WalletError> {
        let opened = self.0.go(|stage| matches!(stage, Stage::Opening), Stage::Open(session, Arc::default()));
        opened.map(drop).ok_or(WalletError::Paused)
    }
}

impl Drop for Opening<'_> {
    fn drop(&mut self) {
        self.0.go(|stage| matches!(stage, Stage::Opening), Stage::Resting);
    }
}
