//! Becoming a wallet, once.

use tally::wire::enrolment::EnrolmentAnswer;
use tally::wire::problem::ProblemCode;

use crate::house::House;
use crate::phone::{new_key, submission, submit};

#[tokio::test]
async fn the_same_request_gets_the_same_answer_even_at_once() {
    let house = House::new().await;
    let (_, device, submission) = submission(&house.invite().await, &house.clock);
    let asked = (0..20).map(|_| submit(&house, &submission, &device));
    let answers = futures(asked).await;
    let enrolled: Vec<EnrolmentAnswer> = answers.iter().map(crate::call::Answer::json).collect();
    assert!(enrolled.iter().all(|answer| *answer == enrolled[0]), "twenty wallets instead of one");
    house.clock.turn(400 * 86_400);
    let house = house.again().await;
    assert_eq!(submit(&house, &submission, &device).await.json::<EnrolmentAnswer>(), enrolled[0]);
}

#[tokio::test]
async fn an_invite_is_good_for_one_of_those_who_come_at_once() {
    let house = House::new().await;
    let invite = house.invite().await;
    let phones: Vec<_> = (0..10).map(|_| submission(&invite, &house.clock)).collect();
    let answers = futures(phones.iter().map(|(_, device, submission)| submit(&house, submission, device))).await;
    assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 1);
    let refused = answers.iter().filter(|answer| answer.status != 200);
    assert!(refused.map(crate::call::Answer::refusal).all(|code| code == ProblemCode::InviteNotValid));
}

#[tokio::test]
async fn an_invite_that_nobody_made_is_refused() {
    let house = House::new().await;
    let mut invite = house.invite().await;
    invite.code = "AAAAAAAAAAAAAAAAAAAAAA".into();
    let (_, device, submission) = submission(&invite, &house.clock);
    assert_eq!(submit(&house, &submission, &device).await.refusal(), ProblemCode::InviteNotValid);
}

#[tokio::test]
async fn both_keys_have_to_be_there_and_to_be_two() {
    let house = House::new().await;
    let invite = house.invite().await;
    let (_, device, good) = submission(&invite, &house.clock);
    let mut other_holder = good.clone();
    other_holder.holder = new_key().public();
    assert_eq!(submit(&house, &other_holder, &device).await.refusal(), ProblemCode::Unauthenticated);
    let other = new_key();
    let mut other_device = good.clone();
    other_device.device = other.public();
    assert_eq!(submit(&house, &other_device, &other).await.refusal(), ProblemCode::Unauthenticated);
    let mut one_key = good.clone();
    one_key.holder = device.public();
    assert_eq!(submit(&house, &one_key, &device).await.refusal(), ProblemCode::Malformed);
    assert_eq!(submit(&house, &good, &device).await.status, 200, "none of that used up the invite");
}

#[tokio::test]
async fn a_device_key_belongs_to_one_wallet() {
    let house = House::new().await;
    let (holder, device, first) = submission(&house.invite().await, &house.clock);
    assert_eq!(submit(&house, &first, &device).await.status, 200);
    let request = tally::wire::enrolment::EnrolmentRequest {
        id: tally::domain::id::OperationId::new(1, &crate::phone::random()),
        code: house.invite().await.code,
        device_key: device.public().thumbprint(),
        iat: tally::domain::time::Timestamp(house.clock.now()),
    };
    let request = tally::crypto::jws::Signed::sign(request, &holder).unwrap().compact().to_owned();
    let second = tally::wire::enrolment::EnrolmentSubmission { request, ..first };
    assert_eq!(submit(&house, &second, &device).await.refusal(), ProblemCode::Conflict);
}

/// All of them at once, in their order.
pub async fn futures<F: Future>(all: impl IntoIterator<Item = F>) -> Vec<F::Output> {
    let mut all: Vec<_> = all.into_iter().map(|future| (Box::pin(future), None)).collect();
    std::future::poll_fn(|context| {
        for (future, output) in &mut all {
            if output.is_none()
                && let std::task::Poll::Ready(ready) = future.as_mut().poll(context)
            {
                *output = Some(ready);
            }
        }
        if all.iter().all(|(_, output)| output.is_some()) {
            std::task::Poll::Ready(())
        } else {
            std::task::Poll::Pending
        }
    })
    .await;
    all.into_iter().map(|(_, output)| output.unwrap()).collect()
}
