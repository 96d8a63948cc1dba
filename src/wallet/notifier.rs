use std::sync::Arc;

use tokio::sync::watch;

use crate::platform::Observer;

/// Tells the observer that something changed: from a task of its own, so that no lock is ever held while foreign code
/// runs, and one call at a time. Changes that come while the observer is busy are told once.
pub(crate) struct Notifier {
    changes: watch::Sender<()>,
}

impl Notifier {
    /// Has to be called inside a runtime. The task ends with the notifier.
    pub(crate) fn start(observer: Option<Arc<dyn Observer>>) -> Self {
        let (changes, seen) = watch::channel(());
        if let Some(observer) = observer {
            tokio::spawn(tell(seen, observer));
        }
        Self { changes }
    }

    pub(crate) fn changed(&self) {
        self.changes.send_replace(());
    }
}

async fn tell(mut seen: watch::Receiver<()>, observer: Arc<dyn Observer>) {
    while seen.changed().await.is_ok() {
        let observer = observer.clone();
        // Foreign code may take its time or panic; neither is this task's business.
        let _ = tokio::task::spawn_blocking(move || observer.changed()).await;
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::{Arc, Mutex};
    use std::time::Duration;

    use super::Notifier;
    use crate::platform::Observer;

    /// Hears of a change for as long as nobody lets it go on.
    #[derive(Default)]
    struct Slow {
        at_once: AtomicUsize,
        calls: AtomicUsize,
        gate: Mutex<()>,
    }

    impl Observer for Slow {
        fn changed(&self) {
            assert_eq!(self.at_once.fetch_add(1, Ordering::SeqCst), 0, "never at the same time as itself");
            drop(self.gate.lock().unwrap());
            self.at_once.fetch_sub(1, Ordering::SeqCst);
            self.calls.fetch_add(1, Ordering::SeqCst);
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_slow_observer_hears_of_many_changes_at_least_once() {
        let observer = Arc::new(Slow::default());
        {
            let _held = observer.gate.lock().unwrap();
            let notifier = Notifier::start(Some(observer.clone()));
            for _ in 0..100 {
                notifier.changed();
            }
        }
        while Arc::strong_count(&observer) > 1 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        let calls = observer.calls.load(Ordering::SeqCst);
        assert!((1..=2).contains(&calls), "{calls}");
    }
}
