use serde::{Deserialize, Serialize};
use tally::crypto::keys::PublicKey;
use tally::domain::id::{DeviceId, RecipientId, UserId};
use tally::domain::time::Timestamp;
use tally::wire::consent::RecipientCard;
use tally::wire::problem::ProblemCode;
use utoipa::ToSchema;

use super::{Operator, PAGE, PageQuery, check_name};
use crate::refusal::Refusal;
use crate::service::consent::ask::is_country;
use crate::store::{Gap, Recipient};

/// Registers somebody who may ask people for data. Whoever calls this has verified the name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct RecipientRequest {
    /// Its name, as people are shown it.
    pub name: String,
    /// Where people reach it about their data: a mail address or a URL.
    pub contact: String,
    /// Where it answers to the law: ISO 3166-1, two upper-case letters.
    pub country: String,
    /// The public half of its own key, which signs its requests.
    pub key: PublicKey,
}

/// Somebody who may ask people for data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct RecipientAnswer {
    /// Its id.
    pub recipient: RecipientId,
    /// Its name.
    pub name: String,
    /// The public half of its own key.
    pub key: PublicKey,
    /// The compact JWS of its `RecipientCard`, which people are shown.
    pub card: String,
}

/// One page of recipients.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct RecipientsAnswer {
    /// The recipients, oldest first.
    pub items: Vec<RecipientAnswer>,
    /// What to ask for as `after`, if there are more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// A place where a phone's chain of consent events is broken for now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ChainGap {
    /// Whose.
    pub user: UserId,
    /// Which phone's.
    pub device: DeviceId,
    /// The number of the event that has not arrived.
    pub seq: u32,
    /// When the event after it arrived.
    pub since: Timestamp,
}

impl Operator {
    /// Registers a recipient.
    pub async fn add_recipient(&self, request: RecipientRequest) -> Result<RecipientAnswer, Refusal> {
        check_name("the name", &request.name)?;
        check_name("the contact", &request.contact)?;
        if !is_country(&request.country) {
            return Err(Refusal::new(ProblemCode::Malformed, "the country has to be two upper-case letters"));
        }
        let recipient = self.signed(request)?;
        if !self.app.store.add_recipient(recipient.clone()).await? {
            return Err(Refusal::new(ProblemCode::Conflict, "this key belongs to another recipient"));
        }
        Ok(answer(recipient))
    }

    fn signed(&self, request: RecipientRequest) -> Result<Recipient, Refusal> {
        let RecipientRequest { name, contact, country, key } = request;
        let ((millis, random), iat) = (self.app.fresh()?, self.app.now());
        let id = RecipientId::new(millis, &random);
        let card = RecipientCard { recipient: id, name: name.clone(), contact, country, key: key.clone(), iat };
        Ok(Recipient { id, name, key, card: self.app.keys.sign(card)?, at: iat })
    }

    /// One page of recipients, oldest first.
    pub async fn recipients(&self, page: PageQuery) -> Result<RecipientsAnswer, Refusal> {
        let after = page.after.map(|after| after.parse::<RecipientId>()).transpose();
        let after = after.map_err(|_| Refusal::new(ProblemCode::Malformed, "`after` is no cursor"))?;
        let page = self.app.store.recipients(after, PAGE).await?;
        let next = page.next.map(|next| next.to_string());
        Ok(RecipientsAnswer { items: page.items.into_iter().map(answer).collect(), next })
    }

    /// Where the chains of consent events are broken, at most 200 places. An event may be late; one that never comes was
    /// left out, by a phone or on its way.
    pub async fn chain_gaps(&self) -> Result<Vec<ChainGap>, Refusal> {
        let gaps = self.app.store.gaps(PAGE).await?;
        Ok(gaps.into_iter().map(|Gap { user, device, seq, since }| ChainGap { user, device, seq, since }).collect())
    }
}

fn answer(recipient: Recipient) -> RecipientAnswer {
    let Recipient { id, name, key, card, .. } = recipient;
    RecipientAnswer { recipient: id, name, key, card }
}
