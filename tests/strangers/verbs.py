"""Every verb of `tally`, by what it leaves behind: what has to stand once, or not at all, when it was killed."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from house import DONE, INPUT, PENDING, STATE, new_id
from world import DEPOSIT, FARE, World


@dataclass
class Case:
    """One use of a verb."""

    arguments: tuple
    # How often what it does stands, by the wallet's export; nothing stands of a verb that only asks.
    stands: Callable[[dict], int] | None = None
    # What it moves on the account, in minor units.
    money: int = 0
    # What the other side says of it, where that can be asked.
    there: Callable[[], bool] | None = None
    # How it may end when it is asked again and stands already.
    again: tuple = (DONE,)
    # Makes room for the next one.
    leave: Callable[[], object] | None = None


VERBS: dict[str, Callable[[World], Case]] = {}


def verb(name: str):
    """Words that are no words of the command line go in parentheses."""

    def add(case):
        VERBS[name] = case
        return case

    return add


def count(rows: list[dict], **members) -> int:
    return sum(all(row.get(name) == value for name, value in members.items()) for row in rows)


# --- money ----------------------------------------------------------------------------------------------------------


@verb("topup")
def topup(world):
    topup = new_id()
    return Case(("1.00", "--id", topup), lambda kept: count(kept["topups"], id=topup, state="accepted"), money=100)


@verb("pay")
def pay(world):
    payment = new_id()
    arguments = (world.merchant.payload, "--amount", "0.01", "--yes", "--again", "--id", payment)
    return Case(arguments, lambda kept: count(kept["payments"], id=payment, state="settled"), -1, lambda: payment in world.books())


@verb("pay (by a mandate)")
def pay_by_mandate(world):
    if not count(world.tally("export")["mandates"], state="active"):
        world.tally("mandates", "allow", "--small-payments", "20.00", "--per-day", "100.00")
    return pay(world)


@verb("pay (with a perk)")
def pay_with_perk(world):
    payment, (offer, seller) = new_id(), world.discount
    arguments = (seller.merchant.payload, "--amount", "0.10", "--yes", "--again", "--id", payment, "--perk", offer)
    uses = lambda: len(seller.uses())
    before = uses()
    return Case(arguments, lambda kept: count(kept["payments"], id=payment, state="settled"), -9, lambda: uses() == before + 1)


@verb("repay")
def repay(world):
    bill = world.creditor.bill()
    world.wallet.sync().ended(DONE)
    there = lambda: world.creditor.state(bill) == "paid"
    return Case((bill, "--yes"), lambda kept: count(kept["bills"], bill=bill, state="paid"), -1, there)


@verb("bills dispute")
def dispute_bill(world):
    bill = world.creditor.bill()
    world.wallet.sync().ended(DONE)
    return Case((bill, "--because", "I never ordered it"), lambda kept: count(kept["bills"], bill=bill, disputed=True))


@verb("loans quote")
def quote_loan(world):
    return Case((world.reached, "3.00"))


@verb("loans take")
def take_loan(world):
    loan = new_id()

    def pay_back():
        for instalment in world.tally("loans", "show", loan)["instalments"]:
            world.tally("repay", instalment["bill"], "--yes")

    arguments = (world.reached, "3.00", "--yes", "--id", loan)
    return Case(arguments, lambda kept: count(kept["loans"], id=loan, state="lent"), money=300, leave=pay_back)


@verb("mandates allow")
def allow(world):
    mandate = new_id()
    arguments = ("--small-payments", "20.00", "--per-day", "100.00", "--id", mandate)
    leave = lambda: world.tally("mandates", "end", mandate)
    return Case(arguments, lambda kept: count(kept["mandates"], id=mandate, state="active"), leave=leave)


@verb("mandates end")
def end_mandate(world):
    mandate = world.tally("mandates", "allow", "--small-payments", "20.00", "--per-day", "100.00")["id"]
    return Case((mandate,), lambda kept: count(kept["mandates"], id=mandate, state="ended"))


# --- rides ----------------------------------------------------------------------------------------------------------


def unlocked(world) -> str:
    return world.tally("unlock", world.bike, "--yes")["id"]


@verb("unlock")
def unlock(world):
    ride = new_id()
    stands = lambda kept: count(kept["rides"], id=ride, state="riding")
    leave = lambda: world.tally("end", ride, "--metres", 9)
    return Case((world.bike, "--id", ride, "--yes"), stands, -DEPOSIT, world.bike_is_taken, leave=leave)


@verb("end")
def end(world):
    ride = unlocked(world)
    stands = lambda kept: count(kept["rides"], id=ride, state="done")
    return Case((ride, "--metres", 9), stands, DEPOSIT - FARE, lambda: not world.bike_is_taken())


@verb("rides cancel")
def cancel_ride(world):
    code = world.bike
    world.jam(True)
    ride = world.wallet.run("unlock", code, "--yes").ended(PENDING).json["id"]
    return Case((ride,), lambda kept: count(kept["rides"], id=ride, state="revoked"), DEPOSIT)


@verb("rides dispute")
def dispute_ride(world):
    ride = unlocked(world)
    world.tally("end", ride, "--metres", 9)
    disputed = lambda: count(world.disputes(), rental=ride) == 1
    return Case((ride,), lambda kept: count(kept["rides"], id=ride, disputed="not-my-ride"), there=disputed)


# --- consent --------------------------------------------------------------------------------------------------------


def granted(world) -> str:
    request = world.wallet.take(world.recipient.ask()["link"])["id"]
    return world.wallet.grant(request).ended(DONE).json["id"]


def can_be_read(world, grant, status=200):
    return lambda: world.recipient.read(grant, "name").status_code == status


def in_chain(kept: dict, **members) -> int:
    return count(kept["consent"]["consents"], **members)


@verb("consent take")
def take(world):
    request = new_id()
    link = world.recipient.ask(jti=request)["link"]
    return Case((link,), lambda kept: sum(asked["request"]["jti"] == request for asked in kept["consent"]["requests"]))


@verb("consent grant")
def grant(world):
    request, grant = world.wallet.take(world.recipient.ask()["link"])["id"], new_id()
    stands = lambda kept: in_chain(kept, id=grant, state="granted")
    return Case((request, "--yes", "--id", grant), stands, there=can_be_read(world, grant))


@verb("consent narrow")
def narrow(world):
    wide, narrower = granted(world), new_id()
    stands = lambda kept: in_chain(kept, id=narrower, state="granted") * in_chain(kept, id=wide, state="superseded")
    arguments = (wide, "--drop", "city", "--id", narrower, "--yes")
    return Case(arguments, stands, there=lambda: can_be_read(world, narrower)() and can_be_read(world, wide, 403)())


@verb("consent refuse")
def refuse(world):
    request = world.wallet.take(world.recipient.ask()["link"])["id"]
    refused = lambda asked: asked["request"]["jti"] == request and asked["state"] == "refused"
    return Case((request,), lambda kept: sum(map(refused, kept["consent"]["requests"])))


@verb("consent withdraw")
def withdraw(world):
    grant = granted(world)
    return Case((grant,), lambda kept: in_chain(kept, id=grant, state="withdrawn"), there=can_be_read(world, grant, 403))


@verb("consent share")
def share(world):
    share, file = new_id(), world.new_file()
    stands = lambda kept: in_chain(kept, id=share, state="granted") * file.exists()
    arguments = ("--field", "name", "--id", share, "--out", file, "--yes")
    return Case(arguments, stands, there=lambda: whole_line(file), again=(INPUT,))


@verb("consent collect")
def collect(world):
    grant = new_id()
    leave = lambda: world.tally("consent", "withdraw", grant)
    stands = lambda kept: in_chain(kept, id=grant, state="granted")
    return Case(("--yes", "--id", grant), stands, leave=leave)


@verb("consent reach")
def reach(world):
    offer, grant = world.offer, new_id()
    leave = lambda: world.tally("consent", "withdraw", grant)
    return Case((offer, "--yes", "--id", grant), lambda kept: in_chain(kept, id=grant, state="granted"), leave=leave)


@verb("points off")
def points_off(world):
    world.tally("points", "on")
    grant = world.tally("consent", "collect", "--yes")["id"]
    stands = lambda kept: kept["points"]["off"] * in_chain(kept, id=grant, state="withdrawn")
    return Case((), stands)


@verb("points on")
def points_on(world):
    world.tally("points", "off")
    return Case((), lambda kept: not kept["points"]["off"])


@verb("profile set")
def set_profile(world):
    name = new_id()
    return Case(("--name", name), lambda kept: kept["consent"]["profile"]["name"] == name)


# --- what is fetched, sent and acknowledged -------------------------------------------------------------------------


def waiting(world) -> Case:
    """A payment that could not be sent."""
    case = pay(world)
    world.wallet.run("pay", *case.arguments, environment=world.offline).ended(PENDING)
    return case


@verb("sync")
def sync(world):
    case = waiting(world)
    return Case((), case.stands, -1, case.there)


@verb("outbox retry")
def retry(world):
    case = waiting(world)
    return Case((case.arguments[-1],), case.stands, -1, case.there, again=(STATE,))


@verb("events")
def acknowledge(world):
    world.wallet.topup("0.01")
    return Case(("--ack", "--limit", 200))


@verb("perks list")
def refresh(world):
    return Case(("--refresh",))


@verb("perks city")
def city(world):
    city = "berlin" if world.tally("export").get("city") != "berlin" else "shanghai"
    return Case((city,), lambda kept: kept.get("city") == city)


# --- files ----------------------------------------------------------------------------------------------------------


def whole_line(file: Path) -> bool:
    return file.exists() and file.read_text().endswith("\n")


def written(world, *arguments, out="--out", check=()):
    """A file is there and whole, or it is not there; asked again it is not written over."""
    file = world.new_file()
    checked = lambda: whole_line(file) and (not check or world.wallet.run(*check, file).status == DONE)
    return Case((*arguments, *((out,) if out else ()), file), lambda _: file.exists(), there=checked, again=(INPUT,))


@verb("receipt")
def receipt(world):
    return written(world, world.paid, check=("verify",))


@verb("export")
def export(world):
    return written(world)


@verb("consent export")
def export_chain(world):
    world.granted_once
    return written(world, out=None, check=("consent", "verify"))


@verb("man")
def pages(world):
    directory, whole = world.new_file(), world.pages
    return Case((directory,), lambda _: contents(directory) == whole)


def contents(directory: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in directory.iterdir()} if directory.exists() else {}


# --- what only reads ------------------------------------------------------------------------------------------------

# What each is asked with.
READS: dict[str, Callable[[World], tuple]] = {
    "balance": lambda _: (),
    "payments": lambda _: ("--search", "BEST"),
    "payment": lambda world: (world.paid,),
    "bills list": lambda _: (),
    "bills show": lambda world: (world.billed,),
    "loans list": lambda _: (),
    "loans show": lambda world: (world.borrowed,),
    "rides list": lambda _: (),
    "rides show": lambda world: (world.ridden,),
    "verify": lambda world: (world.receipt_file,),
    "mandates list": lambda _: (),
    "consent list": lambda _: (),
    "consent show": lambda world: (world.granted_once,),
    "consent verify": lambda world: (world.chain_file,),
    "access": lambda _: (),
    "points show": lambda _: (),
    "points history": lambda _: (),
    "points entry": lambda world: (world.entry,),
    "points what-if": lambda _: ("--reach", 700),
    "perks show": lambda world: (world.offer,),
    "perks cities": lambda _: (),
    "profile show": lambda _: (),
    "outbox list": lambda _: (),
    "outbox export": lambda _: (),
    "qr parse": lambda world: (world.merchant.payload,),
    "qr show": lambda world: (world.merchant.payload,),
    "completions": lambda _: ("bash",),
}
