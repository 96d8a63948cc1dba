//! An authority orders data to be handed over: never without the person's record, and never more than the order names.

use rusqlite::Connection;
use tally::crypto::jws::Signed;
use tally::domain::data::DataField;
use tally::domain::id::{AccessId, OperationId, UserId};
use tally::domain::points::Day;
use tally::domain::time::Timestamp;
use tally::wire::consent::{AccessOutcome, AccessRecord, AccessRefusal, Looker, ReadAnswer};
use tally::wire::problem::ProblemCode;
use tally_backend::{CompelledReadingAnswer, CompelledReadingRequest, Refusal};

use super::support::{CITY, NAME, Scene, accepted, looks, open, outcomes, share};
use crate::disk::key_of;
use crate::house::House;
use crate::phone::random;

const COURT: &str = "District Court";

fn order(house: &House, grant: OperationId, fields: &[DataField]) -> CompelledReadingRequest {
    CompelledReadingRequest {
        id: AccessId::new(house.clock.now() * 1000, &random()),
        grant,
        authority: COURT.into(),
        reference: "12 Gs 34/26, § 95 StPO".into(),
        ordered_on: Day::of(Timestamp(house.clock.now() - 86_400)),
        fields: fields.to_vec(),
    }
}

fn refused(reason: AccessRefusal) -> AccessOutcome {
    AccessOutcome::Refused { reason }
}

impl Scene {
    async fn compel(&self, order: &CompelledReadingRequest) -> Result<CompelledReadingAnswer, ProblemCode> {
        let code = |refusal: Refusal| refusal.problem.code;
        self.house.operator().compelled_reading(self.phone.user, order.clone()).await.map_err(code)
    }

    /// The database, beside the backend.
    fn database(&self) -> Connection {
        Connection::open(self.house.directory.path().join("data/backend.db")).unwrap()
    }
}

#[tokio::test]
async fn an_authority_gets_what_its_order_names_and_the_person_hears_who_by_what_and_of_when() {
    let mut scene = Scene::new().await;
    let given = scene.granted().await;
    let order = order(&scene.house, given.id, &[DataField::City]);
    let answer = scene.compel(&order).await.unwrap();
    let values: Vec<_> = answer.values.iter().map(|(field, value)| (*field, &value.value[..])).collect();
    assert_eq!(values, [(DataField::City, CITY)], "the name is granted, too, and not ordered");
    let record = Signed::<AccessRecord>::verify(&answer.access, &scene.phone.backend).unwrap().into_document();
    let (name, reference, ordered_on) = (order.authority, order.reference, order.ordered_on);
    assert_eq!(record.looker, Looker::Authority { name, reference, ordered_on });
    assert_eq!((record.id, record.user, record.grant), (order.id, scene.phone.user, given.id));
    assert_eq!((&record.fields[..], record.outcome), (&[DataField::City][..], AccessOutcome::Read));
    assert_eq!(looks(&scene.phone).await, [record]);
    let read: ReadAnswer = scene.landlord.read(given.id).await.json();
    assert_eq!(read.disclosure, given.disclosure, "whoever was granted it reads as before");
}

#[tokio::test]
async fn asked_again_because_no_answer_came_it_is_one_record_also_after_the_process_was_killed() {
    let mut scene = Scene::new().await;
    let given = scene.granted().await;
    let order = order(&scene.house, given.id, &[DataField::Name]);
    let first = scene.compel(&order).await.unwrap();
    assert_eq!(scene.compel(&order).await, Ok(first.clone()));
    scene.house = scene.house.killed().await;
    assert_eq!(scene.compel(&order).await, Ok(first.clone()), "to the byte");
    assert_eq!(looks(&scene.phone).await.len(), 1);
    // What is gone since is not handed over again, and what was is still on record, once.
    scene.withdraw(given.id).await;
    assert_eq!(scene.compel(&order).await, Err(ProblemCode::NotGranted));
    assert_eq!(outcomes(&scene.phone).await, [AccessOutcome::Read]);
}

#[tokio::test]
async fn without_the_record_nothing_is_handed_over() {
    let mut scene = Scene::new().await;
    let given = scene.granted().await;
    let order = order(&scene.house, given.id, &[DataField::Name]);
    let beside = scene.database();
    for table in ["access_records", "changes"] {
        let fault = format!("CREATE TRIGGER fault BEFORE INSERT ON {table} BEGIN SELECT RAISE(ABORT, 'no room'); END");
        beside.execute_batch(&fault).unwrap();
        assert_eq!(scene.compel(&order).await, Err(ProblemCode::Internal), "{table}");
        beside.execute_batch("DROP TRIGGER fault").unwrap();
        assert!(looks(&scene.phone).await.is_empty(), "{table}");
    }
    assert_eq!(scene.compel(&order).await.unwrap().values[&DataField::Name].value, NAME);
    assert_eq!(looks(&scene.phone).await.len(), 1);
}

