//! Which routes there are, by the description, and that there are no others.

use reqwest::{Client, Method};
use serde_json::Value;
use tally::wire::problem::ProblemCode;

use crate::call::Answer;
use crate::house::House;
use crate::phone::backend_key;

/// One route as the description has it.
struct Route {
    method: Method,
    path: String,
    has_a_door: bool,
}

/// Stands for whatever a path names.
const ID: &str = "0190a5f0-0000-7000-8000-000000000000";

async fn routes(house: &House) -> Vec<Route> {
    let text = reqwest::get(format!("{}/openapi.json", house.url)).await.unwrap().text().await.unwrap();
    let description: Value = serde_json::from_str(&text).unwrap();
    let paths = description["paths"].as_object().unwrap().iter();
    paths.flat_map(|(path, item)| item.as_object().unwrap().iter().map(move |entry| route(path, entry))).collect()
}

fn route(path: &str, (method, operation): (&String, &Value)) -> Route {
    Route {
        method: Method::from_bytes(method.to_uppercase().as_bytes()).unwrap(),
        path: ["{merchant}", "{grant}", "{share}", "{system}", "{bike}", "{offer}"]
            .into_iter()
            .fold(path.to_owned(), |path, name| path.replace(name, ID)),
        has_a_door: operation["security"][0].is_object(),
    }
}

#[tokio::test]
async fn what_has_no_door_is_open_and_the_rest_is_nowhere() {
    let house = House::new().await;
    let backend = backend_key(&house).await;
    let client = Client::new();
    for route in routes(&house).await {
        if !route.has_a_door && route.method == Method::GET {
            let answer = Answer::to(client.get(format!("{}{}", house.url, route.path)), &backend, None).await;
            assert!([200, 204].contains(&answer.status), "{}", route.path);
        }
        let wrong = client.delete(format!("{}{}", house.url, route.path));
        let answer = Answer::to(wrong, &backend, None).await;
        assert_eq!(answer.refusal(), ProblemCode::MethodNotAllowed);
        assert!(answer.headers["allow"].to_str().unwrap().contains(route.method.as_str()), "{:?}", answer.headers);
    }
    for path in ["/", "/v1", "/v1/changes/", "/V1/changes"] {
        let answer = Answer::to(client.get(format!("{}{path}", house.url)), &backend, None).await;
        assert_eq!(answer.refusal(), ProblemCode::NotFound, "{path}");
    }
}
