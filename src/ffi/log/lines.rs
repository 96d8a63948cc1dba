//! Events of `tracing` as lines that wait for the sink.

use std::cell::Cell;
use std::fmt::{self, Write};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use tracing::field::{Field, Visit};
use tracing::level_filters::LevelFilter;
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::Interest;
use tracing::{Event, Level, Metadata, Subscriber};

use super::LogLevel;

/// The target of what may name an amount or a payee: for a developer's own subscriber, never for an app's sink.
pub(in crate::ffi) const UNREDACTED: &str = "tally::unredacted";

/// So many lines wait for a sink that takes its time.
const WAITING: usize = 256;

thread_local! {
    static KEPT_OUT: Cell<bool> = const { Cell::new(false) };
}

/// What this thread logs from now on is not told: else a sink that throws, or logs through the wallet, would be told of
/// itself for ever.
pub(super) fn keep_this_thread_out() {
    KEPT_OUT.set(true);
}

/// One line of the log.
pub(super) struct Line {
    pub(super) level: LogLevel,
    pub(super) target: String,
    pub(super) message: String,
}

impl Line {
    fn gap(lost: u64) -> Self {
        let message = format!("lines that were lost, because the sink took its time: {lost}");
        Self { level: LogLevel::Warn, target: "tally".into(), message }
    }
}

/// Makes lines of the wallet's own events from a level on. It never waits.
pub(super) struct Lines {
    level: Level,
    waiting: SyncSender<Line>,
    lost: AtomicU64,
}

impl Lines {
    pub(super) fn from(level: Level) -> (Self, Receiver<Line>) {
        let (waiting, lines) = sync_channel(WAITING);
        (Self { level, waiting, lost: AtomicU64::new(0) }, lines)
    }

    fn takes(&self, of: &Metadata<'_>) -> bool {
        let target = of.target();
        let is_ours = target == "tally" || target.starts_with("tally::");
        of.is_event() && is_ours && target != UNREDACTED && *of.level() <= self.level
    }

    fn send(&self, line: Line) {
        let lost = self.lost.swap(0, Ordering::Relaxed);
        if lost > 0 && self.waiting.try_send(Line::gap(lost)).is_err() {
            self.lost.fetch_add(lost, Ordering::Relaxed);
        }
        if self.waiting.try_send(line).is_err() {
            self.lost.fetch_add(1, Ordering::Relaxed);
        }
    }
}

impl Subscriber for Lines {
    fn register_callsite(&self, of: &'static Metadata<'static>) -> Interest {
        if self.takes(of) { Interest::sometimes() } else { Interest::never() }
    }

    fn enabled(&self, of: &Metadata<'_>) -> bool {
        self.takes(of) && !KEPT_OUT.get()
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(self.level.into())
    }

    fn event(&self, event: &Event<'_>) {
        let (of, mut text) = (event.metadata(), Text::default());
        event.record(&mut text);
        let level = (*of.level()).into();
        self.send(Line { level, target: of.target().into(), message: text.message + &text.fields });
    }

    // The wallet has no spans.

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// The message, and after it the other fields as `name=value`.
#[derive(Default)]
struct Text {
    message: String,
    fields: String,
}

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        // Nothing fails that writes into a text.
        let _ = match field.name() {
            "message" => write!(self.message, "{value:?}"),
            name => write!(self.fields, " {name}={value:?}"),
        };
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.record_debug(field, &format_args!("{value}"));
    }
}

#[cfg(test)]
mod tests {
    use tracing::Level;

    use super::{Lines, UNREDACTED, WAITING};
    use crate::ffi::LogLevel;

    /// What is told of what `work` logs, each as its level, its target and the rest.
    fn told(level: Level, work: impl FnOnce()) -> Vec<(LogLevel, String, String)> {
        let (log, lines) = Lines::from(level);
        tracing::subscriber::with_default(log, work);
        lines.into_iter().map(|line| (line.level, line.target, line.message)).collect()
    }

    #[test]
    fn a_line_is_the_message_and_its_fields() {
        let lines = told(Level::WARN, || tracing::warn!(code = 7, name = "seven", lucky = true, "counted {}", 1));
        let (level, target, message) = &lines[0];
        assert_eq!((*level, target.as_str()), (LogLevel::Warn, module_path!()));
        assert_eq!(message, "counted 1 code=7 name=seven lucky=true");
    }

    #[test]
    fn only_what_is_ours_redacted_and_matters_is_told() {
        let log = || {
            tracing::info!("too little");
            tracing::error!(target: UNREDACTED, "too much");
            tracing::error!(target: "tally_backend::serve", "another's");
            tracing::error!(target: "hyper", "another's");
            tracing::error!("this");
        };
        let messages = |level| told(level, log).into_iter().map(|(.., message)| message).collect::<Vec<_>>();
        assert_eq!(messages(Level::WARN), ["this"]);
        assert_eq!(messages(Level::DEBUG), ["too little", "this"]);
    }

    #[test]
    fn what_does_not_fit_is_counted_and_told() {
        let (log, lines) = Lines::from(Level::WARN);
        tracing::subscriber::with_default(log, || {
            (0..WAITING + 3).for_each(|number| tracing::warn!("{number}"));
            assert_eq!(lines.recv().unwrap().message, "0");
            // There is room for the gap, and none for the line after it.
            tracing::warn!("lost as well");
            lines.try_iter().for_each(drop);
            tracing::warn!("last");
        });
        let rest: Vec<_> = lines.into_iter().map(|line| line.message).collect();
        assert_eq!(rest, ["lines that were lost, because the sink took its time: 1", "last"]);
    }
}
