use std::env::temp_dir;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use serde_json::{Value, json};
use tally::ffi::{Observer, VaultError, Wallet, WalletError};
use tally::wallet::WalletError as CoreError;
use tempfile::TempDir;

use crate::error::StageError;
use crate::scenario::Scenario;
use crate::script::{Player, Script};
use crate::stage::Stage;
use crate::vault::MemoryVault;

/// Whose phone it is.
const PHONE: &str = "me";

/// Nothing on a stage is far away.
const CLOSING: Duration = Duration::from_secs(5);

/// A wallet to try things with: the real core on a backend in this process, without a network and without an account. The
/// money is not real, and everything is gone when it is closed.
///
/// Time stands still until it is told to pass, or to run; the same scenario comes to the same wallet each time, to the byte.
#[derive(uniffi::Object)]
pub struct Rehearsal {
    vault: Arc<MemoryVault>,
    /// Gone when it is closed.
    open: Mutex<Option<Open>>,
}

struct Open {
    stage: Arc<Stage>,
    home: TempDir,
    wallet: Weak<Wallet>,
}

#[uniffi::export]
impl Rehearsal {
    /// Plays what happened until the scenario begins. The wallet's files lie in a new folder in `folder`, or where this system
    /// has what is temporary.
    #[uniffi::constructor(default(folder = None))]
    pub async fn begin(scenario: Scenario, folder: Option<String>) -> Result<Arc<Self>, StageError> {
        let folder = folder.map_or_else(temp_dir, PathBuf::from);
        let home = TempDir::with_prefix_in("tally-rehearsal-", folder).map_err(StageError::backend)?;
        let script = scenario.script()?;
        let stage = Stage::start(path(&home, "stage"), script.seed, script.now.saturating_mul(1_000)).await?;
        let played = play(stage.clone(), (home.path().into(), script));
        let vault = stage.run(played).await.map_err(StageError::backend)??;
        let open = Open { stage, home, wallet: Weak::new() };
        Ok(Arc::new(Self { vault, open: Mutex::new(Some(open)) }))
    }

    /// Opens the wallet. There is one, so whoever opens it again lets go of it first.
    #[uniffi::method(default(observer = None))]
    pub async fn open_wallet(&self, observer: Option<Arc<dyn Observer>>) -> Result<Arc<Wallet>, WalletError> {
        let (stage, directory) = self.phone().map_err(|error| CoreError::Internal(error.to_string()))?;
        let wallet = stage.open_wallet(PHONE.into(), directory, self.vault.clone(), observer).await?;
        if let Some(open) = self.open().as_mut() {
            open.wallet = Arc::downgrade(&wallet);
        }
        Ok(wallet)
    }

    /// Something that everybody else does, such as `{"world": "bike", "bike": 1}`, which gives what is on its frame: an object
    /// in JSON, as `tests/scenarios/README.md` lists them. Gives one as well. The phone is called `me`.
    pub async fn act(&self, step: String) -> Result<String, StageError> {
        self.stage()?.act(step).await
    }

    /// An invite, good once.
    pub async fn invite(&self) -> Result<String, StageError> {
        self.text(json!({ "world": "invite" }), "invite").await
    }

    /// The code at a merchant's till: `bakery`, `transport`, `bikes` or `lantern`.
    pub async fn code_at(&self, merchant: String) -> Result<String, StageError> {
        self.text(json!({ "world": "merchant", "merchant": merchant }), "code").await
    }

    /// Time passes for everybody, in whole seconds.
    pub async fn let_pass(&self, time: Duration) -> Result<(), StageError> {
        self.act(json!({ "world": "pass", "seconds": time.as_secs() }).to_string()).await.map(drop)
    }

    /// What time it is, in milliseconds since 1970.
    pub fn now_millis(&self) -> Result<i64, StageError> {
        Ok(self.stage()?.now_millis())
    }

    /// Time runs from now on, as it does outside; for people who try things.
    pub fn run_clock(&self) -> Result<(), StageError> {
        self.stage()?.run_clock();
        Ok(())
    }

    /// The person's answer to the next prompt, and only to that; to all others they agree.
    pub fn person_answers(&self, error: VaultError) {
        self.vault.answers(error);
    }

    /// Ends it: the wallet is paused, the backend is gone, and so is every file. Said again, it does nothing.
    pub async fn end(&self) -> Result<(), StageError> {
        let Some(Open { stage, home, wallet }) = self.open().take() else { return Ok(()) };
        if let Some(wallet) = wallet.upgrade() {
            // What is not sent has nowhere to go any more.
            let _ = wallet.pause(CLOSING).await;
        }
        stage.stop().await?;
        home.close().map_err(StageError::backend)
    }
}

impl Rehearsal {
    /// A member of what a step gives.
    async fn text(&self, step: Value, member: &str) -> Result<String, StageError> {
        let given: Value = serde_json::from_str(&self.act(step.to_string()).await?).map_err(StageError::step)?;
        let text = given.get(member).and_then(Value::as_str).map(str::to_owned);
        text.ok_or_else(|| StageError::step(format!("there is no {member}")))
    }

    fn stage(&self) -> Result<Arc<Stage>, StageError> {
        Ok(self.phone()?.0)
    }

    /// The stage, and where the phone keeps its files.
    fn phone(&self) -> Result<(Arc<Stage>, String), StageError> {
        let open = self.open();
        let open = open.as_ref().ok_or_else(|| StageError::backend("the rehearsal is over"))?;
        Ok((open.stage.clone(), path(&open.home, PHONE)))
    }

    fn open(&self) -> MutexGuard<'_, Option<Open>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn play(stage: Arc<Stage>, (home, script): (PathBuf, Script)) -> Result<Arc<MemoryVault>, StageError> {
    let mut player = Player::new(stage, home);
    player.play(&script).await?;
    player.end().await.map_err(StageError::step)?;
    Ok(player.vault(PHONE))
}

fn path(home: &TempDir, name: &str) -> String {
    home.path().join(name).display().to_string()
}
