use std::ops::{Deref, DerefMut};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use rusqlite::Connection;

use super::error::StoreError;

/// A few connections that are lent out one by one, each opened when it is first needed. Whoever comes too late waits for one
/// to come back.
pub(super) struct Pool {
    state: Mutex<State>,
    changed: Condvar,
}

struct State {
    idle: Vec<Connection>,
    /// How many more may be opened.
    unopened: usize,
    /// How many stand and wait for one.
    waiting: usize,
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
    /// Of these connections, and of so many that are opened when they are needed.
    pub(super) fn new(connections: Vec<Connection>, unopened: usize) -> Self {
        let state = State { idle: connections, unopened, waiting: 0, lent: 0, mode: Mode::Open };
        Self { state: Mutex::new(state), changed: Condvar::new() }
    }

    /// A connection, as soon as one is there; nothing while the pool is down. One that `open` has to open counts as lent from
    /// before it is opened, so that nobody takes the file for closed meanwhile.
    pub(super) fn take(
        &self,
        open: impl FnOnce() -> Result<Connection, StoreError>,
    ) -> Result<Option<Loan<'_>>, StoreError> {
        let waits = |state: &mut State| state.idle.is_empty() && state.unopened == 0 && state.mode == Mode::Open;
        let mut state = self.state();
        state.waiting += 1;
        state = self.changed.wait_while(state, waits).unwrap_or_else(PoisonError::into_inner);
        state.waiting -= 1;
        match state.mode {
            Mode::Closed => return Err(StoreError::Closed),
            Mode::Down => return Ok(None),
            Mode::Open => {}
        }
        let connection = state.idle.pop();
        state.lent += 1;
        state.unopened -= usize::from(connection.is_none());
        drop(state);
        let mut loan = Loan { pool: self, connection };
        if loan.connection.is_none() {
            loan.connection = Some(open().inspect_err(|_| self.state().unopened += 1)?);
        }
        Ok(Some(loan))
    }

    /// A connection that nobody uses and nobody waits for, at once.
    pub(super) fn take_idle(&self) -> Option<Loan<'_>> {
        let mut state = self.state();
        if state.mode != Mode::Open || state.waiting > 0 {
            return None;
        }
        let connection = Some(state.idle.pop()?);
        state.lent += 1;
        Some(Loan { pool: self, connection })
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

    /// Lends these from now on, and so many that are opened when they are needed. If the pool was closed meanwhile, whoever
    /// drains it gets them.
    pub(super) fn refill(&self, connections: Vec<Connection>, unopened: usize) {
        let mut state = self.state();
        state.idle = connections;
        state.unopened = unopened;
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

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::sync::mpsc::channel;
    use std::thread;
    use std::time::{Duration, Instant};

    use rusqlite::Connection;

    use super::Pool;
    use crate::store::StoreError;

    fn open() -> Result<Connection, StoreError> {
        Ok(Connection::open_in_memory()?)
    }

    fn never() -> Result<Connection, StoreError> {
        panic!("nothing is left to be opened")
    }

    #[test]
    fn a_connection_is_opened_when_it_is_first_needed_and_kept() {
        let (pool, opened) = (Pool::new(vec![], 2), Cell::new(0));
        let counted = || {
            opened.set(opened.get() + 1);
            open()
        };
        drop(pool.take(counted).unwrap());
        drop(pool.take(counted).unwrap());
        assert_eq!(opened.get(), 1);
        let _both = (pool.take(counted).unwrap(), pool.take(counted).unwrap());
        assert_eq!(opened.get(), 2);
    }

    #[test]
    fn one_that_cannot_be_opened_is_tried_again() {
        let pool = Pool::new(vec![], 1);
        assert_eq!(pool.take(|| Err(StoreError::DiskFull)).err(), Some(StoreError::DiskFull));
        assert!(pool.take(open).unwrap().is_some());
        assert_eq!(pool.drain(Instant::now()).map(|all| all.len()), Ok(1));
    }

    #[test]
    fn one_that_is_being_opened_counts_as_lent() {
        let pool = Pool::new(vec![], 1);
        let opening = pool.take(|| {
            assert_eq!(pool.drain(Instant::now()).err(), Some(StoreError::Busy));
            open()
        });
        assert!(opening.unwrap().is_some());
    }

    #[test]
    fn nobody_takes_in_passing_what_somebody_waits_for() {
        let pool = Pool::new(vec![open().unwrap()], 0);
        let held = pool.take_idle().unwrap();
        assert!(pool.take_idle().is_none());
        let (told, enough) = channel::<()>();
        thread::scope(|scope| {
            let pool = &pool;
            let waiter = scope.spawn(move || {
                let loan = pool.take(never).unwrap();
                enough.recv().unwrap();
                drop(loan);
            });
            while pool.state().waiting == 0 {
                thread::sleep(Duration::from_millis(1));
            }
            drop(held);
            assert!(pool.take_idle().is_none());
            told.send(()).unwrap();
            waiter.join().unwrap();
        });
        assert!(pool.take_idle().is_some());
    }
}
