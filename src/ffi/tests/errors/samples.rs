use crate::crypto::jws::JwsError;
use crate::domain::bill::BillState;
use crate::domain::consent::ConsentState;
use crate::domain::data::DataField;
use crate::domain::id::{BillId, EntryId, MerchantId, NotAnId, OperationId};
use crate::domain::money::{Money, NotAnAmount, UnknownCurrency};
use crate::domain::payment::PaymentState;
use crate::domain::qr::{AmountError, Network, NotPayable, QrError, RideCodeError};
use crate::platform::VaultError;
use crate::store::StoreError;
use crate::wallet::{ConsentError, PerksError, PointsError, RideState, WalletError as E};
use crate::wire::consent::{AskFault, ChainFault, CollectionFault, Misplaced, NotALink};
use crate::wire::evidence::NotEvidence;
use crate::wire::file::Unreadable;
use crate::wire::invite::NotAnInvite;
use crate::wire::problem::{Problem, ProblemCode};
use crate::wire::ride::ChargeFault;

fn some() -> String {
    "…".into()
}

/// One error for each number.
pub(super) fn samples() -> Vec<E> {
    [input(), consent_input(), state(), consent_state(), network(), storage()].into_iter().flatten().collect()
}

fn money() -> Money {
    Money::new(2_372, "EUR".parse().unwrap())
}

fn id() -> OperationId {
    OperationId::new(1, &[0; 10])
}

fn input() -> Vec<E> {
    vec![
        E::Code(QrError::Length { offset: 204, path: "62.01".into(), found: "x1".into() }.into()),
        E::NotPayable(NotPayable { networks: vec![Network::Pix] }),
        E::Amount(NotAnAmount::Syntax(some())),
        E::AmountMissing,
        E::AmountDiffers { asked: money() },
        E::AmountNotPositive,
        E::Currency(UnknownCurrency(some())),
        E::Invite(NotAnInvite::Scheme),
        E::Id(NotAnId(some())),
        E::IdInUse(id()),
        E::NotFound(id()),
        E::Cursor,
        E::LimitsNotSound,
        E::Evidence(NotEvidence::Mismatch),
        E::Evidence(NotEvidence::Unreadable(Unreadable { line: 12, column: 40 })),
        E::Evidence(NotEvidence::Format),
        E::Chain(Misplaced { place: 23, fault: ChainFault::Previous }),
        E::CodeAmount(AmountError::Zero),
        E::RideCode(RideCodeError::NotARide.into()),
        E::BillUnknown(BillId::new(1, &[0; 10])),
        E::DisputeNotSound,
        PointsError::OutOfRange.into(),
        PointsError::EntryUnknown(EntryId::new(1, &[0; 10])).into(),
        PerksError::OfferUnknown.into(),
        PerksError::CityUnknown.into(),
        PerksError::SellerUnknown(MerchantId::new(1, &[0; 10])).into(),
        PerksError::NotHere.into(),
    ]
}

fn consent_input() -> Vec<E> {
    let field = DataField::Name;
    let errors = [
        ConsentError::Link(NotALink::Scheme("consent")),
        ConsentError::GrantsNothing,
        ConsentError::FieldNotAskedFor { field },
        ConsentError::FieldRequired { field },
        ConsentError::DaysNotAllowed { most: 90 },
        ConsentError::OpeningsNotAllowed { most: 100 },
        ConsentError::RequestForged(AskFault::OtherKey),
        ConsentError::ProfileNotUsable,
        ConsentError::NotNarrower,
        ConsentError::CollectionNotAskedFor(CollectionFault::Nothing),
    ];
    errors.into_iter().map(E::from).collect()
}

fn state() -> Vec<E> {
    vec![
        E::NotEnrolled,
        E::AlreadyEnrolled,
        E::Paused,
        E::Unsent { operations: 12 },
        E::NoAccount(money().currency),
        E::InsufficientFunds { available: money() },
        E::QuoteExpired,
        E::NotCancellable { state: PaymentState::Settled },
        E::ClockWrong { offset_seconds: 86_400 * 3 },
        E::KeysReplaced,
        E::Restored,
        E::Revoked,
        E::AlreadySettled(id()),
        E::PossibleDuplicate { other: id() },
        E::PersonBeingAsked,
        E::LogTaken,
        E::RideElsewhere { state: RideState::Done },
        E::RideTermsNotSound { why: some() },
        E::NotCharged,
        E::RideOfferExpired,
        E::Fare(ChargeFault::OtherFare),
        E::BillNotOwed { state: BillState::Cancelled },
        E::BillHasPayment { payment: id() },
        E::CreditStands,
        E::LoanOfferExpired,
        PointsError::SwitchedOff.into(),
        PointsError::RulesUnknown.into(),
        PerksError::NotEligible.into(),
        PerksError::OfferNotAllowed.into(),
        PerksError::StepLower.into(),
        PerksError::NotNow.into(),
    ]
}

fn consent_state() -> Vec<E> {
    let (grant, state) = (id(), ConsentState::Expired);
    let errors = [
        ConsentError::RequestUnknown,
        ConsentError::RequestExpired,
        ConsentError::RequestAnswered { state },
        ConsentError::ProfileIncomplete { field: DataField::Name },
        ConsentError::PreviewOutdated,
        ConsentError::AlreadyWithdrawn,
        ConsentError::ConsentOver { state },
        ConsentError::CollectionTermsUnknown,
        ConsentError::AlreadyCollecting { grant },
        ConsentError::AlreadyReaching { grant },
    ];
    errors.into_iter().map(E::from).collect()
}

fn network() -> Vec<E> {
    vec![
        E::Offline { cause: some(), retry_after: None },
        E::Refused(Problem::new(ProblemCode::Unavailable, some()).into()),
        E::Tampered(some()),
    ]
}

fn storage() -> Vec<E> {
    let vault = [
        VaultError::UserCancelled,
        VaultError::LockedOut,
        VaultError::Invalidated,
        VaultError::BeforeFirstUnlock,
        VaultError::NoPasscode,
        VaultError::WrongPassphrase,
        VaultError::Unavailable(some()),
    ];
    let detail = some();
    let store = [
        StoreError::AlreadyOpen,
        StoreError::WrongKey,
        StoreError::KeyMissing,
        StoreError::Corrupt { detail: detail.clone() },
        StoreError::NewerSchema { found: 10, known: 9 },
        StoreError::DiskFull,
        StoreError::Io { detail: detail.clone() },
        StoreError::Busy,
        StoreError::OutcomeNotKnown { detail },
        StoreError::NotAllowed(some()),
        StoreError::Inconsistent(some()),
    ];
    let vault = vault.into_iter().map(E::from);
    let faults = [E::PersonNotAsked, E::from(JwsError::BadSignature)];
    vault.chain(store.into_iter().map(E::from)).chain(faults).collect()
}