#[tokio::test]
async fn another_reading_under_the_same_id_is_a_conflict_and_changes_nothing() {
    let mut scene = Scene::new().await;
    let given = scene.granted().await;
    let first = order(&scene.house, given.id, &[DataField::Name]);
    scene.compel(&first).await.unwrap();
    let of_a_look = looks(&scene.phone).await.remove(0).id;
    let others = [
        CompelledReadingRequest { authority: "Another Court".into(), ..first.clone() },
        CompelledReadingRequest { reference: "another".into(), ..first.clone() },
        CompelledReadingRequest { ordered_on: Day::of(Timestamp(0)), ..first.clone() },
        CompelledReadingRequest { fields: vec![DataField::Name, DataField::City], ..first.clone() },
        CompelledReadingRequest { id: of_a_look, fields: vec![DataField::City], ..first.clone() },
    ];
    for other in others {
        assert_eq!(scene.compel(&other).await, Err(ProblemCode::Conflict), "{other:?}");
    }
    assert_eq!(looks(&scene.phone).await.len(), 1);
}

#[tokio::test]
async fn what_is_not_there_any_more_no_order_brings_back_and_the_demand_is_on_record() {
    let mut scene = Scene::new().await;
    let given = scene.granted().await;
    let beyond = order(&scene.house, given.id, &[DataField::MemberSince]);
    assert_eq!(scene.compel(&beyond).await, Err(ProblemCode::NotGranted));
    scene.withdraw(given.id).await;
    let late = order(&scene.house, given.id, &[DataField::Name]);
    assert_eq!(scene.compel(&late).await, Err(ProblemCode::NotGranted));
    assert_eq!(scene.compel(&late).await, Err(ProblemCode::NotGranted), "the same demand");
    let reasons = [refused(AccessRefusal::FieldNotCovered), refused(AccessRefusal::Withdrawn)];
    assert_eq!(outcomes(&scene.phone).await, reasons);
    let looker = looks(&scene.phone).await.remove(1).looker;
    assert!(matches!(looker, Looker::Authority { name, .. } if name == COURT));
}

#[tokio::test]
async fn of_a_share_it_uses_up_no_opening() {
    let mut scene = Scene::new().await;
    let given = share(&scene.phone, &mut scene.chain, 1, |_| {});
    accepted(&scene.phone, &given.parcel()).await;
    let key = key_of(&scene.house, given.id);
    scene.compel(&order(&scene.house, given.id, &[DataField::Name])).await.unwrap();
    assert_eq!(key_of(&scene.house, given.id), key, "and the key is needed still");
    assert_eq!(open(&scene.house, &scene.phone, given.id, &given.secret).await.status, 200);
    let late = order(&scene.house, given.id, &[DataField::Name]);
    assert_eq!(scene.compel(&late).await, Err(ProblemCode::NotGranted));
    let all = [AccessOutcome::Read, AccessOutcome::Read, refused(AccessRefusal::UsedUp)];
    assert_eq!(outcomes(&scene.phone).await, all);
}

#[tokio::test]
async fn an_order_that_does_not_say_who_by_what_and_of_when_is_none() {
    let mut scene = Scene::new().await;
    let given = scene.granted().await;
    let good = order(&scene.house, given.id, &[DataField::Name]);
    let tomorrow = Day::of(Timestamp(scene.house.clock.now())).plus(1);
    for bad in [
        CompelledReadingRequest { authority: String::new(), ..good.clone() },
        CompelledReadingRequest { authority: "x".repeat(101), ..good.clone() },
        CompelledReadingRequest { reference: "a\nb".into(), ..good.clone() },
        CompelledReadingRequest { ordered_on: tomorrow, ..good.clone() },
        CompelledReadingRequest { ordered_on: Day::of(Timestamp(-1)), ..good.clone() },
        CompelledReadingRequest { fields: vec![], ..good.clone() },
        CompelledReadingRequest { fields: vec![DataField::Name; 2], ..good.clone() },
    ] {
        assert_eq!(scene.compel(&bad).await, Err(ProblemCode::Malformed), "{bad:?}");
    }
    let unknown = CompelledReadingRequest { grant: OperationId::new(1, &[1; 10]), ..good.clone() };
    assert_eq!(scene.compel(&unknown).await, Err(ProblemCode::NotFound));
    let nobody = scene.house.operator().compelled_reading(UserId::new(1, &[1; 10]), good).await;
    assert_eq!(nobody.unwrap_err().problem.code, ProblemCode::NotFound);
    assert!(looks(&scene.phone).await.is_empty());
}
