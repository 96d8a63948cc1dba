//! Who writes: a thread of its own, in groups, or whoever asks, where nothing may happen behind anybody's back.

use std::fs::File;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use rusqlite::{Connection, TransactionBehavior};
use tokio::sync::oneshot;

use super::erasures;
use crate::store::{RuleFailed, StoreError};

/// The most that one commit weighs, where one operation weighs one: enough to share the disk's wait, few enough that nobody
/// waits long for the others, and that those who were answered bring what is next while the rest is written.
const GROUP: usize = 64;

/// The most jobs that wait. Beyond that the disk does not keep up, and it is better to say so.
const WAITING: usize = 4096;

/// Runs inside the group's transaction; what it gives is called once it is known whether the group was committed.
struct Job {
    weight: usize,
    work: Box<dyn FnOnce(&Connection) -> Reply + Send>,
}

type Reply = Box<dyn FnOnce(Result<(), StoreError>) + Send>;

pub(super) struct Writer {
    hands: Mutex<Option<Hands>>,
    thread: Mutex<Option<JoinHandle<()>>>,
    killed: Arc<AtomicBool>,
}

/// Who does the jobs.
enum Hands {
    /// The thread.
    Thread(SyncSender<Job>),
    /// Whoever brings one, at once; the lock of the directory is held meanwhile.
    Askers(Connection, #[expect(dead_code, reason = "it is held, not used")] Option<File>),
}

impl Writer {
    /// Every job is done at once by whoever brings it, so that the same jobs come to the same end in the same order.
    pub(super) fn in_place(connection: Connection, lock: Option<File>) -> Result<Self, StoreError> {
        erasures::prepare(&connection)?;
        let hands = Mutex::new(Some(Hands::Askers(connection, lock)));
        Ok(Self { hands, thread: Mutex::new(None), killed: Arc::default() })
    }

    /// `lock` is held for as long as the thread lives.
    pub(super) fn start(connection: Connection, lock: Option<File>) -> Result<Self, StoreError> {
        erasures::prepare(&connection)?;
        let (sender, jobs) = sync_channel(WAITING);
        let killed = Arc::new(AtomicBool::new(false));
        let flag = Arc::clone(&killed);
        let work = move || {
            write_groups(connection, &jobs, &flag);
            drop(lock);
        };
        let thread = std::thread::Builder::new().name("tally-writer".into()).spawn(work);
        let thread = thread.map_err(|error| StoreError::Io(error.to_string()))?;
        Ok(Self { hands: Mutex::new(Some(Hands::Thread(sender))), thread: Mutex::new(Some(thread)), killed })
    }

    /// Does `work` in a savepoint and answers after the commit.
    pub(super) async fn run<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    {
        self.run_weighing(1, work).await
    }

