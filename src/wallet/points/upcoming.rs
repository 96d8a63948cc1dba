//! The good entries that are known to be coming, each on its day.

use std::fmt::Display;

use super::Points;
use super::known::Known;
use crate::crypto::sha256;
use crate::domain::id::{EntryId, ObligationId};
use crate::domain::points::{Day, Entry, EntryKind, Obligation, ObligationKind};
use crate::store::bills::{self, BillRow};
use crate::store::consents::Party;
use crate::store::rentals::{self, RentalRow, RideState};
use crate::store::{PageRequest, accounts, identity};
use crate::wallet::WalletError;

/// Beyond any horizon of [`crate::domain::points::soonest`].
const QUARTERS: u32 = 14;

impl Points {
    /// Quarters as a customer, rides that are under way, and bills that are not late yet, as far as the grant lets them in.
    pub(super) fn upcoming(&self, known: &Known) -> Result<Vec<Entry>, WalletError> {
        let (first, last) = (Day::of(known.now), Day::of(known.grant.exp));
        let mut coming = self.quarters(known)?;
        coming.extend(self.rides(known)?);
        coming.extend(self.bills(known)?);
        coming.retain(|entry| first <= entry.occurred && entry.occurred < last && lets_in(known, entry));
        Ok(coming)
    }

    /// Counted from the last one that there is, else from the day on which this phone became a wallet.
    fn quarters(&self, known: &Known) -> Result<Vec<Entry>, WalletError> {
        let of_quarters =
            known.entries.iter().map(|row| row.entry).filter(|entry| entry.kind == EntryKind::TenureQuarter);
        let from = match of_quarters.max_by_key(|entry| entry.occurred) {
            Some(last) => Some((last.occurred, last.obligation.id)),
            None => self.agreement()?,
        };
        let Some((day, agreement)) = from else { return Ok(vec![]) };
        let days = (1..=QUARTERS).map(|quarter| day.plus_months(3 * quarter));
        Ok(days.map(|on| coming(known, EntryKind::TenureQuarter, agreement, on)).collect())
    }

    /// The account stands for the agreement with the person.
    fn agreement(&self) -> Result<Option<(Day, ObligationId)>, WalletError> {
        let (identity, accounts) = self.core.read_short(|r| Ok((identity::load(r)?, accounts::all(r)?)))?;
        let since = identity.and_then(|identity| identity.membership).map(|membership| Day::of(membership.at));
        let id = accounts.first().and_then(|account| account.id.to_string().parse().ok());
        Ok(since.zip(id))
    }

    /// A ride that is under way may end today.
    fn rides(&self, known: &Known) -> Result<Vec<Entry>, WalletError> {
        let rides = self.core.read_short(|r| rentals::page(r, &PageRequest::default()))?.items;
        let under_way = |ride: &RentalRow| matches!(ride.state, RideState::Riding | RideState::Settling);
        let today = Day::of(known.now);
        let entry = |ride: RentalRow| Some(coming(known, EntryKind::OrderCompleted, obligation(ride.id)?, today));
        Ok(rides.into_iter().filter(under_way).filter_map(entry).collect())
    }

    /// A bill may be paid on its last day.
    fn bills(&self, known: &Known) -> Result<Vec<Entry>, WalletError> {
        let open = self.core.read_short(bills::open)?;
        let due = |row: &BillRow| Day::of(row.fact.dates.due().start());
        let entry = |row: BillRow| Some(coming(known, EntryKind::BillOnTime, obligation(row.fact.bill)?, due(&row)));
        Ok(open.into_iter().filter_map(entry).collect())
    }
}

fn obligation(id: impl Display) -> Option<ObligationId> {
    id.to_string().parse().ok()
}

fn coming(known: &Known, kind: EntryKind, obligation: ObligationId, occurred: Day) -> Entry {
    let mut random = [0; 10];
    random.copy_from_slice(&sha256(format!("{kind} {obligation}").as_bytes())[..10]);
    Entry {
        id: EntryId::new(occurred.begins().0.saturating_mul(1000), &random),
        kind,
        obligation: Obligation { kind: kind.obligation(), id: obligation },
        grant: known.grant.id,
        occurred,
        settled: None,
        disputed: false,
    }
}

/// And not what has come already. A bill or an order says one thing once, be it that it was broken; an account goes on.
fn lets_in(known: &Known, entry: &Entry) -> bool {
    let source: ObligationKind = entry.obligation.kind;
    let wanted = matches!(&known.grant.party, Party::Collector { sources, .. } if sources.contains(&source));
    let goes_on = source == ObligationKind::Account;
    let later = |there: &Entry| !goes_on || (there.kind == entry.kind && there.occurred >= entry.occurred);
    wanted && !known.checked().iter().any(|there| there.obligation == entry.obligation && later(there))
}
