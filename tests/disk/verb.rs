//! Whatever can be asked of a wallet, at every call of its disk.

use std::fmt::Debug;

use tally::wallet::{ErrorKind, WalletError};

use crate::mode::{MODES, Mode};
use crate::stage::{Stage, Step};

/// Something that a wallet can be asked for.
pub trait Verb: Sized {
    /// What it is about; made while nothing fails.
    type Matter: Debug;

    /// The verb, and where it is said.
    async fn set() -> (Self, Stage);

    async fn begin(&mut self, stage: &mut Stage) -> Self::Matter;

    /// What the disk is to fail for.
    async fn act(&mut self, stage: &mut Stage, matter: &Self::Matter) -> Result<(), WalletError>;

    /// After the next start: what was told is true, phone and backend agree, and asked for again it ends once.
    async fn check(&mut self, stage: &mut Stage, matter: &Self::Matter, told: Told);

    /// After the last call.
    async fn finish(self, stage: Stage) {
        stage.finish().await;
    }
}

/// What the wallet answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    Done,
    /// Nothing came of it, and it may be asked for again.
    Failed,
    /// It may be done or not, although the disk can be read.
    NotKnown,
    /// It may be done or not, and the disk cannot even be read.
    NotKnownYet,
}

impl Told {
    fn by(result: &Result<(), WalletError>, mode: Mode) -> Self {
        match result.as_ref().map_err(WalletError::kind) {
            Ok(()) => Self::Done,
            Err(ErrorKind::Storage) => Self::Failed,
            Err(ErrorKind::NotKnown) if mode.can_be_read() => Self::NotKnown,
            Err(ErrorKind::NotKnown) => Self::NotKnownYet,
            Err(kind) => panic!("not an error of the disk, but {kind:?}: {result:?}"),
        }
    }

    /// Holds what was told against whether it `stands`. What could be found out has to be told.
    pub fn is_true(self, stands: bool) {
        match self {
            Self::Done => assert!(stands, "told as done, and it is not"),
            Self::Failed => assert!(!stands, "told as an error, and done all the same"),
            Self::NotKnown => assert!(stands, "told as not known, and certainly not done"),
            Self::NotKnownYet => {}
        }
    }

    /// The same for a verb that keeps what it shows before it does it: what was told is about the step that it came to.
    pub fn is_true_at(self, step: Step, is_shown: bool, stands: bool) {
        match step {
            Step::Showing => {
                assert!(!stands, "done, although nobody had agreed to it");
                self.is_true(is_shown);
            }
            Step::Agreeing => self.is_true(stands),
        }
    }
}

/// Lets the verb meet every fault at every call.
pub async fn at_every_call<V: Verb>() {
    for mode in MODES {
        at_every_call_in::<V>(mode).await;
    }
}

/// Lets the verb meet one fault at every call.
pub async fn at_every_call_in<V: Verb>(mode: Mode) {
    let (mut verb, mut stage) = V::set().await;
    let mut struck = 0;
    for n in mode.calls() {
        if !at_call(&mut verb, &mut stage, mode, n).await {
            break;
        }
        struck += 1;
    }
    assert!(struck > 0, "{mode:?} strikes nothing");
    println!("{mode:?} struck {struck} calls");
    verb.finish(stage).await;
}

/// Whether there was such a call.
async fn at_call<V: Verb>(verb: &mut V, stage: &mut Stage, mode: Mode, n: u64) -> bool {
    let matter = verb.begin(stage).await;
    let (call, fault) = mode.at(n);
    stage.step = Step::default();
    stage.disk.heal();
    stage.disk.fail(call, fault);
    let result = verb.act(stage, &matter).await;
    let struck = stage.disk.struck();
    // Shown when a check fails.
    println!("{mode:?} {n} {struck:?}: {result:?}");
    assert!(result.is_ok() || struck.is_some(), "nothing failed");
    stage.restart().await;
    verb.check(stage, &matter, Told::by(&result, mode)).await;
    struck.is_some()
}
