use crate::store::Declined;
use crate::wire::receipt::DeclineReason as CoreReason;

/// Why the backend declined, so that an app can say it in the person's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum DeclineReason {
    /// There is less in the account than was asked for.
    InsufficientFunds,
    /// It came after its own expiry.
    Expired,
    /// The quote is unknown, or was made for somebody else.
    QuoteUnknown,
    /// Another payment has used the quote.
    QuoteUsed,
    /// The terms differ from the quote or the code.
    TermsChanged,
    /// Nobody of this id can be paid.
    PayeeUnknown,
    /// The account does not exist or is in another currency.
    AccountUnknown,
    /// The amount is not positive, or beyond what one operation may move.
    AmountNotAllowed,
    /// It is signed with a key that has no authority for it.
    NotAuthorised,
    /// There is no such mandate for this device.
    MandateUnknown,
    /// The mandate has ended.
    MandateEnded,
    /// The mandate does not reach this far.
    MandateExceeded,
    /// An operation that it needed first was declined.
    DependencyDeclined,
    /// The request for data is unknown, or another person took it.
    RequestUnknown,
    /// The request for data was granted before.
    RequestUsed,
    /// It was withdrawn before it arrived.
    Withdrawn,
    /// A collection grant, or one for this seller, stands already.
    AlreadyGranted,
    /// There is no such bill of this person.
    BillUnknown,
    /// The bill was paid before.
    BillPaid,
    /// Nobody asks for the bill any more.
    BillCancelled,
    /// What the same seller has lent, or let be paid later, is not paid yet; so is a ride without its whole deposit.
    CreditStands,
    /// The grant is gone under which the seller may learn that the step is reached.
    NotEligible,
    /// There is no such bike, or it cannot be ridden now.
    BikeNotAvailable,
    /// There is no such rental of this person.
    RentalUnknown,
    /// The rental does not stand where this needs it: it never began, has begun, or is over.
    RentalElsewhere,
    /// A reason that this version does not know.
    Other,
}

/// The sentence for a log, and the reason for a person.
pub(super) fn told(declined: Option<Declined>) -> (Option<String>, Option<DeclineReason>) {
    declined.map(|Declined { reason, detail }| (detail, reason.into())).unzip()
}

impl From<CoreReason> for DeclineReason {
    fn from(reason: CoreReason) -> Self {
        use CoreReason as R;
        match reason {
            R::InsufficientFunds => Self::InsufficientFunds,
            R::Expired => Self::Expired,
            R::QuoteUnknown => Self::QuoteUnknown,
            R::QuoteUsed => Self::QuoteUsed,
            R::TermsChanged => Self::TermsChanged,
            R::PayeeUnknown => Self::PayeeUnknown,
            R::AccountUnknown => Self::AccountUnknown,
            R::AmountNotAllowed => Self::AmountNotAllowed,
            R::NotAuthorised => Self::NotAuthorised,
            R::MandateUnknown => Self::MandateUnknown,
            R::MandateEnded => Self::MandateEnded,
            R::MandateExceeded => Self::MandateExceeded,
            R::DependencyDeclined => Self::DependencyDeclined,
            R::RequestUnknown => Self::RequestUnknown,
            R::RequestUsed => Self::RequestUsed,
            R::Withdrawn => Self::Withdrawn,
            R::AlreadyGranted => Self::AlreadyGranted,
            R::BillUnknown => Self::BillUnknown,
            R::BillPaid => Self::BillPaid,
            R::BillCancelled => Self::BillCancelled,
            R::CreditStands => Self::CreditStands,
            R::NotEligible => Self::NotEligible,
            R::BikeNotAvailable => Self::BikeNotAvailable,
            R::RentalUnknown => Self::RentalUnknown,
            R::RentalElsewhere => Self::RentalElsewhere,
            R::Other => Self::Other,
        }
    }
}
