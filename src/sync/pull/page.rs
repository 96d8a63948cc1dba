//! Whether a page is the backend's, for this person, and the one that was asked for.

use crate::crypto::hash::sha256_base64url;
use crate::sync::apply::Trust;
use crate::sync::error::SyncError;
use crate::wire::change::{ChangePage, PageSeal};

/// The page's seal, if it holds.
pub(super) fn verify(page: &ChangePage, trust: &Trust, asked: &str) -> Result<PageSeal, SyncError> {
    let seal = trust.verify(&page.seal, "a page of changes", |seal: &PageSeal| seal.user)?.into_document();
    let hashes = page.items.iter().map(|item| sha256_base64url(item.as_bytes()));
    if seal.after != asked {
        return Err(tampered("answers another cursor"));
    }
    if !hashes.eq(seal.hashes.iter().cloned()) {
        return Err(tampered("was changed on its way"));
    }
    if seal.more && seal.next == seal.after {
        return Err(tampered("leads back to itself"));
    }
    Ok(seal)
}

fn tampered(what: &str) -> SyncError {
    SyncError::Tampered(format!("a page of changes {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::jws::Signed;
    use crate::crypto::keys::SigningKey;
    use crate::domain::id::UserId;
    use crate::domain::time::Timestamp;

    fn user(number: i64) -> UserId {
        UserId::new(number, &[0; 10])
    }

    fn seal(items: &[&str]) -> PageSeal {
        let hashes = items.iter().map(|item| sha256_base64url(item.as_bytes())).collect();
        let (after, next) = ("a".into(), "b".into());
        PageSeal { user: user(1), after, next, more: false, hashes, iat: Timestamp(1) }
    }

    fn check(seal: PageSeal, items: &[&str], key: u8) -> Result<PageSeal, SyncError> {
        let seal = Signed::sign(seal, &SigningKey::from_seed(&[key; 32])).unwrap().compact().to_owned();
        let page = ChangePage { items: items.iter().map(ToString::to_string).collect(), seal };
        let keys = [SigningKey::from_seed(&[1; 32]).public()].into_iter().collect();
        verify(&page, &Trust { user: user(1), keys }, "a")
    }

    #[test]
    fn a_page_that_was_asked_for_is_believed() {
        assert_eq!(check(seal(&["1", "2"]), &["1", "2"], 1).unwrap(), seal(&["1", "2"]));
        assert!(check(seal(&[]), &[], 1).is_ok());
    }

    #[test]
    fn any_other_page_is_not() {
        let changed = |change: fn(&mut PageSeal)| {
            let mut seal = seal(&["1", "2"]);
            change(&mut seal);
            check(seal, &["1", "2"], 1)
        };
        assert!(changed(|_| ()).is_ok());
        for refused in [
            check(seal(&["1", "2"]), &["1", "2"], 2),
            check(seal(&["1", "2"]), &["2", "1"], 1),
            check(seal(&["1", "2"]), &["1"], 1),
            check(seal(&["1"]), &["1", "2"], 1),
            changed(|seal| seal.user = user(2)),
            changed(|seal| seal.after = "b".into()),
            changed(|seal| (seal.more, seal.next) = (true, "a".into())),
        ] {
            assert!(matches!(refused, Err(SyncError::Tampered(_))), "{refused:?}");
        }
    }
}
