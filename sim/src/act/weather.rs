//! Where phones are, how the network is, and what clocks say.

use std::sync::PoisonError;
use std::sync::atomic::Ordering;

use crate::net::{Place, Weather};
use crate::world::World;

const PLACES: [Place; 4] = [Place::Here, Place::Here, Place::Away, Place::Portal];

/// Somebody goes somewhere else.
pub(super) fn move_phone(world: &mut World, who: usize) -> Result<String, String> {
    let place = *world.chance.pick(&PLACES).unwrap_or(&Place::Here);
    go(world, who, place);
    Ok(format!("{} goes where the network is {place:?}", world.phones[who].name))
}

/// Says where the phone was before.
pub(super) fn go(world: &World, who: usize, place: Place) -> Place {
    std::mem::replace(&mut world.phones[who].place.lock().unwrap_or_else(PoisonError::into_inner), place)
}

/// The network gets better or worse for everybody.
pub(super) fn turn(world: &mut World, _: usize) -> Result<String, String> {
    let weather = Weather::drawn(&world.chance);
    world.net.set(weather);
    let Weather { lost, late, twice, .. } = weather;
    Ok(format!("the network loses {lost} %, delays {late} %, repeats {twice} %"))
}

/// A phone's clock is set: a little off, by months, or right.
pub(super) fn set_clock(world: &mut World, who: usize) -> Result<String, String> {
    let most = *world.chance.pick(&[0, 60, 3_600, 86_400 * 400]).unwrap_or(&0);
    let ahead = world.chance.between(-most, most);
    world.phones[who].clock.ahead.store(ahead * 1000, Ordering::SeqCst);
    Ok(format!("{}'s clock is {ahead} s ahead", world.phones[who].name))
}
