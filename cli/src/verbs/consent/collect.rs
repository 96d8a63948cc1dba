use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use tally::domain::id::OperationId;
use tally::domain::points::{Day, ObligationKind};
use tally::domain::time::Timestamp;
use tally::wallet::CollectionPreview;

use super::whole::{Answered, WholeConsent};
use super::{NothingSigned, check_somebody_agrees};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Outcome, Page, agrees, count, local};
use crate::records::sources;
use crate::session::Session;

/// Let the backend hold entries about you and add them up to points
///
/// Shows who holds them, what they come from, how far back and how long, and asks. At a terminal it takes the passphrase
/// again. `tally points` shows what comes of it.
#[derive(Args)]
pub(super) struct Collect {
    /// Only from this; may be given more than once
    #[arg(long, value_name = "SOURCE", value_parser = source_parser())]
    source: Vec<ObligationKind>,
    /// Only what happened on this day or later
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    since: Option<Day>,
    /// For how many days, at most as many as are asked for
    #[arg(long)]
    days: Option<u32>,
    /// The grant's id, a UUID of version 7: the same id again is the same grant
    #[arg(long)]
    id: Option<OperationId>,
    /// Agree beforehand
    #[arg(long, short)]
    yes: bool,
}

impl Collect {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        check_somebody_agrees(self.yes)?;
        let wallet = session.open().await?;
        let consents = wallet.consents();
        if consents.collection_terms()?.is_none() {
            session.progress.watch("Asking for the terms", wallet.sync()).await?;
        }
        let only = (!self.source.is_empty()).then_some(self.source.as_slice());
        let preview = consents.preview_collection(only, self.since, self.days)?;
        if !self.yes && !session.progress.asking(|| agrees(&terms(&preview), "Agree?"))? {
            return Outcome::new(&NothingSigned { signed: false }, Exit::Declined);
        }
        let granting = consents.grant_collection(&preview, self.id);
        let granted = session.progress.watch("Granting", granting).await?;
        // The first score follows the receipt; it comes with the next sync at the latest.
        let _ = session.progress.watch("Asking for the points", wallet.sync()).await;
        let whole = WholeConsent::new(&consents, consents.find(granted.id)?)?;
        let exit = whole.consent.exit();
        Outcome::new(&Answered(whole), exit)
    }
}

/// Exactly what a yes would sign.
fn terms(preview: &CollectionPreview) -> String {
    let (mut page, terms) = (Page::default(), preview.terms());
    page.strong(format!("Let {} hold entries about you, for your points?", terms.controller));
    page.field("From", sources(preview.sources()));
    page.field("Back to", preview.since());
    page.field("Until", local(preview.expires_at()));
    page.field("Kept at most", count(terms.retention_days, "day", "days"));
    page.field("Law of", &terms.jurisdiction);
    page.field("The notice", format!("{} ({})", terms.notice.url, terms.notice.language));
    page.line("Nobody else is told. It can be taken back at any moment, and everything held is erased.");
    page.into_text()
}

/// The names of all sources, as the wire has them.
const SOURCES: [&str; 4] = ["bill", "loan", "order", "account"];

fn source_parser() -> impl TypedValueParser<Value = ObligationKind> {
    PossibleValuesParser::new(SOURCES)
        .try_map(|name| ObligationKind::named(&name).ok_or_else(|| "no such source".to_owned()))
}

fn day(text: &str) -> Result<Day, String> {
    let date: jiff::civil::Date = text.parse().map_err(|error: jiff::Error| error.to_string())?;
    let begins = date.to_zoned(jiff::tz::TimeZone::UTC).map_err(|error| error.to_string())?;
    Ok(Day::of(Timestamp(begins.timestamp().as_second())))
}

#[cfg(test)]
mod tests {
    use tally::domain::points::ObligationKind;

    use super::{SOURCES, day};

    #[test]
    fn every_source_can_be_named() {
        assert_eq!(ObligationKind::ALL.iter().map(|source| source.name()).collect::<Vec<_>>(), SOURCES);
    }

    #[test]
    fn a_day_is_a_date() {
        assert_eq!(day("2026-03-01").unwrap().to_string(), "2026-03-01");
        for wrong in ["2026-02-30", "yesterday", "", "1.3.2026"] {
            assert!(day(wrong).is_err(), "{wrong}");
        }
    }
}
