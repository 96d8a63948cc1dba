mod access;
mod collection;
mod names;
mod preview;
mod reach;
mod records;

use std::sync::Arc;
use std::time::SystemTime;

use super::WalletError;
use super::ids::{parse, parse_if_given};
use super::proofs;
use super::runtime::{call, run};
use crate::domain::data::DataField as CoreField;
use crate::wallet as core;

pub use access::{DataAccess, DataAccessPage, LegalOrder, ReachedStep};
pub use collection::{CollectionPreview, CollectionTerms, Collects, EntrySource};
pub use names::{AccessRefusal, ConsentState, DataField, DataPurpose};
pub use preview::{ConsentPreview, SharePreview};
pub use reach::ReachPreview;
pub use records::{Consent, ConsentPage, DataRequest, DataRequestPage, PersonProfile, RequestedField, SharedLink};

pub(super) use collection::sources;
pub(super) use names::data_fields;

/// Who asks for data, what was granted, and who looked.
#[derive(uniffi::Object)]
pub struct Consents(pub(super) core::Consents);

#[uniffi::export]
impl Consents {
    /// Takes the request behind a link, and checks who signed it. Taking it again is fine.
    pub async fn take(&self, link: String) -> Result<DataRequest, WalletError> {
        let consents = self.0.clone();
        run(async move { Ok(consents.take(&link).await?.into()) }).await
    }

    /// What was asked for, newest first. A limit of 0 means 50.
    #[uniffi::method(default(after = None, limit = 0))]
    pub fn requests(&self, after: Option<String>, limit: u32) -> Result<DataRequestPage, WalletError> {
        call(|| {
            let page = self.0.requests(&page(after, limit))?;
            Ok(DataRequestPage { items: page.items.into_iter().map(DataRequest::from).collect(), next: page.next })
        })
    }

    /// One request.
    pub fn request(&self, id: &str) -> Result<DataRequest, WalletError> {
        call(|| Ok(self.0.request(parse(id)?)?.into()))
    }

    /// Says no; whoever asked does not hear of it.
    pub async fn refuse(&self, request: String) -> Result<DataRequest, WalletError> {
        let consents = self.0.clone();
        run(async move { Ok(consents.refuse(parse(&request)?).await?.into()) }).await
    }

    /// Exactly what would be handed over for a request; without `fields`, of all that were asked for; without `days`, for as
    /// long as was asked for.
    #[uniffi::method(default(fields = None, days = None))]
    pub fn preview(
        &self,
        request: &str,
        fields: Option<Vec<DataField>>,
        days: Option<u32>,
    ) -> Result<Arc<ConsentPreview>, WalletError> {
        call(|| {
            let fields = fields.map(core_fields);
            Ok(Arc::new(ConsentPreview(self.0.preview(parse(request)?, fields.as_deref(), days)?)))
        })
    }

    /// Exactly what would be handed over in the place of what a grant hands over: never more, and something less.
    #[uniffi::method(default(fields = None, days = None))]
    pub fn preview_narrower(
        &self,
        grant: &str,
        fields: Option<Vec<DataField>>,
        days: Option<u32>,
    ) -> Result<Arc<ConsentPreview>, WalletError> {
        call(|| {
            let fields = fields.map(core_fields);
            Ok(Arc::new(ConsentPreview(self.0.preview_narrower(parse(grant)?, fields.as_deref(), days)?)))
        })
    }

    /// Agrees to exactly what the preview shows; asks the person. The same `id` again is the same grant.
    #[uniffi::method(default(id = None))]
    pub async fn grant(&self, preview: Arc<ConsentPreview>, id: Option<String>) -> Result<Consent, WalletError> {
        let consents = self.0.clone();
        run(async move { Ok(consents.grant(&preview.0, parse_if_given(id.as_deref())?).await?.into()) }).await
    }

    /// Exactly what would be handed over to whoever holds a link, for 1 to 90 days, 1 to 100 times.
    pub fn preview_share(
        &self,
        fields: Vec<DataField>,
        days: u32,
        openings: u32,
    ) -> Result<Arc<SharePreview>, WalletError> {
        call(|| Ok(Arc::new(SharePreview(self.0.preview_share(&core_fields(fields), days, openings)?))))
    }

    /// Agrees to exactly what the preview shows; asks the person. The same `id` again is the same share.
    #[uniffi::method(default(id = None))]
    pub async fn share(&self, preview: Arc<SharePreview>, id: Option<String>) -> Result<SharedLink, WalletError> {
        let consents = self.0.clone();
        run(async move { Ok(consents.share_previewed(&preview.0, parse_if_given(id.as_deref())?).await?.into()) }).await
    }

    /// What the backend asks for before it holds any entry; none before that has come.
    pub fn collection_terms(&self) -> Result<Option<CollectionTerms>, WalletError> {
        call(|| Ok(self.0.collection_terms()?.map(CollectionTerms::from)))
    }

    /// The collection grant that lives.
    pub fn collection(&self) -> Result<Option<Consent>, WalletError> {
        call(|| Ok(self.0.collection()?.map(Consent::from)))
    }

