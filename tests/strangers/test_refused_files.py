"""The disk is full or broken where the wallet itself makes, moves and deletes files: the key file, marks, a database that is damaged or wiped. What SQLite
does to its own files is refused in `tests/disk`.

Whatever is refused, the program says so by a status and never by a panic, and the next run ends where it would have ended."""

import json
from collections import Counter

import pytest
from faults import Fault, calls, errors, struck
from house import DONE, INPUT, PENDING, STATE, Wallet
from verbs import waiting
from world import World

pytestmark = pytest.mark.timeout(600)

# Past the disk.
SENDS = ("sendto", "writev")

EFFECTS = pytest.mark.parametrize("effect", ["ENOSPC+", "EIO"])


@pytest.fixture
def world(tmp_path):
    made = World(tmp_path)
    yield made
    made.backend.kill()


def refused_runs(name, act, log, effect):
    """Each run that is refused something, and where that was."""
    run, counted = calls(act, log)
    run.ended(DONE)
    own = {kind: total for kind, total in counted.items() if "wallet.db" not in kind and kind.split()[0] not in SENDS}
    faults = errors(name, Counter(own), effect)
    assert len(faults) > 3, f"{name} does little to files: {own}"
    for fault in faults:
        run, hit = struck(act, fault, log)
        assert "panicked" not in run.err, f"{fault}: {run.err}"
        run.ended(DONE, INPUT, PENDING, STATE)
        if run.status in (INPUT, STATE):
            assert json.loads(run.out)["error"]["code"] < 900, f"{fault}: {run.out}"
        if hit:
            yield fault, run


@EFFECTS
def test_a_wallet_is_begun(world, effect):
    def act(environment):
        act.wallet, act.invite = Wallet(world.new_file()), world.backend.invite()
        return act.wallet.run("enrol", act.invite, environment=environment)

    for _ in refused_runs("enrol", act, world.directory / "calls.log", effect):
        act.wallet.run("enrol", act.invite).ended(DONE)
        act.wallet.topup("1.00")


@pytest.mark.parametrize("name", ["wallet.db", "wallet.db-wal", "wallet.db-shm"])
def test_there_is_no_room_for_a_file_of_the_database(world, name):
    """SQLite says only that it cannot be opened."""

    def act(environment):
        act.wallet, act.invite = Wallet(world.new_file()), world.backend.invite()
        return act.wallet.run("enrol", act.invite, environment=environment)

    log = world.directory / "calls.log"
    calls(act, log)
    made = [line.removeprefix("creat ") for line in log.read_text().splitlines() if line.startswith("creat ")]
    run, hit = struck(act, Fault("creat *", made.index(name) + 1, "ENOSPC+"), log)
    assert hit
    assert json.loads(run.out)["error"]["code"] == 416, run.out
    act.wallet.run("enrol", act.invite).ended(DONE)


@EFFECTS
def test_a_wallet_is_wiped(world, effect):
    def act(environment):
        act.wallet = world.wallet.copy(world.new_file())
        return act.wallet.run("wipe", "--yes", environment=environment)

    for place, run in refused_runs("wipe", act, world.directory / "calls.log", effect):
        left = act.wallet.run("balance").ended(DONE, STATE)
        assert left.status == STATE or left.json["accounts"][0]["booked"]["minor"] == 100_000, f"{place}: half a wallet"
        assert run.status != DONE or left.status == STATE, f"{place}: told as done, and it is still there"
        act.wallet.run("wipe", "--yes").ended(DONE, STATE)
        assert {file.name for file in act.wallet.directory.iterdir()} <= {"wallet.lock"}, place


@EFFECTS
def test_a_damaged_database_is_moved_away(world, effect):
    payment, wallet = waiting(world).arguments[-1], world.wallet

    def act(environment):
        wallet.damage()
        return wallet.run("payments", environment=environment)

    for place, _ in refused_runs("damaged", act, world.directory / "calls.log", effect):
        [kept] = wallet.unsent()
        assert kept["id"] == payment, f"{place}: the payment is lost"
        assert wallet.payments()[payment]["state"] == "authorised", place
