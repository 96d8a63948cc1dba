use std::time::Duration;

use tally::sync::{Method, Request};
use tally::wire::consent::{OpenRequest, ShareLink};

use crate::ground::Ground;
use crate::trouble::Trouble;

/// A backend answers within moments or not at all.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Opens a share, as anybody may who holds the link; whether the data came.
pub async fn open_share(link: &str, ground: &Ground) -> Result<bool, Trouble> {
    let link: ShareLink = link.parse().map_err(Trouble::backend)?;
    let url = link.address.url().join(&format!("v1/shares/{}/openings", link.share)).map_err(Trouble::backend)?;
    let body = serde_json::to_vec(&OpenRequest { secret: link.secret }).map_err(Trouble::program)?;
    let headers = vec![("content-type", "application/json".to_owned())];
    let request = Request { method: Method::Post, url, headers, body, timeout: TIMEOUT };
    let answer = ground.transport.send(request).await.map_err(Trouble::backend)?;
    Ok(answer.status == 200)
}
