//! Pull: what the device may cache, page by page.

mod page;

use super::apply::{Agent, Trust, change};
use super::call::Call;
use super::caller::Caller;
use super::engine::Engine;
use super::error::{Cause, SyncError, Transient};
use super::tampering::tampering;
use crate::domain::time::Timestamp;
use crate::store::identity::Membership;
use crate::store::{Writer, accounts, identity};
use crate::wire::change::{ChangePage, PageSeal};
use crate::wire::http::LONGEST_WAIT;
use crate::wire::problem::ProblemCode;

/// What a pull did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PullReport {
    /// Changes that told something new.
    pub applied: u32,
    /// Pages that were applied.
    pub pages: u32,
}

impl Engine {
    /// Reads changes until there are no more; where there are none to begin with, waits for them for `wait` seconds, at
    /// most [`LONGEST_WAIT`]. A cursor that the backend no longer knows starts again from the beginning, once.
    pub async fn pull(&self, wait: u32) -> Result<PullReport, SyncError> {
        self.telling(self.pull_pages(wait).await).await
    }

    async fn pull_pages(&self, wait: u32) -> Result<PullReport, SyncError> {
        let (mut report, mut wait, mut may_restart) = (PullReport::default(), wait.min(LONGEST_WAIT), true);
        loop {
            match self.pull_page(wait, &mut report).await {
                Ok(true) => wait = 0,
                Ok(false) => return Ok(report),
                Err(SyncError::Refused(problem)) if problem.code == ProblemCode::CursorGone && may_restart => {
                    may_restart = false;
                    self.write(|w| Ok(identity::set_cursor(w, "")?)).await?;
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// Says whether there is more.
    async fn pull_page(&self, wait: u32, report: &mut PullReport) -> Result<bool, SyncError> {
        let (caller, membership) = self.member().await?;
        let cursor = self.read(|r| Ok(identity::cursor(r)?)).await?;
        let query = [("after", cursor.as_str()), ("wait", &wait.to_string())];
        let call = Call::get(&caller.address, "v1/changes", &query)?;
        let page: ChangePage = self.ask(&caller, &call).await?;
        let (agent, trust) = (self.agent(&caller, &membership), Trust::from(membership));
        let seal = page::verify(&page, &trust, &cursor)?;
        let (more, now) = (seal.more, self.now());
        if self.says_nothing(&page, &seal).await? {
            report.pages += 1;
            return Ok(more);
        }
        let applied = self.write(move |w| apply(w, (trust, &agent), &page.items, &seal, now)).await?;
        report.pages += u32::from(applied.is_some());
        report.applied += applied.unwrap_or(0);
        Ok(more)
    }

    /// Whether writing the page would change nothing that anybody sees: that takes a write that lasts, and whoever looks at the app
    /// asks all the time.
    async fn says_nothing(&self, page: &ChangePage, seal: &PageSeal) -> Result<bool, SyncError> {
        if !page.items.is_empty() || seal.next != seal.after {
            return Ok(false);
        }
        let at = seal.iat;
        Ok(seal.more || self.read(move |r| Ok(accounts::hold_already(r, at)?)).await?)
    }

    fn agent(&self, caller: &Caller, membership: &Membership) -> Agent {
        let (key, randomness) = (caller.device_key.clone(), self.shared.randomness.clone());
        Agent { key, user: membership.user, device: membership.device, randomness }
    }
}

/// Applies a page with its cursor; says how many changes told something new. None if another pull has been faster.
fn apply(
    w: &Writer<'_>,
    (mut trust, agent): (Trust, &Agent),
    items: &[String],
    seal: &PageSeal,
    now: Timestamp,
) -> Result<Option<u32>, SyncError> {
    if identity::cursor(w)? != seal.after {
        return Ok(None);
    }
    let mut applied = 0;
    for item in items {
        applied += u32::from(apply_one(w, (&mut trust, agent), item, now)?);
    }
    if seal.next != seal.after {
        identity::set_cursor(w, &seal.next)?;
    }
    if !seal.more {
        accounts::still_hold(w, seal.iat)?;
    }
    Ok(Some(applied))
}

/// An item that does not hold is told and passed over: it must not keep everything behind it away.
fn apply_one(w: &Writer<'_>, believing: (&mut Trust, &Agent), item: &str, now: Timestamp) -> Result<bool, SyncError> {
    match change(w, believing, item, now) {
        Err(SyncError::Tampered(what)) => tampering(w, what, now).map(|()| false),
        Err(SyncError::Transient(Transient { cause: Cause::NewerForm(_), .. })) => Ok(false),
        applied => applied,
    }
}

#[cfg(test)]
mod tests;
