use serde::Serialize;
use tally::domain::fare::{Fare, LineKind, Plan};
use tally::wallet::{Rental, RideState};
use tally::wire::ride::DisputeReason;

use super::{DeclinedRecord, UsedPerkRecord, words};
use crate::exit::Exit;
use crate::output::{Amount, Page, local, moment};

/// One ride.
#[derive(Serialize)]
pub(crate) struct RideRecord {
    id: String,
    state: RideState,
    provider: String,
    provider_name: String,
    system: String,
    bike: String,
    plan: Plan,
    #[serde(skip_serializing_if = "Option::is_none")]
    tax_basis_points: Option<u32>,
    deposit: Amount,
    #[serde(skip_serializing_if = "Option::is_none")]
    perk: Option<UsedPerkRecord>,
    cap: Amount,
    start_by: String,
    expires_at: String,
    created_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    began_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ended_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    metres: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fare: Option<FareRecord>,
    #[serde(skip_serializing_if = "Option::is_none")]
    collected: Option<Amount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    returned: Option<Amount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    disputed: Option<DisputeReason>,
    #[serde(skip_serializing_if = "Option::is_none")]
    declined: Option<DeclinedRecord>,
    #[serde(skip)]
    when: String,
    #[serde(skip)]
    opens_until: String,
}

/// What a ride costs, and why.
#[derive(Serialize)]
pub(crate) struct FareRecord {
    total: Amount,
    lines: Vec<LineRecord>,
}

#[derive(Serialize)]
struct LineRecord {
    kind: LineKind,
    times: u64,
    amount: Amount,
}

impl From<Rental> for RideRecord {
    fn from(ride: Rental) -> Self {
        Self {
            id: ride.id.to_string(),
            state: ride.state,
            provider: ride.provider.to_string(),
            provider_name: ride.provider_name,
            system: ride.system,
            bike: ride.bike,
            plan: ride.plan,
            tax_basis_points: ride.tax,
            deposit: ride.deposit.into(),
            perk: ride.perk.map(UsedPerkRecord::from),
            cap: ride.cap.into(),
            start_by: moment(ride.start_by),
            expires_at: moment(ride.expires_at),
            created_at: moment(ride.created_at),
            began_at: ride.began_at.map(moment),
            ended_at: ride.ended_at.map(moment),
            metres: ride.metres,
            fare: ride.fare.map(FareRecord::from),
            collected: ride.collected.map(Amount::from),
            returned: ride.returned.map(Amount::from),
            disputed: ride.disputed,
            declined: ride.declined.map(|declined| DeclinedRecord::new(declined.reason, declined.detail)),
            when: local(ride.began_at.unwrap_or(ride.created_at)),
            opens_until: local(ride.start_by),
        }
    }
}

impl From<Fare> for FareRecord {
    fn from(fare: Fare) -> Self {
        let line = |line: tally::domain::fare::Line| LineRecord {
            kind: line.kind,
            times: line.times,
            amount: line.amount.into(),
        };
        Self { total: fare.total.into(), lines: fare.lines.into_iter().map(line).collect() }
    }
}

impl FareRecord {
    /// What it comes to, line by line.
    pub(crate) fn tell(&self, page: &mut Page, label: &str) {
        page.field(label, &self.total);
        for line in &self.lines {
            page.faint(format!("{:17}{} × {}: {}", "", line.times, reason(line.kind), line.amount));
        }
    }
}

impl RideRecord {
    /// Exactly what a yes would sign.
    pub(crate) fn tell_terms(&self, page: &mut Page) {
        page.strong(format!("Unlock {}?", self.bike()));
        page.field("Held for it", &self.deposit);
        self.tell_perk(page);
        page.field("It costs", self.price());
        page.optional("Tax on top", self.tax_basis_points.map(|tax| format!("{}.{:02} %", tax / 100, tax % 100)));
        page.field("Never more than", &self.cap);
        page.field("Ride", &self.id);
    }

