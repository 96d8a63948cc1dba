use super::Points;
use crate::domain::consent::ConsentState;
use crate::store::{consents, points};
use crate::wallet::WalletError;
use crate::wallet::consents::Consents;

impl Points {
    /// Hides points on this phone until they are switched on again, and takes the collection grant back: asks the person if
    /// there is one. Everything else goes on as before. Works without a network.
    pub async fn switch_off(&self) -> Result<(), WalletError> {
        // One whose time seems to be over is taken back all the same: the phone's clock may be wrong.
        let all = self.core.read_short(consents::collections)?;
        let granted: Vec<_> = all.iter().filter(|row| row.state == ConsentState::Granted).map(|row| row.id).collect();
        if granted.is_empty() {
            return self.core.write(|w| Ok(points::switch(w, true)?)).await;
        }
        // There are two where this phone does not know yet that another one was faster.
        for grant in granted {
            Consents::new(self.core.clone()).take_back(grant, |w| points::switch(w, true)).await?;
        }
        self.core.push_soon();
        Ok(())
    }

    /// Shows them again. What was taken back stays taken back: points come with a new collection grant.
    pub async fn switch_on(&self) -> Result<(), WalletError> {
        self.core.write(|w| Ok(points::switch(w, false)?)).await
    }
}
