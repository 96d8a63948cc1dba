use super::{Consent, Consents, Preview};
use crate::crypto::hash::sha256_base64url;
use crate::domain::consent::ConsentEvent;
use crate::domain::id::OperationId;
use crate::domain::time::Timestamp;
use crate::platform::Purpose;
use crate::store::consent_requests::{self, RequestRow};
use crate::store::consents::{self, ConsentRow};
use crate::wallet::{ConsentError, WalletError};
use crate::wire::consent::{ChainLink, Grant, GrantFault};

impl Consents {
    /// Agrees to exactly what the preview shows, asks the person, sends it, and waits a while for the receipt. Works without
    /// a network, too: the recipient can read once the backend has it. The same `id` again is the same grant; a request is
    /// granted once.
    pub async fn grant(&self, preview: &Preview, id: Option<OperationId>) -> Result<Consent, WalletError> {
        let id = id.map_or_else(|| self.core.new_id(), Ok)?;
        self.sign_grant(preview, id).await?;
        self.core.push_and_wait().await;
        self.find(id).map_err(WalletError::after_agreeing)
    }

    /// Agrees like [`Consents::grant`], and leaves the sending to the next sync.
    pub async fn sign_grant(&self, preview: &Preview, id: OperationId) -> Result<(), WalletError> {
        let _prompt = self.core.prompts.turn().await?;
        if let Some(known) = self.core.read_short(|r| consents::find(r, id))? {
            return if answers(&known, preview) { Ok(()) } else { Err(WalletError::IdInUse(id)) };
        }
        self.core.need_new(id)?;
        let now = self.core.now()?;
        let request = self.answerable(preview, now)?;
        let grant = grant(&request, preview);
        grant.check(&request.asked.request, now).map_err(of_fault)?;
        let row = granted(id, &grant, preview, now);
        let purpose = Purpose::Grant { recipient: grant.recipient_name.clone(), fields: grant.fields.clone() };
        let signed = self.sign_event(id, |link| Grant { link, ..grant }, purpose).await?;
        let (answered, data) = (preview.narrows.is_none().then_some(preview.request.id), preview.json.clone());
        self.core
            .write(move |w| {
                if let Some(answered) = answered {
                    consent_requests::advance(w, answered, ConsentEvent::Grant)?;
                }
                consents::insert(w, &row)?;
                Ok(signed.store(w, data, now)?)
            })
            .await
    }

    /// The request, if it waits for an answer; where a grant is narrowed, as long as that stands.
    fn answerable(&self, preview: &Preview, now: Timestamp) -> Result<RequestRow, WalletError> {
        match preview.narrows {
            None => self.open_row(preview.request.id, now),
            Some(grant) => Ok(self.narrowable(grant, now)?.1),
        }
    }
}

fn answers(known: &ConsentRow, preview: &Preview) -> bool {
    known.terms.as_ref().is_some_and(|terms| terms.request == preview.request.id) && known.fields == preview.fields
}

/// What is shown is what is signed; its place in the chain is given when it is.
fn grant(row: &RequestRow, preview: &Preview) -> Grant {
    let (request, card) = (&row.asked.request, &row.asked.card);
    Grant {
        link: ChainLink::after(None),
        request: request.id,
        request_sha256: sha256_base64url(row.signed.request.as_bytes()),
        recipient: card.recipient,
        recipient_name: card.name.clone(),
        recipient_key: card.key.thumbprint(),
        purposes: request.purposes.clone(),
        fields: preview.fields.clone(),
        retention_days: request.retention_days,
        jurisdiction: request.jurisdiction.clone(),
        notice: request.notice.clone(),
        disclosure_sha256: sha256_base64url(preview.json.as_bytes()),
        exp: preview.expires_at,
        narrows: preview.narrows,
    }
}

fn granted(id: OperationId, grant: &Grant, preview: &Preview, now: Timestamp) -> ConsentRow {
    ConsentRow { disclosure: Some(preview.json.clone()), ..consents::of_grant(id, grant, now) }
}

/// A preview is right when it is made, so that only time can have made it wrong.
fn of_fault(fault: GrantFault) -> WalletError {
    match fault {
        GrantFault::RequestExpired => ConsentError::RequestExpired.into(),
        GrantFault::WrongExpiry => ConsentError::PreviewOutdated.into(),
        other => WalletError::Internal(other.to_string()),
    }
}
