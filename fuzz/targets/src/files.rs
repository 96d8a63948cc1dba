//! Files that a person hands to somebody who checks them.

use std::fmt::Debug;

use serde_json::Value;
use tally::wire::consent::ChainFile;
use tally::wire::evidence::Evidence;

use crate::backend::NOW;
use crate::forge::World;

/// An evidence file.
pub(crate) fn evidence(data: &[u8]) {
    each(data, |text| {
        let Ok(file) = Evidence::read(text) else { return };
        same(&serde_json::to_string(&file).map(|printed| Evidence::read(&printed)), &file);
        if let Ok(proof) = file.verify() {
            assert_eq!(proof.signer, file.signer.thumbprint());
            assert_eq!(file.keys.keys().iter().filter(|key| key.thumbprint() == proof.backend).count().min(1), 1);
            assert_ne!(proof.receipt.operation_sha256, "");
            let other = Evidence { operation: format!("{}A", file.operation), ..file.clone() };
            assert!(other.verify().is_err(), "a changed operation was proven");
        }
    });
}

/// A file of consent events.
pub(crate) fn chain(data: &[u8]) {
    each(data, |text| {
        let Ok(file) = ChainFile::read(text) else { return };
        same(&serde_json::to_string(&file).map(|printed| ChainFile::read(&printed)), &file);
        let Ok(events) = file.verify() else { return };
        assert_eq!(events.len(), file.events.len());
        for (place, event) in events.iter().enumerate() {
            assert_eq!(usize::try_from(event.link().seq), Ok(place + 1));
        }
        if events.len() > 1 {
            let mut shorter = file.clone();
            shorter.events.remove(0);
            assert!(shorter.verify().is_err(), "a chain holds without its first event");
        }
    });
}

/// The text as it is, and as what its placeholders stand for.
fn each(data: &[u8], read: impl Fn(&str)) {
    let Some(text) = crate::text(data) else { return };
    read(text);
    if let Ok(value) = serde_json::from_str::<Value>(text) {
        read(&World::new(NOW).value(value).to_string());
    }
}

/// What was read, prints and reads again to the same.
fn same<T: PartialEq + Debug, E: Debug>(again: &Result<Result<T, E>, serde_json::Error>, file: &T) {
    match again {
        Ok(Ok(again)) => assert_eq!(again, file),
        other => panic!("{other:?}"),
    }
}
