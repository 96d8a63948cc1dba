use serde::{Deserialize, Serialize};

use super::{Collection, Grant, Reach, Share, Withdrawal};
use crate::crypto::hash::sha256_base64url;
use crate::crypto::jws::{JwsError, Signed, peek};
use crate::crypto::keys::PublicKey;
use crate::domain::id::{DeviceId, OperationId, UserId};
use crate::domain::time::Timestamp;
use crate::wire::file::{self, NotAFile, Unreadable};
use crate::wire::operation::{Body, Operation};

/// An event's place among the consent events of one phone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ChainLink {
    /// 1 for the first event of a phone's enrolment, and one more for each.
    pub seq: u64,
    /// base64url of the SHA-256 of the compact JWS of the event before; absent in the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
}

/// Reads an event whose link is written among its own members. What serde derives for that keeps all members as values of any type
/// first, which brings a second reader of each type along.
macro_rules! chained {
    ($name:ident { $($member:ident: $type:ty,)+ }) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                #[derive(serde::Deserialize)]
                struct Members {
                    seq: u64,
                    prev: Option<String>,
                    $($member: $type,)+
                }

                let read = <Members as serde::Deserialize>::deserialize(deserializer)?;
                Ok(Self { link: ChainLink { seq: read.seq, prev: read.prev }, $($member: read.$member,)+ })
            }
        }
    };
}

pub(super) use chained;

/// A phone's consent events, oldest first: what a person hands to somebody who wants to check them all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct ChainFile {
    /// Always `tally-consents-1`.
    pub format: String,
    /// The public half of the key that signed them.
    pub signer: PublicKey,
    /// The compact JWS of each event.
    pub events: Vec<String>,
}

/// One verified event of a chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChainEvent {
    /// A recipient may read.
    Grant(Box<Operation<Grant>>),
    /// Whoever holds a link may read.
    Share(Operation<Share>),
    /// The backend may hold entries.
    Collection(Operation<Collection>),
    /// A seller may learn which step is reached.
    Reach(Operation<Reach>),
    /// It was taken back.
    Withdrawal(Operation<Withdrawal>),
}

/// The first place where a chain does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", sentence(*place, fault))]
pub struct Misplaced {
    /// Which event, counted from 1; 0 for the file as a whole.
    pub place: usize,
    /// What is wrong with it.
    pub fault: ChainFault,
}

/// What is wrong with an event of a chain.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChainFault {
    /// The file cannot be read.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// The file is of another format.
    #[error("the file is of another format than {}", ChainFile::FORMAT)]
    Format,
    /// It is no consent event.
    #[error("it is no consent event")]
    Kind,
    /// Its signature or content does not hold.
    #[error("{0}")]
    Signature(#[from] JwsError),
    /// It has another number than its place asks for.
    #[error("it has number {found}, and {expected} belongs here: an event is missing, or stands twice")]
    Number {
        /// What stands there.
        found: u64,
        /// What belongs there.
        expected: u64,
    },
    /// It follows another event than the one before it.
    #[error("it does not follow the event before it: one of the two was exchanged")]
    Previous,
    /// It is of another person or phone than the first.
    #[error("it is of another person or phone than the first event")]
    Stranger,
}

impl ChainLink {
    /// The place after the event with these bytes, or the first place.
    pub fn after(previous: Option<(&ChainLink, &str)>) -> Self {
        previous.map_or(Self { seq: 1, prev: None }, |(link, compact)| Self {
            seq: link.seq + 1,
            prev: Some(sha256_base64url(compact.as_bytes())),
        })
    }
}

impl ChainEvent {
    /// Verifies one event, whatever its kind.
    pub fn verify(compact: &str, signer: &PublicKey) -> Result<Self, ChainFault> {
        let typ = peek(compact)?.typ;
        if typ == Grant::TYP {
            return Ok(Self::Grant(Box::new(verified(compact, signer)?)));
        }
        if typ == Share::TYP {
            return Ok(Self::Share(verified(compact, signer)?));
        }
        if typ == Collection::TYP {
            return Ok(Self::Collection(verified(compact, signer)?));
        }
        if typ == Reach::TYP {
            return Ok(Self::Reach(verified(compact, signer)?));
        }
        if typ == Withdrawal::TYP {
            return Ok(Self::Withdrawal(verified(compact, signer)?));
        }
        Err(ChainFault::Kind)
    }

