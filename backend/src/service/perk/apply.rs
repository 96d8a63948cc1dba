//! Applying a step of an offer to a price or a deposit.

use tally::domain::bill::{Day, DueDates};
use tally::domain::city::City;
use tally::domain::id::{MerchantId, OfferId, UserId};
use tally::domain::money::Money;
use tally::domain::perk::{Eligibility, PerkKind, Person, Place, SoundOffer, Step, delayed, reduced};
use tally::domain::time::Timestamp;
use tally::wire::perk::AppliedPerk;
use tally::wire::points::Score;
use tally::wire::problem::ProblemCode;

use crate::app::App;
use crate::refusal::Refusal;
use crate::store::{OfferRecord, PersonStanding};

/// What is to be reduced, and for whom.
pub(crate) struct Asked {
    pub(crate) user: UserId,
    pub(crate) offer: OfferId,
    /// Who sells.
    pub(crate) seller: MerchantId,
    /// What kinds of offer it takes.
    pub(crate) kinds: &'static [PerkKind],
    /// The ordinary price or deposit, or what is to be lent.
    pub(crate) ordinary: Money,
    /// The moment that the quote is made: one for all of it, so that no midnight comes in between.
    pub(crate) now: Timestamp,
}

/// What remains, and the perk as it is shown and signed. Somebody whose points are off, not assessed or too few, and
/// somebody who lets the seller learn nothing, are told the same.
pub(crate) async fn apply(app: &App, asked: Asked) -> Result<(Money, AppliedPerk), Refusal> {
    let found = app.store.offer(asked.offer).await?.filter(|offer| is_for(offer, &asked));
    let found = found.ok_or_else(|| unknown("there is no such offer for this"))?;
    let largest = found.document.largest;
    let offer = found.document.offer.check(&app.published.book.rules.perks());
    let offer = offer.map_err(|_| unknown("the offer keeps the rules no more"))?;
    let standing = app.store.standing(asked.user, asked.seller, asked.now).await?;
    let step = reached(&offer, &person(app, &offer, (&standing, asked.now))?)?;
    let kind = offer.offer().kind;
    // Everything but a discount is credit.
    if kind != PerkKind::Discount && app.store.owes(asked.user, asked.seller).await? {
        return Err(Refusal::new(ProblemCode::CreditStands, ""));
    }
    let allowed = largest.is_none_or(|largest| asked.ordinary.minor <= largest.minor);
    let given = gives(kind, step, &asked).filter(|_| allowed);
    let (remains, due) = given.ok_or_else(beyond)?;
    let Asked { offer: id, seller, ordinary, .. } = asked;
    Ok((remains, AppliedPerk { offer: id, seller, kind, step, ordinary, due }))
}

/// What remains to be paid, and when, if that is later.
fn gives(kind: PerkKind, step: Step, asked: &Asked) -> Option<(Money, Option<DueDates>)> {
    let ordinary = asked.ordinary;
    match kind {
        PerkKind::DelayedPayment => delayed(Day::of(asked.now), step.benefit).ok().map(|dates| (ordinary, Some(dates))),
        PerkKind::Loan => {
            let lent = ordinary.is_positive() && ordinary.minor.unsigned_abs() <= step.benefit;
            lent.then_some((ordinary, None))
        }
        PerkKind::Discount | PerkKind::DepositWaiver => {
            reduced(ordinary, step.benefit).ok().map(|reduced| (reduced.remains, None))
        }
    }
}

fn is_for(offer: &OfferRecord, asked: &Asked) -> bool {
    let OfferRecord { document, ended_at, .. } = offer;
    let what = (document.seller, document.offer.currency);
    let here = what == (asked.seller, asked.ordinary.currency) && asked.kinds.contains(&document.offer.kind);
    here && ended_at.is_none()
}

/// The city is the phone's affair: it is not told here.
fn person(app: &App, offer: &SoundOffer, (standing, at): (&PersonStanding, Timestamp)) -> Result<Person, Refusal> {
    let score = standing.score.as_ref().map(|compact| app.keys.read::<Score>(compact)).transpose()?;
    let points = score.and_then(|score| u32::try_from(score.document().score).ok());
    Ok(Person { points, consents: standing.reach.is_some(), city: any_city(offer), at })
}

fn any_city(offer: &SoundOffer) -> Option<City> {
    match &offer.offer().place {
        Place::Everywhere => None,
        Place::Cities(cities) => cities.first().copied(),
    }
}

fn reached(offer: &SoundOffer, person: &Person) -> Result<Step, Refusal> {
    match offer.answer(person).eligibility {
        Eligibility::Eligible { step, .. } => Ok(step),
        Eligibility::Over => Err(unknown("the offer is over")),
        Eligibility::NotHere { .. } => Err(unknown("the offer holds in no city")),
        Eligibility::NotYet { .. } => Err(Refusal::new(ProblemCode::OfferNotNow, "")),
        Eligibility::ConsentMissing | Eligibility::NoPoints | Eligibility::Short(_) => {
            Err(Refusal::new(ProblemCode::NotEligible, ""))
        }
    }
}

/// A loan that is larger than the step's, or an amount that cannot be reckoned with.
fn beyond() -> Refusal {
    Refusal::new(ProblemCode::AmountNotAllowed, "it is more than the step gives, or not positive")
}

fn unknown(detail: &str) -> Refusal {
    Refusal::new(ProblemCode::OfferUnknown, detail)
}
