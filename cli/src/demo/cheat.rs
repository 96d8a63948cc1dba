//! A backend that collects more than was signed for, played by whoever holds its key.

use std::path::Path;

use serde_json::Error;
use tally::crypto::base64url_decode;
use tally::crypto::hash::sha256_base64url;
use tally::crypto::jws::{Document, KeySet, Signed};
use tally::crypto::keys::SigningKey;
use tally::domain::money::Money;
use tally::wire::change::{Change, ChangePage, Fact, PageSeal};
use tally::wire::ride::Charge;

use crate::failure::Failure;

/// Collects one unit more than the cap, and says so in the backend's name.
pub(super) struct Cheat {
    key: SigningKey,
    keys: KeySet,
    cap: Money,
}

impl Cheat {
    /// With the key of the backend whose data is in `data`.
    pub(super) fn new(data: &Path, cap: Money) -> Result<Self, Failure> {
        let trouble = |why: String| Failure::own("demo", format!("the backend's key: {why}"));
        let text = std::fs::read_to_string(data.join("signing.key")).map_err(|error| trouble(error.to_string()))?;
        let seed = base64url_decode(text.trim()).ok().and_then(|seed| seed.try_into().ok());
        let key = SigningKey::from_seed(&seed.ok_or_else(|| trouble("it is no seed".into()))?);
        let keys = std::iter::once(key.public()).collect();
        Ok(Self { key, keys, cap })
    }

    /// The same page with another charge, or none if it has no charge.
    pub(super) fn page(&self, body: &[u8]) -> Option<Vec<u8>> {
        let page: ChangePage = serde_json::from_slice(body).ok()?;
        let mut seal = self.document::<PageSeal>(&page.seal)?;
        let items: Vec<_> = page.items.iter().map(|item| self.item(item).unwrap_or_else(|| item.clone())).collect();
        if items == page.items {
            return None;
        }
        seal.hashes = items.iter().map(|item| sha256_base64url(item.as_bytes())).collect();
        let page = ChangePage { items, seal: self.sign(seal)? };
        serde_json::to_vec(&page).ok()
    }

    fn item(&self, item: &str) -> Option<String> {
        let Ok(Change { version, fact: Fact::Ride(mut fact) }): Result<Change, Error> = serde_json::from_str(item)
        else {
            return None;
        };
        let charge = self.document::<Charge>(fact.charge.as_deref()?)?;
        let nothing = Money::new(0, self.cap.currency);
        let collected = Money::new(self.cap.minor + 1, self.cap.currency);
        fact.charge = Some(self.sign(Charge { collected, returned: nothing, ..charge })?);
        serde_json::to_string(&Change { version, fact: Fact::Ride(fact) }).ok()
    }

    fn document<D: Document>(&self, compact: &str) -> Option<D> {
        Some(Signed::<D>::verify(compact, &self.keys).ok()?.into_document())
    }

    fn sign<D: Document>(&self, document: D) -> Option<String> {
        Some(Signed::sign(document, &self.key).ok()?.compact().to_owned())
    }
}
