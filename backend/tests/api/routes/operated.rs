//! What is not signed: the operator's routes, which ask for the token, and those that anybody may use.

use reqwest::{Client, RequestBuilder};
use tally::wire::problem::ProblemCode;

use super::table::{Door, Row, rows};
use super::world::World;
use crate::phone::call;

fn plain(world: &World, row: &Row) -> RequestBuilder {
    call(world.house(), row.method.clone(), &row.target, row.body.clone()).plain(&Client::new())
}

const NOT_FOUND: &[ProblemCode] = &[ProblemCode::NotFound];
const STRANGER: &[ProblemCode] = &[ProblemCode::Unauthenticated];

#[tokio::test]
async fn the_operators_routes_serve_the_token_alone() {
    let world = World::new().await;
    let rows: Vec<_> = rows(&world).into_iter().filter(|row| row.door == Door::Operator).collect();
    let token = world.house().running.operator_token();
    for row in &rows {
        let bearers =
            [format!("Bearer {token}x"), format!("Bearer {}", &token[1..]), token.to_owned(), "Bearer ".into()];
        for bearer in bearers {
            let request = plain(&world, row).header("authorization", bearer);
            let answer = world.refuses(("by another bearer", row.route), request, STRANGER).await;
            assert_eq!(answer.headers["www-authenticate"], "Bearer", "{}", row.route);
        }
        world.refuses(("by nobody", row.route), plain(&world, row), STRANGER).await;
        for door in [Door::Phone, Door::Recipient, Door::Seller] {
            let signed = call(world.house(), row.method.clone(), &row.target, row.body.clone());
            let signed = signed.signed(&Client::new(), world.key(door));
            world.refuses(("signed", row.route), signed, STRANGER).await;
        }
    }
    for row in &rows {
        let answer = plain(&world, row).bearer_auth(token).send().await.unwrap();
        assert!(answer.status().is_success(), "{}: {}", row.route, answer.text().await.unwrap());
    }
}

#[tokio::test]
async fn a_share_opens_for_its_own_secret_alone() {
    let world = World::new().await;
    let row = rows(&world).into_iter().find(|row| row.door == Door::Bearer).unwrap();
    for secret in ["", "x", &world.given.id.to_string(), &world.shared.secret[1..], &world.code] {
        let body = serde_json::to_vec(&serde_json::json!({ "secret": secret })).unwrap();
        let wrong = Row { body, target: row.target.clone(), method: row.method.clone(), ..row };
        world.refuses((secret, row.route), plain(&world, &wrong), NOT_FOUND).await;
    }
    let other = row.target.replace(&world.shared.id.to_string(), &world.given.id.to_string());
    let elsewhere = Row { target: other, body: row.body.clone(), method: row.method.clone(), ..row };
    world.refuses(("a grant", row.route), plain(&world, &elsewhere), NOT_FOUND).await;
    assert_eq!(plain(&world, &row).send().await.unwrap().status().as_u16(), 200);
}

#[tokio::test]
async fn what_anybody_may_ask_for_is_answered_and_changes_nothing() {
    let world = World::new().await;
    for row in rows(&world).into_iter().filter(|row| row.door == Door::Everybody) {
        let before = world.contents();
        assert!(plain(&world, &row).send().await.unwrap().status().is_success(), "{}", row.route);
        // Whether the disk takes a row is found out by writing one.
        let changes = if row.target == "/healthz" { vec!["facts"] } else { vec![] };
        assert_eq!(world.changed_since(&before), changes, "{}", row.route);
    }
}
