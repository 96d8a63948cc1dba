//! Waking those who wait for news.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use tally::domain::id::UserId;
use tokio::sync::Notify;

/// One bell for each person who waits.
#[derive(Default)]
pub(crate) struct Bells(Mutex<HashMap<UserId, Weak<Notify>>>);

impl Bells {
    /// The person's bell. Wait on it before looking for news, or a ring in between is missed.
    pub(crate) fn of(&self, user: UserId) -> Arc<Notify> {
        let mut bells = self.lock();
        if let Some(bell) = bells.get(&user).and_then(Weak::upgrade) {
            return bell;
        }
        bells.retain(|_, bell| bell.strong_count() > 0);
        let bell = Arc::new(Notify::new());
        bells.insert(user, Arc::downgrade(&bell));
        bell
    }

    /// There is news for this person.
    pub(crate) fn ring(&self, user: UserId) {
        if let Some(bell) = self.lock().get(&user).and_then(Weak::upgrade) {
            bell.notify_waiters();
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<UserId, Weak<Notify>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
