//! What people do, and what happens to them.

#![allow(clippy::unnecessary_wraps, reason = "they all stand in one table, and most of them may fail")]

mod agreed;
mod bills;
mod consents;
mod life;
mod mandates;
mod money;
mod others;
mod points;
mod rest;
mod rides;
mod said;
mod weather;

use crate::time::BEGINNING;
use crate::world::World;

pub(crate) use agreed::Granted;
pub(crate) use life::enrol_everybody;
pub(crate) use rest::come_to_rest;

/// Something that happens, mostly on one phone; gives what came of it, in plain words.
type Act = fn(&mut World, usize) -> Result<String, String>;

/// What happens, and how often.
const ACTS: [(u32, Act); 38] = [
    (20, money::pay),
    (6, money::pay_twice_at_once),
    (4, money::pay_while_listening),
    (3, money::cancel),
    (8, money::top_up),
    (1, money::top_up_in_a_tunnel),
    (6, others::refund),
    (5, bills::bill),
    (6, bills::pay),
    (2, bills::dispute),
    (2, bills::decide),
    (2, mandates::allow),
    (2, mandates::end),
    (6, consents::grant),
    (2, consents::narrow),
    (2, consents::share),
    (5, consents::withdraw),
    (6, consents::read),
    (2, consents::open),
    (4, points::collect),
    (4, points::reach),
    (1, points::switch),
    (4, points::pay),
    (3, points::borrow),
    (2, points::look_around),
    (6, rides::unlock),
    (6, rides::end),
    (2, rides::cancel),
    (1, rides::dispute),
    (1, rides::jam),
    (10, life::sync),
    (3, life::pause),
    (5, life::kill),
    (1, life::begin_anew),
    (2, life::upgrade),
    (2, life::export),
    (6, others::upkeep),
    (4, others::restart),
];
/// What befalls phones and network.
const TURNS: [(u32, Act); 3] = [(4, weather::move_phone), (3, weather::turn), (3, weather::set_clock)];
/// How often that is, in a hundred.
const TURN: u32 = 7;

/// How often a process dies in the middle of what it does, in a hundred.
const DIES: u32 = 15;
/// How often something happens to a disk, in a hundred.
const DISK: u32 = 6;
/// At which wait it dies at the latest.
const LAST_WAIT: i64 = 45;

/// One step: some time passes, and then something happens.
pub(crate) fn step(world: &mut World) -> Result<(), String> {
    world.time.pass(pause(world));
    world.wait(world.net.deliver_some());
    let who = world.chance.place(world.phones.len()).unwrap_or(0);
    plan_trouble(world, who);
    let act = if world.phones[who].has_no_member() { life::enrol } else { any(world) };
    let what = match act(world, who) {
        Ok(what) => what,
        Err(what) => {
            let name = world.phones[who].name;
            tell(world, &format!("{name}: {what}"));
            return Err(what);
        }
    };
    tell(world, &what);
    end_trouble(world, who)?;
    crate::check::on_the_phone(world, who)?;
    world.net.wrong().map_or(Ok(()), Err)
}

/// A process dies at some wait, or something happens to a disk.
fn plan_trouble(world: &mut World, who: usize) {
    if world.chance.percent(DIES) {
        let wait = world.chance.between(1, LAST_WAIT).unsigned_abs();
        world.phones[who].dies_at = Some(wait);
    }
    let plans = [(&*world.phones[who].drive, "the phone's"), (&world.host.drive, "the backend's")];
    let plans = plans.map(|(drive, whose)| {
        world.chance.percent(DISK).then(|| format!("{whose} disk: {}", drive.plan(&world.chance)))
    });
    plans.into_iter().flatten().for_each(|plan| tell(world, &plan));
}

/// What has not happened by now does not happen any more, and who died begins again.
fn end_trouble(world: &mut World, who: usize) -> Result<(), String> {
    let phone = &mut world.phones[who];
    phone.dies_at = None;
    if let Some(struck) = phone.drive.struck() {
        let what = format!("that was {}'s disk: {struck}", phone.name);
        tell(world, &what);
    }
    world.phones[who].drive.spare();
    if world.bring_backend_up()? {
        tell(world, "the backend died and begins again");
    }
    world.host.drive.spare();
    world.phones[who].broken.take().map_or(Ok(()), Err)
}

/// Mostly moments, sometimes days.
fn pause(world: &World) -> i64 {
    let most = *world.chance.pick(&[5, 120, 3_600, 40_000, 40_000, 400_000]).unwrap_or(&5);
    world.chance.between(0, most)
}

fn any(world: &World) -> Act {
    if world.chance.percent(TURN) { one_of(world, &TURNS) } else { one_of(world, &ACTS) }
}

fn one_of(world: &World, acts: &[(u32, Act)]) -> Act {
    let all: u32 = acts.iter().map(|(weight, _)| weight).sum();
    let mut drawn = u32::try_from(world.chance.between(0, i64::from(all) - 1)).unwrap_or(0);
    for (weight, act) in acts {
        if drawn < *weight {
            return *act;
        }
        drawn -= weight;
    }
    life::sync
}

/// When, what, and how far everything else is: two runs that part somewhere part here.
pub(crate) fn tell(world: &mut World, what: &str) {
    let since = world.time.millis() - BEGINNING;
    let (seconds, millis) = (since / 1000, since % 1000);
    let (day, hour, minute, second) = (seconds / 86_400, seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60);
    let requests = world.host.answered();
    let calls: u64 = world.phones.iter().map(|phone| phone.drive.calls()).sum();
    let when = format!("day {day:3} {hour:02}:{minute:02}:{second:02}.{millis:03}");
    world.trace.tell(format!("{when} {requests:4} {:5} {what}", calls + world.host.drive.calls()));
}
