//! How requests say who makes them.

use utoipa::openapi::security::{ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{Components, OpenApi};

const SIGNATURE: &str = "RFC 9421, label and tag `tally`, `alg=\"ed25519\"`, by the device key, `keyid` its RFC 7638 \
thumbprint. Covered, in this order: `@method`, `@authority`, `@path`, `@query`, then `content-digest` (RFC 9530, \
`sha-256`) where there is a body, then `tally-session` where that header stands. `created` may be five minutes off; \
`nonce` is good once. `tally-session` is `EPOCH.NONCE` and has to stand on every request of an enrolled phone: the epoch \
grows each time the wallet is opened.";

const RECIPIENT: &str = "As `signature`, by the recipient's own key, without `tally-session`.";

const SELLER: &str = "As `signature`, by the seller's own key, without `tally-session`.";

pub(super) fn add(description: &mut OpenApi) {
    let components = description.components.get_or_insert_with(Components::new);
    let signature = ApiKey::Header(ApiKeyValue::with_description("Signature", SIGNATURE));
    components.add_security_scheme("signature", SecurityScheme::ApiKey(signature));
    let recipient = ApiKey::Header(ApiKeyValue::with_description("Signature", RECIPIENT));
    components.add_security_scheme("recipient", SecurityScheme::ApiKey(recipient));
    let seller = ApiKey::Header(ApiKeyValue::with_description("Signature", SELLER));
    components.add_security_scheme("seller", SecurityScheme::ApiKey(seller));
    let operator =
        HttpBuilder::new().scheme(HttpAuthScheme::Bearer).description(Some("The operator's token (RFC 6750)."));
    components.add_security_scheme("operator", SecurityScheme::Http(operator.build()));
}
