use std::path::PathBuf;

use clap::{Args, ValueHint};
use serde::Serialize;
use tally::domain::payment::PaymentState;
use tally::wallet::{PageRequest, Wallet};
use tally::wire::evidence::Evidence;

use super::bills::every_bill;
use super::consent::EveryConsent;
use super::payment::WholePayment;
use super::points::Standing;
use super::receipt::write_new;
use super::rides::WholeRide;
use crate::failure::Failure;
use crate::output::{Outcome, Page, Report, count, moment};
use crate::records::{AccountRecord, BillRecord, MandateRecord, OperationRecord, TopUpRecord};
use crate::session::Session;

/// Write everything that the wallet knows as JSON: payments, receipts, bills, rides, points, consent, unsent operations
#[derive(Args)]
#[command(after_help = "Examples:
  tally export --out wallet.json
  tally export | jq '.payments | length'")]
pub(crate) struct Export {
    /// Where to write it, a file that is not there yet [default: standard output]
    #[arg(long, short, value_name = "FILE", value_hint = ValueHint::FilePath)]
    out: Option<PathBuf>,
}

/// Everything.
#[derive(Serialize)]
struct Everything {
    format: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    membership: Option<Member>,
    accounts: Vec<AccountRecord>,
    payments: Vec<ProvenPayment>,
    topups: Vec<TopUpRecord>,
    mandates: Vec<MandateRecord>,
    bills: Vec<BillRecord>,
    rides: Vec<WholeRide>,
    points: Standing,
    consent: EveryConsent,
    unsent: Vec<OperationRecord>,
}

#[derive(Serialize)]
struct Member {
    user: String,
    device: String,
    enrolled_at: String,
}

/// A payment with its refunds and, once it is decided, its receipt file.
#[derive(Serialize)]
struct ProvenPayment {
    #[serde(flatten)]
    payment: WholePayment,
    #[serde(skip_serializing_if = "Option::is_none")]
    receipt: Option<Evidence>,
}

/// Where the file is.
#[derive(Serialize)]
struct Exported {
    file: String,
    payments: u64,
    unsent: u64,
}

impl Export {
    pub(crate) async fn run(self, session: &Session) -> Result<Outcome, Failure> {
        let everything = Everything::of(&session.open().await?)?;
        let text = format!("{}\n", serde_json::to_string_pretty(&everything)?);
        let Some(path) = self.out else { return Ok(Outcome::raw(text)) };
        write_new(&path, text.as_bytes()).map_err(|error| Failure::file(&path, &error))?;
        let file = path.display().to_string();
        Outcome::done(&Exported {
            file,
            payments: everything.payments.len() as u64,
            unsent: everything.unsent.len() as u64,
        })
    }
}

impl Everything {
    fn of(wallet: &Wallet) -> Result<Self, Failure> {
        Ok(Self {
            format: "tally-export-1",
            membership: wallet.membership()?.map(|member| Member {
                user: member.user.to_string(),
                device: member.device.to_string(),
                enrolled_at: moment(member.at),
            }),
            accounts: wallet.accounts().list()?.into_iter().map(AccountRecord::from).collect(),
            payments: payments(wallet)?,
            topups: topups(wallet)?,
            mandates: wallet.mandates().list()?.into_iter().map(MandateRecord::from).collect(),
            bills: every_bill(wallet)?.into_iter().map(BillRecord::from).collect(),
            rides: rides(wallet)?,
            points: Standing::with_all(&wallet.points())?,
            consent: EveryConsent::of(wallet)?,
            unsent: wallet.outbox().unsent()?.into_iter().map(OperationRecord::whole).collect(),
        })
    }
}

fn payments(wallet: &Wallet) -> Result<Vec<ProvenPayment>, Failure> {
    let mut all = Vec::new();
    let mut request = PageRequest { limit: 200, ..PageRequest::default() };
    loop {
        let page = wallet.payments().page(&request)?;
        for payment in page.items {
            all.push(proven(wallet, payment)?);
        }
        let Some(next) = page.next else { return Ok(all) };
        request.after = Some(next);
    }
}

fn proven(wallet: &Wallet, payment: tally::wallet::Payment) -> Result<ProvenPayment, Failure> {
    let decided = matches!(payment.state, PaymentState::Settled | PaymentState::Declined | PaymentState::Expired);
    let receipt = decided.then(|| wallet.payments().evidence(payment.id)).transpose()?;
    Ok(ProvenPayment { payment: WholePayment::new(wallet, payment)?, receipt })
}

fn rides(wallet: &Wallet) -> Result<Vec<WholeRide>, Failure> {
    let rentals = wallet.rentals();
    let mut all = Vec::new();
    let mut request = PageRequest { limit: 200, ..PageRequest::default() };
    loop {
        let page = rentals.page(&request)?;
        for ride in page.items {
            all.push(WholeRide::new(&rentals, ride, 0)?);
        }
        let Some(next) = page.next else { return Ok(all) };
        request.after = Some(next);
    }
}

fn topups(wallet: &Wallet) -> Result<Vec<TopUpRecord>, Failure> {
    let mut all = Vec::new();
    let mut request = PageRequest { limit: 200, ..PageRequest::default() };
    loop {
        let page = wallet.topups().page(&request)?;
        all.extend(page.items.into_iter().map(TopUpRecord::from));
        let Some(next) = page.next else { return Ok(all) };
        request.after = Some(next);
    }
}

impl Report for Exported {
    fn tell(&self, page: &mut Page) {
        let payments = count(self.payments, "payment", "payments");
        let unsent = count(self.unsent, "unsent operation", "unsent operations");
        page.good(format!("Written to {}: {payments} and {unsent}.", self.file));
        page.careful("The file is not encrypted.");
    }
}
