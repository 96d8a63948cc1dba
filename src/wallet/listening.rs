use std::sync::OnceLock;

use tokio::sync::Mutex;

use super::WalletError;

/// One listening for everybody who waits for its end: each of its own would hold a connection and take the same changes in.
#[derive(Default)]
pub(crate) struct Listening {
    /// Whoever has it listens. If they go away before the end, the next in the line goes on.
    turn: Mutex<()>,
    outcome: OnceLock<Result<(), WalletError>>,
}

impl Listening {
    /// Whether it came to an end by itself, which everybody who joined is told.
    pub(crate) fn has_ended(&self) -> bool {
        self.outcome.get().is_some()
    }

    /// Waits for the end of the one that goes on, and listens if nobody does.
    pub(crate) async fn join<F>(&self, listen: impl FnOnce() -> F) -> Result<(), WalletError>
    where
        F: Future<Output = Result<(), WalletError>>,
    {
        let _turn = self.turn.lock().await;
        if !self.has_ended() {
            let outcome = listen().await;
            return self.outcome.get_or_init(|| outcome).clone();
        }
        self.outcome.get().cloned().unwrap_or(Ok(()))
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::future::{pending, ready};
    use std::pin::pin;

    use super::{Listening, WalletError};

    /// Looks once whether it has ended.
    async fn goes_on(joined: impl Future<Output = Result<(), WalletError>>) {
        tokio::select! {
            biased;
            outcome = joined => panic!("it ended: {outcome:?}"),
            () = ready(()) => {}
        }
    }

    #[tokio::test]
    async fn whoever_joins_listens_only_once_the_one_before_has_left() {
        let (listening, begun) = (Listening::default(), Cell::new(0));
        let listen = || {
            begun.set(begun.get() + 1);
            pending()
        };
        let mut second = pin!(listening.join(listen));
        {
            let mut first = pin!(listening.join(listen));
            for _ in 0..2 {
                goes_on(first.as_mut()).await;
                goes_on(second.as_mut()).await;
            }
            assert_eq!(begun.get(), 1);
        }
        goes_on(second).await;
        assert_eq!((begun.get(), listening.has_ended()), (2, false));
    }

    #[tokio::test]
    async fn how_it_ended_is_told_to_everybody_who_joined() {
        let (listening, never) = (Listening::default(), || -> std::future::Ready<_> { panic!("it ended already") });
        let (end, ended) = tokio::sync::oneshot::channel::<()>();
        let mut first = pin!(listening.join(|| async {
            let _ = ended.await;
            Err(WalletError::NotEnrolled)
        }));
        let mut second = pin!(listening.join(never));
        goes_on(first.as_mut()).await;
        goes_on(second.as_mut()).await;
        drop(end);
        assert_eq!(first.await, Err(WalletError::NotEnrolled));
        assert_eq!(second.await, Err(WalletError::NotEnrolled));
        assert!(listening.has_ended());
    }
}