    /// Its id.
    pub fn id(&self) -> OperationId {
        match self {
            Self::Grant(event) => event.id,
            Self::Share(event) => event.id,
            Self::Collection(event) => event.id,
            Self::Reach(event) => event.id,
            Self::Withdrawal(event) => event.id,
        }
    }

    /// Its place.
    pub fn link(&self) -> &ChainLink {
        match self {
            Self::Grant(event) => &event.body.link,
            Self::Share(event) => &event.body.link,
            Self::Collection(event) => &event.body.link,
            Self::Reach(event) => &event.body.link,
            Self::Withdrawal(event) => &event.body.link,
        }
    }

    /// When it was signed, by the phone's clock.
    pub fn signed_at(&self) -> Timestamp {
        match self {
            Self::Grant(event) => event.iat,
            Self::Share(event) => event.iat,
            Self::Collection(event) => event.iat,
            Self::Reach(event) => event.iat,
            Self::Withdrawal(event) => event.iat,
        }
    }

    fn whose(&self) -> (UserId, DeviceId) {
        match self {
            Self::Grant(event) => (event.user, event.device),
            Self::Share(event) => (event.user, event.device),
            Self::Collection(event) => (event.user, event.device),
            Self::Reach(event) => (event.user, event.device),
            Self::Withdrawal(event) => (event.user, event.device),
        }
    }
}

impl ChainFile {
    /// What `format` says.
    pub const FORMAT: &'static str = "tally-consents-1";

    /// Reads a file, and checks nothing of it yet.
    pub fn read(text: &str) -> Result<Self, Misplaced> {
        file::read(text, Self::FORMAT).map_err(|wrong| Misplaced { place: 0, fault: wrong.into() })
    }

    /// Checks every signature and every place; the events, or the first place that does not hold.
    pub fn verify(&self) -> Result<Vec<ChainEvent>, Misplaced> {
        if self.format != Self::FORMAT {
            return Err(Misplaced { place: 0, fault: ChainFault::Format });
        }
        let mut events: Vec<ChainEvent> = Vec::with_capacity(self.events.len());
        for (index, compact) in self.events.iter().enumerate() {
            let previous = index.checked_sub(1).map(|before| (&events[before], self.events[before].as_str()));
            let event = self.next(previous, compact).map_err(|fault| Misplaced { place: index + 1, fault })?;
            events.push(event);
        }
        Ok(events)
    }

    fn next(&self, previous: Option<(&ChainEvent, &str)>, compact: &str) -> Result<ChainEvent, ChainFault> {
        let event = ChainEvent::verify(compact, &self.signer)?;
        let expected = ChainLink::after(previous.map(|(event, compact)| (event.link(), compact)));
        let found = event.link();
        if found.seq != expected.seq {
            return Err(ChainFault::Number { found: found.seq, expected: expected.seq });
        }
        if found.prev != expected.prev {
            return Err(ChainFault::Previous);
        }
        let stranger = previous.is_some_and(|(before, _)| before.whose() != event.whose());
        if stranger { Err(ChainFault::Stranger) } else { Ok(event) }
    }
}

impl Misplaced {
    /// What a translation of the sentence needs, by name.
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        let fault = match &self.fault {
            ChainFault::Unreadable(at) => return at.parameters(),
            ChainFault::Format => return vec![("expected", ChainFile::FORMAT.into())],
            ChainFault::Kind => "kind",
            ChainFault::Signature(_) => "signature",
            ChainFault::Number { .. } => "number",
            ChainFault::Previous => "previous",
            ChainFault::Stranger => "stranger",
        };
        vec![("event", self.place.to_string()), ("fault", fault.into())]
    }
}

impl From<NotAFile> for ChainFault {
    fn from(wrong: NotAFile) -> Self {
        match wrong {
            NotAFile::Unreadable(at) => Self::Unreadable(at),
            NotAFile::Format => Self::Format,
        }
    }
}

fn sentence(place: usize, fault: &ChainFault) -> String {
    if place == 0 { fault.to_string() } else { format!("event {place} does not hold: {fault}") }
}

