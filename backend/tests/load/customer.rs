//! Somebody who tops up, pays, rides and gets money back, as the dice fall.

use std::collections::BTreeMap;

use tally::domain::id::{OperationId, RefundId};
use tally::domain::time::Timestamp;
use tally::wire::problem::ProblemCode;
use tally::wire::push::Answer;
use tally::wire::receipt::{DeclineReason, Outcome};
use tally::wire::ride::{RideCancel, RideEnd, RideOffer, RideOfferAnswer, RideOfferRequest, Unlock};
use tally_backend::{Operator, RefundRequest};

use crate::books::{Kind, Sum};
use crate::dice::Dice;
use crate::house::Shop;
use crate::money::Town;
use crate::phone::{Phone, cny, random};

/// The most that is paid or topped up at once.
const MOST: u64 = 4_000;

pub struct Customer {
    pub phone: Phone,
    /// What was accepted, and has to stand in the books.
    pub accepted: BTreeMap<Kind, Sum>,
    pub declined: u64,
    payments: Vec<OperationId>,
    rides: Vec<OperationId>,
    /// The last batch with its answers, to be sent again.
    last: Option<(Vec<String>, Vec<Answer>)>,
}

/// What one operation is to do.
#[derive(Clone, Copy)]
enum Wish {
    Moves(Kind, OperationId, i64),
    Rides(OperationId),
    Ends(OperationId),
}

impl Customer {
    pub fn new(phone: Phone) -> Self {
        let (accepted, declined, payments, rides) = (BTreeMap::new(), 0, Vec::new(), Vec::new());
        Self { phone, accepted, declined, payments, rides, last: None }
    }

    /// Asks for some of all that; says for how much of it.
    pub async fn act(&mut self, town: &Town, dice: &mut Dice, most: usize) -> usize {
        match dice.within(0..100) {
            0..3 => self.repeat().await,
            3..40 => self.refunds(&town.operator, dice, most).await,
            _ => self.push(town, dice, most).await,
        }
    }

    /// The very same operations again: the very same answers, and nothing moves.
    async fn repeat(&mut self) -> usize {
        if let Some((batch, answers)) = &self.last {
            let batch: Vec<_> = batch.iter().map(String::as_str).collect();
            assert!(self.phone.push(&batch).await == *answers, "the same operations were answered otherwise");
        }
        0
    }

    async fn push(&mut self, town: &Town, dice: &mut Dice, most: usize) -> usize {
        let count = dice.place(most.min(64)) + 1;
        let (mut wishes, mut batch) = (Vec::new(), Vec::new());
        while batch.len() < count {
            let Some((wish, operation)) = self.wish(town, dice).await else { continue };
            wishes.push(wish);
            batch.push(operation);
        }
        let answers = self.phone.push(&batch.iter().map(String::as_str).collect::<Vec<_>>()).await;
        for ((wish, operation), answer) in wishes.into_iter().zip(&batch).zip(&answers) {
            self.hear(wish, operation, answer);
        }
        self.last = Some((batch, answers));
        count
    }

    async fn wish(&mut self, town: &Town, dice: &mut Dice) -> Option<(Wish, String)> {
        match dice.within(0..100) {
            0..30 => Some(self.top_up(dice.minor(MOST))),
            30..80 => Some(self.pay(&town.shops[dice.place(town.shops.len())], dice.minor(MOST))),
            80..90 => self.unlock(&town.bikes[dice.place(town.bikes.len())]).await,
            _ => self.end(dice),
        }
    }

    pub fn top_up_of(&self, minor: i64) -> (OperationId, String) {
        let id = self.phone.new_id();
        (id, self.phone.top_up_as(id, &[], minor))
    }

    fn top_up(&self, minor: i64) -> (Wish, String) {
        let (id, operation) = self.top_up_of(minor);
        (Wish::Moves(Kind::TopUp, id, minor), operation)
    }

    fn pay(&self, shop: &Shop, minor: i64) -> (Wish, String) {
        let (id, terms) = (self.phone.new_id(), self.phone.code_terms(shop, &shop.payload, minor));
        (Wish::Moves(Kind::Payment, id, minor), self.phone.pay_as(id, &[], terms))
    }

    /// Nothing if somebody else has the bike.
    async fn unlock(&self, payload: &str) -> Option<(Wish, String)> {
        let request = RideOfferRequest { payload: payload.into(), perk: None };
        let answer = self.phone.post("/v1/rides/offers", &request).await;
        if answer.status != 200 {
            assert_eq!(answer.refusal(), ProblemCode::BikeNotAvailable);
            return None;
        }
        let offer = answer.json::<RideOfferAnswer>().offer;
        let offer = tally::crypto::jws::Signed::<RideOffer>::verify(&offer, &self.phone.backend).unwrap();
        let id = self.phone.new_id();
        let body = Unlock { terms: offer.into_document().terms };
        Some((Wish::Rides(id), self.phone.operation(id, &[], body, &self.phone.holder)))
    }

