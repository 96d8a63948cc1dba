//! Why a verb did not do what it was asked for.

use std::io;
use std::path::Path;

use serde::Serialize;
use tally::domain::qr::QrError;
use tally::wallet::{ErrorKind, WalletError};
use tally::wire::problem::{Problem, ProblemCode};
use tally_counterparties::Trouble;

use crate::exit::Exit;

/// One failure: a stable number and name for programs, a sentence for people.
#[derive(Debug, Serialize)]
pub(crate) struct Failure {
    /// Stable number; the program's own lie from 800 to 899, the others are the wallet's.
    pub code: u16,
    /// Stable name.
    pub name: String,
    /// An English sentence.
    pub message: String,
    /// The exit status that goes with it.
    pub exit: Exit,
    /// What the person can do about it, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Where the fault lies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// Why the backend refused, for programs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem: Option<ProblemCode>,
}

/// The first wrong place.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub(crate) enum Place {
    /// Of a payment code.
    Code {
        /// Characters before it.
        offset: usize,
        /// The object, by its tags.
        path: String,
    },
    /// Of a chain.
    Chain {
        /// The event, counted from 1; 0 for the file as a whole.
        event: usize,
    },
}

/// The program's own failures. The wallet's keep their own numbers.
pub(crate) const OWN: &[(u16, &str, Exit)] = &[
    (801, "usage", Exit::Input),
    (802, "file", Exit::Input),
    (803, "needs-yes", Exit::Input),
    (804, "no-directory", Exit::Input),
    (805, "no-wallet", Exit::State),
    (806, "possible-duplicate", Exit::State),
    (807, "not-drawable", Exit::Input),
    (808, "backend", Exit::State),
    (809, "demo", Exit::State),
    (810, "chain", Exit::Input),
    (899, "program", Exit::State),
];

impl Failure {
    /// One of the program's own failures, by its name.
    pub(crate) fn own(name: &'static str, message: impl Into<String>) -> Self {
        let (code, exit) = OWN.iter().find(|own| own.1 == name).map_or((899, Exit::State), |own| (own.0, own.2));
        Self { code, name: name.into(), message: message.into(), exit, hint: None, place: None, problem: None }
    }

    /// The command line, or what it names, is wrong.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::own("usage", message)
    }

    /// A file of the person's cannot be read or written.
    pub(crate) fn file(path: &Path, error: &io::Error) -> Self {
        let failure = Self::own("file", format!("{}: {error}", path.display()));
        match error.kind() {
            io::ErrorKind::AlreadyExists => failure.hint("Name a file that is not there yet; none is written over."),
            _ => failure,
        }
    }

    /// Adds what the person can do.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// The wallet's failures keep their number, name and sentence.
impl From<WalletError> for Failure {
    fn from(error: WalletError) -> Self {
        Self {
            code: error.code(),
            name: error.name().into(),
            message: error.to_string(),
            exit: exit(&error),
            hint: hint(&error).map(str::to_owned),
            place: place(&error),
            problem: problem(&error),
        }
    }
}

impl From<Trouble> for Failure {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::Backend(sentence) => Self::own("backend", sentence),
            Trouble::Program(sentence) => Self::own("program", sentence),
            Trouble::File { path, error } => Self::file(&path, &error),
        }
    }
}

fn problem(error: &WalletError) -> Option<ProblemCode> {
    match error {
        WalletError::Refused(problem) => Some(problem.code),
        _ => None,
    }
}

fn exit(error: &WalletError) -> Exit {
    match (error, error.kind()) {
        (WalletError::Refused(problem), _) => refused(problem),
        (_, ErrorKind::Input) => Exit::Input,
        (_, ErrorKind::Network) if error.name() == "offline" => Exit::Pending,
        (_, ErrorKind::NotKnown) => Exit::Pending,
        _ => by_name(error.name()),
    }
}

/// What the person typed, or refused to type, is not the wallet's state.
fn by_name(name: &str) -> Exit {
    match name {
        "vault-cancelled" => Exit::Declined,
        "vault-wrong-passphrase" | "vault-no-passcode" | "request-unknown" => Exit::Input,
        _ => Exit::State,
    }
}

/// 422 is about what was given; what the backend calls its own trouble may pass.
fn refused(problem: &Problem) -> Exit {
    match problem.status {
        400 | 404 | 422 => Exit::Input,
        408 | 425 | 429 | 500.. => Exit::Pending,
        _ => Exit::State,
    }
}

