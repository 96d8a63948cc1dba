use serde::Serialize;
use tally::domain::loan::{Lending, Rhythm};
use tally::domain::money::Currency;
use tally::domain::perk::{Category, Eligibility, Ordinary, PerkKind, Place, Schedule, Step};
use tally::wallet::PerkOffer;

use super::eligibility::EligibilityRecord;
use super::words;
use crate::output::{Page, Report, local, moment};
use crate::records::ReachingRecord;

/// One offer, and what it is to the person.
#[derive(Serialize)]
pub(crate) struct PerkRecord {
    id: String,
    seller: String,
    seller_name: String,
    title: String,
    kind: PerkKind,
    currency: Currency,
    category: Category,
    steps: Vec<Step>,
    place: Place,
    #[serde(skip_serializing_if = "Option::is_none")]
    schedule: Option<Schedule>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lending: Option<Lending>,
    from: String,
    until: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    ended_at: Option<String>,
    eligibility: EligibilityRecord,
    #[serde(skip_serializing_if = "Option::is_none")]
    way: Option<ReachingRecord>,
    ordinary: Ordinary,
    #[serde(skip)]
    over: String,
}

impl From<PerkOffer> for PerkRecord {
    fn from(shown: PerkOffer) -> Self {
        let (offer, wanted) = (shown.offer, wanted(shown.eligibility));
        Self {
            id: shown.id.to_string(),
            seller: shown.seller.to_string(),
            seller_name: shown.seller_name,
            title: shown.title,
            kind: offer.kind,
            currency: offer.currency,
            category: offer.category,
            steps: offer.steps,
            place: offer.place,
            schedule: offer.schedule,
            lending: shown.lending,
            from: moment(offer.from),
            until: moment(offer.until),
            ended_at: shown.ended_at.map(moment),
            eligibility: shown.eligibility.into(),
            way: shown.way.map(|way| ReachingRecord::new(wanted, way)),
            ordinary: shown.ordinary,
            over: local(shown.ended_at.map_or(offer.until, |ended| ended.min(offer.until))),
        }
    }
}

/// The points of the first step, where some are missing to it.
fn wanted(eligibility: Eligibility) -> i64 {
    match eligibility {
        Eligibility::Short(gap) => gap.step.points.into(),
        _ => 0,
    }
}

impl PerkRecord {
    /// What it is, and whether it is theirs.
    pub(crate) fn tell_line(&self, page: &mut Page) {
        page.strong(format!("{}: {}", self.seller_name, self.title));
        self.eligibility.tell(page, (self.kind, self.currency, &self.id));
        page.line(format!("  Always: {}.", words::ordinary(self.ordinary)));
        page.faint(format!("  {}", self.id));
    }

    fn places(&self) -> String {
        match &self.place {
            Place::Everywhere => "everywhere".into(),
            Place::Cities(cities) => cities.iter().map(|city| city.name()).collect::<Vec<_>>().join(", "),
        }
    }
}

impl Report for PerkRecord {
    fn tell(&self, page: &mut Page) {
        self.tell_line(page);
        page.field("Seller", &self.seller);
        page.field("Where", self.places());
        page.optional("When", self.schedule.as_ref().map(hours));
        page.optional("Costs", self.lending.as_ref().map(costs));
        page.field("Until", &self.over);
        for step in &self.steps {
            page.field(&format!("{} points", step.points), words::benefit(self.kind, self.currency, *step));
        }
        if let Some(way) = &self.way {
            way.tell(page);
        }
    }
}

fn costs(lending: &Lending) -> String {
    let rhythm = match lending.rhythm {
        Rhythm::Weekly => "weekly",
        Rhythm::Monthly => "monthly",
    };
    let (whole, part) = (lending.fee / 100, lending.fee % 100);
    format!("{whole}.{part:02} % of what is lent, in {} {rhythm} instalments", lending.instalments)
}

fn hours(schedule: &Schedule) -> String {
    let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    let days: Vec<_> = schedule.days.iter().map(super::super::words::name).collect();
    format!("{}, {} to {} ({})", days.join(" "), clock(schedule.opens), clock(schedule.closes), schedule.zone.name())
}
