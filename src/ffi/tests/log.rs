//! An app gets the wallet's log, without anything that a person did.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use super::phone::{CANARY, Drawer, Phone};
use crate::crypto::jws::JwsError;
use crate::crypto::keys::SigningKey;
use crate::ffi::{LogLevel, LogSink, WalletError, set_log_sink};
use crate::wallet::WalletError as CoreError;

/// Hands every line on, after it has thrown once and for as long as nobody lets it go on.
struct Moody {
    lines: Sender<(LogLevel, String, String)>,
    goes_on: Mutex<Receiver<()>>,
    has_thrown: AtomicBool,
}

impl LogSink for Moody {
    fn log(&self, level: LogLevel, target: String, message: String) {
        assert!(self.has_thrown.swap(true, Ordering::SeqCst), "{CANARY}: it throws at the first line");
        // Whoever holds the other end lets it go on by dropping it.
        let _ = self.goes_on.lock().unwrap().recv();
        self.lines.send((level, target, message)).unwrap();
    }
}

fn incident<T>(answer: Result<T, WalletError>) -> String {
    match answer.err().unwrap() {
        WalletError::Internal { incident, .. } => incident,
        error => panic!("{error:?}"),
    }
}

/// A fault whose words name a key.
fn names_a_key() -> (CoreError, String) {
    let thumbprint = SigningKey::from_seed(&[1; 32]).public().thumbprint();
    (JwsError::UnknownKey(thumbprint.clone()).into(), thumbprint.to_string())
}

#[tokio::test]
async fn an_incident_arrives_and_nothing_that_a_person_did() {
    let ((lines, arrived), (go_on, goes_on)) = (channel(), mpsc::channel());
    let sink = Moody { lines, goes_on: Mutex::new(goes_on), has_thrown: AtomicBool::new(false) };
    set_log_sink(Arc::new(sink), None).unwrap();
    let phone = Phone::new(Arc::new(Drawer::default())).await;

    let swallowed = incident::<()>(Err(names_a_key().0.into()));
    phone.clock.break_it(true);
    let (plain, read) = (incident(phone.wallet.new_id()), incident(phone.wallet.perks().list(None, None, 0)));
    let (fault, key) = names_a_key();
    let named = incident::<()>(Err(fault.into()));
    phone.clock.break_it(false);
    // The sink stands still, and more is told than waits for it: nobody notices.
    for _ in 0..1_000 {
        drop(WalletError::from(names_a_key().0));
    }
    phone.wallet.new_id().unwrap();
    drop(go_on);

    let (mut told, mut patience) = (Vec::new(), Duration::from_mins(1));
    while let Ok(line) = arrived.recv_timeout(patience) {
        if line.2.starts_with("lines that were lost") {
            patience = Duration::from_millis(500);
        }
        told.push(line);
        if told.len() == 100 {
            drop(WalletError::from(names_a_key().0));
        }
    }
    for incident in [&plain, &read, &named] {
        let is_told = |(level, target, message): &(_, String, String)| {
            *level == LogLevel::Error && target == "tally::ffi::error" && message.contains(incident)
        };
        assert!(told.iter().any(is_told), "{incident} is not in {told:?}");
    }
    assert!(
        told.iter().any(|(.., message)| message.starts_with("panicked file=src/ffi/tests/phone.rs line=")),
        "{told:?}"
    );
    assert!(told.iter().any(|(.., message)| message.starts_with("lines that were lost")), "{told:?}");
    let shown = format!("{told:?}");
    assert!(![CANARY, "731.95", key.as_str()].iter().any(|secret| shown.contains(secret)), "{shown}");
    assert!(!shown.contains(&swallowed), "the sink threw at it, and is not told of that: {shown}");
    assert!(!shown.contains("tests/log.rs"), "a sink is not told that it threw: {shown}");
}

#[test]
fn a_log_is_taken_once() {
    struct Deaf;
    impl LogSink for Deaf {
        fn log(&self, _: LogLevel, _: String, _: String) {}
    }
    // Another test of the same process may have been first.
    let _ = set_log_sink(Arc::new(Deaf), Some(LogLevel::Debug));
    let again = set_log_sink(Arc::new(Deaf), None).unwrap_err();
    assert!(matches!(&again, WalletError::State { details } if details.name == "log-taken"), "{again:?}");
}
