use async_trait::async_trait;

use crate::platform::{NotFinished, Worker};

/// The runtime's threads for work that blocks.
#[derive(Debug, Clone, Copy)]
pub struct Threads;

#[async_trait]
impl Worker for Threads {
    async fn run(&self, work: Box<dyn FnOnce() + Send>) -> Result<(), NotFinished> {
        tokio::task::spawn_blocking(work).await.map_err(|error| NotFinished(error.to_string()))
    }
}
