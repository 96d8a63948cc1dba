//! The books as they lie on the disk, read past the backend.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::{Connection, OpenFlags, Row};

/// Between which kinds of accounts money moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    TopUp,
    Payment,
    Refund,
    Deposit,
}

/// How often, and how much in all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sum {
    pub count: u64,
    pub minor: i64,
}

impl Sum {
    pub fn add(&mut self, minor: i64) {
        self.count += 1;
        self.minor += minor;
    }
}

pub struct Books(Connection);

/// One moment of the books.
#[derive(Debug, PartialEq, Eq)]
pub struct Moment {
    /// The sum of all accounts.
    pub sum: i64,
    /// The lowest balance of those that may not be below zero.
    pub lowest: i64,
    /// What is in the providers' hands.
    pub held: i64,
    /// The deposits of all rentals that stand.
    pub standing: i64,
}

impl Moment {
    pub fn assert_holds(&self) {
        assert!(self.sum == 0 && self.lowest >= 0 && self.held == self.standing, "{self:?}");
    }
}

const MOMENT: &str = "SELECT
    (SELECT coalesce(sum(balance), 0) FROM accounts),
    (SELECT coalesce(min(balance), 0) FROM accounts WHERE kind IN ('wallet', 'held')),
    (SELECT coalesce(sum(balance), 0) FROM accounts WHERE kind = 'held'),
    (SELECT coalesce(sum(record ->> '$.terms.order.deposit.minor'), 0) FROM rentals
        WHERE state IN ('created', 'riding', 'settling'))";

/// A hold that stands has moved nothing on; one that ended has moved the whole deposit, back or to the provider.
const WRONG_HOLDS: &str = "SELECT count(*) FROM (
    SELECT r.state, d.amount AS deposit, (SELECT coalesce(sum(t.amount), 0) FROM transfers t
        WHERE t.user_id = r.user_id AND t.cause IN (r.rental_id || ':returned', r.rental_id || ':fare')) AS moved
    FROM rentals r JOIN transfers d ON d.user_id = r.user_id AND d.cause = r.rental_id)
    WHERE moved <> CASE WHEN state IN ('created', 'riding', 'settling') THEN 0 ELSE deposit END";

const MOVED: &str = "SELECT t.user_id, d.kind, c.kind, count(*), sum(t.amount) FROM transfers t
    JOIN accounts d ON d.account_id = t.debit_account JOIN accounts c ON c.account_id = t.credit_account
    WHERE instr(t.cause, ':') = 0 GROUP BY 1, 2, 3";

impl Books {
    /// Of the backend whose data lie here.
    pub fn of(data: &Path) -> Self {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY;
        let connection = Connection::open_with_flags(data.join("backend.db"), flags).unwrap();
        connection.busy_timeout(std::time::Duration::from_mins(1)).unwrap();
        Self(connection)
    }

    /// Everything at one moment: a statement reads one state of the file.
    pub fn moment(&self) -> Moment {
        let read = |row: &Row<'_>| {
            Ok(Moment { sum: row.get(0)?, lowest: row.get(1)?, held: row.get(2)?, standing: row.get(3)? })
        };
        self.0.query_row(MOMENT, [], read).unwrap()
    }

    pub fn assert_holds_end_or_stand(&self) {
        assert_eq!(self.number(WRONG_HOLDS), 0, "holds that moved another amount than their deposit");
    }

    /// How many holds there were, and how many stand.
    pub fn holds(&self) -> (i64, i64) {
        let standing = "SELECT count(*) FROM rentals WHERE state IN ('created', 'riding', 'settling')";
        (self.number("SELECT count(*) FROM rentals"), self.number(standing))
    }

    /// What moved for each person, without what follows from a hold.
    pub fn moved(&self) -> BTreeMap<(String, Kind), Sum> {
        let mut statement = self.0.prepare(MOVED).unwrap();
        let rows = statement.query_map([], |row| {
            let kind = kind(&row.get::<_, String>(1)?, &row.get::<_, String>(2)?);
            Ok(((row.get(0)?, kind), Sum { count: row.get(3)?, minor: row.get(4)? }))
        });
        rows.unwrap().map(Result::unwrap).collect()
    }

    /// What is in the account of this person.
    pub fn balance(&self, person: &str) -> i64 {
        self.0.query_row("SELECT balance FROM accounts WHERE owner_id = ?1", [person], |row| row.get(0)).unwrap()
    }

    pub fn operations(&self) -> i64 {
        self.number("SELECT count(*) FROM operations")
    }

    fn number(&self, sql: &str) -> i64 {
        self.0.query_row(sql, [], |row| row.get(0)).unwrap()
    }
}

fn kind(debit: &str, credit: &str) -> Kind {
    match (debit, credit) {
        ("funding", "wallet") => Kind::TopUp,
        ("wallet", "merchant") => Kind::Payment,
        ("merchant", "wallet") => Kind::Refund,
        ("wallet", "held") => Kind::Deposit,
        other => panic!("money moved in an odd way: {other:?}"),
    }
}
