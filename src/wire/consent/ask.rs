use serde::{Deserialize, Serialize};

use super::{AskAnswer, ConsentRequest, RecipientCard};
use crate::crypto::jws::{JwsError, KeySet, Signed};
use crate::crypto::keys::Thumbprint;

/// A request that holds, and who signed it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ask {
    /// Who asks, as the backend verified it.
    pub card: RecipientCard,
    /// What is asked for.
    pub request: ConsentRequest,
}

/// Why a request is not to be believed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AskFault {
    /// The backend did not sign who asks.
    #[error("the backend does not vouch for who asks: {0}")]
    Card(JwsError),
    /// Who is said to ask did not sign it.
    #[error("who is said to ask did not sign it: {0}")]
    Request(JwsError),
    /// It names another recipient than the card.
    #[error("it speaks for another recipient than the one that signed it")]
    OtherRecipient,
    /// It is signed with another key than the link named.
    #[error("it is signed by somebody else than the link names")]
    OtherKey,
    /// It is meant for another backend.
    #[error("it is meant for another backend")]
    OtherBackend,
    /// Its privacy notice is no page that a phone may open.
    #[error("its privacy notice is not at an address of https")]
    UnsafeNotice,
    /// It contradicts itself, or asks for more than anybody may.
    #[error("it asks for nothing, for the same twice, or for longer than is allowed")]
    NotSound,
}

impl AskAnswer {
    /// Verifies the card by the backend's keys and the request by the card's; `named` is the key that a link promised.
    /// Whether the request has expired is for whoever knows the time.
    pub fn verify(&self, keys: &KeySet, named: Option<&Thumbprint>) -> Result<Ask, AskFault> {
        let card = Signed::<RecipientCard>::verify(&self.card, keys).map_err(AskFault::Card)?.into_document();
        let request = Signed::<ConsentRequest>::verify(&self.request, &card.key).map_err(AskFault::Request)?;
        let ask = Ask { card, request: request.into_document() };
        match ask.fault(keys, named) {
            Some(fault) => Err(fault),
            None => Ok(ask),
        }
    }
}

impl Ask {
    fn fault(&self, keys: &KeySet, named: Option<&Thumbprint>) -> Option<AskFault> {
        let of_backend = keys.keys().iter().any(|key| key.thumbprint() == self.request.backend);
        let of_link = named.is_none_or(|named| *named == self.card.key.thumbprint());
        let checks = [
            (self.request.recipient == self.card.recipient, AskFault::OtherRecipient),
            (of_link, AskFault::OtherKey),
            (of_backend, AskFault::OtherBackend),
            (self.request.is_sound(), AskFault::NotSound),
            (self.request.notice.is_safe(), AskFault::UnsafeNotice),
        ];
        checks.into_iter().find(|(holds, _)| !holds).map(|(_, fault)| fault)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Notice, RequestedField};
    use super::*;
    use crate::crypto::jws::Document;
    use crate::crypto::keys::SigningKey;
    use crate::domain::data::{DataField, DataPurpose};
    use crate::domain::id::{RecipientId, RequestId};
    use crate::domain::time::Timestamp;

    fn key(seed: u8) -> SigningKey {
        SigningKey::from_seed(&[seed; 32])
    }

    fn keys() -> KeySet {
        [key(1).public()].into_iter().collect()
    }

    fn card() -> RecipientCard {
        RecipientCard {
            recipient: RecipientId::new(1, &[0; 10]),
            name: "Best Rooms".into(),
            contact: "mail@rooms.example".into(),
            country: "DE".into(),
            key: key(2).public(),
            iat: Timestamp(1),
        }
    }

    fn request() -> ConsentRequest {
        ConsentRequest {
            id: RequestId::new(1, &[0; 10]),
            recipient: RecipientId::new(1, &[0; 10]),
            backend: key(1).public().thumbprint(),
            purposes: vec![DataPurpose::IdentityVerification],
            fields: vec![RequestedField { field: DataField::Name, required: true }],
            retention_days: 30,
            jurisdiction: "DE".into(),
            notice: Notice { url: "https://rooms.example".into(), sha256: "x".into(), language: "de".into() },
            grant_days: 30,
            iat: Timestamp(1),
            exp: Timestamp(100),
        }
    }

    fn sign<D: Document>(document: D, seed: u8) -> String {
        Signed::sign(document, &key(seed)).unwrap().compact().into()
    }

    fn answer(card: RecipientCard, request: ConsentRequest) -> AskAnswer {
        AskAnswer { card: sign(card, 1), request: sign(request, 2) }
    }

    #[test]
    fn what_backend_and_recipient_signed_is_believed() {
        let ask = answer(card(), request()).verify(&keys(), Some(&key(2).public().thumbprint())).unwrap();
        assert_eq!((ask.card, ask.request), (card(), request()));
    }

    #[test]
    fn a_forged_recipient_is_not() {
        let fault = |answer: AskAnswer| answer.verify(&keys(), None).unwrap_err();
        let by_hand = AskAnswer { card: sign(card(), 9), request: sign(request(), 2) };
        assert!(matches!(fault(by_hand), AskFault::Card(_)));
        let by_another = AskAnswer { card: sign(card(), 1), request: sign(request(), 9) };
        assert!(matches!(fault(by_another), AskFault::Request(_)));
        let for_another = ConsentRequest { recipient: RecipientId::new(2, &[0; 10]), ..request() };
        assert_eq!(fault(answer(card(), for_another)), AskFault::OtherRecipient);
        let elsewhere = ConsentRequest { backend: key(9).public().thumbprint(), ..request() };
        assert_eq!(fault(answer(card(), elsewhere)), AskFault::OtherBackend);
        assert_eq!(fault(answer(card(), ConsentRequest { fields: vec![], ..request() })), AskFault::NotSound);
        let unsafe_at = |url: &str| {
            let notice = Notice { url: url.into(), ..request().notice };
            answer(card(), ConsentRequest { notice, ..request() }).verify(&keys(), None)
        };
        for url in
            ["", "rooms.example", "http://rooms.example", "ftp://rooms.example", "tel:112", "javascript:alert(1)"]
        {
            assert_eq!(unsafe_at(url), Err(AskFault::UnsafeNotice), "{url}");
        }
        // There another app of the phone may answer.
        for url in ["http://127.0.0.1:8080/notice", "http://localhost/n", "https://bank.example@rooms.example"] {
            assert_eq!(unsafe_at(url), Err(AskFault::UnsafeNotice), "{url}");
        }
        assert!(unsafe_at("https://rooms.example/notice?lang=de#data").is_ok());
        let linked = answer(card(), request()).verify(&keys(), Some(&key(9).public().thumbprint()));
        assert_eq!(linked, Err(AskFault::OtherKey));
    }
}
