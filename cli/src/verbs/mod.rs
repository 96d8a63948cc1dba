//! One verb, one file.

mod access;
mod balance;
mod bills;
mod completions;
mod consent;
mod end;
mod enrol;
mod events;
mod export;
mod loans;
mod man;
mod mandates;
mod outbox;
mod pay;
mod payment;
mod payments;
mod perks;
mod points;
mod profile;
mod qr;
mod receipt;
mod repay;
mod rides;
mod small_payments;
mod sync;
mod topup;
mod unlock;
mod verify;
mod wipe;

pub(crate) use consent::{read_chain, verify as verify_chain};
pub(crate) use verify::{read_evidence, verify};

use clap::Subcommand;

use crate::demo::Demo;
use crate::failure::Failure;
use crate::output::Outcome;
use crate::sandbox::Sandbox;
use crate::session::Session;

/// What can be asked for.
#[derive(Subcommand)]
pub(crate) enum Verb {
    Demo(Demo),
    Sandbox(Sandbox),
    Enrol(enrol::Enrol),
    Balance(balance::Balance),
    Topup(topup::Topup),
    Pay(pay::Pay),
    Payments(payments::Payments),
    Payment(payment::Payment),
    Receipt(receipt::Receipt),
    Bills(bills::Bills),
    Repay(repay::Repay),
    Loans(loans::Loans),
    Unlock(unlock::Unlock),
    End(end::End),
    Rides(rides::Rides),
    Verify(verify::Verify),
    Sync(sync::Sync),
    Events(events::Events),
    Mandates(mandates::Mandates),
    Consent(consent::Consent),
    Access(access::Access),
    Points(points::Points),
    Perks(perks::Perks),
    Profile(profile::Profile),
    Outbox(outbox::Outbox),
    Qr(qr::Qr),
    Export(export::Export),
    Wipe(wipe::Wipe),
    Completions(completions::Completions),
    Man(man::Man),
}

impl Verb {
    /// Does it.
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        match self {
            Self::Demo(verb) => verb.run(session).await,
            Self::Sandbox(verb) => verb.run(session).await,
            Self::Enrol(verb) => verb.run(session).await,
            Self::Balance(verb) => verb.run(session).await,
            Self::Topup(verb) => verb.run(session).await,
            Self::Pay(verb) => verb.run(session).await,
            Self::Payments(verb) => verb.run(session).await,
            Self::Payment(verb) => verb.run(session).await,
            Self::Receipt(verb) => verb.run(session).await,
            Self::Bills(verb) => verb.run(session).await,
            Self::Repay(verb) => verb.run(session).await,
            Self::Loans(verb) => verb.run(session).await,
            Self::Unlock(verb) => verb.run(session).await,
            Self::End(verb) => verb.run(session).await,
            Self::Rides(verb) => verb.run(session).await,
            Self::Verify(verb) => verb.run(),
            Self::Sync(verb) => verb.run(session).await,
            Self::Events(verb) => verb.run(session).await,
            Self::Mandates(verb) => verb.run(session).await,
            Self::Consent(verb) => verb.run(session).await,
            Self::Access(verb) => verb.run(session).await,
            Self::Points(verb) => verb.run(session).await,
            Self::Perks(verb) => verb.run(session).await,
            Self::Profile(verb) => verb.run(session).await,
            Self::Outbox(verb) => verb.run(session).await,
            Self::Qr(verb) => verb.run(),
            Self::Export(verb) => verb.run(session).await,
            Self::Wipe(verb) => verb.run(session).await,
            Self::Completions(verb) => Ok(verb.run()),
            Self::Man(verb) => verb.run(),
        }
    }
}
