use super::{Consent, Consents};
use crate::crypto::hash::sha256_base64url;
use crate::domain::id::OperationId;
use crate::domain::points::{Day, ObligationKind};
use crate::domain::redacted::redacted;
use crate::domain::time::{DAY, Timestamp};
use crate::platform::Purpose;
use crate::store::consents::{self, ConsentRow, Party};
use crate::store::points::{self, TermsRow};
use crate::store::{Reader, StoreError};
use crate::wallet::{ConsentError, PointsError, WalletError};
use crate::wire::consent::{ChainLink, Collection, CollectionFault, CollectionTerms};

/// Exactly what a collection grant would let in, and on which terms. Nothing is signed yet.
#[derive(Clone, PartialEq, Eq)]
pub struct CollectionPreview {
    terms: TermsRow,
    sources: Vec<ObligationKind>,
    since: Day,
    expires_at: Timestamp,
}

redacted!(CollectionPreview { expires_at });

impl Consents {
    /// What the backend asks for before it holds any entry; `None` before it has come with the changes.
    pub fn collection_terms(&self) -> Result<Option<CollectionTerms>, WalletError> {
        Ok(self.core.read_short(points::newest_terms)?.map(|row| row.terms))
    }

    /// The collection grant that lives.
    pub fn collection(&self) -> Result<Option<Consent>, WalletError> {
        let now = self.core.now()?;
        let row = self.core.read_short(|r| consents::collection_at(r, now))?;
        row.map(|row| self.find(row.id)).transpose()
    }

    /// What would be let in: from `sources` only, or from all that were asked for; what happened on the day `since` or later,
    /// or as far back as was asked for; for `days`, or for as long as was asked for. Needs no network.
    pub fn preview_collection(
        &self,
        sources: Option<&[ObligationKind]>,
        since: Option<Day>,
        days: Option<u32>,
    ) -> Result<CollectionPreview, WalletError> {
        let now = self.core.now()?;
        let terms = self.core.read_short(points::newest_terms)?.ok_or(ConsentError::CollectionTermsUnknown)?;
        let asked = &terms.terms;
        let sources = sources.map_or_else(|| asked.sources.clone(), <[_]>::to_vec);
        // A day less, so that midnight may pass before it is signed.
        let back = i64::from(asked.back_days.saturating_sub(1));
        let since = since.unwrap_or_else(|| Day::of(now.plus(-back * DAY)));
        let expires_at = now.plus(i64::from(days.unwrap_or(asked.grant_days)) * DAY);
        let preview = CollectionPreview { terms, sources, since, expires_at };
        preview.body().check(&preview.terms.terms, now).map_err(ConsentError::from)?;
        Ok(preview)
    }

    /// Agrees to exactly what the preview shows, asks the person, sends it, and waits a while for the receipt. Works without a
    /// network, too: entries come in once the backend has it. The same `id` again is the same grant. One stands at a time.
    pub async fn grant_collection(
        &self,
        preview: &CollectionPreview,
        id: Option<OperationId>,
    ) -> Result<Consent, WalletError> {
        let id = id.map_or_else(|| self.core.new_id(), Ok)?;
        self.sign_collection(preview, id).await?;
        self.core.push_and_wait().await;
        self.find(id).map_err(WalletError::after_agreeing)
    }

    async fn sign_collection(&self, preview: &CollectionPreview, id: OperationId) -> Result<(), WalletError> {
        let _prompt = self.core.prompts.turn().await?;
        if let Some(known) = self.core.read_short(|r| consents::find(r, id))? {
            return if preview.is(&known) { Ok(()) } else { Err(WalletError::IdInUse(id)) };
        }
        self.core.need_new(id)?;
        let now = self.core.now()?;
        self.core.read_short(|r| may_collect(r, now))??;
        let collection = preview.body();
        collection.check(&preview.terms.terms, now).map_err(of_fault)?;
        let row = consents::of_collection(id, &collection, now);
        let purpose = Purpose::Collect {
            controller: preview.terms.terms.controller.clone(),
            sources: collection.sources.clone(),
        };
        let signed = self.sign_event(id, |link| Collection { link, ..collection }, purpose).await?;
        self.core
            .write(move |w| {
                consents::insert(w, &row)?;
                Ok(signed.store_alone(w, now)?)
            })
            .await
    }
}

/// One stands at a time, and none where points are switched off.
fn may_collect(r: &Reader<'_>, now: Timestamp) -> Result<Result<(), WalletError>, StoreError> {
    if points::are_off(r)? {
        return Ok(Err(PointsError::SwitchedOff.into()));
    }
    let standing = consents::collection_at(r, now)?;
    Ok(standing.map_or(Ok(()), |row| Err(ConsentError::AlreadyCollecting { grant: row.id }.into())))
}

/// A preview is right when it is made, so that only time can have made it wrong.
fn of_fault(fault: CollectionFault) -> WalletError {
    match fault {
        CollectionFault::WrongExpiry | CollectionFault::WrongBeginning => ConsentError::PreviewOutdated.into(),
        other => WalletError::Internal(other.to_string()),
    }
}

impl CollectionPreview {
    /// The terms that it answers: who holds the entries, for how long, and where their notice is.
    pub fn terms(&self) -> &CollectionTerms {
        &self.terms.terms
    }

    /// Entries would come in from these.
    pub fn sources(&self) -> &[ObligationKind] {
        &self.sources
    }

    /// What happened before this day would stay out.
    pub fn since(&self) -> Day {
        self.since
    }

    /// From this moment on nothing would come in, and what came in would no longer count.
    pub fn expires_at(&self) -> Timestamp {
        self.expires_at
    }

    /// Its place in the chain is given when it is signed.
    fn body(&self) -> Collection {
        Collection {
            link: ChainLink::after(None),
            terms_sha256: sha256_base64url(self.terms.jws.as_bytes()),
            sources: self.sources.clone(),
            since: self.since,
            exp: self.expires_at,
        }
    }

    fn is(&self, known: &ConsentRow) -> bool {
        known.party == Party::Collector { sources: self.sources.clone(), since: self.since }
    }
}
