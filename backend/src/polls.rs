//! Who is waiting for news.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tally::domain::id::DeviceId;
use tally::wire::problem::ProblemCode;

use crate::refusal::Refusal;

/// The most long polls of one phone at a time. One is what a phone needs; some more are those that it lost with its
/// network and that nobody here knows to be lost. Were the newer one to end the older, two listeners on one phone would
/// end each other without a rest.
const POLLS: usize = 4;

/// By then another one may have ended: none waits for longer than 25 s.
const AGAIN: Duration = Duration::from_secs(10);

/// How many long polls each phone has open.
#[derive(Default)]
pub(crate) struct Polls(Mutex<HashMap<DeviceId, usize>>);

/// One that waits; over when it is dropped, however its connection ends.
pub(crate) struct Poll<'p> {
    polls: &'p Polls,
    device: DeviceId,
}

impl Polls {
    /// Lets a phone wait, unless it waits too often already.
    pub(crate) fn begin(&self, device: DeviceId) -> Result<Poll<'_>, Refusal> {
        let mut open = self.lock();
        let count = open.entry(device).or_default();
        if *count >= POLLS {
            return Err(Refusal::later(ProblemCode::TooManyRequests, AGAIN));
        }
        *count += 1;
        Ok(Poll { polls: self, device })
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<DeviceId, usize>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Poll<'_> {
    fn drop(&mut self) {
        let mut open = self.polls.lock();
        if let Some(count) = open.get_mut(&self.device) {
            *count -= 1;
            if *count == 0 {
                open.remove(&self.device);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{POLLS, Polls};
    use tally::domain::id::DeviceId;

    #[test]
    fn each_phone_has_a_few_and_gets_them_back() {
        let (polls, one, other) = (Polls::default(), DeviceId::new(1, &[0; 10]), DeviceId::new(2, &[0; 10]));
        let mut open: Vec<_> = (0..POLLS).map(|_| polls.begin(one).unwrap()).collect();
        let refusal = polls.begin(one).err().unwrap();
        assert!(refusal.retry_after.is_some());
        assert!(polls.begin(other).is_ok());
        open.pop();
        assert!(polls.begin(one).is_ok());
        open.clear();
        assert!(polls.lock().is_empty(), "whoever left is forgotten");
    }
}
