//! A backend on a disk, with a merchant and people who have money, made without a network.

use std::fs;
use std::net::SocketAddr;
use std::path::Path;

use anyhow::Result;
use async_trait::async_trait;
use tally::crypto::base64url;
use tally::crypto::keys::SigningKey;
use tally::domain::id::{AccountId, DeviceId, MerchantId, OperationId, UserId};
use tally::domain::time::Timestamp;
use tally::platform::Clock as _;
use tally::sync::{HttpTransport, Request, Response, Transport, TransportError, TransportOptions};
use tally::wallet::SystemClock;
use tally::wire::payment::{Source, Terms};
use tally_backend::store::{
    Device, Effects, Enrolment, EnrolmentQuestion, Invite, Item, NewTransfer, Party, Resolution, Settlement,
    SqliteStore, Store as _, Wants,
};
use tally_backend::{Backend, Config, Data, Limits, MerchantRequest, OsRandomness, Running};

use super::person::{Person, euro};

/// More than anybody spends here.
const MONEY: i64 = 1_000_000_000;

/// How the backend is named, wherever it listens: as the person's wallet knows it.
pub const AUTHORITY: &str = "backend.example";

/// Somebody whom the backend knows.
pub struct Member {
    /// Who they are.
    pub user: UserId,
    /// Their phone.
    pub device: DeviceId,
    /// What they pay from.
    pub account: AccountId,
    /// Signs what they agree to.
    pub holder: SigningKey,
    /// Signs requests.
    pub device_key: SigningKey,
}

/// Somebody who can be paid.
#[derive(Clone)]
pub struct Shop {
    merchant: MerchantId,
    name: String,
    payload: String,
}

impl Member {
    /// The person of every wallet here.
    pub fn person() -> Self {
        let (person, Membership { user, device }) = (Person::new(), membership());
        let account = AccountId::new(1, &[3; 10]);
        Self { user, device, account, holder: person.holder, device_key: person.device }
    }

    /// Somebody else.
    pub fn numbered(number: u8) -> Self {
        let [user, device, account] = [1, 2, 3].map(|kind| [number.wrapping_add(100).wrapping_mul(kind); 10]);
        let [holder, device_key] = [100, 200].map(|kind| SigningKey::from_seed(&[number + kind; 32]));
        let (user, device) = (UserId::new(2, &user), DeviceId::new(2, &device));
        Self { user, device, account: AccountId::new(2, &account), holder, device_key }
    }

    fn device(&self) -> Device {
        let (holder_key, device_key) = (self.holder.public(), self.device_key.public());
        Device { user: self.user, device: self.device, holder_key, device_key }
    }
}

struct Membership {
    user: UserId,
    device: DeviceId,
}

fn membership() -> Membership {
    let membership = Person::new().membership();
    Membership { user: membership.user, device: membership.device }
}

impl Shop {
    /// What a phone writes by itself where it reads the sticker without a network.
    pub fn terms(&self, number: u32) -> Result<Terms> {
        let mut nonce = [7; 16];
        nonce[..4].copy_from_slice(&number.to_be_bytes());
        Ok(Terms {
            source: Source::Code { payload: self.payload.clone() },
            payee: self.merchant,
            payee_name: self.name.clone(),
            total: euro(i64::from(100 + number % 900))?,
            perk: None,
            nonce: base64url(&nonce),
            expires_at: now().plus(86_400),
        })
    }
}

/// Now, to the second.
pub fn now() -> Timestamp {
    Timestamp::from_millis(SystemClock::default().now_millis())
}

/// Makes a backend in an empty directory, and gives each of these people an account with money in it.
pub async fn found(data: &Path, members: &[Member]) -> Result<Shop> {
    for (name, secret) in [("signing.key", Person::new().backend.seed()), ("pseudonyms.key", [4; 32].into())] {
        fs::write(data.join(name), base64url(&*secret))?;
    }
    let running = start(data).await?;
    let shop = open_shop(&running).await?;
    running.shutdown().await;
    let store = SqliteStore::open(data, &OsRandomness)?;
    for member in members {
        enrol(&store, member).await?;
    }
    store.close();
    Ok(shop)
}

/// Starts it, on any free port.
pub async fn start(data: &Path) -> Result<Running> {
    let mut config = Config::local(Data::Directory(data.to_owned()))?;
    config.public_url = Some(format!("https://{AUTHORITY}").parse()?);
    config.limits = Limits { burst: u32::MAX, per_minute: u32::MAX };
    Ok(Backend::start(config).await?)
}

async fn open_shop(running: &Running) -> Result<Shop> {
    let request = MerchantRequest {
        name: "Best Transport".into(),
        name_local: None,
        language: None,
        city: "Beijing".into(),
        country: "CN".into(),
        category: "4111".into(),
        currency: euro(0)?.currency,
    };
    let answer = running.operator().add_merchant(request).await.map_err(|refusal| anyhow::anyhow!("{refusal:?}"))?;
    Ok(Shop { merchant: answer.merchant, name: answer.name, payload: answer.payload })
}

async fn enrol(store: &SqliteStore, member: &Member) -> Result<()> {
    let (currency, at, code) = (euro(0)?.currency, now(), member.user.to_string());
    let (member_since, identity_at) = (None, None);
    let invite = Invite { code_sha256: code.clone(), currency, name: String::new(), member_since, identity_at, at };
    store.add_invite(invite).await?;
    let (device, account) = (member.device(), member.account);
    let question = EnrolmentQuestion {
        code_sha256: code.clone(),
        request_sha256: code.clone(),
        nonce: code,
        created: at,
        device_key: device.device_key.thumbprint(),
    };
    let rule = Box::new(move |_: &_| Ok(Enrolment { device, account, answer: "welcome".into(), at }));
    store.enrol(question, rule).await?;
    let credit = Party::Wallet(account);
    let transfer = Some(NewTransfer { debit: Party::Funding, credit, amount: euro(MONEY)? });
    let (id, effects) = (OperationId::new(1, &[9; 10]), Effects { transfer, ..Effects::default() });
    let settled = store.settle(member.user, vec![decided(id, "top-up", String::new(), effects, Wants::default())]);
    settled.await.into_iter().try_for_each(|one| one.map(drop))?;
    Ok(())
}

/// An operation that was decided before it came: what is left is to write it.
pub fn decided(id: OperationId, sha256: &str, receipt: String, effects: Effects, wants: Wants) -> Item {
    let rule = move |_: &_| {
        let (receipt, effects) = (receipt.clone(), effects.clone());
        Ok(Resolution::Settled(Box::new(Settlement { accepted: true, receipt, at: now(), effects })))
    };
    Item { id, sha256: sha256.to_owned(), typ: "tally-payment+jwt", wants, rule: Box::new(rule) }
}

/// Carries what is meant for [`AUTHORITY`] to where the backend listens, as a proxy in front of it would.
pub struct Way {
    http: HttpTransport,
    to: SocketAddr,
}

impl Way {
    /// To this backend.
    pub fn to(running: &Running) -> Result<Self> {
        Ok(Self { http: HttpTransport::new(&TransportOptions::default())?, to: running.address() })
    }
}

#[async_trait]
impl Transport for Way {
    async fn send(&self, mut request: Request) -> Result<Response, TransportError> {
        let wrong = |()| TransportError::Setup("the address cannot be changed".into());
        request.url.set_scheme("http").map_err(wrong)?;
        request.url.set_ip_host(self.to.ip()).map_err(wrong)?;
        request.url.set_port(Some(self.to.port())).map_err(wrong)?;
        self.http.send(request).await
    }
}
