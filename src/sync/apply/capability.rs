//! What each kind of operation does with its own state row while its operation lives.

use super::{
    bill_dispute, consent, consent_withdrawal, loan, mandate, mandate_end, payment, ride_cancel, ride_dispute,
    ride_end, topup, unlock,
};
use crate::domain::id::OperationId;
use crate::domain::operation::OperationState;
use crate::domain::time::Timestamp;
use crate::store::{StoreError, Writer};
use crate::wire::bill::BillDispute;
use crate::wire::consent::{Collection, Grant, Reach, Share, Withdrawal};
use crate::wire::loan::Loan;
use crate::wire::mandate::{Mandate, MandateEnd};
use crate::wire::operation::Body;
use crate::wire::payment::Payment;
use crate::wire::receipt::{Effect, Receipt};
use crate::wire::ride::{RideCancel, RideDispute, RideEnd, Unlock};
use crate::wire::topup::TopUp;

/// One kind of operation. Each method runs inside the transaction that changes the outbox row.
pub(super) trait Capability: Sync {
    /// The operation went out, was put off or was parked.
    fn moved(&self, _: &Writer<'_>, _: OperationId, _: OperationState, _: Timestamp) -> Result<(), StoreError> {
        Ok(())
    }

    /// It was about to go out, and certainly did not.
    fn recalled(&self, _: &Writer<'_>, _: OperationId, _: Timestamp) -> Result<(), StoreError> {
        Ok(())
    }

    /// It went out, and no answer came back.
    fn lost(&self, _: &Writer<'_>, _: OperationId, _: Timestamp) -> Result<(), StoreError> {
        Ok(())
    }

    /// Whether `effect` is what the operation `id` asked for. Nothing has been written yet.
    fn is_as_asked(&self, writer: &Writer<'_>, id: OperationId, effect: &Effect) -> Result<bool, StoreError>;

    /// A receipt that holds has settled an operation of this phone.
    fn settled(&self, writer: &Writer<'_>, receipt: &Receipt) -> Result<(), StoreError>;

    /// A receipt that holds has settled an operation that is not in the outbox: of another phone, of this one before it
    /// enrolled anew, or one that this phone had given up. Says whether it was the last.
    fn settled_elsewhere(&self, _: &Writer<'_>, _: &Receipt) -> Result<bool, StoreError> {
        Ok(false)
    }
}

/// The capability that operations of this `typ` belong to. None for one that this version does not know: such an operation
/// comes from another phone, or out of a damaged database.
pub(super) fn of(typ: &str) -> Option<&'static dyn Capability> {
    match typ {
        Payment::TYP => Some(&payment::Payments),
        TopUp::TYP => Some(&topup::TopUps),
        Loan::TYP => Some(&loan::Loans),
        Mandate::TYP => Some(&mandate::Mandates),
        MandateEnd::TYP => Some(&mandate_end::MandateEnds),
        BillDispute::TYP => Some(&bill_dispute::BillDisputes),
        Grant::TYP | Share::TYP | Collection::TYP | Reach::TYP => Some(&consent::Consents),
        Withdrawal::TYP => Some(&consent_withdrawal::Withdrawals),
        Unlock::TYP => Some(&unlock::Unlocks),
        RideEnd::TYP => Some(&ride_end::RideEnds),
        RideCancel::TYP => Some(&ride_cancel::RideCancels),
        RideDispute::TYP => Some(&ride_dispute::RideDisputes),
        _ => None,
    }
}