    fn tell_perk(&self, page: &mut Page) {
        if let Some(perk) = &self.perk {
            perk.tell(page);
        }
    }

    /// One line of a list.
    pub(crate) fn tell_line(&self, page: &mut Page) {
        let cost = self.collected.as_ref().map_or_else(String::new, ToString::to_string);
        let disputed = if self.disputed.is_some() { ", disputed" } else { "" };
        page.line(format!("{}  {:<10} {cost:>16}  {}{disputed}", self.when, words::name(&self.state), self.bike()));
        page.faint(format!("{:width$}  {}", "", self.id, width = self.when.len()));
    }

    /// Where it stands, and what became of the money.
    pub(crate) fn tell(&self, page: &mut Page) {
        self.tell_state(page);
        page.field("Ride", &self.id);
        page.field("When", &self.when);
        page.field("Deposit", &self.deposit);
        self.tell_perk(page);
        page.field("Never more than", &self.cap);
        page.optional("Went", self.metres.map(|metres| format!("{metres} m")));
        if let Some(fare) = &self.fare {
            fare.tell(page, "Fare");
        }
        let claimed = if self.disputed.is_some() { "They collected" } else { "Collected" };
        page.optional(claimed, self.collected.as_ref());
        page.optional("Came back", self.returned.as_ref());
        page.optional("Why not", self.declined.as_ref());
    }

    fn tell_state(&self, page: &mut Page) {
        let bike = self.bike();
        match self.state {
            RideState::Offered => page.line(format!("Not unlocked: {bike} was only looked at.")),
            RideState::Unlocking => {
                page.careful(format!("We do not know yet whether {bike} is unlocked. `tally sync` asks."));
            }
            RideState::Created => {
                page.careful(format!(
                    "Not open: {bike}. If its lock stays closed until {}, the deposit comes back.",
                    self.opens_until
                ));
            }
            RideState::Riding => {
                page.good(format!("Unlocked: {bike}. {} is held until you end the ride.", self.deposit));
            }
            RideState::Settling => {
                page.careful(format!("Ended: {bike}. The fare is not collected yet; `tally sync` asks."));
            }
            RideState::Done if self.disputed.is_some() => page.bad(format!("Charged, and disputed: {bike}.")),
            RideState::Done => page.good(format!("Done: {bike}. The fare is what you signed for.")),
            RideState::Declined => page.bad(format!("Declined: {bike} stays locked.")),
            RideState::Revoked => page.line(format!("Taken back: {bike}. Nothing was paid.")),
            RideState::Expired => page.line(format!("The lock never opened: {bike}. Nothing was paid.")),
        }
    }

    fn bike(&self) -> String {
        format!("bike {} of {}", self.bike, self.provider_name)
    }

    /// The plan in words: every price that it has.
    fn price(&self) -> String {
        let plan = &self.plan;
        let code = plan.currency.code();
        let segments = |all: &[tally::domain::fare::Segment], unit: &str| {
            all.iter().map(|one| segment(one, code, unit)).collect::<Vec<_>>()
        };
        let begin = vec![format!("{} {code} to begin", plan.price)];
        [begin, segments(&plan.per_min_pricing, "minute"), segments(&plan.per_km_pricing, "kilometre")]
            .concat()
            .join(", ")
    }
}

fn segment(one: &tally::domain::fare::Segment, code: &str, unit: &str) -> String {
    let each = match one.interval {
        0 => "once".into(),
        1 => format!("for each {unit}"),
        interval => format!("for every {interval} {unit}s"),
    };
    let from = if one.start == 0 { String::new() } else { format!(" from {unit} {} on", one.start) };
    let until = one.end.map_or_else(String::new, |end| format!(" until {unit} {end}"));
    format!("{} {code} {each}{from}{until}", one.rate)
}

/// Where a line of a fare comes from, in plain words.
fn reason(kind: LineKind) -> &'static str {
    match kind {
        LineKind::Base => "to begin",
        LineKind::Minutes(_) => "time",
        LineKind::Kilometres(_) => "distance",
        LineKind::NothingAtLeast => "never less than nothing",
        LineKind::Tax => "tax",
        LineKind::Cap => "never more than you signed for",
    }
}