    /// The same for work that is as much as `weight` operations.
    pub(super) async fn run_weighing<T, F>(&self, weight: usize, work: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    {
        let (sender, receiver) = oneshot::channel();
        let work = move |connection: &Connection| -> Reply {
            let result = in_savepoint(connection, work);
            Box::new(move |committed: Result<(), StoreError>| {
                // Whoever asked may have gone; what was written stays written.
                let _ = sender.send(committed.and(result));
            })
        };
        self.enqueue(Job { weight, work: Box::new(work) })?;
        receiver.await.unwrap_or(Err(StoreError::Closed))
    }

    fn enqueue(&self, job: Job) -> Result<(), StoreError> {
        match self.hands().as_mut().ok_or(StoreError::Closed)? {
            Hands::Thread(sender) => sender.try_send(job).map_err(|error| match error {
                TrySendError::Full(_) => StoreError::Busy,
                TrySendError::Disconnected(_) => StoreError::Closed,
            }),
            Hands::Askers(connection, _) => {
                write_group(connection, vec![job], &self.killed);
                Ok(())
            }
        }
    }

    fn hands(&self) -> MutexGuard<'_, Option<Hands>> {
        self.hands.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes no more jobs, finishes those that wait, and ends.
    pub(super) fn finish(&self) {
        drop(self.hands().take());
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        // A thread that panicked has nothing left to finish.
        let _ = thread.map(JoinHandle::join);
    }

    /// Ends without committing what is not committed.
    pub(super) fn kill(&self) {
        self.killed.store(true, Ordering::SeqCst);
        self.finish();
    }
}

fn write_groups(mut connection: Connection, jobs: &Receiver<Job>, killed: &AtomicBool) {
    while let Ok(first) = jobs.recv() {
        if killed.load(Ordering::SeqCst) {
            return;
        }
        write_group(&mut connection, group(first, jobs), killed);
    }
    // A courtesy to whoever copies the file; the log is as safe.
    let _ = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
}

/// What waits, in its order, until it weighs enough.
fn group(first: Job, jobs: &Receiver<Job>) -> Vec<Job> {
    let mut weight = first.weight;
    let mut group = vec![first];
    while weight < GROUP
        && let Ok(job) = jobs.try_recv()
    {
        weight += job.weight;
        group.push(job);
    }
    group
}

/// Jobs that are dropped unanswered have their callers told [`StoreError::Closed`]: nothing of them was written.
fn write_group(connection: &mut Connection, group: Vec<Job>, killed: &AtomicBool) {
    let transaction = match connection.transaction_with_behavior(TransactionBehavior::Immediate) {
        Ok(transaction) => transaction,
        Err(error) => return tracing::error!(%error, "cannot begin to write"),
    };
    let replies: Vec<_> = group.into_iter().map(|job| (job.work)(&transaction)).collect();
    if killed.load(Ordering::SeqCst) {
        return;
    }
    let committed = transaction.commit().map_err(StoreError::from);
    if let Err(error) = &committed {
        tracing::error!(%error, "a group of writes was lost");
    } else {
        erasures::finish(connection);
    }
    for reply in replies {
        reply(committed.clone());
    }
}

/// Does `work` whole or not at all, whatever else the transaction holds.
pub(super) fn in_savepoint<T>(
    connection: &Connection,
    work: impl FnOnce(&Connection) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    // A full or broken disk makes SQLite roll back everything. A savepoint would then begin a transaction of its own and
    // commit it, behind the back of the group that is told that nothing was written.
    if connection.is_autocommit() {
        return Err(StoreError::Database("the group of writes was rolled back".into()));
    }
    execute(connection, "SAVEPOINT job")?;
    let result = caught(|| work(connection));
    if result.is_err() {
        execute(connection, "ROLLBACK TO job")?;
    }
    execute(connection, "RELEASE job")?;
    result
}

fn execute(connection: &Connection, sql: &str) -> Result<(), StoreError> {
    connection.prepare_cached(sql)?.execute([])?;
    Ok(())
}

/// A panic fails only the work that it came from: the thread that writes has to live for all the others.
fn caught<T>(work: impl FnOnce() -> Result<T, StoreError>) -> Result<T, StoreError> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(RuleFailed("it panicked".into()).into()))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    /// What SQLite does by itself when the disk is full or broken, a job does here.
    #[tokio::test]
    async fn a_group_that_was_rolled_back_commits_nothing_behind_anybody_s_back() {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch("CREATE TABLE written (number INTEGER)").unwrap();
        let writer = Writer::start(connection, None).unwrap();
        let write = |number: i64| {
            writer.run(move |connection| Ok(connection.execute("INSERT INTO written VALUES (?1)", [number])?))
        };
        // While this job takes its time, the next three gather into one group.
        let (begun, beginning) = oneshot::channel();
        let slow = writer.run(move |_| {
            begun.send(()).unwrap();
            std::thread::sleep(Duration::from_millis(200));
            Ok(())
        });
        let group = async {
            beginning.await.unwrap();
            let broken = writer.run(|connection| Ok(connection.execute_batch("ROLLBACK")?));
            tokio::join!(write(1), broken, write(2))
        };
        let (slow, (before, broken, after)) = tokio::join!(slow, group);
        assert_eq!(slow, Ok(()));
        assert!(before.is_err() && broken.is_err() && after.is_err(), "{before:?} {broken:?} {after:?}");
        assert_eq!(write(3).await, Ok(1), "and the next group is as good as ever");
        let sum =
            writer.run(|connection| Ok(connection.query_row("SELECT sum(number) FROM written", [], |row| row.get(0))?));
        assert_eq!(sum.await, Ok(3_i64), "nobody who was told of a failure has written");
    }
}
