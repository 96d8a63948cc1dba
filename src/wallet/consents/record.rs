use super::{Consents, GrantTerms};
use crate::domain::consent::ConsentState;
use crate::domain::data::DataField;
use crate::domain::id::OperationId;
use crate::domain::redacted::redacted;
use crate::domain::time::Timestamp;
use crate::store::Declined;
use crate::store::access_records::{self, AccessRow};
use crate::store::consents::{self, ConsentRow, Party};
use crate::wallet::{Page, PageRequest, WalletError};
use crate::wire::consent::AccessRecord;

/// A grant, of any kind, or a share.
#[derive(Clone, PartialEq, Eq)]
pub struct Consent {
    /// Known by the operation that made it.
    pub id: OperationId,
    /// Where it stands; expired once its time is over.
    pub state: ConsentState,
    /// Whom it lets do what: one recipient or whoever holds a link may read, the backend may hold entries, or one seller may
    /// learn which step is reached.
    pub party: Party,
    /// What may be read; nothing for a collection grant, and for one for a seller.
    pub fields: Vec<DataField>,
    /// On which terms; `None` for a share, and for a grant of another phone.
    pub terms: Option<GrantTerms>,
    /// How many times a share may be opened; `None` for a grant, and for a share of another phone.
    pub openings: Option<u32>,
    /// The very JSON that was agreed to; `None` for one of another phone.
    pub disclosure: Option<String>,
    /// When it was agreed to.
    pub granted_at: Timestamp,
    /// From this moment on nothing may be read.
    pub expires_at: Timestamp,
    /// When the backend took it; before that nobody can read.
    pub delivered_at: Option<Timestamp>,
    /// When it was taken back, or ended otherwise.
    pub ended_at: Option<Timestamp>,
    /// The operation that took it back from this phone.
    pub withdrawal: Option<OperationId>,
    /// When the backend heard that; `None` while *they have not heard yet*.
    pub withdrawal_delivered_at: Option<Timestamp>,
    /// Why the backend declined it.
    pub declined: Option<Declined>,
}

/// A share that was just made.
#[derive(Clone, PartialEq, Eq)]
pub struct Share {
    /// Known by the operation that made it.
    pub id: OperationId,
    /// `tally:share?…`: whoever has it can read.
    pub link: String,
}

/// One time that somebody read data, or tried to.
#[derive(Clone, PartialEq, Eq)]
pub struct Access {
    /// Who, what, when, and what came of it.
    pub record: AccessRecord,
    /// The compact JWS by the backend that says so.
    pub jws: String,
    /// It was read after it had been taken back on this phone: *they had not heard yet*.
    pub they_had_not_heard: bool,
}

impl Consents {
    /// Grants and shares, newest first, those of the person's other phones too.
    pub fn list(&self, request: &PageRequest) -> Result<Page<Consent>, WalletError> {
        let now = self.core.now()?;
        Ok(self.core.page(request, consents::page)?.map(|row| shown(row, now)))
    }

    /// One grant or share.
    pub fn find(&self, id: OperationId) -> Result<Consent, WalletError> {
        let row = self.core.read_short(|r| consents::find(r, id))?.ok_or(WalletError::NotFound(id))?;
        Ok(shown(row, self.core.now()?))
    }

    /// Who read what, and who tried to, newest first.
    pub fn access(&self, request: &PageRequest) -> Result<Page<Access>, WalletError> {
        Ok(self.core.page(request, access_records::page)?.map(Access::from))
    }
}

/// Whether its time is over depends on when one looks, and by which clock.
fn shown(row: ConsentRow, now: Timestamp) -> Consent {
    let is_over = row.state == ConsentState::Granted && row.exp <= now;
    Consent {
        id: row.id,
        state: if is_over { ConsentState::Expired } else { row.state },
        party: row.party,
        fields: row.fields,
        terms: row.terms,
        openings: row.openings,
        disclosure: row.disclosure,
        granted_at: row.granted_at,
        expires_at: row.exp,
        delivered_at: row.accepted_at,
        ended_at: row.ended_at.or(is_over.then_some(row.exp)),
        withdrawal: row.withdrawal,
        withdrawal_delivered_at: row.withdrawal_accepted_at,
        declined: row.declined,
    }
}

impl From<AccessRow> for Access {
    fn from(row: AccessRow) -> Self {
        let AccessRow { record, jws, not_heard_yet } = row;
        Self { record, jws, they_had_not_heard: not_heard_yet }
    }
}

// Who may read what, by which link, and who did.
redacted!(Consent { id, state }, Share { id }, Access);
