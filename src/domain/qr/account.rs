//! A merchant's account with one network.

use serde::Serialize;

use super::error::QrError;
use super::field::{Field, Template};
use super::network::Network;
use super::object::Object;

/// One way to pay the merchant (objects 02 to 51).
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct MerchantAccount {
    /// Two digits.
    pub tag: String,
    /// Whose account it is.
    pub network: Network,
    /// The network's globally unique identifier, of a template (26 to 51).
    pub guid: Option<String>,
    /// The account, of a primitive object (02 to 25).
    pub value: Option<String>,
    /// The other sub-objects of a template, in their order.
    pub fields: Vec<Field>,
}

impl MerchantAccount {
    pub(super) fn read(object: &Object<'_>) -> Result<Self, QrError> {
        if object.tag < 26 { Ok(Self::primitive(object)) } else { Self::template(object) }
    }

    fn primitive(object: &Object<'_>) -> Self {
        let value = Some(object.value.to_owned());
        Self { tag: object.name(), network: Network::of_tag(object.tag), guid: None, value, fields: Vec::new() }
    }

    fn template(object: &Object<'_>) -> Result<Self, QrError> {
        let Template { tag, guid, fields } = Template::read(object)?;
        let network = Network::of_template(object.tag, guid.as_deref());
        Ok(Self { tag, network, guid, value: None, fields })
    }

    /// Whether it is a template that lacks its identifier.
    pub(super) fn lacks_guid(&self) -> bool {
        self.value.is_none() && self.guid.is_none()
    }
}

crate::domain::redacted::redacted!(MerchantAccount);
