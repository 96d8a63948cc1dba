//! Requests that arrive late, or another time.

use tally::sync::{Request, Transport};

use super::{Net, lock};

/// More than these nobody keeps under way.
const MOST: usize = 16;

impl Net {
    /// Keeps a request, to let it arrive at some other time.
    pub(super) fn keep(&self, request: Request) {
        let mut late = lock(&self.late);
        if late.len() < MOST {
            late.push(request);
        }
    }

    /// Lets some of what is under way arrive, in any order. Nobody waits for the answers any more.
    pub(crate) async fn deliver_some(&self) {
        while self.chance.percent(50) {
            let Some(request) = self.any_late() else { return };
            let _ = self.host.send(request).await;
        }
    }

    /// Lets everything arrive that is under way.
    pub(crate) async fn deliver_all(&self) {
        while let Some(request) = self.any_late() {
            let _ = self.host.send(request).await;
        }
    }

    fn any_late(&self) -> Option<Request> {
        let mut late = lock(&self.late);
        let place = self.chance.place(late.len())?;
        Some(late.swap_remove(place))
    }
}
