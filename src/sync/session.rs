//! Which run of which copy of the database is talking.

use super::engine::Engine;
use super::error::SyncError;
use crate::crypto::encoding::base64url;
use crate::platform::{NoRandomness, Randomness};
use crate::store::identity;

/// 128 bits: nobody guesses one, and no two are ever drawn alike.
const NONCE_BYTES: usize = 16;

/// A new nonce.
pub(super) fn nonce(randomness: &dyn Randomness) -> Result<String, NoRandomness> {
    let mut bytes = [0; NONCE_BYTES];
    randomness.fill(&mut bytes)?;
    Ok(base64url(&bytes))
}

impl Engine {
    /// `EPOCH.NONCE`, the same for all requests of this engine. The epoch is counted on before the first request leaves.
    pub(super) async fn session(&self) -> Result<&str, SyncError> {
        let begin = async {
            let nonce = nonce(&*self.shared.randomness)?;
            let epoch = self.write(|w| Ok(identity::next_epoch(w)?)).await?;
            Ok::<_, SyncError>(format!("{epoch}.{nonce}"))
        };
        self.shared.session.get_or_try_init(|| begin).await.map(String::as_str)
    }
}
