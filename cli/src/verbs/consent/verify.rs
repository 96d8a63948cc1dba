use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, ValueHint};
use serde::Serialize;
use tally::domain::data::DataField;
use tally::domain::points::ObligationKind;
use tally::wire::consent::{ChainEvent, ChainFault, ChainFile, Collection, Misplaced};

use crate::failure::{Failure, Place};
use crate::output::{Outcome, Page, Report, count, moment};
use crate::records::{fields, sources as in_words};

/// Check a chain file, or name its first wrong place; takes no wallet and no network
///
/// Checks every signature, and that each event follows the one before it. Whose key that is it cannot know, nor what came
/// after the last event.
#[derive(Args)]
pub(super) struct Verify {
    /// The file that `tally consent export` wrote
    #[arg(value_hint = ValueHint::FilePath)]
    file: PathBuf,
}

/// What a chain file proves.
#[derive(Serialize)]
pub(crate) struct VerifiedChain {
    holds: bool,
    signer: String,
    events: Vec<Link>,
}

/// One event.
#[derive(Serialize)]
struct Link {
    place: usize,
    id: String,
    signed_at: String,
    #[serde(flatten)]
    what: Agreed,
}

/// What an event says.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum Agreed {
    Grant { recipient_name: String, fields: Vec<DataField>, expires_at: String },
    Share { fields: Vec<DataField>, openings: u32, expires_at: String },
    Collection { sources: Vec<ObligationKind>, since: String, expires_at: String },
    Reach { seller_name: String, expires_at: String },
    Withdrawal { of: String },
}

impl Verify {
    pub(super) fn run(self) -> Result<Outcome, Failure> {
        Outcome::done(&verify(&read_chain(&self.file)?)?)
    }
}

/// Reads a chain file.
pub(crate) fn read_chain(path: &Path) -> Result<ChainFile, Failure> {
    let text = fs::read_to_string(path).map_err(|error| Failure::file(path, &error))?;
    ChainFile::read(&text).map_err(|wrong| match wrong.fault {
        ChainFault::Unreadable(at) => Failure::own("file", format!("{} is not a chain file: {at}", path.display())),
        _ => misplaced(&wrong),
    })
}

/// What `chain` proves, or the first place where it does not hold.
pub(crate) fn verify(chain: &ChainFile) -> Result<VerifiedChain, Failure> {
    let events = chain.verify().map_err(|wrong| misplaced(&wrong))?;
    let events = events.into_iter().zip(1..).map(|(event, place)| Link::new(event, place)).collect();
    Ok(VerifiedChain { holds: true, signer: chain.signer.thumbprint().to_string(), events })
}

fn misplaced(wrong: &Misplaced) -> Failure {
    Failure { place: Some(Place::Chain { event: wrong.place }), ..Failure::own("chain", wrong.to_string()) }
}

impl Link {
    fn new(event: ChainEvent, place: usize) -> Self {
        let (id, signed_at) = (event.id().to_string(), moment(event.signed_at()));
        Self { place, id, signed_at, what: event.into() }
    }
}

impl From<ChainEvent> for Agreed {
    fn from(event: ChainEvent) -> Self {
        match event {
            ChainEvent::Grant(event) => {
                let grant = event.body;
                let (recipient_name, expires_at) = (grant.recipient_name, moment(grant.exp));
                Self::Grant { recipient_name, fields: grant.fields, expires_at }
            }
            ChainEvent::Share(event) => {
                let share = event.body;
                Self::Share { fields: share.fields, openings: share.openings, expires_at: moment(share.exp) }
            }
            ChainEvent::Collection(event) => {
                let Collection { sources, since, exp, .. } = event.body;
                Self::Collection { sources, since: since.to_string(), expires_at: moment(exp) }
            }
            ChainEvent::Reach(event) => {
                Self::Reach { seller_name: event.body.seller_name, expires_at: moment(event.body.exp) }
            }
            ChainEvent::Withdrawal(event) => Self::Withdrawal { of: event.body.grant.to_string() },
        }
    }
}

impl VerifiedChain {
    /// How many events it has.
    pub(crate) fn events(&self) -> usize {
        self.events.len()
    }
}

impl Report for VerifiedChain {
    fn tell(&self, page: &mut Page) {
        let events = count(self.events.len() as u64, "event", "events");
        page.good(format!("The chain holds: {events}, each signed, and each follows the one before it."));
        for Link { place, id, signed_at, what } in &self.events {
            page.line(format!("{place:>5}  {signed_at}  {what}"));
            page.faint(format!("{:27}  {id}", ""));
        }
        page.field("Signer's key", &self.signer);
        page.faint("What came after the last event, a file cannot show.");
    }
}

impl std::fmt::Display for Agreed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Grant { recipient_name, fields: granted, expires_at } => {
                write!(f, "{recipient_name} may read {} until {expires_at}", fields(granted))
            }
            Self::Share { fields: shared, openings, expires_at } => {
                let times = count(*openings, "time", "times");
                write!(f, "whoever has the link may read {} {times} until {expires_at}", fields(shared))
            }
            Self::Collection { sources, since, expires_at } => {
                write!(f, "points may be added up from {} since {since}, until {expires_at}", in_words(sources))
            }
            Self::Reach { seller_name, expires_at } => {
                write!(f, "{seller_name} may learn which step is reached until {expires_at}")
            }
            Self::Withdrawal { of } => write!(f, "taken back: {of}"),
        }
    }
}
