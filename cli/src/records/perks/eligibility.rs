use serde::Serialize;
use tally::domain::perk::{Eligibility, Gap, PerkKind, Step};

use super::words::benefit;
use crate::output::{Page, local, moment};

/// The answer with points.
#[derive(Serialize)]
#[serde(tag = "answer", rename_all = "kebab-case")]
pub(super) enum EligibilityRecord {
    Eligible {
        step: Step,
        #[serde(skip_serializing_if = "Option::is_none")]
        next: Option<GapRecord>,
    },
    Short {
        #[serde(flatten)]
        gap: GapRecord,
    },
    NoPoints,
    ConsentMissing,
    NotHere {
        #[serde(skip_serializing_if = "Option::is_none")]
        nearest: Option<Nearest>,
    },
    NotYet {
        opens: String,
        #[serde(skip)]
        when: String,
    },
    Over,
}

#[derive(Serialize)]
pub(super) struct GapRecord {
    missing: u32,
    step: Step,
}

#[derive(Serialize)]
pub(super) struct Nearest {
    city: &'static str,
    name: &'static str,
    kilometres: u32,
}

impl From<Gap> for GapRecord {
    fn from(Gap { missing, step }: Gap) -> Self {
        Self { missing, step }
    }
}

impl From<Eligibility> for EligibilityRecord {
    fn from(eligibility: Eligibility) -> Self {
        match eligibility {
            Eligibility::Eligible { step, next } => Self::Eligible { step, next: next.map(GapRecord::from) },
            Eligibility::Short(gap) => Self::Short { gap: gap.into() },
            Eligibility::NoPoints => Self::NoPoints,
            Eligibility::ConsentMissing => Self::ConsentMissing,
            Eligibility::NotHere { nearest } => {
                let nearest =
                    nearest.map(|(city, kilometres)| Nearest { city: city.id(), name: city.name(), kilometres });
                Self::NotHere { nearest }
            }
            Eligibility::NotYet { opens } => Self::NotYet { opens: moment(opens), when: local(opens) },
            Eligibility::Over => Self::Over,
        }
    }
}

impl EligibilityRecord {
    /// In one line.
    pub(super) fn tell(
        &self,
        page: &mut Page,
        (kind, currency, offer): (PerkKind, tally::domain::money::Currency, &str),
    ) {
        let brings = |step: &Step| benefit(kind, currency, *step);
        match self {
            Self::Eligible { step, next: None } => page.good(format!("  Yours: {}.", brings(step))),
            Self::Eligible { step, next: Some(next) } => {
                page.good(format!("  Yours: {}; {} more: {}.", brings(step), points(next.missing), brings(&next.step)));
            }
            Self::Short { gap } => page.line(format!("  {} short: {}.", points(gap.missing), brings(&gap.step))),
            Self::NoPoints => page.line("  There are no points to go by."),
            Self::ConsentMissing => {
                page.careful(format!("  The seller may not learn of your step: tally consent reach {offer}"));
            }
            Self::NotHere { nearest: None } => page.line("  Not everywhere: `tally perks city` picks yours."),
            Self::NotHere { nearest: Some(near) } => {
                page.line(format!("  Not in your city; the nearest is {}, {} km.", near.name, near.kilometres));
            }
            Self::NotYet { when, .. } => page.line(format!("  Not now: from {when}.")),
            Self::Over => page.line("  Over."),
        }
    }
}

fn points(points: u32) -> String {
    crate::output::count(points, "point", "points")
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use tally::domain::perk::{Eligibility, Gap, PerkKind, Step};

    use super::EligibilityRecord;
    use crate::output::Page;

    const TENTH: Step = Step { points: 600, benefit: 1_000 };

    fn told(eligibility: Eligibility) -> (serde_json::Value, String) {
        let record = EligibilityRecord::from(eligibility);
        let mut page = Page::default();
        record.tell(&mut page, (PerkKind::Discount, "EUR".parse().unwrap(), "the-offer"));
        (serde_json::to_value(&record).unwrap(), anstream::adapter::strip_str(&page.into_text()).to_string())
    }

    #[test]
    fn the_answer_is_the_same_for_programs_and_people() {
        let step = json!({ "points": 600, "benefit": 1_000 });
        let cities = ["berlin".parse().unwrap()];
        for (eligibility, expected, says) in [
            (
                Eligibility::Eligible { step: TENTH, next: None },
                json!({ "answer": "eligible", "step": step }),
                "10.00 %",
            ),
            (
                Eligibility::Short(Gap { missing: 1, step: TENTH }),
                json!({ "answer": "short", "missing": 1, "step": step }),
                "1 point short: 10.00 % off the price",
            ),
            (Eligibility::NoPoints, json!({ "answer": "no-points" }), "no points"),
            (Eligibility::ConsentMissing, json!({ "answer": "consent-missing" }), "tally consent reach the-offer"),
            (
                Eligibility::NotHere { nearest: Some((cities[0], 255)) },
                json!({ "answer": "not-here", "nearest": { "city": "berlin", "name": "Berlin", "kilometres": 255 } }),
                "the nearest is Berlin, 255 km",
            ),
            (Eligibility::NotHere { nearest: None }, json!({ "answer": "not-here" }), "picks yours"),
            (Eligibility::Over, json!({ "answer": "over" }), "Over"),
        ] {
            let (program, person) = told(eligibility);
            assert_eq!(program, expected);
            assert!(person.contains(says), "{person}");
        }
    }
}