    /// One ride ends, or is taken back, which only one that never began can be.
    fn end(&mut self, dice: &mut Dice) -> Option<(Wish, String)> {
        if self.rides.is_empty() {
            return None;
        }
        let rental = self.rides.swap_remove(dice.place(self.rides.len()));
        let operation = if dice.percent(50) { self.end_of(rental) } else { self.cancel_of(rental) };
        Some((Wish::Ends(rental), operation))
    }

    fn end_of(&self, rental: OperationId) -> String {
        let body = RideEnd { rental, ended_at: Timestamp(self.phone.clock.now()), metres: 0 };
        self.phone.operation(self.phone.new_id(), &[], body, &self.phone.device)
    }

    fn cancel_of(&self, rental: OperationId) -> String {
        self.phone.operation(self.phone.new_id(), &[], RideCancel { rental }, &self.phone.device)
    }

    fn hear(&mut self, wish: Wish, operation: &str, answer: &Answer) {
        let Answer::Receipt { receipt } = answer else { panic!("{answer:?}") };
        match (self.phone.read(receipt, operation).outcome, wish) {
            (Outcome::Accepted { .. }, wish) => self.note(wish),
            (Outcome::Declined { reason, .. }, wish) => self.note_refusal(wish, reason),
        }
    }

    fn note(&mut self, wish: Wish) {
        match wish {
            Wish::Moves(kind, id, minor) => {
                self.accepted.entry(kind).or_default().add(minor);
                if kind == Kind::Payment {
                    self.payments.push(id);
                }
            }
            Wish::Rides(id) => {
                self.accepted.entry(Kind::Deposit).or_default().add(Town::DEPOSIT);
                self.rides.push(id);
            }
            Wish::Ends(_) => {}
        }
    }

    fn note_refusal(&mut self, wish: Wish, reason: DeclineReason) {
        use DeclineReason as R;
        self.declined += 1;
        match (wish, reason) {
            (Wish::Moves(Kind::Payment, ..) | Wish::Rides(_), R::InsufficientFunds) => {}
            // Between the offer and the unlock somebody else took the bike, or time passed.
            (Wish::Rides(_), R::BikeNotAvailable | R::Expired) => {}
            // It never began, and was to be ended; or it began, and was to be taken back; or its time to begin was over.
            (Wish::Ends(ride), R::RentalElsewhere) => self.rides.push(ride),
            (_, other) => panic!("declined: {other:?}"),
        }
    }

    /// Some money comes back; says how often it was asked for.
    async fn refunds(&mut self, operator: &Operator, dice: &mut Dice, most: usize) -> usize {
        if self.payments.is_empty() {
            return 0;
        }
        let count = dice.place(most.min(16)) + 1;
        for _ in 0..count {
            self.refund(operator, dice).await;
        }
        count
    }

    /// Some of a payment comes back, or all that is left, or more than there is.
    async fn refund(&mut self, operator: &Operator, dice: &mut Dice) {
        let (id, minor) = (RefundId::new(self.phone.clock.now() * 1000, &random()), dice.minor(MOST / 2));
        let payment = self.payments[dice.place(self.payments.len())];
        let request = RefundRequest { id, user: self.phone.user, payment, amount: cny(minor), reason: String::new() };
        match operator.refund(request.clone()).await {
            Ok(first) => {
                self.accepted.entry(Kind::Refund).or_default().add(minor);
                if dice.percent(5) {
                    assert_eq!(operator.refund(request).await.unwrap(), first, "the same refund is booked once");
                }
            }
            Err(refusal) => {
                assert_eq!(refusal.problem.code, ProblemCode::RefundTooLarge);
                self.declined += 1;
            }
        }
    }

    /// Ends what can be ended, and tops up until nothing is owed for earlier rides.
    pub async fn settle_up(&mut self) {
        for rental in std::mem::take(&mut self.rides) {
            for operation in [self.end_of(rental), self.cancel_of(rental)] {
                self.phone.receipt(&operation).await;
            }
        }
        let (id, operation) = self.top_up_of(1_000_000);
        let answer = self.phone.push(&[&operation]).await.remove(0);
        self.hear(Wish::Moves(Kind::TopUp, id, 1_000_000), &operation, &answer);
    }
}
