use super::Consents;
use crate::domain::consent::{ConsentEvent, ConsentState};
use crate::domain::data::DataPurpose;
use crate::domain::id::{RecipientId, RequestId};
use crate::domain::redacted::redacted;
use crate::domain::time::Timestamp;
use crate::store::consent_requests::{self, RequestRow};
use crate::store::events::{self, Event};
use crate::wallet::{ConsentError, Page, PageRequest, WalletError};
use crate::wire::consent::{AskAnswer, Notice, RequestLink, RequestedField};

/// Somebody asks for data.
#[derive(Clone, PartialEq, Eq)]
pub struct DataRequest {
    /// Its id.
    pub id: RequestId,
    /// Requested, granted or refused; expired once its time is over.
    pub state: ConsentState,
    /// Who asks.
    pub recipient: RecipientId,
    /// Their name, as the backend's operator verified it.
    pub recipient_name: String,
    /// Where to reach them about one's data: a mail address or a URL.
    pub contact: String,
    /// Where they answer to the law: a country of ISO 3166-1, two letters.
    pub country: String,
    /// What for.
    pub purposes: Vec<DataPurpose>,
    /// What is asked for.
    pub fields: Vec<RequestedField>,
    /// How many days they keep what they read.
    pub retention_days: u32,
    /// Whose law holds: a country of ISO 3166-1, two letters.
    pub jurisdiction: String,
    /// Their privacy notice.
    pub notice: Notice,
    /// For how many days they want to read, from the grant on.
    pub grant_days: u32,
    /// When it came.
    pub received_at: Timestamp,
    /// From this moment on it can no longer be granted.
    pub expires_at: Timestamp,
}

impl Consents {
    /// Takes the request behind a link (`tally:consent?…`, mostly out of a QR code), and checks who signed it. Needs the
    /// network; taking it again is fine. [`ConsentError::RequestForged`] if it is not by whom the link names and the backend
    /// vouches for; nothing is kept of it.
    pub async fn take(&self, link: &str) -> Result<DataRequest, WalletError> {
        let link: RequestLink = link.parse().map_err(ConsentError::from)?;
        let signed = self.core.session()?.engine.take_request(link.code.clone()).await?;
        let row = self.checked(signed, &link)?;
        let id = row.asked.request.id;
        if self.row(id).is_err() && row.asked.request.exp <= row.received_at {
            return Err(ConsentError::RequestExpired.into());
        }
        self.core
            .write(move |w| {
                if consent_requests::insert(w, &row)? {
                    events::append(w, row.received_at, &Event::ConsentRequested { request: id })?;
                }
                Ok(())
            })
            .await?;
        self.request(id).map_err(WalletError::after_agreeing)
    }

    /// What was asked for, newest first.
    pub fn requests(&self, request: &PageRequest) -> Result<Page<DataRequest>, WalletError> {
        let now = self.core.now()?;
        Ok(self.core.page(request, consent_requests::page)?.map(|row| shown(row, now)))
    }

    /// One request.
    pub fn request(&self, id: RequestId) -> Result<DataRequest, WalletError> {
        Ok(shown(self.row(id)?, self.core.now()?))
    }

    /// Says no. Stays on this phone: whoever asked sees no difference to somebody who never answered.
    pub async fn refuse(&self, id: RequestId) -> Result<DataRequest, WalletError> {
        let _alone = self.core.prompts.turn().await?;
        match self.row(id)?.state {
            ConsentState::Refused => {}
            ConsentState::Requested => {
                self.core.write(move |w| Ok(consent_requests::advance(w, id, ConsentEvent::Refuse).map(drop)?)).await?;
            }
            state => return Err(ConsentError::RequestAnswered { state }.into()),
        }
        self.request(id).map_err(WalletError::after_agreeing)
    }

    pub(super) fn row(&self, id: RequestId) -> Result<RequestRow, WalletError> {
        self.core.read_short(|r| consent_requests::find(r, id))?.ok_or_else(|| ConsentError::RequestUnknown.into())
    }

    /// The request, if it can still be granted at `now`.
    pub(super) fn open_row(&self, id: RequestId, now: Timestamp) -> Result<RequestRow, WalletError> {
        let row = self.row(id)?;
        match row.state {
            ConsentState::Requested if now < row.asked.request.exp => Ok(row),
            ConsentState::Requested => Err(ConsentError::RequestExpired.into()),
            state => Err(ConsentError::RequestAnswered { state }.into()),
        }
    }

    fn checked(&self, signed: AskAnswer, link: &RequestLink) -> Result<RequestRow, WalletError> {
        let (_, membership) = self.core.membership()?;
        let asked = signed.verify(&membership.keys, Some(&link.key)).map_err(ConsentError::from)?;
        Ok(RequestRow { state: ConsentState::Requested, asked, signed, received_at: self.core.now()? })
    }
}

/// A request that was not answered in time is over, by the time as it is known here.
pub(super) fn shown(row: RequestRow, now: Timestamp) -> DataRequest {
    let (request, card) = (row.asked.request, row.asked.card);
    let is_over = row.state == ConsentState::Requested && request.exp <= now;
    DataRequest {
        id: request.id,
        state: if is_over { ConsentState::Expired } else { row.state },
        recipient: card.recipient,
        recipient_name: card.name,
        contact: card.contact,
        country: card.country,
        purposes: request.purposes,
        fields: request.fields,
        retention_days: request.retention_days,
        jurisdiction: request.jurisdiction,
        notice: request.notice,
        grant_days: request.grant_days,
        received_at: row.received_at,
        expires_at: request.exp,
    }
}

// Who asks for what.
redacted!(DataRequest { id, state });
