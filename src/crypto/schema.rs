//! What the crypto types look like in JSON, for the backend's OpenAPI document.

use utoipa::openapi::schema::{ArrayBuilder, ObjectBuilder, Schema, SchemaType, Type};
use utoipa::openapi::{Ref, RefOr};
use utoipa::{PartialSchema, ToSchema};

use super::jws::KeySet;
use super::keys::{PublicKey, Thumbprint};

/// 32 bytes in base64url without padding.
const THIRTY_TWO_BYTES: &str = "^[A-Za-z0-9_-]{43}$";

fn text(description: &str) -> ObjectBuilder {
    ObjectBuilder::new().schema_type(SchemaType::new(Type::String)).description(Some(description))
}

fn constant(value: &str) -> ObjectBuilder {
    ObjectBuilder::new().schema_type(SchemaType::new(Type::String)).enum_values(Some([value]))
}

impl PartialSchema for Thumbprint {
    fn schema() -> RefOr<Schema> {
        text("The name of a key: its thumbprint (RFC 7638).").pattern(Some(THIRTY_TWO_BYTES)).into()
    }
}

impl ToSchema for Thumbprint {}

impl PartialSchema for PublicKey {
    fn schema() -> RefOr<Schema> {
        let key = text("The public key, base64url.").pattern(Some(THIRTY_TWO_BYTES));
        ObjectBuilder::new()
            .description(Some("An Ed25519 public key as a JWK (RFC 8037)."))
            .property("kty", constant("OKP"))
            .property("crv", constant("Ed25519"))
            .property("x", key)
            .required("kty")
            .required("crv")
            .required("x")
            .into()
    }
}

impl ToSchema for PublicKey {}

impl PartialSchema for KeySet {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .description(Some("A JWK set (RFC 7517)."))
            .property("keys", ArrayBuilder::new().items(Ref::from_schema_name("PublicKey")))
            .required("keys")
            .into()
    }
}

impl ToSchema for KeySet {
    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        schemas.push((PublicKey::name().into_owned(), PublicKey::schema()));
    }
}
