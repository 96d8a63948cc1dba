use super::super::identity::{self, Identity, KeysAsOf, Membership, SealedKey};
use super::super::{Store, StoreError};
use super::{Place, operation, write};
use crate::crypto::keys::SigningKey;
use crate::domain::id::{DeviceId, UserId};
use crate::domain::time::Timestamp;

pub(super) fn sample(second: u32) -> Identity {
    let sealed = |seed: u8| SealedKey { public: SigningKey::from_seed(&[seed; 32]).public(), sealed: vec![seed; 80] };
    Identity {
        request: operation(second),
        address: "https://pay.example/".parse().unwrap(),
        code: "CODE-CANARY".into(),
        backend_key: SigningKey::from_seed(&[9; 32]).public().thumbprint(),
        holder: sealed(1),
        device_key: sealed(2),
        membership: None,
    }
}

pub(super) fn membership() -> Membership {
    Membership {
        user: UserId::new(1, &[1; 10]),
        device: DeviceId::new(1, &[2; 10]),
        keys: [SigningKey::from_seed(&[9; 32]).public()].into_iter().collect(),
        keys_as_of: KeysAsOf::enrolled(Timestamp(77)),
        at: Timestamp(77),
    }
}

fn load(store: &Store) -> Option<Identity> {
    store.read(identity::load).unwrap()
}

#[test]
fn an_enrolment_is_begun_anew_until_it_is_complete() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    assert!(load(&store).is_none());
    let early = store.write(|writer| identity::complete(writer, &membership()));
    assert!(matches!(early, Err(StoreError::NotAllowed(_))));
    for second in [1, 2] {
        write(&store, |writer| identity::begin(writer, &sample(second)));
        assert!(load(&store) == Some(sample(second)));
    }
    for _ in 0..2 {
        write(&store, |writer| identity::complete(writer, &membership()));
    }
    assert!(load(&store) == Some(Identity { membership: Some(membership()), ..sample(2) }));
    let again = store.write(|writer| identity::begin(writer, &sample(3)));
    assert!(matches!(again, Err(StoreError::NotAllowed(_))));
    let other = Membership { at: Timestamp(1), ..membership() };
    assert!(matches!(store.write(|writer| identity::complete(writer, &other)), Err(StoreError::NotAllowed(_))));
}

#[test]
fn the_backends_keys_change_only_for_a_member() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    let keys = [7, 8].into_iter().map(|seed| SigningKey::from_seed(&[seed; 32]).public()).collect();
    let as_of = KeysAsOf { version: 3, iat: Timestamp(99) };
    let set = || store.write(|writer| identity::set_keys(writer, &keys, as_of));
    write(&store, |writer| identity::begin(writer, &sample(1)));
    assert!(matches!(set(), Err(StoreError::NotAllowed(_))));
    write(&store, |writer| identity::complete(writer, &membership()));
    set().unwrap();
    let membership = load(&store).unwrap().membership.unwrap();
    assert_eq!((membership.keys, membership.keys_as_of), (keys, as_of));
}

#[test]
fn epochs_only_grow_over_reopening_too() {
    let place = Place::with_key_file();
    let epochs: Vec<_> = (0..3).map(|_| write(&place.open().unwrap(), identity::next_epoch)).collect();
    assert_eq!(epochs, [1, 2, 3]);
}

#[test]
fn the_cursor_and_the_clock_are_remembered() {
    let place = Place::with_key_file();
    let store = place.open().unwrap();
    assert_eq!((store.read(identity::cursor), store.read(identity::clock_offset)), (Ok(String::new()), Ok(None)));
    write(&store, |writer| {
        identity::set_clock_offset(writer, -31_536_000)?;
        identity::set_cursor(writer, "c1")
    });
    assert_eq!(store.read(identity::cursor), Ok("c1".into()));
    assert_eq!(store.read(identity::clock_offset), Ok(Some(-31_536_000)));
    // A new member reads the changes from their beginning.
    write(&store, |writer| {
        identity::begin(writer, &sample(1))?;
        identity::complete(writer, &membership())
    });
    assert_eq!(store.read(identity::cursor), Ok(String::new()));
}

#[test]
fn debug_shows_no_code_and_no_seed() {
    let shown = format!("{:?} {:?}", sample(1), sample(1).holder);
    assert!(!shown.contains("CANARY") && !shown.contains("1, 1, 1"), "{shown}");
}
