use clap::Args;
use tally::domain::data::DataField;
use tally::domain::id::OperationId;
use tally::wallet::{Consent, ConsentError, WalletError};

use super::grant::terms;
use super::whole::{Answered, WholeConsent};
use super::{NothingSigned, check_somebody_agrees, field_parser};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Outcome, agrees};
use crate::session::Session;

/// Let a recipient read less than was granted, or not as long
///
/// A new grant takes the place of the old one: shows exactly the JSON that is handed over from then on, and asks. What stood
/// before stays in force until the new one has been sent.
#[derive(Args)]
pub(super) struct Narrow {
    /// The id of the grant
    grant: OperationId,
    /// Do not hand this over any more; may be given more than once
    #[arg(long, value_name = "FIELD", value_parser = field_parser())]
    drop: Vec<DataField>,
    /// For so many days from now, where that is sooner
    #[arg(long)]
    days: Option<u32>,
    /// The new grant's id, a UUID of version 7: the same id again is the same grant
    #[arg(long)]
    id: Option<OperationId>,
    /// Agree beforehand
    #[arg(long, short)]
    yes: bool,
}

impl Narrow {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        check_somebody_agrees(self.yes)?;
        let wallet = session.open().await?;
        let consents = wallet.consents();
        if let Some(known) = self.id.and_then(|id| consents.find(id).ok()) {
            let _ = session.progress.watch("Asking the backend", wallet.sync()).await;
            return told(WholeConsent::new(&consents, consents.find(known.id)?)?);
        }
        let kept = self.kept(&consents.find(self.grant)?)?;
        let preview = consents.preview_narrower(self.grant, Some(&kept), self.days)?;
        if !self.yes && !session.progress.asking(|| agrees(&terms(&preview), "Agree?"))? {
            return Outcome::new(&NothingSigned { signed: false }, Exit::Declined);
        }
        let granted = session.progress.watch("Granting", consents.grant(&preview, self.id)).await?;
        // That the old one is over follows the receipt.
        let _ = session.progress.watch("Asking the backend", wallet.sync()).await;
        told(WholeConsent::new(&consents, consents.find(granted.id)?)?)
    }

    /// What is granted, less what is dropped.
    fn kept(&self, grant: &Consent) -> Result<Vec<DataField>, WalletError> {
        match self.drop.iter().find(|field| !grant.fields.contains(field)) {
            Some(field) => Err(ConsentError::FieldNotAskedFor { field: *field }.into()),
            None => Ok(grant.fields.iter().copied().filter(|field| !self.drop.contains(field)).collect()),
        }
    }
}

fn told(whole: WholeConsent) -> Result<Outcome, Failure> {
    let exit = whole.consent.exit();
    Outcome::new(&Answered(whole), exit)
}
