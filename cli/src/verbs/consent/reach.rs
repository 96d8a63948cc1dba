use clap::Args;
use tally::domain::id::{OfferId, OperationId};
use tally::wallet::ReachPreview;

use super::whole::{Answered, WholeConsent};
use super::{NothingSigned, check_somebody_agrees};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Outcome, Page, agrees, local};
use crate::session::Session;

/// Let the seller of an offer learn which step you reach, when you use one of its offers
///
/// It never learns your points, and nothing at all when you use none. At a terminal it takes the passphrase again.
#[derive(Args)]
pub(super) struct Reach {
    /// An offer of the seller; `tally perks` lists them
    offer: OfferId,
    /// For how many days, at most 365
    #[arg(long)]
    days: Option<u32>,
    /// The grant's id, a UUID of version 7: the same id again is the same grant
    #[arg(long)]
    id: Option<OperationId>,
    /// Agree beforehand
    #[arg(long, short)]
    yes: bool,
}

impl Reach {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        check_somebody_agrees(self.yes)?;
        let wallet = session.open().await?;
        let consents = wallet.consents();
        let seller = wallet.perks().offer(self.offer)?.seller;
        let preview = consents.preview_reach(seller, self.days)?;
        if !self.yes && !session.progress.asking(|| agrees(&terms(&preview), "Agree?"))? {
            return Outcome::new(&NothingSigned { signed: false }, Exit::Declined);
        }
        let granting = consents.grant_reach(&preview, self.id);
        let granted = session.progress.watch("Granting", granting).await?;
        let whole = WholeConsent::new(&consents, granted)?;
        let exit = whole.consent.exit();
        Outcome::new(&Answered(whole), exit)
    }
}

/// Exactly what a yes would sign.
fn terms(preview: &ReachPreview) -> String {
    let mut page = Page::default();
    page.strong(format!("Let {} learn which step of its offers you reach?", preview.seller_name()));
    page.field("Seller", preview.seller());
    page.field("Until", local(preview.expires_at()));
    page.line("Only when you use an offer, and never your points. Each time shows under `tally access`.");
    page.into_text()
}
