use std::panic::{self, AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::Receiver;

use tracing::Level;

use super::WalletError;
use super::runtime::call;
use crate::wallet::WalletError as CoreError;

mod lines;

pub(super) use lines::UNREDACTED;
use lines::{Line, Lines};

/// How much it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum LogLevel {
    /// A fault in the wallet.
    Error,
    /// Something is not as it should be, and the wallet goes on.
    Warn,
    /// What a wallet does.
    Info,
    /// What helps to find out why.
    Debug,
}

/// Takes the lines of the wallet's log, for the app's own log or for a report. No line names an amount, a payee, a person or
/// a key. It is called from a thread of its own, one line after the other and without any lock held, a moment after what is
/// told; it may take its time, throw, and call the wallet. While it takes its time lines wait, and the newest are lost where
/// too many do, which a line of its own tells.
#[uniffi::export(with_foreign)]
pub trait LogSink: Send + Sync {
    /// One line. `target` is the part of the wallet that it comes from.
    fn log(&self, level: LogLevel, target: String, message: String);
}

/// Sends the wallet's log to `sink`, from `level` on; without one, from `LogLevel.Warn` on. Once in the life of a process,
/// before the first wallet is opened: a second time is `log-taken`.
#[uniffi::export(default(level = None))]
pub fn set_log_sink(sink: Arc<dyn LogSink>, level: Option<LogLevel>) -> Result<(), WalletError> {
    call(|| {
        let (log, lines) = Lines::from(level.unwrap_or(LogLevel::Warn).into());
        tracing::subscriber::set_global_default(log).map_err(|_| CoreError::LogTaken)?;
        let told = std::thread::Builder::new().name("tally-log".into()).spawn(move || tell(&lines, &*sink));
        told.map_err(|error| CoreError::Internal(error.to_string()))?;
        tell_where_it_panics();
        Ok(())
    })
}

fn tell(lines: &Receiver<Line>, sink: &dyn LogSink) {
    lines::keep_this_thread_out();
    for Line { level, target, message } in lines {
        // Foreign code may throw, which is nobody's business here.
        let _ = catch_unwind(AssertUnwindSafe(|| sink.log(level, target, message)));
    }
}

/// What a panic says may name what somebody paid; the place where it happens names nothing.
fn tell_where_it_panics() {
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        if let Some(place) = panic.location() {
            tracing::error!(file = place.file(), line = place.line(), "panicked");
        }
        before(panic);
    }));
}

impl From<LogLevel> for Level {
    fn from(level: LogLevel) -> Self {
        match level {
            LogLevel::Error => Self::ERROR,
            LogLevel::Warn => Self::WARN,
            LogLevel::Info => Self::INFO,
            LogLevel::Debug => Self::DEBUG,
        }
    }
}

impl From<Level> for LogLevel {
    fn from(level: Level) -> Self {
        match level {
            Level::ERROR => Self::Error,
            Level::WARN => Self::Warn,
            Level::INFO => Self::Info,
            _ => Self::Debug,
        }
    }
}
