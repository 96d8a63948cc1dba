//! Receipts: the backend's signed and permanent answers.

use serde::{Deserialize, Serialize};

use super::consent::Reader;
use crate::crypto::jws::Document;
use crate::domain::data::DataField;
use crate::domain::id::{AccountId, BillId, MerchantId, OperationId, UserId};
use crate::domain::mandate::Limits;
use crate::domain::money::Money;
use crate::domain::points::{Day, ObligationKind};
use crate::domain::tagged::tagged;
use crate::domain::time::Timestamp;

/// The answer to one operation. The same operation gets the byte-identical receipt for ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
pub struct Receipt {
    /// Who asked.
    #[serde(rename = "sub")]
    pub user: UserId,
    /// The operation that is answered.
    pub operation: OperationId,
    /// base64url of the SHA-256 of the operation's compact JWS, so that the receipt binds its very bytes.
    pub operation_sha256: String,
    /// The operation's `typ`.
    pub operation_typ: String,
    /// When the backend decided.
    pub iat: Timestamp,
    /// What it decided.
    pub outcome: Outcome,
}

/// What the backend decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(tag = "result", rename_all = "kebab-case")]
pub enum Outcome {
    /// Done.
    Accepted {
        /// What was done.
        effect: Effect,
    },
    /// Not done, finally.
    Declined {
        /// Why, for programs.
        reason: DeclineReason,
        /// Why, in an English sentence without amounts or names.
        detail: String,
    },
}

tagged! { Outcome by "result" {
    effect: Effect,
    reason: DeclineReason,
    detail: String,
} {
    Accepted { effect },
    Declined { reason, detail },
} }

/// What an accepted operation did.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Effect {
    /// The money moved, or will when the bill is paid.
    Payment {
        /// To whom.
        payee: MerchantId,
        /// The payee's name.
        payee_name: String,
        /// How much.
        total: Money,
        /// The bill that asks for it, if it is paid later; then nothing moved.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        bill: Option<BillId>,
    },
    /// The money came in.
    TopUp {
        /// Where to.
        account: AccountId,
        /// How much.
        amount: Money,
    },
    /// The principal was paid out, and each instalment is a bill.
    Lent {
        /// By whom.
        lender: MerchantId,
        /// The lender's name.
        lender_name: String,
        /// How much.
        principal: Money,
    },
    /// The mandate stands.
    Mandate {
        /// Within these bounds.
        limits: Limits,
    },
    /// The service order stands, and the deposit is held.
    Unlocked {
        /// What is held.
        deposit: Money,
    },
    /// The ride is over; what it costs comes as a charge.
    RideEnded {
        /// The rental.
        rental: OperationId,
    },
    /// The service order was taken back.
    RideCancelled {
        /// The rental.
        rental: OperationId,
    },
    /// The charge is disputed.
    RideDisputed {
        /// The rental.
        rental: OperationId,
    },
    /// The mandate is over.
    MandateEnded {
        /// Which one.
        mandate: OperationId,
    },
    /// The grant or share stands: enough of it for the person's other phones to show it and to take it back.
    Granted {
        /// Who may read.
        reader: Reader,
        /// What may be read.
        fields: Vec<DataField>,
        /// From this moment on nothing may be read.
        exp: Timestamp,
        /// base64url of the SHA-256 of the data that was shown.
        disclosure_sha256: String,
    },
    /// Entries may be held.
    Collecting {
        /// From these.
        sources: Vec<ObligationKind>,
        /// What happened before this day stays out.
        since: Day,
        /// From this moment on nothing comes in.
        exp: Timestamp,
    },
    /// A bill is disputed.
    BillDisputed {
        /// Which one.
        bill: BillId,
    },
    /// A seller may learn which step is reached.
    Reaching {
        /// The seller.
        seller: MerchantId,
        /// The seller's name.
        seller_name: String,
        /// From this moment on it learns nothing.
        exp: Timestamp,
    },
    /// What was granted or shared is withdrawn; nobody reads it from now on.
    Withdrawn {
        /// The grant or share.
        grant: OperationId,
    },
}

tagged! { Effect by "kind" {
    payee: MerchantId,
    payee_name: String,
    total: Money,
    bill: BillId,
    account: AccountId,
    amount: Money,
    lender: MerchantId,
    lender_name: String,
    principal: Money,
    limits: Limits,
    deposit: Money,
    rental: OperationId,
    mandate: OperationId,
    reader: Reader,
    fields: Vec<DataField>,
    exp: Timestamp,
    disclosure_sha256: String,
    sources: Vec<ObligationKind>,
    since: Day,
    seller: MerchantId,
    seller_name: String,
    grant: OperationId,
} {
    Payment { payee, payee_name, total, bill },
    TopUp { account, amount },
    Lent { lender, lender_name, principal },
    Mandate { limits },
    Unlocked { deposit },
    RideEnded { rental },
    RideCancelled { rental },
    RideDisputed { rental },
    MandateEnded { mandate },
    Granted { reader, fields, exp, disclosure_sha256 },
    Collecting { sources, since, exp },
    BillDisputed { bill },
    Reaching { seller, seller_name, exp },
    Withdrawn { grant },
} }

crate::domain::redacted::redacted!(Effect);

/// Why the backend declined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum DeclineReason {
    /// There is less in the account than was asked for.
    InsufficientFunds,
    /// It came after its own expiry.
    Expired,
    /// The quote is unknown, or was made for somebody else.
    QuoteUnknown,
    /// Another payment has used the quote.
    QuoteUsed,
    /// The terms differ from the quote or the code.
    TermsChanged,
    /// Nobody of this id can be paid.
    PayeeUnknown,
    /// The account does not exist or is in another currency.
    AccountUnknown,
    /// The amount is not positive, or beyond what one operation may move.
    AmountNotAllowed,
    /// It is signed with a key that has no authority for it.
    NotAuthorised,
    /// There is no such mandate for this device.
    MandateUnknown,
    /// The mandate has ended.
    MandateEnded,
    /// The mandate does not reach this far.
    MandateExceeded,
    /// An operation that it needed first was declined.
    DependencyDeclined,
    /// The request for data is unknown, or another person took it.
    RequestUnknown,
    /// The request for data was granted before.
    RequestUsed,
    /// It was withdrawn before it arrived.
    Withdrawn,
    /// A collection grant, or one for this seller, stands already.
    AlreadyGranted,
    /// There is no such bill of this person.
    BillUnknown,
    /// The bill was paid before.
    BillPaid,
    /// Nobody asks for the bill any more.
    BillCancelled,
    /// What the same seller has lent, or let be paid later, is not paid yet; so is a ride without its whole deposit.
    CreditStands,
    /// The grant is gone under which the seller may learn that the step is reached.
    NotEligible,
    /// There is no such bike, or it cannot be ridden now.
    BikeNotAvailable,
    /// There is no such rental of this person.
    RentalUnknown,
    /// The rental does not stand where this needs it: it never began, has begun, or is over.
    RentalElsewhere,
    /// A reason that this version does not know; the detail says it.
    #[serde(other)]
    Other,
}

impl Document for Receipt {
    const TYP: &'static str = "tally-receipt+jwt";
    const VERSION: u32 = 1;
}
