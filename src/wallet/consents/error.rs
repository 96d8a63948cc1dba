use crate::domain::consent::ConsentState;
use crate::domain::data::DataField;
use crate::domain::id::OperationId;
use crate::wallet::error::name_of;
use crate::wire::consent::{AskFault, CollectionFault, NotALink};

/// What can be answered about consent instead of doing what was asked. Nothing was written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ConsentError {
    /// The text is not a link to a request.
    #[error("{0}")]
    Link(#[from] NotALink),
    /// Nothing would be handed over.
    #[error("a grant of nothing is no grant: name at least one field")]
    GrantsNothing,
    /// The recipient has not asked for it.
    #[error("{} was not asked for", field_name(*field))]
    FieldNotAskedFor {
        /// Which field.
        field: DataField,
    },
    /// The recipient cannot do without it.
    #[error("they have no use for the rest without {}: grant it, or refuse the whole", field_name(*field))]
    FieldRequired {
        /// Which field.
        field: DataField,
    },
    /// Nothing can be granted or shared for so long.
    #[error("it may last 1 to {most} days")]
    DaysNotAllowed {
        /// The most.
        most: u32,
    },
    /// Nothing can be shared so often.
    #[error("it may be opened 1 to {most} times")]
    OpeningsNotAllowed {
        /// The most.
        most: u32,
    },
    /// It is not by whom it claims to be by.
    #[error("the request is not to be trusted: {0}")]
    RequestForged(#[from] AskFault),
    /// A name or city that nobody has.
    #[error("a name or city has at most 200 bytes and is one line")]
    ProfileNotUsable,
    /// It would not give less than what stands, or it is not a grant to a recipient.
    #[error("that is not less than what was granted")]
    NotNarrower,
    /// The backend does not ask for it, or not so.
    #[error("such a collection grant was not asked for: {0}")]
    CollectionNotAskedFor(#[from] CollectionFault),
    /// The backend's terms have not come yet.
    #[error("what the backend would hold has not been told yet: sync first")]
    CollectionTermsUnknown,
    /// One stands already.
    #[error("a collection grant stands already: {grant}")]
    AlreadyCollecting {
        /// Which one.
        grant: OperationId,
    },
    /// A grant for this seller stands already.
    #[error("a grant for this seller stands already: {grant}")]
    AlreadyReaching {
        /// Which one.
        grant: OperationId,
    },
    /// There is no such request, or another person has taken it.
    #[error("there is no such request, or another person has taken it")]
    RequestUnknown,
    /// The request can no longer be granted.
    #[error("the request has expired")]
    RequestExpired,
    /// The request was answered before.
    #[error("the request was answered before: it is {}", state_name(*state))]
    RequestAnswered {
        /// How.
        state: ConsentState,
    },
    /// The person has not filled in what they would share.
    #[error("{} is not filled in", field_name(*field))]
    ProfileIncomplete {
        /// What is missing.
        field: DataField,
    },
    /// The clock was set since.
    #[error("what was shown is out of date: look at it again")]
    PreviewOutdated,
    /// It was taken back before.
    #[error("it was withdrawn already")]
    AlreadyWithdrawn,
    /// There is nothing left to take back.
    #[error("it is over: it is {}", state_name(*state))]
    ConsentOver {
        /// Where it stands.
        state: ConsentState,
    },
}

impl ConsentError {
    /// A number that never changes its meaning; of the same series as [`crate::wallet::WalletError::code`].
    pub fn code(&self) -> u16 {
        self.entry().0
    }

    /// The number's name, as stable as the number.
    pub fn name(&self) -> &'static str {
        self.entry().1
    }

    fn entry(&self) -> (u16, &'static str) {
        match self {
            Self::Link(_) => (130, "request-link-unreadable"),
            Self::GrantsNothing => (131, "grants-nothing"),
            Self::FieldNotAskedFor { .. } => (132, "field-not-asked-for"),
            Self::FieldRequired { .. } => (133, "field-required"),
            Self::DaysNotAllowed { .. } => (134, "days-not-allowed"),
            Self::OpeningsNotAllowed { .. } => (135, "openings-not-allowed"),
            Self::RequestForged(_) => (136, "request-forged"),
            Self::ProfileNotUsable => (137, "profile-not-usable"),
            Self::NotNarrower => (139, "not-narrower"),
            Self::CollectionNotAskedFor(_) => (138, "collection-not-asked-for"),
            Self::CollectionTermsUnknown => (237, "collection-terms-unknown"),
            Self::AlreadyCollecting { .. } => (238, "already-collecting"),
            Self::AlreadyReaching { .. } => (239, "already-reaching"),
            Self::RequestUnknown => (230, "request-unknown"),
            Self::RequestExpired => (231, "request-expired"),
            Self::RequestAnswered { .. } => (232, "request-answered"),
            Self::ProfileIncomplete { .. } => (233, "profile-incomplete"),
            Self::PreviewOutdated => (234, "preview-outdated"),
            Self::AlreadyWithdrawn => (235, "already-withdrawn"),
            Self::ConsentOver { .. } => (236, "consent-over"),
        }
    }

    /// What a translation of the sentence needs, by name.
    pub(in crate::wallet) fn parameters(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::FieldNotAskedFor { field } | Self::FieldRequired { field } | Self::ProfileIncomplete { field } => {
                vec![("field", field_name(*field))]
            }
            Self::DaysNotAllowed { most } | Self::OpeningsNotAllowed { most } => vec![("most", most.to_string())],
            Self::RequestAnswered { state } | Self::ConsentOver { state } => vec![("state", state_name(*state))],
            Self::AlreadyCollecting { grant } | Self::AlreadyReaching { grant } => vec![("grant", grant.to_string())],
            _ => vec![],
        }
    }
}

/// As the wire and the terminal call it.
fn field_name(field: DataField) -> String {
    name_of(&field)
}

fn state_name(state: ConsentState) -> String {
    name_of(&state)
}
