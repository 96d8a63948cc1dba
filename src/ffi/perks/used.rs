use std::time::SystemTime;

use super::names::PerkKind;
use super::records::PerkStep;
use crate::ffi::Money;
use crate::ffi::printed::printed;
use crate::ffi::times::moment;
use crate::wallet as core;

/// What points take off a price or a deposit.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct UsedPerk {
    /// The offer: an id.
    pub offer: String,
    /// Whose it is, and who learns which step was reached: an id.
    pub seller: String,
    /// What it gives.
    pub kind: PerkKind,
    /// The step that was reached.
    pub step: PerkStep,
    /// What it would be without points.
    pub ordinary: Money,
    /// What is taken off that.
    pub taken_off: Money,
    /// From this moment on it is late, if it is paid later.
    pub late_from: Option<SystemTime>,
}

printed!(UsedPerk { offer, kind });

impl From<core::UsedPerk> for UsedPerk {
    fn from(used: core::UsedPerk) -> Self {
        Self {
            offer: used.offer.to_string(),
            seller: used.seller.to_string(),
            kind: used.kind.into(),
            step: used.step.into(),
            ordinary: used.ordinary.into(),
            taken_off: used.taken_off.into(),
            late_from: used.due.map(|dates| moment(dates.due().plus(1).start())),
        }
    }
}
