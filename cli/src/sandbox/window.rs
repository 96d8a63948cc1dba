//! The app's own screens on a sandbox.

use std::future::pending;
use std::io;
use std::path::Path;
use std::process::Stdio;

use tokio::io::AsyncWriteExt as _;
use tokio::process::{Child, Command};

use super::banner::Banner;
use crate::demo::phone;
use crate::failure::Failure;

/// The app in a window. It goes when this does.
pub(super) struct Window {
    java: Command,
    shown: Option<Child>,
}

impl Window {
    /// Finds what it takes, before anything else begins.
    pub(super) fn prepare() -> Result<Self, Failure> {
        let mut java = Command::from(phone::java()?);
        // The standard output is the sandbox's own.
        java.stdin(Stdio::piped()).stdout(io::stderr()).kill_on_drop(true);
        Ok(Self { java, shown: None })
    }

    /// Opens it, with the wallet that lies at `home`, on the backend that the banner tells of.
    pub(super) async fn open(&mut self, home: &Path, banner: &Banner) -> Result<(), Failure> {
        let told = serde_json::to_vec(banner)?;
        let mut java = self.java.arg("--sandbox").arg(home).spawn().map_err(|error| phone::does_not_start(&error))?;
        if let Some(mut input) = java.stdin.take() {
            // Java that is gone already says so itself, and how it ended is waited for.
            let _ = input.write_all(&told).await;
        }
        self.shown = Some(java);
        Ok(())
    }
}

/// Waits until somebody closes the window; for ever where there is none.
pub(super) async fn closed(window: Option<Window>) -> Result<(), Failure> {
    let Some(mut java) = window.and_then(|window| window.shown) else { return pending().await };
    let ended = java.wait().await.map_err(|error| phone::does_not_start(&error))?;
    if ended.success() { Ok(()) } else { Err(phone::gave_up()) }
}
