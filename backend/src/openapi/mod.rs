//! The description of the interface, for operators who build their own backend: OpenAPI 3.1 and JSON Schemas, generated
//! from the code.

mod documents;
mod files;
mod prose;
mod refusals;
mod security;

use utoipa::openapi::schema::Schema;
use utoipa::openapi::{InfoBuilder, LicenseBuilder, OpenApi, RefOr};

use crate::http;

pub use files::{description_file, schema_files};

/// The OpenAPI document.
pub(crate) fn description() -> OpenApi {
    let (_, mut description) = http::described();
    description.info = InfoBuilder::new()
        .title("Tally")
        .version("1")
        .description(Some(include_str!("about.md")))
        .license(Some(LicenseBuilder::new().name("Apache-2.0").identifier(Some("Apache-2.0")).build()))
        .build();
    documents::add(&mut description);
    security::add(&mut description);
    refusals::add(&mut description);
    description
}

type Named = (String, RefOr<Schema>);
