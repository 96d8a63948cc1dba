use super::{Consents, Share, SharePreview};
use crate::crypto::encoding::base64url;
use crate::crypto::hash::sha256_base64url;
use crate::domain::data::DataField;
use crate::domain::id::OperationId;
use crate::platform::Purpose;
use crate::store::consents::{self, ConsentRow};
use crate::wallet::{ConsentError, WalletError};
use crate::wire::consent::{ChainLink, Share as ShareBody, ShareLink};

impl Consents {
    /// Hands data to whoever gets the link, without having been asked: [`Consents::preview_share`] and
    /// [`Consents::share_previewed`] in one. The same `id` again is the same share, with the same link.
    pub async fn share(
        &self,
        fields: &[DataField],
        days: u32,
        openings: u32,
        id: Option<OperationId>,
    ) -> Result<Share, WalletError> {
        let preview = self.preview_share(fields, days, openings)?;
        self.share_previewed(&preview, id).await
    }

    /// Agrees to exactly what the preview shows, asks the person, sends it, and waits a while for the receipt. The link opens
    /// nothing before the backend has it.
    pub async fn share_previewed(&self, preview: &SharePreview, id: Option<OperationId>) -> Result<Share, WalletError> {
        let id = id.map_or_else(|| self.core.new_id(), Ok)?;
        self.sign_share(preview, id).await?;
        self.core.push_and_wait().await;
        let link = self.link(id).map_err(WalletError::after_agreeing)?.ok_or(WalletError::NotFound(id))?;
        Ok(Share { id, link })
    }

    /// The link of a share of this phone; none for a grant, and none for a share whose secret was lost with a damaged
    /// database.
    pub fn link(&self, id: OperationId) -> Result<Option<String>, WalletError> {
        let row = self.core.read_short(|r| consents::find(r, id))?.ok_or(WalletError::NotFound(id))?;
        let Some(secret) = row.secret else { return Ok(None) };
        let address = self.core.identity()?.address;
        Ok(Some(ShareLink { address, share: id, secret }.to_string()))
    }

    async fn sign_share(&self, preview: &SharePreview, id: OperationId) -> Result<(), WalletError> {
        let _prompt = self.core.prompts.turn().await?;
        if let Some(known) = self.core.read_short(|r| consents::find(r, id))? {
            let same = known.openings == Some(preview.openings) && known.fields == preview.fields;
            return if same { Ok(()) } else { Err(WalletError::IdInUse(id)) };
        }
        self.core.need_new(id)?;
        let now = self.core.now()?;
        let secret = base64url(&self.core.random::<32>()?);
        let share = share(preview, &secret);
        if !share.is_sound(now) {
            return Err(ConsentError::PreviewOutdated.into());
        }
        let data = preview.json.clone();
        let row =
            ConsentRow { disclosure: Some(data.clone()), secret: Some(secret), ..consents::of_share(id, &share, now) };
        let purpose = Purpose::Share { fields: share.fields.clone() };
        let signed = self.sign_event(id, |link| ShareBody { link, ..share }, purpose).await?;
        self.core
            .write(move |w| {
                consents::insert(w, &row)?;
                Ok(signed.store(w, data, now)?)
            })
            .await
    }
}

fn share(preview: &SharePreview, secret: &str) -> ShareBody {
    ShareBody {
        link: ChainLink::after(None),
        secret_sha256: sha256_base64url(secret.as_bytes()),
        fields: preview.fields.clone(),
        disclosure_sha256: sha256_base64url(preview.json.as_bytes()),
        openings: preview.openings,
        exp: preview.expires_at,
    }
}
