//! What the database itself refuses, and what the audit finds when somebody gets past it.

use rusqlite::Connection;
use tally_backend::{LedgerAnswer, PageQuery};

use crate::house::House;

/// The database in somebody else's hands.
fn database(house: &House) -> Connection {
    Connection::open(house.directory.path().join("data/backend.db")).unwrap()
}

async fn ledger(house: &House) -> LedgerAnswer {
    house.operator().ledger(PageQuery::default()).await.unwrap()
}

#[tokio::test]
async fn what_was_settled_is_never_changed_or_removed() {
    let house = House::new().await;
    house.rich_phone(100).await;
    let database = database(&house);
    for table in ["transfers", "operations"] {
        for sql in [format!("UPDATE {table} SET user_id = user_id"), format!("DELETE FROM {table}")] {
            let error = database.execute(&sql, []).unwrap_err().to_string();
            assert!(error.contains("never"), "{sql}: {error}");
        }
    }
}

#[tokio::test]
async fn a_wallet_below_zero_is_no_row() {
    let house = House::new().await;
    house.rich_phone(100).await;
    let sql = "UPDATE accounts SET balance = -1 WHERE kind = 'wallet'";
    assert!(database(&house).execute(sql, []).unwrap_err().to_string().contains("CHECK"));
}

#[tokio::test]
async fn the_audit_finds_money_that_no_transfer_explains() {
    let house = House::new().await;
    house.rich_phone(100).await;
    let sql = "UPDATE accounts SET balance = balance + 1 WHERE kind = 'wallet'";
    database(&house).execute(sql, []).unwrap();
    let ledger = ledger(&house).await;
    assert!(!ledger.holds);
    assert_eq!((ledger.wrong.len(), ledger.sums[0].sum), (1, 1));
    assert_eq!(ledger.wrong[0], ledger.items[0].credit);
}

#[tokio::test]
async fn the_audit_finds_a_transfer_that_no_account_knows() {
    let house = House::new().await;
    house.rich_phone(100).await;
    let sql = "INSERT INTO transfers SELECT user_id, 'x', debit_account, credit_account, 5, currency, 0 FROM transfers";
    database(&house).execute(sql, []).unwrap();
    let ledger = ledger(&house).await;
    assert!(!ledger.holds);
    assert_eq!(ledger.wrong.len(), 2, "both ends");
}
