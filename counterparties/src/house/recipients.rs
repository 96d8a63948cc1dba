//! Recipients to try things with.

use std::path::Path;

use tally::crypto::keys::PublicKey;
use tally::domain::id::RecipientId;
use tally_backend::PageQuery;

use super::House;
use crate::recipient::{BANK, LANDLORD, PHONE_PLAN, Profile, Recipient};
use crate::trouble::Trouble;

impl House {
    /// All three, with their keys in `directory`.
    pub async fn recipients(&self, directory: &Path) -> Result<Vec<Recipient>, Trouble> {
        let mut recipients = Vec::new();
        for profile in [&BANK, &LANDLORD, &PHONE_PLAN] {
            recipients.push(self.recipient(profile, directory).await?);
        }
        Ok(recipients)
    }

    /// A recipient with its key in `directory`; registers it, unless one with this key is there.
    pub async fn recipient(&self, profile: &'static Profile, directory: &Path) -> Result<Recipient, Trouble> {
        let recipient =
            Recipient::open(profile, directory, (self.backend.url(), &self.backend.key()), &self.ground).await?;
        let id = match self.known(&recipient.key()).await? {
            Some(id) => id,
            None => self.operator.add_recipient(recipient.registration()).await?.recipient,
        };
        Ok(recipient.registered(id))
    }

    async fn known(&self, key: &PublicKey) -> Result<Option<RecipientId>, Trouble> {
        let mut page = PageQuery::default();
        loop {
            let answer = self.operator.recipients(page).await?;
            if let Some(found) = answer.items.iter().find(|found| found.key == *key) {
                return Ok(Some(found.recipient));
            }
            page = PageQuery { after: answer.next };
            if page.after.is_none() {
                return Ok(None);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::net::{Ipv4Addr, SocketAddr};

    use tally::domain::data::{DataField, DataPurpose};
    use tally::domain::id::OperationId;
    use tally::wire::consent::RequestLink;

    use super::{House, Recipient, Trouble};

    #[tokio::test]
    async fn are_registered_once_with_keys_of_their_own_and_ask() {
        let data = tempfile::tempdir().unwrap();
        let listen = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let house = House::start(data.path().join("data"), listen, "CNY".parse().unwrap(), None).await.unwrap();
        let directory = data.path().join("recipients");
        let recipients = house.recipients(&directory).await.unwrap();
        house.recipients(&directory).await.unwrap();
        let known = house.operator.recipients(tally_backend::PageQuery::default()).await.unwrap();
        let registered: Vec<_> = known.items.into_iter().map(|one| one.key).collect();
        assert_eq!(registered, recipients.iter().map(Recipient::key).collect::<Vec<_>>());
        for recipient in &recipients {
            let link: RequestLink = recipient.ask().await.unwrap().parse().unwrap();
            assert_eq!(link.key, recipient.key().thumbprint());
            assert!(recipient.grants("").await.unwrap().grants.is_empty());
            let none = OperationId::new(1, &[1; 10]);
            let read = recipient.read(none, DataPurpose::CreditChecking, vec![DataField::Name]).await;
            assert!(matches!(read.err(), Some(Trouble::Backend(_))), "there is no such grant");
        }
        house.stop().await;
    }
}
