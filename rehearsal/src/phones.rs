//! The phones on the stage, by the names that scenarios give them.

use std::collections::BTreeMap;
use std::sync::atomic::AtomicUsize;
use std::sync::{Arc, Mutex, PoisonError};

use crate::line::Line;

/// What stays of a phone while wallets on it are opened and closed.
#[derive(Clone, Default)]
pub(crate) struct Phone {
    pub(crate) line: Arc<Line>,
    pub(crate) panics: Arc<AtomicUsize>,
    opened: usize,
}

#[derive(Default)]
pub(crate) struct Phones(Mutex<BTreeMap<String, Phone>>);

impl Phones {
    /// The phone of this name.
    pub(crate) fn of(&self, name: &str) -> Phone {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).entry(name.to_owned()).or_default().clone()
    }

    /// The phone, and whose randomness its wallet draws this time: another one at each opening, or ids would come twice.
    pub(crate) fn open(&self, name: &str) -> (Phone, String) {
        let mut phones = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let phone = phones.entry(name.to_owned()).or_default();
        phone.opened += 1;
        (phone.clone(), format!("{name}, opened {}", phone.opened))
    }
}
