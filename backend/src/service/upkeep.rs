//! What becomes due without anybody asking for it.

use crate::app::App;
use crate::service::bills::turn_all;
use crate::service::consent::expiry::end_all;
use crate::service::overdue::expire_overdue;
use crate::service::points::reckoning::reckon_all;
use crate::store::StoreError;

/// Does all of it once, one after the other, so that the same things happen in the same order every time.
pub(crate) async fn catch_up(app: &App) -> Result<(), StoreError> {
    end_all(app).await?;
    expire_overdue(app).await?;
    turn_all(app).await?;
    reckon_all(app).await
}