fn hint(error: &WalletError) -> Option<&'static str> {
    if problem(error) == Some(ProblemCode::InviteNotValid) {
        return Some("Ask whoever runs the backend for a new invite.");
    }
    Some(match error.name() {
        "not-enrolled" => "Run `tally enrol INVITE` first.",
        "vault-no-passcode" => "Pass --passphrase-file FILE, set TALLY_PASSPHRASE, or run it in a terminal.",
        "vault-cancelled" => "Without the passphrase nothing was signed.",
        "already-open" => "Another program has this wallet open. Wait until it has ended.",
        "amount-missing" => "Pass --amount, such as --amount 4.50",
        "insufficient-funds" => "Run `tally topup AMOUNT` first.",
        "operations-unsent" => "Run `tally sync` first, or pass --force to lose them.",
        "possible-duplicate" => "Nothing was paid. Ask again with the same --id, and with --again if it is meant.",
        "profile-incomplete" => "Run `tally profile set` to fill it in, or --drop it where that is allowed.",
        "field-required" => "Run `tally consent refuse REQUEST` to refuse the whole.",
        "request-expired" => "Ask them for a new link.",
        "consent-over" | "request-answered" => "See `tally consent list`.",
        "bill-unknown" => "Run `tally sync` to hear of new ones, and see `tally bills --all`.",
        "bill-not-owed" | "bill-has-payment" => "See `tally bills --all`.",
        "ride-elsewhere" | "ride-not-charged" => "See `tally rides`.",
        "ride-offer-expired" => "Nothing was unlocked. Ask again for new terms.",
        "offline" => "Nothing is lost. Try `tally sync` later.",
        "outcome-not-known" => "Do not pay again. `tally payments` shows what came of it once the disk works.",
        _ => return None,
    })
}

fn place(error: &WalletError) -> Option<Place> {
    match error {
        WalletError::Code(wrong) => Some(Place::Code { offset: wrong.offset(), path: QrError::path(wrong).to_owned() }),
        _ => None,
    }
}

/// Nothing that a person did: a program that cannot write its own answer.
impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::own("program", error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use tally::platform::VaultError;
    use tally::store::StoreError;
    use tally::wallet::WalletError;
    use tally::wire::problem::{Problem, ProblemCode};

    use super::{Failure, OWN, Place};
    use crate::exit::Exit;

    #[test]
    fn each_has_a_number_and_a_name_of_its_own() {
        for (index, (code, name, _)) in OWN.iter().enumerate() {
            assert!(OWN[..index].iter().all(|other| other.0 != *code && other.1 != *name), "{name}");
            assert_eq!(Failure::own(name, "").code, *code);
        }
        assert_eq!(Failure::own("nobody listed this", "").code, 899);
    }

    #[test]
    fn is_written_without_what_it_does_not_have() {
        let json = serde_json::to_value(Failure::usage("no")).unwrap();
        assert_eq!(json, serde_json::json!({"code": 801, "name": "usage", "message": "no", "exit": 2}));
    }

    #[test]
    fn what_was_typed_is_input_and_what_the_wallet_lacks_is_its_state() {
        let exits = [
            (WalletError::Vault(VaultError::WrongPassphrase), Exit::Input),
            (WalletError::Vault(VaultError::NoPasscode), Exit::Input),
            (WalletError::Vault(VaultError::UserCancelled), Exit::Declined),
            (WalletError::Vault(VaultError::Invalidated), Exit::State),
            (WalletError::AmountMissing, Exit::Input),
            (WalletError::NotEnrolled, Exit::State),
            (WalletError::QuoteExpired, Exit::State),
            (WalletError::ClockWrong { offset_seconds: 9 }, Exit::State),
            (WalletError::Offline { cause: "x".into(), retry_after: None }, Exit::Pending),
            (WalletError::Store(StoreError::Io { detail: "x".into() }), Exit::State),
            (StoreError::OutcomeNotKnown { detail: "x".into() }.into(), Exit::Pending),
            (WalletError::Tampered("x".into()), Exit::State),
            (WalletError::Refused(Problem::new(ProblemCode::InviteNotValid, "").into()), Exit::Input),
            (WalletError::Refused(Problem::new(ProblemCode::DeviceRevoked, "").into()), Exit::State),
            (WalletError::Refused(Problem::new(ProblemCode::Unavailable, "").into()), Exit::Pending),
        ];
        for (error, exit) in exits {
            let name = error.name();
            assert_eq!(Failure::from(error).exit, exit, "{name}");
        }
    }

    #[test]
    fn a_wrong_code_is_shown_where_it_is_wrong() {
        let wrong = tally::domain::qr::parse("0002016304FFFF").unwrap_err();
        let failure = Failure::from(WalletError::Code(wrong.into()));
        assert_eq!((failure.code, failure.exit), (101, Exit::Input));
        assert!(matches!(failure.place, Some(Place::Code { path, .. }) if path == "63"));
    }
}
