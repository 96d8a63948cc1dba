use clap::Args;

use super::overview::Standing;
use crate::failure::Failure;
use crate::output::Outcome;
use crate::session::Session;

/// Hide points here and take the collection grant back; everything else goes on as before
///
/// Holds at once, with or without a network. What was held is erased once the backend hears of it.
#[derive(Args)]
pub(super) struct Off;

/// Show points again; what was taken back stays taken back
#[derive(Args)]
pub(super) struct On;

impl Off {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let wallet = session.open().await?;
        let points = wallet.points();
        session.progress.watch("Switching off", points.switch_off()).await?;
        // What could not be sent stays queued.
        let _ = session.progress.watch("Telling the backend", wallet.sync()).await;
        Outcome::done(&Standing::of(&points)?)
    }
}

impl On {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let points = session.open().await?.points();
        points.switch_on().await?;
        Outcome::done(&Standing::of(&points)?)
    }
}
