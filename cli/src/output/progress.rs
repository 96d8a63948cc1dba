//! A spinner on standard error for whatever takes longer than a second.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use indicatif::ProgressBar;

/// Below this people feel no wait.
const PATIENCE: Duration = Duration::from_secs(1);
/// Ten pictures a second look alive and cost nothing.
const BEAT: Duration = Duration::from_millis(100);

/// The spinner. It draws nothing where standard error is not a terminal, and holds still while a person is asked.
#[derive(Clone)]
pub(crate) struct Progress {
    bar: ProgressBar,
    drawn: Arc<AtomicBool>,
    asking: Arc<AtomicBool>,
}

impl Progress {
    /// A spinner that has not been drawn yet.
    pub(crate) fn new() -> Self {
        Self { bar: ProgressBar::new_spinner(), drawn: Arc::default(), asking: Arc::default() }
    }

    /// Waits for `work`, and says so with `label` if it takes long.
    pub(crate) async fn watch<F: Future>(&self, label: &'static str, work: F) -> F::Output {
        let mut work = pin!(work);
        if let Ok(output) = tokio::time::timeout(PATIENCE, &mut work).await {
            return output;
        }
        loop {
            match tokio::time::timeout(BEAT, &mut work).await {
                Ok(output) => return self.finished(output),
                Err(_) => self.beat(label),
            }
        }
    }

    /// Runs `question` with the spinner out of the way.
    pub(crate) fn asking<T>(&self, question: impl FnOnce() -> T) -> T {
        self.asking.store(true, Ordering::SeqCst);
        // Suspending draws it again afterwards, even where it was never drawn.
        let drawn = self.drawn.load(Ordering::SeqCst);
        let answer = if drawn { self.bar.suspend(question) } else { question() };
        self.asking.store(false, Ordering::SeqCst);
        answer
    }

    /// Setting the message draws, too: while a person types it would stand in the middle of the question.
    fn beat(&self, label: &'static str) {
        if !self.asking.load(Ordering::SeqCst) {
            self.drawn.store(true, Ordering::SeqCst);
            self.bar.set_message(label);
            self.bar.tick();
        }
    }

    fn finished<T>(&self, output: T) -> T {
        self.drawn.store(false, Ordering::SeqCst);
        self.bar.finish_and_clear();
        output
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn hands_on_what_was_waited_for() {
        let progress = Progress::new();
        let slow = async {
            tokio::time::sleep(PATIENCE + BEAT * 3).await;
            7
        };
        assert_eq!(progress.watch("Waiting", slow).await, 7);
        assert_eq!(progress.asking(|| 8), 8);
        assert!(!progress.asking.load(Ordering::SeqCst));
    }
}