/// How a run ends that was to unlock.
pub(crate) fn exit_of_unlock(state: RideState) -> Exit {
    match state {
        RideState::Riding | RideState::Settling | RideState::Done => Exit::Done,
        RideState::Offered | RideState::Unlocking | RideState::Created => Exit::Pending,
        RideState::Declined | RideState::Revoked | RideState::Expired => Exit::Declined,
    }
}

/// How a run ends that was to end the ride.
pub(crate) fn exit_of_end(state: RideState) -> Exit {
    if state == RideState::Done { Exit::Done } else { Exit::Pending }
}

/// How a run ends that was to take the ride back.
pub(crate) fn exit_of_cancel(state: RideState) -> Exit {
    match state {
        RideState::Revoked | RideState::Expired | RideState::Declined => Exit::Done,
        _ => Exit::Pending,
    }
}

#[cfg(test)]
mod tests {
    use tally::domain::id::{MerchantId, OperationId};
    use tally::domain::money::Money;
    use tally::domain::time::Timestamp;
    use tally::wallet::{Rental, RideState};

    use super::{RideRecord, exit_of_cancel, exit_of_end, exit_of_unlock};
    use crate::exit::Exit;
    use crate::output::Page;

    fn ride(state: RideState) -> RideRecord {
        let plan = r#"{"plan_id":"p","currency":"CNY","price":1,"is_taxable":true,
            "per_min_pricing":[{"start":0,"rate":0.5,"interval":15,"end":60}],
            "per_km_pricing":[{"start":3,"rate":2,"interval":0}]}"#;
        let cny = |minor| Money::new(minor, "CNY".parse().unwrap());
        RideRecord::from(Rental {
            id: OperationId::new(1_700_000_000_000, &[7; 10]),
            state,
            provider: MerchantId::new(1_600_000_000_000, &[8; 10]),
            provider_name: "RIVER BIKES".into(),
            system: "river-bikes".into(),
            bike: "RB-1".into(),
            plan: serde_json::from_str(plan).unwrap(),
            tax: Some(705),
            deposit: cny(3_000),
            perk: None,
            cap: cny(5_000),
            start_by: Timestamp(1_700_000_420),
            expires_at: Timestamp(1_700_000_300),
            created_at: Timestamp(1_700_000_000),
            began_at: None,
            ended_at: None,
            metres: None,
            fare: None,
            collected: None,
            returned: None,
            disputed: None,
            declined: None,
        })
    }

    fn text(tell: impl FnOnce(&mut Page)) -> String {
        let mut page = Page::default();
        tell(&mut page);
        anstream::adapter::strip_str(&page.into_text()).to_string()
    }

    #[test]
    fn terms_leave_no_price_out() {
        let text = text(|page| ride(RideState::Offered).tell_terms(page));
        for part in [
            "bike RB-1 of RIVER BIKES",
            "30.00 CNY",
            "50.00 CNY",
            "7.05 %",
            "1 CNY to begin",
            "0.5 CNY for every 15 minutes until minute 60",
            "2 CNY once from kilometre 3 on",
        ] {
            assert!(text.contains(part), "{part}: {text}");
        }
    }

    #[test]
    fn what_is_not_known_is_neither_open_nor_closed() {
        let text = text(|page| ride(RideState::Unlocking).tell(page));
        assert!(text.starts_with("We do not know yet whether bike RB-1"), "{text}");
        assert_eq!(exit_of_unlock(RideState::Unlocking), Exit::Pending);
        assert_eq!((exit_of_end(RideState::Settling), exit_of_end(RideState::Done)), (Exit::Pending, Exit::Done));
        assert_eq!(
            (exit_of_cancel(RideState::Created), exit_of_cancel(RideState::Revoked)),
            (Exit::Pending, Exit::Done)
        );
        assert_eq!(exit_of_unlock(RideState::Declined), Exit::Declined);
    }
}
