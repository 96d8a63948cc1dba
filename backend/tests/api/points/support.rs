//! The phone's half.

use std::time::Duration;

use tally::crypto::hash::sha256_base64url;
use tally::crypto::jws::Signed;
use tally::domain::id::OperationId;
use tally::domain::points::{
    Day, Entry, EntryClaim, ObligationKind, RuleSet, Rules, Setting, check, check_distinct, evaluate,
};
use tally::domain::time::Timestamp;
use tally::wire::change::Fact;
use tally::wire::consent::{Collection, CollectionTerms, lets_in};
use tally::wire::points::Score;
use tally::wire::push::Parcel;
use tally_backend::PersonRequest;

use crate::consent::support::{Chain, accepted, withdrawal};
use crate::house::House;
use crate::phone::Phone;

pub const DAY: i64 = 86_400;

/// How often one looks for what the backend does by itself: for a minute and more.
pub const PATIENCE: usize = 3_000;

/// A house and a phone that has not granted anything.
pub struct Scene {
    pub house: House,
    pub phone: Phone,
    pub chain: Chain,
}

/// What a phone knows of its points.
pub struct Known {
    pub rules: Signed<RuleSet>,
    pub terms: Signed<CollectionTerms>,
    pub entries: Vec<Signed<EntryClaim>>,
    pub scores: Vec<Signed<Score>>,
}

/// A signed grant.
pub struct Granted {
    pub id: OperationId,
    pub body: Collection,
    pub operation: String,
}

impl Granted {
    pub fn parcel(&self) -> Parcel {
        Parcel::new(self.operation.clone(), None)
    }
}

impl Scene {
    pub async fn new() -> Self {
        let house = House::new().await;
        let phone = house.phone().await;
        Self { house, phone, chain: Chain::default() }
    }

    pub fn now(&self) -> i64 {
        self.phone.clock.now()
    }

    /// A grant of everything, as far back as the terms allow, that a change has been made to before it is signed.
    pub async fn grant_with(&mut self, change: impl FnOnce(&mut Collection)) -> Granted {
        let terms = self.known().await.terms;
        let now = Timestamp(self.now());
        let mut body = Collection {
            link: self.chain.next(),
            terms_sha256: sha256_base64url(terms.compact().as_bytes()),
            sources: terms.document().sources.clone(),
            since: Day::of(now.plus(-i64::from(terms.document().back_days) * DAY)),
            exp: now.plus(100 * DAY),
        };
        change(&mut body);
        let id = self.phone.new_id();
        let operation = self.phone.operation(id, &[], body.clone(), &self.phone.holder);
        self.chain.push(body.link.clone(), &operation);
        Granted { id, body, operation }
    }

    pub async fn granted(&mut self) -> Granted {
        let grant = self.grant_with(|_| {}).await;
        accepted(&self.phone, &grant.parcel()).await;
        grant
    }

    pub async fn withdraw(&mut self, grant: OperationId) {
        let parcel = withdrawal(&self.phone, &mut self.chain, grant);
        accepted(&self.phone, &parcel).await;
    }

    /// A customer for so many days, who was known to be who they are so many days ago.
    pub async fn described(&self, member: i64, identity: i64) {
        let ago = |days: i64| Some(Timestamp(self.now() - days * DAY));
        let known = PersonRequest { member_since: ago(member), identity_confirmed_at: ago(identity) };
        self.house.operator().describe_person(self.phone.user, known).await.unwrap();
    }

    pub async fn known(&self) -> Known {
        let (_, changes) = self.phone.everything().await;
        let facts: Vec<_> = changes.into_iter().map(|change| change.fact).collect();
        let key = &self.phone.backend;
        let rules = facts.iter().find_map(|fact| match fact {
            Fact::Rules { rules } => Some(Signed::verify(rules, key).unwrap()),
            _ => None,
        });
        let terms = facts.iter().find_map(|fact| match fact {
            Fact::CollectionTerms { terms } => Some(Signed::verify(terms, key).unwrap()),
            _ => None,
        });
        let mut known = Known { rules: rules.unwrap(), terms: terms.unwrap(), entries: vec![], scores: vec![] };
        for fact in &facts {
            match fact {
                Fact::Entry { entry } => known.take(Signed::verify(entry, key).unwrap()),
                Fact::Score { score } => known.scores.push(Signed::verify(score, key).unwrap()),
                _ => {}
            }
        }
        known
    }

    /// Waits until that many scores were told, and gives everything.
    pub async fn with_scores(&self, count: usize) -> Known {
        for _ in 0..PATIENCE {
            let known = self.known().await;
            if known.scores.len() == count {
                return known;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("there are {} scores, not {count}", self.known().await.scores.len());
    }

    /// Waits until that many entries were told, and gives everything.
    pub async fn with_entries(&self, count: usize) -> Known {
        for _ in 0..PATIENCE {
            let known = self.known().await;
            if known.entries.len() == count {
                return known;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("there are {} entries, not {count}", self.known().await.entries.len());
    }
}

impl Known {
    /// One that was signed again takes the place of the one before.
    fn take(&mut self, entry: Signed<EntryClaim>) {
        self.entries.retain(|old| old.document().id != entry.document().id);
        self.entries.push(entry);
    }

    /// How many entries there are of each kind, by name.
    pub fn kinds(&self) -> Vec<(&str, usize)> {
        let mut kinds: Vec<_> = self.entries.iter().map(|entry| entry.document().kind.as_str()).collect();
        kinds.sort_unstable();
        kinds.chunk_by(|a, b| a == b).map(|same| (same[0], same.len())).collect()
    }

    /// Checks every entry as a phone does, and confirms the newest score over them.
    pub fn hold(&self, scene: &Scene, grant: &Granted) -> Vec<Entry> {
        let rules = Rules::accept(self.rules.document().clone(), None).unwrap();
        let grants = [lets_in(grant.id, &grant.body)];
        let today = Day::of(Timestamp(scene.now()));
        let setting = Setting { rules: &rules, user: scene.phone.user, grants: &grants, today };
        let entries: Vec<_> = self.entries.iter().map(|entry| check(entry.document(), setting).unwrap()).collect();
        check_distinct(&entries).unwrap();
        let score = self.scores.last().unwrap().document();
        let evaluation = evaluate(&rules, &entries, score.as_of);
        score.confirm(scene.phone.user, &self.rules, &self.entries, &evaluation).unwrap();
        entries
    }
}

pub fn only(source: ObligationKind) -> impl FnOnce(&mut Collection) {
    move |grant| grant.sources = vec![source]
}
