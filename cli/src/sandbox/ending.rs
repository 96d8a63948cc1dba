//! How the sandbox is ended.

use std::io;

/// Waits for Ctrl-C, or for a service manager's signal. It listens from the moment it is made, so that no signal is missed
/// between the first line that is printed and the wait.
#[cfg(unix)]
pub(super) struct Ending {
    interrupted: tokio::signal::unix::Signal,
    terminated: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Ending {
    pub(super) fn listen() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self { interrupted: signal(SignalKind::interrupt())?, terminated: signal(SignalKind::terminate())? })
    }

    pub(super) async fn wait(mut self) {
        tokio::select! {
            _ = self.interrupted.recv() => {}
            _ = self.terminated.recv() => {}
        }
    }
}

/// Waits for Ctrl-C.
#[cfg(not(unix))]
pub(super) struct Ending;

#[cfg(not(unix))]
impl Ending {
    pub(super) fn listen() -> io::Result<Self> {
        Ok(Self)
    }

    pub(super) async fn wait(self) {
        // It fails only where nothing can be caught; then ending at once is in order, too.
        let _ = tokio::signal::ctrl_c().await;
    }
}
