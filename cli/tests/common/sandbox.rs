//! `tally sandbox` as another process.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Stdio};

use serde_json::Value;

use crate::common::{Wallet, program};

/// Ends with the test, however that ends: whoever reads what the test prints would wait for it for ever.
pub struct Sandbox(Child);

impl Drop for Sandbox {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts it on a free port and reads what it says.
pub fn sandbox(data: &Path) -> (Sandbox, Value) {
    with(data, &[])
}

/// The same, asked for more.
pub fn with(data: &Path, more: &[&str]) -> (Sandbox, Value) {
    let mut command = program();
    command
        .args(["sandbox", "--listen", "127.0.0.1:0", "--json", "--data"])
        .arg(data)
        .args(more)
        .stdout(Stdio::piped());
    let mut child = Sandbox(command.spawn().unwrap());
    let mut text = String::new();
    for line in BufReader::new(child.0.stdout.take().unwrap()).lines() {
        let line = line.unwrap();
        text.push_str(&line);
        if line == "}" {
            break;
        }
    }
    (child, serde_json::from_str(&text).unwrap())
}

/// As a service manager ends it.
pub fn end(mut sandbox: Sandbox) {
    let killed = std::process::Command::new("kill").arg(sandbox.0.id().to_string()).status().unwrap();
    assert!(killed.success());
    assert_eq!(sandbox.0.wait().unwrap().code(), Some(0));
}

/// A recipient of the sandbox looks a moment after it was granted, and after it was taken back.
pub fn wait_for_looks(wallet: &Wallet, count: usize) -> Value {
    for _ in 0..240 {
        wallet.done(&["sync"]);
        let looks = wallet.done(&["access"]);
        if looks["access"].as_array().unwrap().len() >= count {
            return looks;
        }
        std::thread::sleep(std::time::Duration::from_millis(500));
    }
    panic!("nobody looked");
}

/// A wallet of the sandbox with 100.00 and points that were added up.
pub fn with_points(wallet: &Wallet, banner: &Value) {
    wallet.done(&["enrol", banner["invite"].as_str().unwrap()]);
    wallet.done(&["topup", "100"]);
    wallet.done(&["consent", "collect", "--yes"]);
    for _ in 0..2_400 {
        wallet.done(&["sync"]);
        if wallet.done(&["points"])["state"] == "assessed" {
            wallet.done(&["perks", "--refresh"]);
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    panic!("no score came");
}

/// The id of the offer whose title begins like this.
pub fn offer<'b>(banner: &'b Value, title: &str) -> &'b str {
    let offers = banner["offers"].as_array().unwrap();
    let found = offers.iter().find(|offer| offer["title"].as_str().unwrap().starts_with(title));
    found.unwrap()["offer"].as_str().unwrap()
}
