use std::path::{Path, PathBuf};

use clap::{Args, ValueHint};
use serde::Serialize;
use tally::domain::data::DataField;
use tally::domain::id::OperationId;
use tally::wallet::{Consents, SharePreview};

use super::whole::{WholeConsent, tell_json};
use super::{NothingSigned, check_somebody_agrees, field_parser};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Outcome, Page, Report, agrees, count, draw, local};
use crate::records::fields;
use crate::session::Session;
use tally_counterparties::write_new;

/// Hand data to whoever gets a link, without having been asked
///
/// Shows exactly the JSON that will be handed over, and asks; then shows the link, also as a QR code. At a terminal it takes
/// the passphrase again.
#[derive(Args)]
pub(super) struct Share {
    /// What to hand over; may be given more than once
    #[arg(long, value_name = "FIELD", required = true, value_parser = field_parser())]
    field: Vec<DataField>,
    /// For how many days, up to 90
    #[arg(long, default_value_t = 1)]
    days: u32,
    /// How many times it may be opened, up to 100
    #[arg(long, default_value_t = 1)]
    openings: u32,
    /// Write the link into this file, one that is not there yet, instead of showing it
    #[arg(long, short, value_name = "FILE", value_hint = ValueHint::FilePath)]
    out: Option<PathBuf>,
    /// The share's id, a UUID of version 7: the same id again is the same share, with the same link
    #[arg(long)]
    id: Option<OperationId>,
    /// Agree beforehand
    #[arg(long, short)]
    yes: bool,
}

/// A share that was made.
#[derive(Serialize)]
struct Shared {
    #[serde(flatten)]
    share: WholeConsent,
    /// Where the link is, if it went into a file.
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    #[serde(skip)]
    drawing: String,
}

impl Share {
    pub(super) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        check_somebody_agrees(self.yes)?;
        self.check_file()?;
        let consents = session.open().await?.consents();
        let preview = consents.preview_share(&self.field, self.days, self.openings)?;
        if !self.yes && !session.progress.asking(|| agrees(&terms(&preview), "Agree?"))? {
            return Outcome::new(&NothingSigned { signed: false }, Exit::Declined);
        }
        let share = session.progress.watch("Sharing", consents.share_previewed(&preview, self.id)).await?;
        self.hand_out(&consents, share.id)
    }

    /// Found out before anything is signed.
    fn check_file(&self) -> Result<(), Failure> {
        match self.out.as_deref().filter(|path| path.exists()) {
            Some(path) => Err(Failure::file(path, &std::io::ErrorKind::AlreadyExists.into())),
            None => Ok(()),
        }
    }

    fn hand_out(&self, consents: &Consents, id: OperationId) -> Result<Outcome, Failure> {
        let share = WholeConsent::new(consents, consents.find(id)?)?;
        let exit = share.consent.exit();
        let shared = match &self.out {
            Some(path) => {
                Shared { file: Some(written(path, &share)?), share: share.without_link(), drawing: String::new() }
            }
            None => Shared { drawing: draw(share.link().unwrap_or_default())?, share, file: None },
        };
        Outcome::new(&shared, exit)
    }
}

fn written(path: &Path, share: &WholeConsent) -> Result<String, Failure> {
    let link = format!("{}\n", share.link().unwrap_or_default());
    write_new(path, link.as_bytes()).map_err(|error| Failure::file(path, &error))?;
    Ok(path.display().to_string())
}

/// Exactly what a yes would sign.
fn terms(preview: &SharePreview) -> String {
    let mut page = Page::default();
    page.strong(format!("Let whoever has the link read {}?", fields(preview.fields())));
    page.field("Until", local(preview.expires_at()));
    page.field("Opened at most", count(preview.openings(), "time", "times"));
    page.line("Exactly this would be handed over:");
    tell_json(&mut page, preview.json());
    page.into_text()
}

impl Report for Shared {
    fn tell(&self, page: &mut Page) {
        self.share.consent.tell(page);
        match (&self.file, self.share.link()) {
            (Some(file), _) => page.good(format!("The link is in {file}. Whoever has it can read.")),
            (None, Some(link)) => {
                page.verbatim(&self.drawing);
                page.line(link);
            }
            (None, None) => {}
        }
    }
}
