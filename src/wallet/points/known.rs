use super::{Points, PointsError};
use crate::domain::points::{Day, Entry, Rules};
use crate::domain::time::Timestamp;
use crate::store::consents::{self, ConsentRow};
use crate::store::points::{self, EntryRow, ScoreRow};
use crate::store::{Reader, StoreError};
use crate::wallet::WalletError;

/// What the phone knows at one moment, of what may be shown: entries under a grant that lives, and the newest score over them.
pub(super) struct Known {
    pub(super) now: Timestamp,
    pub(super) rules: Option<Rules>,
    pub(super) grant: ConsentRow,
    pub(super) entries: Vec<EntryRow>,
    pub(super) score: Option<ScoreRow>,
}

/// Whether there is anything to know.
pub(super) enum Knowledge {
    /// Points are switched off here.
    Off,
    /// No collection grant lives.
    NoConsent,
    /// One does.
    Some(Box<Known>),
}

impl Known {
    /// The entries as they were checked.
    pub(super) fn checked(&self) -> Vec<Entry> {
        self.entries.iter().map(|row| row.entry).collect()
    }
}

impl Points {
    pub(super) fn known(&self) -> Result<Knowledge, WalletError> {
        let now = self.core.now()?;
        self.core.read_short(|r| known(r, now))
    }

    /// How many points there are, as far as a score says so that is believed. The entries behind it are not read for that.
    pub(in crate::wallet) fn confirmed(&self) -> Result<Option<u32>, WalletError> {
        let now = self.core.now()?;
        let stated = self.core.read_short(|r| {
            let grant = if points::are_off(r)? { None } else { consents::collection_at(r, now)? };
            Ok(grant.map(|grant| points::believed_points(r, grant.id)).transpose()?.flatten())
        })?;
        Ok(stated.and_then(|stated| u32::try_from(stated).ok()))
    }

    /// For a question that only makes sense with rules.
    pub(super) fn reckonable(&self) -> Result<Option<(Rules, Box<Known>)>, WalletError> {
        match self.known()? {
            Knowledge::Off => Err(PointsError::SwitchedOff.into()),
            Knowledge::NoConsent => Ok(None),
            Knowledge::Some(known) => {
                let rules = known.rules.clone().ok_or(PointsError::RulesUnknown)?;
                Ok(Some((rules, known)))
            }
        }
    }
}

fn known(r: &Reader<'_>, now: Timestamp) -> Result<Knowledge, StoreError> {
    if points::are_off(r)? {
        return Ok(Knowledge::Off);
    }
    let Some(grant) = consents::collection_at(r, now)? else { return Ok(Knowledge::NoConsent) };
    let mut entries = points::all_entries(r)?;
    entries.retain(|row| row.entry.grant == grant.id);
    let rules = points::rules_on(r, Day::of(now))?.map(|row| row.checked()).transpose()?;
    let score = points::newest_score(r, grant.id)?;
    Ok(Knowledge::Some(Box::new(Known { now, rules, grant, entries, score })))
}
