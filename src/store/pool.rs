use std::ops::{Deref, DerefMut};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use rusqlite::Connection;

use super::error::StoreError;

/// A few connections that are lent out one by one. Whoever comes too late waits for one to come back.
pub(super) struct Pool {
    state: Mutex<State>,
    changed: Condvar,
}

struct State {
    idle: Vec<Connection>,
    lent: usize,
    mode: Mode,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Open,
    /// Nothing is lent until [`Pool::refill`]: the connections are not trusted any more.
    Down,
    Closed,
}

/// A connection on loan; it goes back when this is dropped, by a panic too.
pub(super) struct Loan<'p> {
    pool: &'p Pool,
    connection: Option<Connection>,
}

impl Pool {
    pub(super) fn new(connections: Vec<Connection>) -> Self {
        let state = State { idle: connections, lent: 0, mode: Mode::Open };
        Self { state: Mutex::new(state), changed: Condvar::new() }
    }

    /// A connection, as soon as one is there; nothing while the pool is down.
    pub(super) fn take(&self) -> Result<Option<Loan<'_>>, StoreError> {
        let waits = |state: &mut State| state.idle.is_empty() && state.mode == Mode::Open;
        let mut state = self.changed.wait_while(self.state(), waits).unwrap_or_else(PoisonError::into_inner);
        match state.mode {
            Mode::Closed => return Err(StoreError::Closed),
            Mode::Down => return Ok(None),
            Mode::Open => {}
        }
        let connection = state.idle.pop();
        state.lent += 1;
        Ok(Some(Loan { pool: self, connection }))
    }

    /// Lends nothing any more.
    pub(super) fn close(&self) {
        self.state().mode = Mode::Closed;
        self.changed.notify_all();
    }

    /// Lends nothing until it is filled again. A closed pool stays closed.
    pub(super) fn go_down(&self) {
        let mut state = self.state();
        if state.mode == Mode::Open {
            state.mode = Mode::Down;
        }
        self.changed.notify_all();
    }

    pub(super) fn is_down(&self) -> bool {
        self.state().mode == Mode::Down
    }

    /// Lends these from now on. If the pool was closed meanwhile, whoever drains it gets them.
    pub(super) fn refill(&self, connections: Vec<Connection>) {
        let mut state = self.state();
        state.idle = connections;
        if state.mode == Mode::Down {
            state.mode = Mode::Open;
        }
        self.changed.notify_all();
    }

    /// Everything that was lent, back again; [`StoreError::Busy`] if that takes until `deadline`. What comes back is not
    /// lost then: asking again gives it.
    pub(super) fn drain(&self, deadline: Instant) -> Result<Vec<Connection>, StoreError> {
        let left = deadline.saturating_duration_since(Instant::now());
        let mut state = self.wait_for_all(left);
        if state.lent > 0 {
            return Err(StoreError::Busy);
        }
        Ok(std::mem::take(&mut state.idle))
    }

    fn wait_for_all(&self, left: Duration) -> MutexGuard<'_, State> {
        let waits = |state: &mut State| state.lent > 0;
        self.changed.wait_timeout_while(self.state(), left, waits).unwrap_or_else(PoisonError::into_inner).0
    }

    /// Nothing in here panics while it holds the lock, so that a poisoned one is as good as any.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Loan<'_> {
    /// Takes the connection out for good: it does not go back to the pool.
    pub(super) fn keep(mut self) -> Option<Connection> {
        self.connection.take()
    }
}

impl Drop for Loan<'_> {
    fn drop(&mut self) {
        let mut state = self.pool.state();
        state.idle.extend(self.connection.take());
        state.lent -= 1;
        self.pool.changed.notify_all();
    }
}

impl Deref for Loan<'_> {
    type Target = Connection;

    #[expect(clippy::expect_used, reason = "only dropping the loan takes the connection out")]
    fn deref(&self) -> &Connection {
        self.connection.as_ref().expect("a loan holds a connection")
    }
}

impl DerefMut for Loan<'_> {
    #[expect(clippy::expect_used, reason = "only dropping the loan takes the connection out")]
    fn deref_mut(&mut self) -> &mut Connection {
        self.connection.as_mut().expect("a loan holds a connection")
    }
}
