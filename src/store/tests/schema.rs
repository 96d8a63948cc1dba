//! Every schema that was ever released, as an encrypted wallet under `tests/fixtures/`, opened by today's program.
//!
//! `TALLY_WRITE_FIXTURE=1 cargo test -p tally --lib store::tests::schema` writes the fixture of the newest schema if there
//! is none; a released one is never written again.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;

use super::super::connection::open_writer;
use super::super::mandates::{MandateRow, MandateState};
use super::super::outbox::NewOperation;
use super::super::profile::Profile;
use super::super::recover::{export, quarantine};
use super::super::refunds::RefundRow;
use super::super::rentals::RideState;
use super::super::topups::TopUpRow;
use super::super::{KeyFile, PageRequest, Store, StoreError};
use super::super::{
    access_records, accounts, bills, consent_chain, consent_requests, consents, events, identity, mandates, outbox,
    payments, profile, refunds, rentals, topups,
};
use super::bills::{bill_id, fact};
use super::consents::{access, consent, request, request_id};
use super::identity::{membership, sample};
use super::points;
use super::rentals::disputed;
use super::{Place, euro, key, new_operation, operation, payment, write};
use super::{loans, offers};
use crate::domain::id::{AccountId, RefundId};
use crate::domain::mandate::Limits;
use crate::domain::operation::{OperationEvent, OperationState};
use crate::domain::payment::{PaymentEvent, PaymentState};
use crate::domain::time::Timestamp;
use crate::wire::change::AccountFact;
use crate::wire::consent::AccessOutcome;
use crate::wire::mandate::Purpose;
use crate::wire::payment::Source;
use crate::wire::ride::DisputeReason;

const NEWEST: u32 = 12;

fn fixture(schema: u32) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/schema-{schema}"))
}

/// Something in every table.
fn fill(store: &Store) {
    let account = AccountId::new(1, &[1; 10]);
    write(store, |writer| {
        identity::begin(writer, &sample(1))?;
        identity::complete(writer, &membership())?;
        identity::next_epoch(writer)?;
        identity::set_cursor(writer, "cursor")?;
        identity::set_clock_offset(writer, 3)?;
        accounts::apply(writer, &AccountFact { account, balance: euro(5_000), as_of: Timestamp(5) }, 4)?;
        let mut row = payment(2, "BEST TRANSPORT", 2_372);
        row.payee_name_local = Some("最佳运输".into());
        payments::insert(writer, &row)?;
        for event in [PaymentEvent::Authorise, PaymentEvent::Submit, PaymentEvent::Settle] {
            payments::advance(writer, row.id, event, Timestamp(6))?;
        }
        refunds::insert(writer, &refund())?;
        topups::insert(writer, &topup(account))?;
        mandates::insert(writer, &mandate())?;
        outbox::enqueue(writer, &new_operation(2, &[]))?;
        outbox::enqueue(writer, &new_operation(3, &[2]))?;
        outbox::advance(writer, operation(2), OperationEvent::Send)?;
        outbox::settle(writer, operation(2), true, "receipt", Timestamp(6))?;
        events::append(writer, Timestamp(6), &events::Event::PaymentSettled { payment: row.id })
    });
}

/// Something in every table that schema 4 brought.
fn fill_4(store: &Store) {
    write(store, |writer| {
        outbox::enqueue(writer, &NewOperation { attachment: Some("data".into()), ..new_operation(6, &[]) })?;
        consent_requests::insert(writer, &request(6))?;
        consents::insert(writer, &consent(6))?;
        consent_chain::append(writer, &consent_chain::next_link(writer)?, operation(6), "event")?;
        access_records::insert(writer, &access(1, 7, AccessOutcome::Read), "jws")?;
        profile::save(writer, &person())
    });
}

/// Something in every column that schema 5 brought.
fn fill_5(store: &Store) {
    write(store, |writer| disputed(writer, 7));
}

fn assert_filled_5(store: &Store) {
    let row = store.read(|reader| rentals::find(reader, operation(7))).unwrap().unwrap();
    assert_eq!((row.state, row.said), (RideState::Done, Some(RideState::Done)));
    assert_eq!((row.began_at, row.ended_at, row.metres), (Some(Timestamp(20)), Some(Timestamp(80)), Some(900)));
    assert_eq!((row.charge.as_deref(), row.booked.map(|booked| booked.collected)), (Some("charge"), Some(euro(60))));
    assert_eq!(row.dispute_reason, Some(DisputeReason::WrongSum));
    let told = store.read(|reader| rentals::untold_total(reader, euro(0).currency, 0)).unwrap();
    assert_eq!(told, 0);
}

/// Something in everything that schema 6 brought.
fn fill_6(store: &Store) {
    write(store, |writer| {
        bills::apply(writer, &fact(1), 4)?;
        bills::disputed(writer, bill_id(1), operation(9))?;
        let mut row = payment(8, "BEST TRANSPORT", 400);
        row.terms.source = Source::Bill { bill: bill_id(1) };
        payments::insert(writer, &row)
    });
}

