use serde::Serialize;
use tally::domain::perk::{PerkKind, Step};
use tally::wallet::UsedPerk;

use super::words::benefit;
use crate::output::{Amount, Page};

/// What points take off a price or a deposit.
#[derive(Serialize)]
pub(crate) struct UsedPerkRecord {
    offer: String,
    seller: String,
    kind: PerkKind,
    step: Step,
    ordinary: Amount,
    taken_off: Amount,
    /// A day of UTC: the last one on time, if it is paid later.
    #[serde(skip_serializing_if = "Option::is_none")]
    due: Option<String>,
    #[serde(skip)]
    brings: String,
}

impl From<UsedPerk> for UsedPerkRecord {
    fn from(used: UsedPerk) -> Self {
        Self {
            offer: used.offer.to_string(),
            seller: used.seller.to_string(),
            kind: used.kind,
            step: used.step,
            brings: benefit(used.kind, used.ordinary.currency, used.step),
            ordinary: used.ordinary.into(),
            taken_off: used.taken_off.into(),
            due: used.due.map(|dates| dates.due().to_string()),
        }
    }
}

impl UsedPerkRecord {
    /// What it would be without points, and what is taken off for which step.
    pub(crate) fn tell(&self, page: &mut Page) {
        page.field("Ordinarily", &self.ordinary);
        match &self.due {
            Some(due) => {
                page.field("To pay by", format!("{due} (UTC; {}, from {} points)", self.brings, self.step.points));
            }
            None => {
                page.field(
                    "Taken off",
                    format!("{} ({}, from {} points)", self.taken_off, self.brings, self.step.points),
                );
            }
        }
        page.field("Offer", &self.offer);
    }
}
