use crate::error::StageError;
use crate::script::Script;

/// How far somebody is with their wallet when a rehearsal begins; `rehearsal/presets` has a file for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum Scenario {
    /// An app that was just installed: no wallet yet.
    NewPerson,
    /// A wallet with money in it, and the first payment made.
    FirstPayment,
    /// Somebody in the middle of it: points, offers, a grant, a bill that is due next week.
    Everyday,
    /// More than a year of payments.
    LongHistory,
    /// Bills that are overdue, and too little money.
    InArrears,
    /// On a bike right now.
    Riding,
    /// Without a network for two days, with a payment that waits.
    OfflineAndStale,
    /// Points switched off, nothing granted, nothing allowed without a prompt.
    EverythingOff,
}

impl Scenario {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::NewPerson,
        Self::FirstPayment,
        Self::Everyday,
        Self::LongHistory,
        Self::InArrears,
        Self::Riding,
        Self::OfflineAndStale,
        Self::EverythingOff,
    ];

    /// What its file is called.
    pub fn name(self) -> &'static str {
        self.file().0
    }

    /// What happened until then.
    pub fn script(self) -> Result<Script, StageError> {
        Script::parse(self.file().1)
    }

    fn file(self) -> (&'static str, &'static str) {
        match self {
            Self::NewPerson => ("new-person", include_str!("../presets/new-person.json")),
            Self::FirstPayment => ("first-payment", include_str!("../presets/first-payment.json")),
            Self::Everyday => ("everyday", include_str!("../presets/everyday.json")),
            Self::LongHistory => ("long-history", include_str!("../presets/long-history.json")),
            Self::InArrears => ("in-arrears", include_str!("../presets/in-arrears.json")),
            Self::Riding => ("riding", include_str!("../presets/riding.json")),
            Self::OfflineAndStale => ("offline-and-stale", include_str!("../presets/offline-and-stale.json")),
            Self::EverythingOff => ("everything-off", include_str!("../presets/everything-off.json")),
        }
    }
}

/// The scenario of this name, such as `everyday`; none if there is no such.
#[uniffi::export]
pub fn scenario_named(name: &str) -> Option<Scenario> {
    Scenario::ALL.into_iter().find(|scenario| scenario.name() == name)
}
