//! One wallet, one session: copies are found out.

use tally::wire::problem::ProblemCode;

use crate::house::House;

#[tokio::test]
async fn the_newest_session_alone_is_served() {
    let house = House::new().await;
    let mut phone = house.phone().await;
    phone.session = "1.first".into();
    phone.page("", 0).await;
    phone.page("", 0).await;
    phone.session = "2.second".into();
    phone.page("", 0).await;
    phone.session = "1.first".into();
    assert_eq!(phone.get("/v1/changes").await.refusal(), ProblemCode::DeviceStale);
    phone.session = "2.copy".into();
    assert_eq!(phone.get("/v1/changes").await.refusal(), ProblemCode::DeviceStale, "a copy that opened as often");
    phone.session = "2.second".into();
    phone.page("", 0).await;
    assert_eq!(phone.post("/v1/operations", &[phone.top_up(1)]).await.status, 200);
}

#[tokio::test]
async fn sessions_and_nonces_outlive_a_restart() {
    let house = House::new().await;
    let mut phone = house.phone().await;
    phone.session = "2.second".into();
    let call = phone.call(reqwest::Method::GET, "/v1/changes", Vec::new());
    assert_eq!(phone.send(&call).await.status, 200);
    let house = house.again().await;
    assert_eq!(phone.send(&call).await.refusal(), ProblemCode::Replayed);
    phone.session = "1.first".into();
    assert_eq!(phone.get("/v1/changes").await.refusal(), ProblemCode::DeviceStale);
    drop(house);
}

#[tokio::test]
async fn a_nonce_is_not_forgotten_while_its_request_could_be_believed() {
    let house = House::new().await;
    let phone = house.phone().await;
    // Signed by a clock that is ahead, so that it stays young for the longest time there is.
    let mut call = phone.call(reqwest::Method::GET, "/v1/changes", Vec::new());
    call.created += 299;
    assert_eq!(phone.send(&call).await.status, 200);
    house.clock.turn(590);
    phone.page("", 0).await;
    assert_eq!(phone.send(&call).await.refusal(), ProblemCode::Replayed);
    house.clock.turn(20);
    assert_eq!(phone.send(&call).await.refusal(), ProblemCode::ClockWrong);
}
