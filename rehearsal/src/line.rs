//! One phone's network.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use tally::sync::{Method, Request, Response, Transport, TransportError};
use tokio::sync::watch;

use crate::set::Set;

/// The path that operations are pushed to.
const OPERATIONS: &str = "/v1/operations";

/// How a phone's network is.
#[derive(Clone, Copy, Default)]
pub(crate) enum Network {
    /// There.
    #[default]
    Up,
    /// Away: certainly nothing arrives.
    Down,
    /// Every request takes this many milliseconds longer.
    Slow(u64),
}

/// How one phone's network is at the moment, whichever wallet is open on the phone.
#[derive(Default)]
pub(crate) struct Line {
    network: Mutex<Network>,
    lost: AtomicUsize,
    held: watch::Sender<bool>,
}

impl Line {
    pub(crate) fn set(&self, network: Network) {
        *self.network.lock().unwrap_or_else(PoisonError::into_inner) = network;
    }

    /// The answers to the next pushes do not arrive.
    pub(crate) fn lose_replies(&self, times: usize) {
        self.lost.store(times, Ordering::SeqCst);
    }

    /// No answer arrives for as long as they are held.
    pub(crate) fn hold_replies(&self, held: bool) {
        self.held.send_replace(held);
    }

    async fn out(&self) -> Result<(), TransportError> {
        let network = *self.network.lock().unwrap_or_else(PoisonError::into_inner);
        match network {
            Network::Up => Ok(()),
            Network::Down => Err(TransportError::NotConnected("the network is away".into())),
            Network::Slow(millis) => {
                tokio::time::sleep(Duration::from_millis(millis)).await;
                Ok(())
            }
        }
    }

    async fn back(&self, pushed: bool) -> Result<(), TransportError> {
        // The sender lives as long as `self`, so this ends when the answers are let go.
        let _ = self.held.subscribe().wait_for(|held| !held).await;
        let one_less = |left: usize| left.checked_sub(1);
        if pushed && self.lost.fetch_update(Ordering::SeqCst, Ordering::SeqCst, one_less).is_ok() {
            return Err(TransportError::Broken("the answer was lost".into()));
        }
        Ok(())
    }
}

/// A wallet's end of its phone's line.
pub(crate) struct End {
    pub(crate) line: Arc<Line>,
    pub(crate) set: Arc<Set>,
}

#[async_trait]
impl Transport for End {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        let (asks, pushed) = (request.method == Method::Post, request.url.path() == OPERATIONS);
        self.line.out().await?;
        let answer = self.set.way.send(request).await?;
        if asks {
            // What follows from it is done before anybody can ask for more, so that it is done in the same order every time.
            self.set.catch_up().await.map_err(|error| TransportError::Broken(error.to_string()))?;
        }
        self.line.back(pushed).await?;
        Ok(answer)
    }
}
