mod boxed;

use std::time::Duration;

use super::consents::ConsentError;
use super::perks::PerksError;
use super::points::PointsError;
use crate::crypto::jws::JwsError;
use crate::domain::bill::BillState;
use crate::domain::id::{BillId, NotAnId, OperationId};
use crate::domain::json;
use crate::domain::money::{Currency, Money, MoneyError, NotAnAmount, UnknownCurrency};
use crate::domain::payment::PaymentState;
use crate::domain::qr::{AmountError, NotPayable, QrError, RideCodeError};
use crate::domain::time::clock_off_by;
use crate::platform::{NoRandomness, VaultError};
use crate::store::StoreError;
use crate::store::rentals::RideState;
use crate::sync::SyncError;
use crate::wire::consent::{ChainFault, Misplaced};
use crate::wire::evidence::NotEvidence;
use crate::wire::invite::NotAnInvite;
use crate::wire::problem::{Problem, ProblemCode};
use crate::wire::ride::ChargeFault;

/// Everything that a wallet can answer instead of doing what it was asked. Nothing was written, but for
/// [`WalletError::NotKnown`], and nothing is lost.
///
/// What is large is boxed: every step of every use case could give one, and would carry room for it.
///
/// `Display` is an English sentence; [`WalletError::code`] is the number that translations hang on.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WalletError {
    /// The text is not a payment code.
    #[error("this is not a payment code that can be read: {0}")]
    Code(Box<QrError>),
    /// The code is of another network.
    #[error("{0}")]
    NotPayable(#[from] NotPayable),
    /// The text is not an amount.
    #[error("{0}")]
    Amount(#[from] NotAnAmount),
    /// The code does not say how much, and nobody else did.
    #[error("the code does not say how much: name an amount")]
    AmountMissing,
    /// The code says another amount than the one that was given.
    #[error("the code asks for another amount")]
    AmountDiffers {
        /// What the code asks for.
        asked: Money,
    },
    /// The code's amount cannot be paid in its currency.
    #[error("the code's amount cannot be paid: {0}")]
    CodeAmount(#[from] AmountError),
    /// Nothing, or less than nothing.
    #[error("the amount has to be more than nothing")]
    AmountNotPositive,
    /// Nobody can pay in this currency.
    #[error("{0}")]
    Currency(#[from] UnknownCurrency),
    /// The text is not an invite.
    #[error("{0}")]
    Invite(#[from] NotAnInvite),
    /// The text is not an id.
    #[error("{0}")]
    Id(#[from] NotAnId),
    /// Something else has this id.
    #[error("something else has the id {0}")]
    IdInUse(OperationId),
    /// There is nothing of this id.
    #[error("there is nothing with the id {0}")]
    NotFound(OperationId),
    /// The cursor is not one that this wallet gave.
    #[error("the cursor is not one that this wallet gave")]
    Cursor,
    /// The limits contradict themselves.
    #[error("limits have to be above nothing, of one currency, and a day's not below a single payment's")]
    LimitsNotSound,
    /// A receipt file does not hold, or is none.
    #[error("{0}")]
    Evidence(#[from] NotEvidence),
    /// A chain file does not hold, or is none.
    #[error("{0}")]
    Chain(#[from] Misplaced),
    /// Something about consent.
    #[error("{0}")]
    Consent(#[from] ConsentError),
    /// Something about points.
    #[error("{0}")]
    Points(#[from] PointsError),
    /// Something about perks.
    #[error("{0}")]
    Perks(#[from] PerksError),

    /// The text is not the code of a bike.
    #[error("{0}")]
    RideCode(Box<RideCodeError>),

    /// There is no bill of this id.
    #[error("there is no bill with the id {0}")]
    BillUnknown(BillId),
    /// The explanation of a dispute is empty or too long.
    #[error("say what is wrong with the bill, in at most 500 characters")]
    DisputeNotSound,

    /// The phone is not a wallet yet.
    #[error("this wallet is not enrolled yet: it needs an invite")]
    NotEnrolled,
    /// The phone is a wallet already, by another invite.
    #[error("this wallet is enrolled already, by another invite")]
    AlreadyEnrolled,
    /// The wallet is paused.
    #[error("the wallet is paused")]
    Paused,
    /// Operations would be lost.
    #[error("{} still unsent and would be lost", plural(*operations))]
    Unsent {
        /// How many.
        operations: usize,
    },
    /// There is no account in this currency.
    #[error("there is no account in {0}")]
    NoAccount(Currency),
    /// There is less than the payment needs.
    #[error("there is not enough money: {available} can be spent")]
    InsufficientFunds {
        /// What can be spent.
        available: Money,
    },
    /// The terms are too old to agree to.
    #[error("the quote has expired: ask for a new one")]
    QuoteExpired,
    /// The same was agreed to a moment ago, and the person has not been told so.
    #[error("the same payment was agreed to less than a minute ago: {other}")]
    PossibleDuplicate {
        /// The other payment.
        other: OperationId,
    },
    /// It has left the phone, or is over.
    #[error("it cannot be cancelled any more: it is {}", name_of(state))]
    NotCancellable {
        /// Where it stands.
        state: PaymentState,
    },
    /// The vault has been asking the person about something for so long that nobody waits for the answer any more.
    #[error("the person is being asked about something else: answer that first")]
    PersonBeingAsked,
    /// Something else takes the log.
    #[error("the log goes somewhere else already")]
    LogTaken,
    /// The operation has its receipt, so there is nothing to try again.
    #[error("{0} is settled already: it has its receipt")]
    AlreadySettled(OperationId),
    /// The ride does not stand where this needs it: it never began, has begun, or is over.
    #[error("the ride does not stand where this needs it: it is {}", name_of(state))]
    RideElsewhere {
        /// Where it stands.
        state: RideState,
    },
    /// The terms are such that nobody can sign them.
    #[error("nobody can sign the terms of this ride: {why}")]
    RideTermsNotSound {
        /// What is wrong with them.
        why: String,
    },
    /// There is no charge yet that could be disputed.
    #[error("the ride is not charged yet")]
    NotCharged,
    /// The terms are too old to agree to.
    #[error("the offer has expired: scan the bike again")]
    RideOfferExpired,
    /// What the same seller has lent, or let be paid later, is not paid yet; so is a ride without its whole deposit.
    #[error("what this seller lent, or let be paid later, is not paid yet")]
    CreditStands,
    /// The terms of the loan have run out; nothing was signed.
    #[error("the terms of the loan have run out: ask again")]
    LoanOfferExpired,
    /// No fare can be worked out for such a ride.
    #[error("{0}")]
    Fare(#[from] ChargeFault),
    /// Nobody asks for the bill any more.
    #[error("the bill is not to be paid any more: it is {}", name_of(state))]
    BillNotOwed {
        /// Where it stands.
        state: BillState,
    },
    /// Another payment of the same bill was agreed to.
    #[error("another payment of this bill is under way: {payment}")]
    BillHasPayment {
        /// The other payment.
        payment: OperationId,
    },
    /// The phone's clock is wrong.
    #[error("your phone's clock is {}: set it, then try again", clock_off_by(*offset_seconds))]
    ClockWrong {
        /// How much has to be added to the phone's clock.
        offset_seconds: i64,
    },
    /// The keys do not belong to this wallet: it was restored from a copy, or the vault was replaced.
    #[error("the keys in the vault are not this wallet's: it has to be enrolled anew")]
    KeysReplaced,

    /// The backend knows a newer copy of this wallet.
    #[error("this wallet was restored from a copy that is older than what the backend knows: wipe it and enrol anew")]
    Restored,
    /// The backend has ended this phone's enrolment.
    #[error("this phone's enrolment was ended: wipe the wallet and enrol anew")]
    Revoked,

    /// The network is away or the backend has trouble; what is signed stays queued.
    #[error("the backend cannot be reached now: {cause}")]
    Offline {
        /// What failed.
        cause: String,
        /// How long the backend asks to wait.
        retry_after: Option<Duration>,
    },
    /// The backend refused the request.
    #[error("the backend refused: {}", .0.detail.as_deref().unwrap_or(&.0.title))]
    Refused(Box<Problem>),
    /// Something that the backend should have signed does not hold.
    #[error("something was tampered with on the way: {0}")]
    Tampered(String),

    /// The vault did not open.
    #[error("the vault did not open: {0}")]
    Vault(#[from] VaultError),
    /// The vault gave the key that a person signs with, and says that it did not ask the person.
    #[error("the vault did not ask the person, so nothing was signed")]
    PersonNotAsked,
    /// The database.
    #[error("{0}")]
    Store(StoreError),
    /// The disk failed while something that was agreed to was being stored, or before its state could be read: it may be done
    /// later, or never. Looking at it once the disk works again tells.
    #[error("we do not know yet whether it was done, do not pay again: {0}")]
    NotKnown(StoreError),
    /// A fault in the wallet itself.
    #[error("the wallet has a fault: {0}")]
    Internal(String),
}

/// What kind of thing is wrong, for exit codes and screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// What was given.
    Input,
    /// What the wallet is or has at the moment.
    State,
    /// The network, the backend, or the way between.
    Network,
    /// The vault or the database.
    Storage,
    /// The disk failed at a moment at which it cannot be told what came of it.
    NotKnown,
    /// A fault in the wallet.
    Internal,
}

macro_rules! table {
    ($($pattern:pat => $code:literal $name:literal,)*) => {
        impl WalletError {
            /// A number that never changes its meaning. The hundreds tell the kind: 1 input, 2 state, 3 network, 4 vault
            /// and database, 5 not known, 9 a fault.
            pub fn code(&self) -> u16 {
                match self {
                    Self::Consent(error) => error.code(),
                    Self::Points(error) => error.code(),
                    Self::Perks(error) => error.code(),
                    $($pattern => $code,)*
                }
            }

            /// The number's name, as stable as the number.
            pub fn name(&self) -> &'static str {
                match self {
                    Self::Consent(error) => error.name(),
                    Self::Points(error) => error.name(),
                    Self::Perks(error) => error.name(),
                    $($pattern => $name,)*
                }
            }
        }
    };
}

table! {
    Self::Code(_) => 101 "code-unreadable",
    Self::NotPayable(_) => 102 "code-not-payable",
    Self::Amount(_) => 103 "amount-unreadable",
    Self::AmountMissing => 104 "amount-missing",
    Self::AmountDiffers { .. } => 105 "amount-differs",
    Self::AmountNotPositive => 106 "amount-not-positive",
    Self::Currency(_) => 107 "currency-unknown",
    Self::Invite(_) => 108 "invite-unreadable",
    Self::Id(_) => 109 "id-unreadable",
    Self::IdInUse(_) => 110 "id-in-use",
    Self::NotFound(_) => 111 "not-found",
    Self::CodeAmount(_) => 115 "code-amount-not-payable",
    Self::Cursor => 112 "cursor-unknown",
    Self::LimitsNotSound => 113 "limits-not-sound",
    Self::Evidence(NotEvidence::Unreadable(_))
        | Self::Chain(Misplaced { fault: ChainFault::Unreadable(_), .. }) => 116 "file-unreadable",
    Self::Evidence(NotEvidence::Format)
        | Self::Chain(Misplaced { fault: ChainFault::Format, .. }) => 117 "file-of-another-format",
    Self::Evidence(_) => 114 "evidence-does-not-hold",
    Self::Chain(_) => 118 "chain-does-not-hold",
    Self::RideCode(_) => 120 "ride-code-unreadable",
    Self::BillUnknown(_) => 125 "bill-unknown",
    Self::DisputeNotSound => 126 "dispute-not-sound",
    Self::NotEnrolled => 201 "not-enrolled",
    Self::AlreadyEnrolled => 202 "already-enrolled",
    Self::Paused => 203 "paused",
    Self::Unsent { .. } => 204 "operations-unsent",
    Self::NoAccount(_) => 205 "no-account",
    Self::InsufficientFunds { .. } => 206 "insufficient-funds",
    Self::QuoteExpired => 207 "quote-expired",
    Self::NotCancellable { .. } => 208 "not-cancellable",
    Self::ClockWrong { .. } => 209 "clock-wrong",
    Self::KeysReplaced => 210 "keys-replaced",
    Self::Restored => 211 "restored-from-a-copy",
    Self::Revoked => 212 "enrolment-ended",
    Self::AlreadySettled(_) => 213 "already-settled",
    Self::PossibleDuplicate { .. } => 214 "possible-duplicate",
    Self::PersonBeingAsked => 215 "person-being-asked",
    Self::LogTaken => 216 "log-taken",
    Self::RideElsewhere { .. } => 220 "ride-elsewhere",
    Self::RideTermsNotSound { .. } => 221 "ride-terms-not-sound",
    Self::NotCharged => 222 "ride-not-charged",
    Self::RideOfferExpired => 223 "ride-offer-expired",
    Self::Fare(_) => 224 "fare-not-countable",
    Self::BillNotOwed { .. } => 225 "bill-not-owed",
    Self::BillHasPayment { .. } => 226 "bill-has-payment",
    Self::CreditStands => 227 "credit-stands",
    Self::LoanOfferExpired => 228 "loan-offer-expired",
    Self::Offline { .. } => 301 "offline",
    Self::Refused(_) => 302 "refused",
    Self::Tampered(_) => 303 "tampered",
    Self::Vault(VaultError::UserCancelled) => 401 "vault-cancelled",
    Self::Vault(VaultError::LockedOut) => 402 "vault-locked-out",
    Self::Vault(VaultError::Invalidated) => 403 "vault-invalidated",
    Self::Vault(VaultError::BeforeFirstUnlock) => 404 "vault-before-first-unlock",
    Self::Vault(VaultError::NoPasscode) => 405 "vault-no-passcode",
    Self::Vault(VaultError::WrongPassphrase) => 406 "vault-wrong-passphrase",
    Self::Vault(VaultError::Unavailable(_)) => 407 "vault-unavailable",
    Self::PersonNotAsked => 408 "person-not-asked",
    Self::Store(StoreError::AlreadyOpen) => 411 "already-open",
    Self::Store(StoreError::WrongKey) => 412 "wrong-key",
    Self::Store(StoreError::KeyMissing) => 413 "key-missing",
    Self::Store(StoreError::Corrupt { .. }) => 414 "corrupt",
    Self::Store(StoreError::NewerSchema { .. }) => 415 "newer-schema",
    Self::Store(StoreError::DiskFull) => 416 "disk-full",
    Self::Store(StoreError::Io { .. }) => 417 "disk-error",
    Self::Store(StoreError::Busy) => 418 "busy",
    Self::Store(StoreError::Closed) => 203 "paused",
    Self::Store(StoreError::NotAllowed(_)) => 902 "not-allowed",
    Self::Store(StoreError::Inconsistent(_)) => 903 "inconsistent",
    Self::NotKnown(_) | Self::Store(StoreError::OutcomeNotKnown { .. }) => 501 "outcome-not-known",
    Self::Internal(_) => 901 "internal",
}

impl WalletError {
    /// What kind of thing is wrong.
    pub fn kind(&self) -> ErrorKind {
        match self.code() / 100 {
            1 => ErrorKind::Input,
            2 => ErrorKind::State,
            3 => ErrorKind::Network,
            4 => ErrorKind::Storage,
            5 => ErrorKind::NotKnown,
            _ => ErrorKind::Internal,
        }
    }
}

impl WalletError {
    /// The same trouble once something is signed and stored: that it cannot be looked at does not mean that it is not done.
    pub(crate) fn after_agreeing(self) -> Self {
        match self {
            Self::Store(error) => Self::NotKnown(error),
            // The app went to the background meanwhile; what is signed goes out all the same.
            Self::Paused => Self::NotKnown(StoreError::Closed),
            other => other,
        }
    }
}

impl WalletError {
    /// What a translation of the sentence needs, by name.
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Code(error) => vec![("offset", error.offset().to_string()), ("path", error.path().to_string())],
            Self::NotPayable(other) => vec![("networks", networks(other))],
            Self::AmountDiffers { asked } => money(*asked),
            Self::InsufficientFunds { available } => money(*available),
            Self::IdInUse(id)
            | Self::NotFound(id)
            | Self::AlreadySettled(id)
            | Self::BillHasPayment { payment: id }
            | Self::PossibleDuplicate { other: id } => {
                vec![("id", id.to_string())]
            }
            Self::BillUnknown(id) => vec![("id", id.to_string())],
            Self::Unsent { operations } => vec![("operations", operations.to_string())],
            Self::NoAccount(currency) => vec![("currency", currency.to_string())],
            Self::NotCancellable { state } => vec![("state", name_of(state))],
            Self::RideElsewhere { state } => vec![("state", name_of(state))],
            Self::BillNotOwed { state } => vec![("state", name_of(state))],
            Self::Consent(error) => error.parameters(),
            Self::Evidence(error) => error.parameters(),
            Self::Chain(error) => error.parameters(),
            Self::Points(PointsError::EntryUnknown(id)) => vec![("id", id.to_string())],
            Self::Perks(PerksError::SellerUnknown(id)) => vec![("id", id.to_string())],
            Self::ClockWrong { offset_seconds } => vec![("offset_seconds", offset_seconds.to_string())],
            _ => vec![],
        }
    }
}

fn money(amount: Money) -> Vec<(&'static str, String)> {
    vec![("minor", amount.minor.to_string()), ("currency", amount.currency.to_string())]
}

fn networks(other: &NotPayable) -> String {
    other.networks.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

impl From<StoreError> for WalletError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Closed => Self::Paused,
            StoreError::OutcomeNotKnown { .. } => Self::NotKnown(error),
            other => Self::Store(other),
        }
    }
}

impl From<SyncError> for WalletError {
    fn from(error: SyncError) -> Self {
        match error {
            SyncError::Transient(trouble) => {
                Self::Offline { cause: trouble.cause.to_string(), retry_after: trouble.retry_after }
            }
            SyncError::ClockWrong { offset_seconds } => Self::ClockWrong { offset_seconds },
            SyncError::Refused(problem) => refused(problem),
            SyncError::Tampered(what) => Self::Tampered(what),
            SyncError::NotEnrolled => Self::NotEnrolled,
            SyncError::Store(error) => error.into(),
            SyncError::Vault(error) => Self::Vault(error),
            SyncError::KeysReplaced => Self::KeysReplaced,
            SyncError::Randomness(error) => error.into(),
        }
    }
}

fn refused(problem: Box<Problem>) -> WalletError {
    match problem.code {
        ProblemCode::DeviceStale => WalletError::Restored,
        ProblemCode::DeviceRevoked => WalletError::Revoked,
        ProblemCode::RequestNotValid => ConsentError::RequestUnknown.into(),
        ProblemCode::OfferUnknown => PerksError::OfferUnknown.into(),
        ProblemCode::OfferNotNow => PerksError::NotNow.into(),
        ProblemCode::NotEligible => PerksError::NotEligible.into(),
        ProblemCode::CreditStands => WalletError::CreditStands,
        ProblemCode::OfferNotAllowed => PerksError::OfferNotAllowed.into(),
        _ => WalletError::Refused(problem),
    }
}

impl From<NoRandomness> for WalletError {
    fn from(error: NoRandomness) -> Self {
        Self::Internal(error.to_string())
    }
}

impl From<JwsError> for WalletError {
    fn from(error: JwsError) -> Self {
        Self::Internal(error.to_string())
    }
}

impl From<MoneyError> for WalletError {
    fn from(error: MoneyError) -> Self {
        match error {
            MoneyError::CurrencyMismatch { right, .. } => Self::NoAccount(right),
            MoneyError::Overflow => Self::Amount(NotAnAmount::TooLarge(String::new())),
        }
    }
}

/// The name of a state, as the wire and the terminal write it.
pub(super) fn name_of(value: &impl serde::Serialize) -> String {
    json::name_of(value).unwrap_or_default()
}

fn plural(operations: usize) -> String {
    if operations == 1 { "1 operation is".into() } else { format!("{operations} operations are") }
}
