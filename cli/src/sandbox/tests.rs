//! What the sandbox's recipients do with a wallet on disk.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tally::domain::data::{DataField, DataPurpose};
use tally::wallet::{Options, PageRequest, Profile, Wallet};
use tally::wire::consent::AccessOutcome;
use tempfile::TempDir;

use crate::vault::{FileVault, Source};
use tally_counterparties::{House, LANDLORD, Watch};

async fn house(directory: &TempDir) -> House {
    let listen = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    House::start(directory.path().join("backend"), listen, "CNY".parse().unwrap(), None).await.unwrap()
}

/// A wallet on disk whose owner has a name.
async fn wallet(directory: &TempDir, house: &House) -> Wallet {
    let (home, passphrase) = (directory.path().join("wallet"), directory.path().join("passphrase"));
    std::fs::write(&passphrase, "a passphrase for the test\n").unwrap();
    let vault = FileVault::new(&home, Source::File(passphrase));
    let wallet = Wallet::open(Options::new(home, Arc::new(vault)).unwrap()).await.unwrap();
    wallet.enrol(&house.invite().await.unwrap(), None).await.unwrap();
    let profile = Profile { name: Some("Wren Ousel".into()), city: Some("Riverside".into()) };
    wallet.consents().set_profile(profile).await.unwrap();
    wallet
}

/// How many times somebody looked, as far as the wallet hears.
async fn looks(wallet: &Wallet) -> usize {
    wallet.sync().await.unwrap();
    wallet.consents().access(&PageRequest::default()).unwrap().items.len()
}

#[tokio::test]
async fn reads_what_a_wallet_grants_until_it_is_taken_back() {
    let directory = tempfile::tempdir().unwrap();
    let house = house(&directory).await;
    let wallet = wallet(&directory, &house).await;
    let landlord = house.recipient(&LANDLORD, &directory.path().join("recipients")).await.unwrap();
    let asked = wallet.consents().take(&landlord.ask().await.unwrap()).await.unwrap();
    let preview = wallet.consents().preview(asked.id, Some(&[DataField::Name]), None).unwrap();
    let consent = wallet.consents().grant(&preview, None).await.unwrap();
    wallet.sync().await.unwrap();
    assert_eq!(landlord.grants("").await.unwrap().grants[0].grant, consent.id);
    let read = async |field| landlord.read(consent.id, DataPurpose::CreditChecking, vec![field]).await.unwrap();
    let reading = read(DataField::Name).await.ok().unwrap();
    assert_eq!(reading.disclosure.fields[&DataField::Name].value, "Wren Ousel");
    assert_eq!((reading.record.outcome, reading.disclosure.fields.len()), (AccessOutcome::Read, 1));
    assert_eq!(read(DataField::City).await.err().unwrap().0, "it does not cover this field");
    wallet.consents().withdraw(consent.id).await.unwrap();
    wallet.sync().await.unwrap();
    assert_eq!(read(DataField::Name).await.err().unwrap().0, "the person took it back");
    assert_eq!(looks(&wallet).await, 3);
    house.stop().await;
}

#[tokio::test]
async fn left_alone_it_reads_each_new_grant_once() {
    let directory = tempfile::tempdir().unwrap();
    let house = house(&directory).await;
    let wallet = wallet(&directory, &house).await;
    let landlord = house.recipient(&LANDLORD, &directory.path().join("recipients")).await.unwrap();
    let link = landlord.ask().await.unwrap();
    let watching = tokio::spawn(Watch::begin(vec![landlord]).await.unwrap().run());
    let asked = wallet.consents().take(&link).await.unwrap();
    let preview = wallet.consents().preview(asked.id, None, None).unwrap();
    wallet.consents().grant(&preview, None).await.unwrap();
    wallet.sync().await.unwrap();
    while looks(&wallet).await == 0 {
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    tokio::time::sleep(Duration::from_secs(3)).await;
    assert_eq!(looks(&wallet).await, 1);
    watching.abort();
    house.stop().await;
}
