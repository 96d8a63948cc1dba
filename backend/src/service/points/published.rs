//! What everybody is told: the rules, and the terms under which entries are held.

use std::sync::Arc;

use serde::Serialize;
use tally::crypto::hash::sha256_base64url;
use tally::crypto::jws::{Document, Signed};
use tally::domain::points::{ObligationKind, RuleSet, Rules};
use tally::domain::time::Timestamp;
use tally::wire::consent::{CollectionTerms, Notice};
use tally::wire::invite::Address;

use crate::keys::Keys;
use crate::rules::Book;
use crate::store::{self, Publication, Rule, RuleFailed, Store, StoreError};

/// Which terms these are. Other terms have another number.
const TERMS_VERSION: u32 = 1;

/// How long a grant may last, in days: a year, so that nobody forgets that they said yes.
const GRANT: u32 = 366;

/// How far back it may reach, and how long an entry is kept, in days: five years, the longest that any counts.
const LONGEST: u32 = 1826;

/// Where the notice can be read, below the backend's address.
const NOTICE_PATH: &str = "notices/collection";

/// The notice itself.
pub(crate) const NOTICE: &str = include_str!("../../../../docs/collection-notice.md");

/// What is published, as it was when it was first signed.
pub(crate) struct Published {
    pub(crate) book: Arc<Book>,
}

impl Published {
    /// Publishes what was not published before.
    pub(crate) async fn begin(store: &dyn Store, keys: &Arc<Keys>, terms: CollectionTerms) -> Result<Self, StoreError> {
        let set = Rules::reference().map_err(|error| RuleFailed(error.to_string()))?;
        let rules = Publication::Rules;
        let compact = store.publish(rules, set.version, publication(keys, set)).await?;
        store.publish(Publication::CollectionTerms, TERMS_VERSION, publication(keys, terms)).await?;
        Ok(Self { book: Arc::new(book(&compact, keys)?) })
    }
}

fn publication<D: Document + Serialize + Send + 'static>(keys: &Arc<Keys>, what: D) -> Rule<(), store::Published> {
    let keys = Arc::clone(keys);
    Box::new(move |()| {
        let document = serde_json::to_string(&what).map_err(|error| RuleFailed(error.to_string()))?;
        Ok(store::Published { document, compact: keys.sign(what)? })
    })
}

fn book(compact: &str, keys: &Keys) -> Result<Book, RuleFailed> {
    let signed: Signed<RuleSet> = keys.read(compact)?;
    let rules = Rules::accept(signed.document().clone(), None).map_err(|fault| RuleFailed(fault.to_string()))?;
    Ok(Book { signed, rules })
}

/// What is asked for, of a backend that is reached at this address.
pub(crate) fn terms(address: &Address, now: Timestamp) -> CollectionTerms {
    CollectionTerms {
        version: TERMS_VERSION,
        controller: "Tally reference backend".into(),
        sources: ObligationKind::ALL.to_vec(),
        back_days: LONGEST,
        grant_days: GRANT,
        retention_days: LONGEST,
        jurisdiction: "DE".into(),
        notice: notice(address),
        iat: now,
    }
}

fn notice(address: &Address) -> Notice {
    let url = address.url().join(NOTICE_PATH).map_or_else(|_| NOTICE_PATH.into(), String::from);
    Notice { url, sha256: sha256_base64url(NOTICE.as_bytes()), language: "en".into() }
}
