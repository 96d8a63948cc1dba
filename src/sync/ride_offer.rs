//! Asking what a ride would cost: `POST /v1/rides/offers`.

use super::apply::Trust;
use super::call::Call;
use super::engine::Engine;
use super::error::SyncError;
use crate::crypto::jws::Signed;
use crate::wire::ride::{RideOffer, RideOfferAnswer, RideOfferRequest};

impl Engine {
    /// The terms of one ride, signed by the backend for this person. [`SyncError::ClockWrong`] if the phone's clock is too
    /// far off, so that nothing new is agreed to by a wrong clock.
    pub async fn ride_offer(&self, request: &RideOfferRequest) -> Result<Signed<RideOffer>, SyncError> {
        let (caller, membership) = self.member().await?;
        let call = Call::post(&caller.address, "v1/rides/offers", request)?;
        let answer: RideOfferAnswer = self.ask(&caller, &call).await?;
        self.need_right_clock()?;
        let offer = Trust::from(membership).verify(&answer.offer, "a ride's offer", |offer: &RideOffer| offer.user)?;
        if self.now() >= offer.document().terms.expires_at {
            return Err(SyncError::Tampered("the ride's offer was over before it came".into()));
        }
        Ok(offer)
    }
}