fn assert_filled_6(store: &Store) {
    let row = store.read(|reader| bills::find(reader, bill_id(1))).unwrap().unwrap();
    assert!((row.fact, row.version, row.dispute) == (fact(1), 4, Some(operation(9))));
    let paying = store.read(|reader| payments::of_bill(reader, bill_id(1))).unwrap();
    assert_eq!(paying.map(|payment| payment.id), Some(operation(8)));
}

fn person() -> Profile {
    Profile { name: Some("Ada".into()), city: Some("上海".into()) }
}

fn assert_filled_4(store: &Store) {
    store
        .read(|reader| {
            assert_eq!(outbox::find(reader, operation(6))?.unwrap().attachment.as_deref(), Some("data"));
            assert!(consent_requests::find(reader, request_id(6))? == Some(request(6)));
            assert!(consents::find(reader, operation(6))? == Some(consent(6)));
            assert_eq!(consent_chain::all(reader)?, ["event"]);
            let all = PageRequest { after: None, limit: 10, text: None };
            assert_eq!(access_records::page(reader, &all)?.items[0].record, access(1, 7, AccessOutcome::Read));
            assert!(profile::load(reader)? == person());
            Ok::<_, StoreError>(())
        })
        .unwrap();
}

fn cursor(store: &Store) -> String {
    store.read(identity::cursor).unwrap()
}

fn assert_filled(store: &Store) {
    store
        .read(|reader| {
            let known = identity::load(reader)?.unwrap();
            assert!(known.membership == Some(membership()) && known.holder == sample(1).holder);
            assert_eq!(identity::clock_offset(reader)?, Some(3));
            assert_eq!(accounts::all(reader)?[0].balance, euro(5_000));
            let search = PageRequest { after: None, limit: 10, text: Some("运输".into()) };
            let found = payments::page(reader, &search)?.items.remove(0);
            assert_eq!((found.id, found.state, found.refunded), (operation(2), PaymentState::Settled, euro(72)));
            assert_eq!(found.terms.payee_name, "BEST TRANSPORT");
            assert!(refunds::of(reader, operation(2))? == [refund()]);
            assert_eq!(topups::find(reader, operation(4))?.unwrap().amount, euro(5_000));
            assert!(mandates::find(reader, operation(5))? == Some(mandate()));
            assert_eq!(outbox::find(reader, operation(2))?.unwrap().receipt.as_deref(), Some("receipt"));
            assert_eq!(outbox::sendable(reader, &BTreeSet::new(), 64, 9_999)?[0].id, operation(3));
            assert_eq!(events::pending(reader, 10)?[0].event, events::Event::PaymentSettled { payment: operation(2) });
            Ok::<_, StoreError>(())
        })
        .unwrap();
}

fn refund() -> RefundRow {
    RefundRow {
        id: RefundId::new(1, &[1; 10]),
        payment: operation(2),
        amount: euro(72),
        reason: "sold out".into(),
        at: Timestamp(7),
        jws: "refund".into(),
    }
}

fn topup(account: AccountId) -> TopUpRow {
    TopUpRow {
        id: operation(4),
        account,
        amount: euro(5_000),
        state: OperationState::Accepted,
        created_at: Timestamp(4),
        settled_at: Some(Timestamp(5)),
        declined: None,
    }
}

fn mandate() -> MandateRow {
    MandateRow {
        id: operation(5),
        purpose: Purpose::SmallPayments,
        limits: Limits { payee: None, per_use: euro(10), per_day: euro(20), expires_at: Timestamp(99) },
        state: MandateState::Active,
        ended_at: None,
        version: 2,
    }
}

/// Writes the fixture if it is asked for and not there.
fn write_fixture(schema: u32) {
    let asked = std::env::var_os("TALLY_WRITE_FIXTURE").is_some();
    if !asked || fixture(schema).exists() {
        return;
    }
    KeyFile::create(&fixture(schema), b"sealed".to_vec(), &key()).unwrap();
    let store = Store::open(&fixture(schema), &key()).unwrap();
    fill(&store);
    fill_4(&store);
    fill_5(&store);
    fill_6(&store);
    write(&store, points::fill);
    write(&store, offers::fill);
    write(&store, loans::fill);
    store.close(Duration::from_secs(5)).unwrap();
    fs::remove_file(fixture(schema).join("wallet.lock")).unwrap();
}

/// A copy of a fixture, because opening a wallet writes.
fn copy_of(schema: u32) -> Place {
    let place = Place::empty();
    let database = place.database();
    fs::create_dir(database.parent().unwrap()).unwrap();
    fs::copy(fixture(schema).join("wallet.key"), place.path().join("wallet.key")).unwrap();
    fs::copy(fixture(schema).join("database/wallet.db"), database).unwrap();
    place
}

