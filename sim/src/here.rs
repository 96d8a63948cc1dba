//! Work that waits for the disk, done here and now.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use async_trait::async_trait;
use tally::platform::{NotFinished, Worker};

use crate::chance::Chance;
use crate::drive::Drive;
use crate::fuse::Fuse;

/// How often somebody else has their turn before, in a hundred.
const OTHERS_FIRST: u32 = 30;

/// Does everything on the one thread there is; the process may die before and after, and others may be faster.
pub(crate) struct Here {
    pub(crate) fuse: Arc<Fuse>,
    pub(crate) chance: Arc<Chance>,
    pub(crate) drive: Arc<Drive>,
}

#[async_trait]
impl Worker for Here {
    async fn run(&self, work: Box<dyn FnOnce() + Send>) -> Result<(), NotFinished> {
        self.fuse.pass().await;
        while self.chance.percent(OTHERS_FIRST) {
            tokio::task::yield_now().await;
        }
        let done = catch_unwind(AssertUnwindSafe(work)).map_err(|_| NotFinished("it panicked".into()));
        if self.drive.is_dead() {
            self.fuse.burn();
        }
        self.fuse.pass().await;
        done
    }
}