    /// Exactly what would be let in; without `sources`, from all that were asked for; without `since`, as far back; without
    /// `days`, for as long as was asked for. Of `since`, its day of UTC counts.
    #[uniffi::method(default(sources = None, since = None, days = None))]
    pub fn preview_collection(
        &self,
        sources: Option<Vec<EntrySource>>,
        since: Option<SystemTime>,
        days: Option<u32>,
    ) -> Result<Arc<CollectionPreview>, WalletError> {
        call(|| {
            let sources: Option<Vec<_>> = sources.map(|sources| sources.into_iter().map(Into::into).collect());
            let since = since.map(collection::day);
            Ok(Arc::new(CollectionPreview(self.0.preview_collection(sources.as_deref(), since, days)?)))
        })
    }

    /// Agrees to exactly what the preview shows; asks the person. The same `id` again is the same grant.
    #[uniffi::method(default(id = None))]
    pub async fn grant_collection(
        &self,
        preview: Arc<CollectionPreview>,
        id: Option<String>,
    ) -> Result<Consent, WalletError> {
        let consents = self.0.clone();
        run(async move { Ok(consents.grant_collection(&preview.0, parse_if_given(id.as_deref())?).await?.into()) })
            .await
    }

    /// The grant that lives under which a seller learns which step is reached.
    pub fn reach(&self, seller: &str) -> Result<Option<Consent>, WalletError> {
        call(|| Ok(self.0.reach(parse(seller)?)?.map(Consent::from)))
    }

    /// Exactly what a seller would learn whenever one of its offers is used; without `days`, for 365.
    #[uniffi::method(default(days = None))]
    pub fn preview_reach(&self, seller: &str, days: Option<u32>) -> Result<Arc<ReachPreview>, WalletError> {
        call(|| Ok(Arc::new(ReachPreview(self.0.preview_reach(parse(seller)?, days)?))))
    }

    /// Agrees to exactly what the preview shows; asks the person. The same `id` again is the same grant.
    #[uniffi::method(default(id = None))]
    pub async fn grant_reach(&self, preview: Arc<ReachPreview>, id: Option<String>) -> Result<Consent, WalletError> {
        let consents = self.0.clone();
        run(async move { Ok(consents.grant_reach(&preview.0, parse_if_given(id.as_deref())?).await?.into()) }).await
    }

    /// The link of a share that was made on this phone.
    pub fn link(&self, id: &str) -> Result<Option<String>, WalletError> {
        call(|| self.0.link(parse(id)?))
    }

    /// Takes a grant or a share back: on this phone at once, at the backend before everything else.
    pub async fn withdraw(&self, id: String) -> Result<Consent, WalletError> {
        let consents = self.0.clone();
        run(async move { Ok(consents.withdraw(parse(&id)?).await?.into()) }).await
    }

    /// Grants and shares, newest first. A limit of 0 means 50.
    #[uniffi::method(default(after = None, limit = 0))]
    pub fn list(&self, after: Option<String>, limit: u32) -> Result<ConsentPage, WalletError> {
        call(|| {
            let page = self.0.list(&page(after, limit))?;
            Ok(ConsentPage { items: page.items.into_iter().map(Consent::from).collect(), next: page.next })
        })
    }

    /// One grant or share.
    pub fn find(&self, id: &str) -> Result<Consent, WalletError> {
        call(|| Ok(self.0.find(parse(id)?)?.into()))
    }

    /// Who read what, and who tried to, newest first. A limit of 0 means 50.
    #[uniffi::method(default(after = None, limit = 0))]
    pub fn access(&self, after: Option<String>, limit: u32) -> Result<DataAccessPage, WalletError> {
        call(|| {
            let page = self.0.access(&page(after, limit))?;
            Ok(DataAccessPage { items: page.items.into_iter().map(DataAccess::from).collect(), next: page.next })
        })
    }

    /// The receipt file of a grant or share, as JSON, for whoever wants to check it without asking anybody.
    pub fn evidence(&self, id: &str) -> Result<String, WalletError> {
        call(|| proofs::file(&self.0.evidence(parse(id)?)?))
    }

    /// The proof that the backend has heard of a withdrawal, as JSON, for whoever wants to check it without asking anybody.
    pub fn proof_of_withdrawal(&self, id: &str) -> Result<String, WalletError> {
        call(|| proofs::file(&self.0.proof_of_withdrawal(parse(id)?)?))
    }

    /// Every consent event that this phone signed, as JSON, for whoever wants to check the chain.
    pub fn export(&self) -> Result<String, WalletError> {
        call(|| proofs::file(&self.0.export()?))
    }

    /// What the person says of themselves.
    pub fn profile(&self) -> Result<PersonProfile, WalletError> {
        call(|| Ok(self.0.profile()?.into()))
    }

    /// Stores what the person says of themselves; a blank text counts as nothing.
    pub async fn set_profile(&self, profile: PersonProfile) -> Result<PersonProfile, WalletError> {
        let consents = self.0.clone();
        run(async move { Ok(consents.set_profile(profile.into()).await?.into()) }).await
    }
}

fn page(after: Option<String>, limit: u32) -> core::PageRequest {
    core::PageRequest { after, limit, text: None }
}

fn core_fields(fields: Vec<DataField>) -> Vec<CoreField> {
    fields.into_iter().map(CoreField::from).collect()
}
