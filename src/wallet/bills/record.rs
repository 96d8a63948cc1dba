use crate::domain::bill::{BillState, Day};
use crate::domain::id::{BillId, MerchantId, OperationId};
use crate::domain::money::Money;
use crate::domain::payment::PaymentState;
use crate::domain::time::Timestamp;
use crate::store::bills::BillRow;
use crate::store::payments::{self, PaymentRow};
use crate::store::{Reader, StoreError};
use crate::wire::bill::{BillFact, BillOrigin};

/// One bill, as it stands today.
#[derive(Clone, PartialEq, Eq)]
pub struct Bill {
    /// Its id.
    pub id: BillId,
    /// What it comes from.
    pub origin: BillOrigin,
    /// Who is owed.
    pub creditor: MerchantId,
    /// The creditor's registered name.
    pub creditor_name: String,
    /// How much.
    pub amount: Money,
    /// The day from which it is asked for.
    pub opens: Day,
    /// The last day on time.
    pub due: Day,
    /// Where it stands: the backend's last word, and the days that have gone by since.
    pub state: BillState,
    /// How many days ago its last day on time was; nothing unless it is overdue.
    pub days_late: u32,
    /// When it was paid.
    pub paid_at: Option<Timestamp>,
    /// The person disputes it; it has no effect on points until that is decided.
    pub disputed: bool,
    /// The payment of this phone that pays it, or has paid it.
    pub payment: Option<OperationId>,
    /// When the backend said so.
    pub as_of: Timestamp,
}

crate::domain::redacted::redacted!(Bill { id, state, due, disputed, payment });

impl Bill {
    pub(in crate::wallet) fn of(r: &Reader<'_>, row: BillRow, today: Day) -> Result<Self, StoreError> {
        let payment = payments::of_bill(r, row.fact.bill)?.filter(|payment| payment.state != PaymentState::Created);
        Ok(Self::new(row, payment.as_ref(), today))
    }

    fn new(row: BillRow, payment: Option<&PaymentRow>, today: Day) -> Self {
        let BillFact { bill, origin, creditor, creditor_name, amount, dates, state, paid_at, disputed, as_of } =
            row.fact;
        // What this phone paid is paid, whether or not the bill's own change has come.
        let settled_at = payment.and_then(|payment| payment.settled_at);
        let paid = settled_at.is_some() && !state.is_final();
        let moved_on = dates.events(state, today).into_iter().try_fold(state, BillState::next).unwrap_or(state);
        let state = if paid { BillState::Paid } else { moved_on };
        Self {
            id: bill,
            origin,
            creditor,
            creditor_name,
            amount,
            opens: dates.opens(),
            due: dates.due(),
            state,
            days_late: days_late(state, dates.due(), today),
            paid_at: paid_at.or(settled_at),
            disputed: disputed || row.dispute.is_some(),
            payment: payment.map(|payment| payment.id),
            as_of,
        }
    }
}

/// A clock that went back makes nothing of it, and none goes so far ahead.
fn days_late(state: BillState, due: Day, today: Day) -> u32 {
    let late = if state == BillState::Overdue { today.since(due) } else { 0 };
    u32::try_from(late.max(0)).unwrap_or(u32::MAX)
}
