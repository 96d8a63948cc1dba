use tally::domain::bill::DueDates;
use tally::domain::id::{BillId, MerchantId, OperationId, UserId};
use tally::domain::money::Money;
use tally::domain::time::Timestamp;
use tally::wire::bill::{BillFact, BillOrigin};

/// A bill that is to be asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewBill {
    /// Its id; the same bill is made once.
    pub id: BillId,
    /// Who owes.
    pub user: UserId,
    /// What it comes from.
    pub origin: BillOrigin,
    /// Who is owed.
    pub creditor: MerchantId,
    /// The creditor's registered name.
    pub creditor_name: String,
    /// How much; more than nothing.
    pub amount: Money,
    /// From when on it is asked for, and the last day on time.
    pub dates: DueDates,
    /// The creditor let it be owed: a loan, or what is paid later.
    pub credit: bool,
    /// When it was made.
    pub at: Timestamp,
}

/// A bill as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BillRecord {
    /// Who owes.
    pub user: UserId,
    /// What the person's phones know of it.
    pub fact: BillFact,
    /// The payment that paid it.
    pub paid_by: Option<OperationId>,
    /// What the person said is wrong with it, if they ever did.
    pub because: Option<String>,
}

/// Some bills.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BillPage {
    /// The bills, by person.
    pub items: Vec<BillRecord>,
    /// Where to go on, if there are more.
    pub next: Option<String>,
}

/// What an operation does to a bill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BillEffect {
    /// These are made.
    Made(Vec<NewBill>),
    /// It is paid, by this operation.
    Paid(BillId),
    /// It is disputed.
    Disputed {
        /// Which one.
        bill: BillId,
        /// Why, in the person's words.
        because: String,
    },
}

/// How a dispute ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum BillDecision {
    /// The bill is right.
    Stands,
    /// Nobody asks for it any more; not of a bill that is paid.
    Cancelled,
}

/// What came of making or deciding a bill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BillOutcome {
    /// As it stands now, made or decided just now or before.
    Bill(Box<BillRecord>),
    /// Another bill stands under its id.
    Conflict,
    /// There is no such bill.
    Unknown,
    /// It is paid, and so cannot be cancelled.
    Paid,
}
