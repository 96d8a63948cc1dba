use clap::Args;
use tally::domain::data::DataField;
use tally::domain::id::{OperationId, RequestId};
use tally::wallet::{Consent, ConsentError, Consents, DataRequest, Preview, Wallet, WalletError};

use super::whole::{Answered, WholeConsent, tell_json};
use super::{NothingSigned, check_somebody_agrees, field_parser};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Outcome, Page, agrees, local};
use crate::records::{RequestRecord, fields};
use crate::session::Session;

/// Agree to a request, in whole or in part
///
/// Shows exactly the JSON that will be handed over, and asks. At a terminal it takes the passphrase again. Works without a
/// network, too: the recipient can read once it has been sent.
#[derive(Args)]
pub(super) struct Grant {
    /// The request's id
    request: RequestId,
    /// Do not hand this over; may be given more than once
    #[arg(long, value_name = "FIELD", value_parser = field_parser())]
    drop: Vec<DataField>,
    /// For fewer days than they ask for
    #[arg(long)]
    days: Option<u32>,
    /// The grant's id, a UUID of version 7: the same id again is the same grant
    #[arg(long)]
    id: Option<OperationId>,
    /// Agree beforehand
    #[arg(long, short)]
    yes: bool,
}

impl Grant {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        check_somebody_agrees(self.yes)?;
        let wallet = session.open().await?;
        let consents = wallet.consents();
        let kept = self.kept(&consents.request(self.request)?)?;
        let granted = match self.known(&consents, &kept)? {
            Some(known) => Some(sent(session, &wallet, known).await?),
            None => self.grant(session, &consents, &kept).await?,
        };
        let Some(granted) = granted else { return Outcome::new(&NothingSigned { signed: false }, Exit::Declined) };
        let whole = WholeConsent::new(&consents, granted)?;
        let exit = whole.consent.exit();
        Outcome::new(&Answered(whole), exit)
    }

    /// What is asked for, less what is dropped.
    fn kept(&self, request: &DataRequest) -> Result<Vec<DataField>, WalletError> {
        let asked: Vec<_> = request.fields.iter().map(|one| one.field).collect();
        match self.drop.iter().find(|field| !asked.contains(field)) {
            Some(field) => Err(ConsentError::FieldNotAskedFor { field: *field }.into()),
            None => Ok(asked.into_iter().filter(|field| !self.drop.contains(field)).collect()),
        }
    }

    /// The grant of this id, if it was signed before.
    fn known(&self, consents: &Consents, kept: &[DataField]) -> Result<Option<Consent>, WalletError> {
        let Some(id) = self.id else { return Ok(None) };
        match consents.find(id) {
            Ok(known) if self.is_it(&known, kept) => Ok(Some(known)),
            Ok(_) => Err(WalletError::IdInUse(id)),
            Err(WalletError::NotFound(_)) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn is_it(&self, known: &Consent, kept: &[DataField]) -> bool {
        let answers = known.terms.as_ref().is_some_and(|terms| terms.request == self.request);
        answers && known.fields.len() == kept.len() && kept.iter().all(|field| known.fields.contains(field))
    }

    async fn grant(
        &self,
        session: &Session,
        consents: &Consents,
        kept: &[DataField],
    ) -> Result<Option<Consent>, Failure> {
        let preview = consents.preview(self.request, Some(kept), self.days)?;
        if !self.yes && !session.progress.asking(|| agrees(&terms(&preview), "Agree?"))? {
            return Ok(None);
        }
        Ok(Some(session.progress.watch("Granting", consents.grant(&preview, self.id)).await?))
    }
}

/// Where it stands once the backend was asked. What could not be sent stays queued, and its state says so.
async fn sent(session: &Session, wallet: &Wallet, known: Consent) -> Result<Consent, Failure> {
    let _ = session.progress.watch("Asking the backend", wallet.sync()).await;
    Ok(wallet.consents().find(known.id)?)
}

/// Exactly what a yes would sign.
pub(super) fn terms(preview: &Preview) -> String {
    let mut page = Page::default();
    let request = preview.request();
    page.strong(format!("Let {} read {}?", request.recipient_name, fields(preview.fields())));
    RequestRecord::from(request.clone()).tell_terms(&mut page);
    page.field("Until", local(preview.expires_at()));
    page.line("Exactly this would be handed over:");
    tell_json(&mut page, preview.json());
    page.into_text()
}
