use serde::Serialize;
use tally::wallet::{Consents, Page, PageRequest, Wallet, WalletError};
use tally::wire::consent::ChainFile;

use crate::records::{ConsentRecord, LookRecord, RequestRecord};

/// All that the wallet knows about consent, for an export.
#[derive(Serialize)]
pub(crate) struct EveryConsent {
    requests: Vec<RequestRecord>,
    consents: Vec<ConsentRecord>,
    access: Vec<LookRecord>,
    /// Absent before the wallet has a key to sign with.
    #[serde(skip_serializing_if = "Option::is_none")]
    chain: Option<ChainFile>,
}

impl EveryConsent {
    pub(crate) fn of(wallet: &Wallet) -> Result<Self, WalletError> {
        let consents = wallet.consents();
        Ok(Self {
            requests: all(|request| consents.requests(request))?,
            consents: all(|request| consents.list(request))?,
            access: all(|request| consents.access(request))?,
            chain: chain(&consents)?,
        })
    }
}

fn chain(consents: &Consents) -> Result<Option<ChainFile>, WalletError> {
    match consents.export() {
        Ok(chain) => Ok(Some(chain)),
        Err(WalletError::NotEnrolled) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Every page of a list, as records.
fn all<T, R: From<T>>(page: impl Fn(&PageRequest) -> Result<Page<T>, WalletError>) -> Result<Vec<R>, WalletError> {
    let mut found = Vec::new();
    let mut request = PageRequest { limit: 200, ..PageRequest::default() };
    loop {
        let page = page(&request)?;
        found.extend(page.items.into_iter().map(R::from));
        let Some(next) = page.next else { return Ok(found) };
        request.after = Some(next);
    }
}
