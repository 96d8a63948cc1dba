//! Consent: who asks, what is granted, shared and taken back, and the chain of it all.

mod collect;
mod export;
mod grant;
mod list;
mod narrow;
mod reach;
mod requests;
mod share;
mod show;
mod verify;
mod whole;
mod withdraw;

pub(crate) use verify::{Agreed, read_chain, verify};

use std::io::{self, IsTerminal};

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand};
use serde::Serialize;
use tally::domain::data::DataField;

use crate::failure::Failure;
use crate::output::{Outcome, Page, Report};
use crate::session::Session;

/// See who asks for your data, agree, refuse, share and take back; without more it lists
#[derive(Args)]
#[command(after_help = "Examples:
  tally consent take 'tally:consent?code=…&key=…'
  tally consent show 0199d1c2-7f00-7000-8000-000000000001
  tally consent grant 0199d1c2-7f00-7000-8000-000000000001 --drop city --days 7
  tally consent narrow 0199d1c2-7f00-7000-8000-000000000002 --drop payments-settled
  tally consent withdraw 0199d1c2-7f00-7000-8000-000000000002
  tally consent share --field name --days 1 --openings 1
  tally consent collect --source bill --source order --since 2026-01-01
  tally consent reach 0199d1c2-7f00-7000-8000-000000000003 --days 30
  tally consent export chain.json
  tally consent verify chain.json")]
pub(crate) struct Consent {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Subcommand)]
enum What {
    Take(requests::Take),
    List(list::List),
    Show(show::Show),
    Grant(grant::Grant),
    Narrow(narrow::Narrow),
    Refuse(requests::Refuse),
    Withdraw(withdraw::Withdraw),
    Share(share::Share),
    Collect(collect::Collect),
    Reach(reach::Reach),
    Export(export::Export),
    Verify(verify::Verify),
}

impl Consent {
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        match self.what.unwrap_or_else(|| What::List(list::List::default())) {
            What::Take(verb) => verb.run(session).await,
            What::List(verb) => verb.run(session).await,
            What::Show(verb) => verb.run(session).await,
            What::Grant(verb) => verb.run(session).await,
            What::Narrow(verb) => verb.run(session).await,
            What::Refuse(verb) => verb.run(session).await,
            What::Withdraw(verb) => verb.run(session).await,
            What::Share(verb) => verb.run(session).await,
            What::Collect(verb) => verb.run(session).await,
            What::Reach(verb) => verb.run(session).await,
            What::Export(verb) => verb.run(session).await,
            What::Verify(verb) => verb.run(),
        }
    }
}

/// A person said no, and nothing was written.
#[derive(Serialize)]
struct NothingSigned {
    signed: bool,
}

impl Report for NothingSigned {
    fn tell(&self, page: &mut Page) {
        page.line("Nothing was signed, and nobody can read anything.");
    }
}

/// Found out before the wallet is opened.
fn check_somebody_agrees(yes: bool) -> Result<(), Failure> {
    if yes || io::stdin().is_terminal() {
        return Ok(());
    }
    Err(Failure::own("needs-yes", "there is no terminal to ask at").hint("Pass --yes to agree beforehand."))
}

/// The names of all fields, as the wire has them.
const FIELDS: [&str; 4] = ["name", "city", "member-since", "payments-settled"];

/// Reads a field by its name.
fn field_parser() -> impl TypedValueParser<Value = DataField> {
    PossibleValuesParser::new(FIELDS).try_map(|name| serde_json::from_value::<DataField>(name.into()))
}

#[cfg(test)]
mod tests {
    use tally::domain::data::DataField;

    use super::FIELDS;

    #[test]
    fn every_field_can_be_named() {
        assert_eq!(FIELDS.join(", "), crate::records::fields(&DataField::ALL));
    }
}
