//! `tally-backend` as a process of its own.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use reqwest::Client;
use serde_json::{Value, json};
use tally::wire::invite::Invite;

use crate::house::{Place, Shop, prepare_client};
use crate::phone::Phone;

pub const TOKEN: &str = "an operator's token";

/// The program on this directory: its data lie in `data`, what it logs in `log`. Killed when it is dropped.
pub struct Program {
    pub child: Child,
    pub url: String,
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Program {
    pub fn start(directory: &Path, listen: &str, level: &str) -> Self {
        prepare_client();
        fs::write(directory.join("token"), TOKEN).unwrap();
        let log = fs::File::options().create(true).append(true).open(directory.join("log")).unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_tally-backend"))
            .args(["serve", "--listen", listen, "--data"])
            .arg(directory.join("data"))
            .arg("--operator-token-file")
            .arg(directory.join("token"))
            .env("RUST_LOG", level)
            .env("NO_COLOR", "1")
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.strip_prefix("listening on ").and_then(|rest| rest.split(',').next());
        Self { child, url: format!("http://{}", address.unwrap_or_else(|| panic!("{line}"))) }
    }

    pub fn listen(&self) -> String {
        self.url.strip_prefix("http://").unwrap().to_owned()
    }

    pub async fn operator(&self, path: &str, body: Value) -> Value {
        let request = Client::new().post(format!("{}/operator/v1/{path}", self.url)).bearer_auth(TOKEN);
        let request = request.header("content-type", "application/json").body(body.to_string());
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status(), 200);
        serde_json::from_str(&answer.text().await.unwrap()).unwrap()
    }

    pub async fn phone(&self) -> Phone {
        let invite = self.operator("invites", json!({"currency": "CNY", "name": "CANARY PERSON"})).await;
        let invite: Invite = invite["invite"].as_str().unwrap().parse().unwrap();
        Phone::enrolled(&Place::of(&invite), &invite).await
    }

    pub async fn shop(&self) -> Shop {
        let asked = json!({"name": "CANARY MERCHANT", "city": "BEIJING", "country": "CN", "category": "4111", "currency": "CNY"});
        let made = self.operator("merchants", asked).await;
        let text = |name: &str| made[name].as_str().unwrap().to_owned();
        Shop { id: text("merchant").parse().unwrap(), name: text("name"), payload: text("payload") }
    }

    pub fn terminate(&mut self) -> std::process::ExitStatus {
        let sent = Command::new("kill").arg(self.child.id().to_string()).status().unwrap();
        assert!(sent.success());
        self.child.wait().unwrap()
    }
}
