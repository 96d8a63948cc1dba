//! A phone and its copy, which have the same keys, set and end limits without knowing of each other. Whatever arrives in which
//! order and how often: what was signed last stands, and nothing else can be drawn on.

use std::collections::VecDeque;

use tally::domain::id::OperationId;
use tally::domain::mandate::Limits;
use tally::domain::time::Timestamp;
use tally::wire::mandate::MandateEnd;
use tally::wire::push::Answer as Pushed;
use tally::wire::receipt::DeclineReason;

use crate::house::{House, Shop};
use crate::phone::{Phone, cny};

/// Many more by `TALLY_ROUNDS`.
fn rounds() -> u64 {
    std::env::var("TALLY_ROUNDS").map_or(10, |rounds| rounds.parse().unwrap())
}

/// Numbers from a seed, the same each time (`SplitMix64`).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end
    }
}

/// One of the two: what it knows to stand, and what it has signed and not sent.
#[derive(Default)]
struct Side {
    standing: Option<OperationId>,
    outbox: VecDeque<String>,
}

struct Game<'h> {
    house: &'h House,
    phone: Phone,
    shop: &'h Shop,
    chance: Chance,
    sides: [Side; 2],
    /// Every limit that was ever signed.
    all: Vec<OperationId>,
    /// The one that was signed last, unless its end was signed after it.
    newest: Option<OperationId>,
}

impl<'h> Game<'h> {
    async fn new((house, shop): (&'h House, &'h Shop), seed: u64) -> Self {
        let phone = house.rich_phone(1_000_000).await;
        let mut game = Self {
            house,
            phone,
            shop,
            chance: Chance(seed),
            sides: [Side::default(), Side::default()],
            all: vec![],
            newest: None,
        };
        // Both know the first one.
        game.set(0);
        while game.deliver(0, false).await {}
        game.sides[1].standing = game.sides[0].standing;
        game
    }

    fn end_standing(&mut self, side: usize) -> bool {
        let Some(mandate) = self.sides[side].standing.take() else { return false };
        // As the wallet does: it waits for the mandate, which may not have arrived yet.
        let end = MandateEnd { mandate, scope: Some(self.limits().scope()) };
        let end = self.phone.operation(self.phone.new_id(), &[mandate], end, &self.phone.device);
        self.sides[side].outbox.push_back(end);
        true
    }

    fn limits(&self) -> Limits {
        let expires_at = Timestamp(self.house.clock.now() + 30 * 86_400);
        Limits { payee: None, per_use: cny(500), per_day: cny(500_000), expires_at }
    }

    fn set(&mut self, side: usize) {
        self.end_standing(side);
        let id = self.phone.new_id();
        let mandate = self.phone.mandate_as(id, self.limits());
        self.sides[side].outbox.push_back(mandate);
        self.sides[side].standing = Some(id);
        self.all.push(id);
        self.newest = Some(id);
    }

    fn always_ask(&mut self, side: usize) {
        if self.end_standing(side) {
            self.newest = None;
        }
    }

    /// Sends what a side signed first; a lost answer leaves it there, and the same bytes go again.
    async fn deliver(&mut self, side: usize, answer_is_lost: bool) -> bool {
        let Some(operation) = self.sides[side].outbox.front().cloned() else { return false };
        let answers = self.phone.push(&[&operation]).await;
        assert!(matches!(answers.as_slice(), [Pushed::Receipt { .. }]), "{answers:?}");
        if !answer_is_lost {
            self.sides[side].outbox.pop_front();
        }
        true
    }

    async fn play(&mut self) {
        for _ in 0..12 {
            self.house.clock.turn(1);
            let side = usize::from(self.chance.below(2) == 1);
            match self.chance.below(6) {
                0 | 1 => self.set(side),
                2 => self.always_ask(side),
                3 => drop(self.deliver(side, true).await),
                _ => drop(self.deliver(side, false).await),
            }
        }
        while !self.sides.iter().all(|side| side.outbox.is_empty()) {
            let (side, is_lost) = (usize::from(self.chance.below(2) == 1), self.chance.below(4) == 0);
            self.deliver(side, is_lost).await;
        }
    }

    async fn check(&self, seed: u64) {
        for mandate in &self.all {
            let terms = self.phone.quote(&self.shop.payload, 100).await.terms();
            let (_, receipt) = self.phone.receipt(&self.phone.pay_under(*mandate, terms)).await;
            let tally::wire::receipt::Outcome::Declined { reason, .. } = receipt.outcome else {
                assert_eq!(Some(*mandate), self.newest, "seed {seed}: something older was drawn on");
                continue;
            };
            assert_ne!(Some(*mandate), self.newest, "seed {seed}: the newest limit does not stand");
            // The limit itself was declined where a newer one had arrived before it.
            assert!(matches!(reason, DeclineReason::MandateEnded | DeclineReason::DependencyDeclined), "{reason:?}");
        }
    }
}

#[tokio::test]
async fn what_was_signed_last_stands_in_whatever_order_it_arrives() {
    let house = House::new().await;
    let shop = house.shop().await;
    for seed in 0..rounds() {
        let mut game = Game::new((&house, &shop), seed).await;
        game.play().await;
        game.check(seed).await;
    }
}
