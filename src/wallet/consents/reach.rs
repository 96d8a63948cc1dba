use super::{Consent, Consents};
use crate::domain::id::{MerchantId, OperationId};
use crate::domain::redacted::redacted;
use crate::domain::time::{DAY, Timestamp};
use crate::platform::Purpose;
use crate::store::consents::{self, ConsentRow, Party};
use crate::store::{Reader, StoreError, offers, points};
use crate::wallet::{ConsentError, PerksError, PointsError, WalletError};
use crate::wire::consent::{ChainLink, Reach};

/// Exactly what a seller would learn, and for how long. Nothing is signed yet.
#[derive(Clone, PartialEq, Eq)]
pub struct ReachPreview {
    seller: MerchantId,
    seller_name: String,
    expires_at: Timestamp,
}

redacted!(ReachPreview { expires_at });

impl Consents {
    /// The grant that lives under which this seller learns which step is reached.
    pub fn reach(&self, seller: MerchantId) -> Result<Option<Consent>, WalletError> {
        let now = self.core.now()?;
        let row = self.core.read_short(|r| consents::reach_at(r, seller, now))?;
        row.map(|row| self.find(row.id)).transpose()
    }

    /// What a seller would learn, whenever one of its offers is used: which step is reached, and never the points. For `days`,
    /// 1 to [`Reach::LONGEST_DAYS`], or for the longest. Needs no network.
    ///
    /// [`PerksError::SellerUnknown`] unless it has offered something that this phone believed.
    pub fn preview_reach(&self, seller: MerchantId, days: Option<u32>) -> Result<ReachPreview, WalletError> {
        let name = self.core.read_short(|r| offers::seller_name(r, seller))?;
        let seller_name = name.ok_or(PerksError::SellerUnknown(seller))?;
        let (most, days) = (Reach::LONGEST_DAYS, days.unwrap_or(Reach::LONGEST_DAYS));
        if !(1..=most).contains(&days) {
            return Err(ConsentError::DaysNotAllowed { most }.into());
        }
        Ok(ReachPreview { seller, seller_name, expires_at: self.core.now()?.plus(i64::from(days) * DAY) })
    }

    /// Agrees to exactly what the preview shows, asks the person, sends it, and waits a while for the receipt. Works without a
    /// network, too. The same `id` again is the same grant. One for a seller stands at a time.
    pub async fn grant_reach(&self, preview: &ReachPreview, id: Option<OperationId>) -> Result<Consent, WalletError> {
        let id = id.map_or_else(|| self.core.new_id(), Ok)?;
        self.sign_reach(preview, id).await?;
        self.core.push_and_wait().await;
        self.find(id).map_err(WalletError::after_agreeing)
    }

    async fn sign_reach(&self, preview: &ReachPreview, id: OperationId) -> Result<(), WalletError> {
        let _prompt = self.core.prompts.turn().await?;
        if let Some(known) = self.core.read_short(|r| consents::find(r, id))? {
            return if preview.is(&known) { Ok(()) } else { Err(WalletError::IdInUse(id)) };
        }
        self.core.need_new(id)?;
        let now = self.core.now()?;
        self.core.read_short(|r| may_learn(r, preview.seller, now))??;
        let reach = preview.body();
        // It was right when it was shown, so that only time can have made it wrong.
        if !reach.is_sound(now) {
            return Err(ConsentError::PreviewOutdated.into());
        }
        let row = consents::of_reach(id, &reach, now);
        let purpose = Purpose::Reach { seller: reach.seller_name.clone() };
        let signed = self.sign_event(id, |link| Reach { link, ..reach }, purpose).await?;
        self.core
            .write(move |w| {
                consents::insert(w, &row)?;
                Ok(signed.store_alone(w, now)?)
            })
            .await
    }
}

/// One stands at a time, and none where points are switched off.
fn may_learn(r: &Reader<'_>, seller: MerchantId, now: Timestamp) -> Result<Result<(), WalletError>, StoreError> {
    if points::are_off(r)? {
        return Ok(Err(PointsError::SwitchedOff.into()));
    }
    let standing = consents::reach_at(r, seller, now)?;
    Ok(standing.map_or(Ok(()), |row| Err(ConsentError::AlreadyReaching { grant: row.id }.into())))
}

impl ReachPreview {
    /// Who would learn.
    pub fn seller(&self) -> MerchantId {
        self.seller
    }

    /// The seller's name, as the operator verified it.
    pub fn seller_name(&self) -> &str {
        &self.seller_name
    }

    /// From this moment on the seller would learn nothing.
    pub fn expires_at(&self) -> Timestamp {
        self.expires_at
    }

    /// Its place in the chain is given when it is signed.
    fn body(&self) -> Reach {
        let Self { seller, seller_name, expires_at } = self.clone();
        Reach { link: ChainLink::after(None), seller, seller_name, exp: expires_at }
    }

    fn is(&self, known: &ConsentRow) -> bool {
        known.party == Party::Seller { seller: self.seller, name: self.seller_name.clone() }
    }
}
