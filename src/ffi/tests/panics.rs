//! A panic is an error with a name, and what it said stays in the log.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use tracing_subscriber::fmt::MakeWriter;

use super::phone::{CANARY, Drawer, Phone};
use crate::ffi::{Money, WalletError};

/// What was logged on this thread.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// The incident of a panic, once it is sure that nothing else crosses and that the log tells what the panic said beside it.
fn incident_of<T>(answer: Result<T, WalletError>, log: &Log) -> String {
    let error = answer.err().expect("the clock panics");
    let shown = format!("{error} {error:?}");
    let WalletError::Internal { details, incident } = error else { panic!("{shown}") };
    assert_eq!((details.code, details.name.as_str()), (901, "internal"));
    assert_eq!(details.parameters["incident"], incident);
    assert!(shown.contains(&incident) && !shown.contains(CANARY) && incident.len() == 8, "{shown}");
    assert!(log.text().lines().any(|line| line.contains(&incident) && line.contains(CANARY)), "{}", log.text());
    incident
}

#[tokio::test]
async fn a_panic_is_internal_and_its_words_stay_in_the_log() {
    let (phone, log) = (Phone::new(Arc::new(Drawer::default())).await, Log::default());
    let subscriber = tracing_subscriber::fmt().with_writer(log.clone()).with_ansi(false).finish();
    let _logging = tracing::subscriber::set_default(subscriber);

    phone.clock.break_it(true);
    let plain = incident_of(phone.wallet.new_id(), &log);
    let amount = Money { minor: 1, currency: "EUR".into() };
    let awaited = incident_of(phone.wallet.topups().top_up(amount, None).await, &log);
    assert_ne!(plain, awaited, "each has a name of its own");
}

#[tokio::test]
async fn after_a_panic_the_wallet_goes_on() {
    let phone = Phone::new(Arc::new(Drawer::default())).await;
    phone.clock.break_it(true);
    assert!(phone.wallet.new_id().is_err() && phone.wallet.perks().list(None, None, 0).is_err());
    phone.clock.break_it(false);
    phone.wallet.new_id().unwrap();
    phone.wallet.perks().list(None, None, 0).unwrap();
    phone.wallet.perks().pick_city(None).await.unwrap();
}