fn verified<B: Body>(compact: &str, signer: &PublicKey) -> Result<Operation<B>, ChainFault> {
    Ok(Signed::<Operation<B>>::verify(compact, signer)?.into_document())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{ChainFault, ChainFile, ChainLink, Misplaced, Withdrawal};
    use crate::crypto::jws::Signed;
    use crate::crypto::keys::SigningKey;
    use crate::domain::id::{DeviceId, OperationId, UserId};
    use crate::domain::time::Timestamp;
    use crate::wire::operation::Operation;

    fn key() -> SigningKey {
        SigningKey::from_seed(&[7; 32])
    }

    fn signed(number: u8, link: ChainLink, device: u8) -> String {
        let operation = Operation {
            id: OperationId::new(1_700_000_000_000, &[number; 10]),
            user: UserId::new(1_700_000_000_000, &[1; 10]),
            device: DeviceId::new(1_700_000_000_000, &[device; 10]),
            iat: Timestamp(1_700_000_000 + i64::from(number)),
            after: Vec::new(),
            body: Withdrawal { link, grant: OperationId::new(1_600_000_000_000, &[number; 10]) },
        };
        Signed::sign(operation, &key()).unwrap().compact().to_owned()
    }

    fn chain(length: u8) -> ChainFile {
        let mut events: Vec<(ChainLink, String)> = Vec::new();
        for number in 0..length {
            let link = ChainLink::after(events.last().map(|(link, compact)| (link, compact.as_str())));
            events.push((link.clone(), signed(number, link, 2)));
        }
        let events = events.into_iter().map(|(_, compact)| compact).collect();
        ChainFile { format: ChainFile::FORMAT.into(), signer: key().public(), events }
    }

    fn first_fault(file: &ChainFile) -> (usize, ChainFault) {
        let Misplaced { place, fault } = file.verify().unwrap_err();
        (place, fault)
    }

    #[test]
    fn an_empty_chain_and_a_whole_one_hold() {
        assert_eq!(chain(0).verify().unwrap().len(), 0);
        assert_eq!(chain(5).verify().unwrap().len(), 5);
    }

    #[test]
    fn an_event_of_another_phone_is_named() {
        let mut file = chain(2);
        let last = file.verify().unwrap().pop().unwrap();
        let link = ChainLink::after(Some((last.link(), &file.events[1])));
        file.events.push(signed(9, link, 3));
        assert_eq!(first_fault(&file), (3, ChainFault::Stranger));
    }

    #[test]
    fn a_place_whose_predecessor_was_exchanged_is_named() {
        let mut file = chain(3);
        file.events[1] = signed(9, ChainLink { seq: 2, prev: Some("other".into()) }, 2);
        assert_eq!(first_fault(&file), (2, ChainFault::Previous));
    }

    proptest! {
        #[test]
        fn leaving_one_out_is_named_where_it_is_missed(length in 2u8..12, gone in 0usize..11) {
            let mut file = chain(length);
            let gone = gone % (usize::from(length) - 1);
            file.events.remove(gone);
            let (place, fault) = first_fault(&file);
            prop_assert_eq!(place, gone + 1);
            let is_number = matches!(fault, ChainFault::Number { .. });
            prop_assert!(is_number);
        }

        #[test]
        fn swapping_two_is_named_at_the_first(length in 2u8..12, one in 0usize..12, two in 0usize..12) {
            let mut file = chain(length);
            let (one, two) = (one % usize::from(length), two % usize::from(length));
            prop_assume!(one != two);
            file.events.swap(one, two);
            prop_assert_eq!(first_fault(&file).0, one.min(two) + 1);
        }

        #[test]
        fn changing_a_character_is_named_at_its_event(length in 1u8..8, at in 0usize..8, place in 0usize..2_000) {
            let mut file = chain(length);
            let at = at % usize::from(length);
            let place = place % file.events[at].len();
            let other = if file.events[at].as_bytes()[place] == b'A' { "B" } else { "A" };
            file.events[at].replace_range(place..=place, other);
            // The last character of a base64url part may carry bits that do not count; the decoder refuses those, too.
            prop_assert_eq!(first_fault(&file).0, at + 1);
        }
    }
}