/// What the schema consists of, and its number.
fn schema_of(store: &Store) -> (Vec<[Option<String>; 4]>, i64) {
    let sql = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name";
    store
        .read(|reader| {
            let entry = |row: &super::super::row::Row<'_>| Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?]);
            Ok::<_, StoreError>((reader.all(sql, (), entry)?, reader.number("PRAGMA user_version", ())?))
        })
        .unwrap()
}

#[test]
fn every_released_schema_is_upgraded_to_what_a_new_wallet_has_and_loses_nothing() {
    write_fixture(NEWEST);
    let fresh = Place::with_key_file().open().map(|store| schema_of(&store)).unwrap();
    assert_eq!(fresh.1, i64::from(NEWEST));
    for schema in 1..=NEWEST {
        let place = copy_of(schema);
        let store = place.open().unwrap();
        assert_eq!(schema_of(&store), fresh, "schema {schema}");
        // What a version before could not read comes again.
        assert_eq!(cursor(&store), if schema < 12 { "" } else { "cursor" }, "schema {schema}");
        assert_filled(&store);
        if schema < 4 {
            fill_4(&store);
        }
        assert_filled_4(&store);
        if schema < 5 {
            fill_5(&store);
        }
        assert_filled_5(&store);
        if schema < 6 {
            fill_6(&store);
        }
        assert_filled_6(&store);
        if schema < 7 {
            write(&store, points::fill);
        }
        points::assert_filled(&store);
        if schema < 8 {
            write(&store, offers::fill);
        }
        offers::assert_filled(&store);
        if schema < 9 {
            write(&store, loans::fill);
        }
        loans::assert_filled(&store);
    }
}

#[test]
fn a_damaged_wallet_of_an_older_schema_gives_out_what_was_unsent() {
    for schema in 1..4 {
        let place = copy_of(schema);
        let kept = quarantine(place.path(), Timestamp(1)).unwrap();
        let export = export(&kept, &key()).unwrap();
        assert_eq!((export.operations.len(), export.complete), (1, true));
        assert_eq!((export.operations[0].id, export.operations[0].attachment.clone()), (operation(3), None));
        assert!(export.identity.is_some());
    }
}

#[test]
fn what_is_written_today_is_read_back_today() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    fill(&store);
    fill_4(&store);
    drop(store);
    let store = place.open().unwrap();
    assert_eq!(cursor(&store), "cursor");
    assert_filled(&store);
    assert_filled_4(&store);
}

fn raw(place: &Place) -> Connection {
    open_writer(&place.database(), &key()).unwrap()
}

/// Copies of the one payment of schema 10, each to a payee of its own but for the last, who was paid before.
const MANY: &str = "WITH RECURSIVE copies (copy) AS (SELECT 1 UNION ALL SELECT copy + 1 FROM copies WHERE copy < ?1)
    INSERT INTO payments (id, state, source, payee, payee_name, total, currency, nonce, expires_at, created_at, updated_at)
    SELECT printf('%08x-0000-7000-8000-000000000000', copy), state, source, payee, printf('Shop %d', min(copy, ?1 - 1)),
        total, currency, nonce, expires_at, copy, copy
    FROM payments, copies WHERE payments.number = (SELECT min(number) FROM payments)";

/// `TALLY_MIGRATED=100000` says how many payments there are, else there are some pages of them.
#[test]
fn every_payment_of_an_older_schema_is_found_by_its_name() {
    let many: u32 = std::env::var("TALLY_MIGRATED").map_or(1_700, |many| many.parse().unwrap());
    let place = copy_of(10);
    raw(&place).execute(MANY, [many]).unwrap();
    let store = place.open().unwrap();
    let found = |text: &str| {
        let search = PageRequest { after: None, limit: 200, text: Some(text.into()) };
        store.read(|reader| payments::page(reader, &search)).unwrap().items.len()
    };
    for copy in [1, 499, 500, 501, 1_000, 1_500] {
        assert!(found(&format!("shop {copy}")) > 0, "{copy}");
    }
    assert_eq!(found(&format!("shop {}", many - 1)), 2);
    assert!(found("best transport") > 0);
}

#[test]
fn a_newer_schema_is_left_as_it_is() {
    let place = Place::with_key_file();
    fill(&place.open().unwrap());
    // Its WAL stays, as after a crash of the newer version.
    let newer = raw(&place);
    newer.execute_batch("PRAGMA user_version = 99; CREATE TABLE rides (id TEXT)").unwrap();
    drop(newer);
    let before = place.files();
    assert!(before.iter().any(|(path, bytes)| path.ends_with("wallet.db-wal") && !bytes.is_empty()));
    assert_eq!(place.open().unwrap_err(), StoreError::NewerSchema { found: 99, known: NEWEST });
    assert_eq!(place.files(), before);
}

#[test]
fn a_database_that_was_never_finished_is_finished() {
    let place = Place::with_key_file();
    fs::create_dir(place.path().join("database")).unwrap();
    fs::write(place.database(), b"").unwrap();
    fill(&place.open().unwrap());
    assert_filled(&place.open().unwrap());
}
