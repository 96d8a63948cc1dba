//! The payloads of signed documents, which no route mentions because they travel inside a JWS.

use tally::crypto::jws::Document;
use tally::domain::points::{EntryClaim, RuleSet};
use tally::wire::bill::BillDispute;
use tally::wire::change::{Change, PageSeal};
use tally::wire::consent::{
    AccessRecord, ChainFile, Collection, CollectionTerms, ConsentRequest, Disclosure, Grant, Reach, RecipientCard,
    Share, Withdrawal,
};
use tally::wire::enrolment::{BackendKeys, Enrolled, EnrolmentRequest};
use tally::wire::evidence::Evidence;
use tally::wire::loan::{Loan, LoanQuote};
use tally::wire::mandate::{Mandate, MandateEnd};
use tally::wire::operation::{Body, Operation};
use tally::wire::payment::Payment;
use tally::wire::perk::{SellerCard, SellerOffer};
use tally::wire::points::Score;
use tally::wire::problem::Problem;
use tally::wire::quote::Quote;
use tally::wire::receipt::Receipt;
use tally::wire::refund::Refund;
use tally::wire::ride::{Charge, RideCancel, RideDispute, RideEnd, RideOffer, Unlock};
use tally::wire::time::ServerTime;
use tally::wire::topup::TopUp;
use utoipa::ToSchema;
use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};
use utoipa::openapi::{Components, OpenApi, RefOr};

use super::Named;

pub(super) fn add(description: &mut OpenApi) {
    let components = description.components.get_or_insert_with(Components::new);
    components.schemas.extend(all());
}

/// Every schema that is sent or signed, with whatever they refer to.
fn all() -> Vec<Named> {
    let mut schemas = Vec::new();
    operations(&mut schemas);
    answers(&mut schemas);
    consent(&mut schemas);
    points(&mut schemas);
    perks(&mut schemas);
    plain::<Change>(&mut schemas);
    plain::<Evidence>(&mut schemas);
    plain::<Problem>(&mut schemas);
    schemas
}

fn operations(schemas: &mut Vec<Named>) {
    operation::<Payment>("PaymentOperation", schemas);
    operation::<TopUp>("TopUpOperation", schemas);
    operation::<Mandate>("MandateOperation", schemas);
    operation::<MandateEnd>("MandateEndOperation", schemas);
    operation::<BillDispute>("BillDisputeOperation", schemas);
    operation::<Loan>("LoanOperation", schemas);
    operation::<Unlock>("UnlockOperation", schemas);
    operation::<RideEnd>("RideEndOperation", schemas);
    operation::<RideCancel>("RideCancelOperation", schemas);
    operation::<RideDispute>("RideDisputeOperation", schemas);
    signed::<EnrolmentRequest>("EnrolmentRequest", schemas);
}

fn consent(schemas: &mut Vec<Named>) {
    operation::<Grant>("GrantOperation", schemas);
    operation::<Share>("ShareOperation", schemas);
    operation::<Withdrawal>("WithdrawalOperation", schemas);
    operation::<Collection>("CollectionOperation", schemas);
    operation::<Reach>("ReachOperation", schemas);
    signed::<CollectionTerms>("CollectionTerms", schemas);
    signed::<ConsentRequest>("ConsentRequest", schemas);
    signed::<RecipientCard>("RecipientCard", schemas);
    signed::<AccessRecord>("AccessRecord", schemas);
    plain::<Disclosure>(schemas);
    plain::<ChainFile>(schemas);
}

fn points(schemas: &mut Vec<Named>) {
    signed::<RuleSet>("RuleSet", schemas);
    signed::<EntryClaim>("EntryClaim", schemas);
    signed::<Score>("Score", schemas);
}

fn perks(schemas: &mut Vec<Named>) {
    signed::<SellerCard>("SellerCard", schemas);
    signed::<SellerOffer>("SellerOffer", schemas);
    signed::<LoanQuote>("LoanQuote", schemas);
}

/// With its body's own schema, which the operation's refers to.
fn operation<B: Body + ToSchema>(name: &str, schemas: &mut Vec<Named>) {
    plain::<B>(schemas);
    signed::<Operation<B>>(name, schemas);
}

fn answers(schemas: &mut Vec<Named>) {
    signed::<Quote>("Quote", schemas);
    signed::<Receipt>("Receipt", schemas);
    signed::<RideOffer>("RideOffer", schemas);
    signed::<Charge>("Charge", schemas);
    signed::<Refund>("Refund", schemas);
    signed::<PageSeal>("PageSeal", schemas);
    signed::<Enrolled>("Enrolled", schemas);
    signed::<BackendKeys>("BackendKeys", schemas);
    signed::<ServerTime>("ServerTime", schemas);
}

fn plain<T: ToSchema>(schemas: &mut Vec<Named>) {
    T::schemas(schemas);
    schemas.push((T::name().into(), T::schema()));
}

/// A payload: the document's own members and its version.
fn signed<D: Document + ToSchema>(name: &str, schemas: &mut Vec<Named>) {
    D::schemas(schemas);
    let mut schema = D::schema();
    if let RefOr::T(Schema::Object(object)) = &mut schema {
        let about = object.description.take().unwrap_or_default();
        object.description =
            Some(format!("{about}\n\nThe payload of a JWS whose header says `\"typ\": \"{}\"`.", D::TYP));
        object.properties.insert("ver".into(), version(D::VERSION));
        object.required.push("ver".into());
    }
    schemas.push((name.into(), schema));
}

fn version(version: u32) -> RefOr<Schema> {
    ObjectBuilder::new()
        .schema_type(Type::Integer)
        .description(Some("The version of this kind of document."))
        .enum_values(Some([version]))
        .into()
}
