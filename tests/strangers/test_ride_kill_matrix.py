"""An unlock and the end of a ride are killed at every single write, sync and send. Afterwards there is one ride on both sides or
none on either, one deposit is held or none, one fare is collected, and nothing is stuck."""

import pytest
from faults import named, runs, was_killed
from house import DONE, ONE_WORKER, new_id

UNLOCK = [
    ("pwrite64", None, 10),
    ("fsync,fdatasync", None, 1),
    ("pwrite64", "wallet.db", 2),
    ("fsync,fdatasync", "wallet.db", 1),
    ("sendto,writev", None, 1),
]
END = [
    ("pwrite64", None, 10),
    ("fsync,fdatasync", None, 1),
    ("pwrite64", "wallet.db", 2),
    ("fsync,fdatasync", "wallet.db", 1),
    ("sendto,writev", None, 1),
]

DEPOSIT, FARE = 3_000, 100


def money(minor):
    return {"minor": minor, "currency": "CNY"}


def bike(backend, merchant):
    """A bike on the street, whose rides all cost the same; what its code says."""
    plan = {"plan_id": "flat", "currency": "CNY", "price": 1, "is_taxable": False, "name": [], "description": []}
    system = {"system": "s", "provider": merchant.id, "name": "Bikes", "plan": plan}
    backend.operator("POST", "systems", json={**system, "deposit": money(DEPOSIT), "risk_fund": money(5_000)})
    return backend.operator("POST", "systems/s/bikes", json={"bike": "7"})["payload"]


class Matrix:
    """One wallet, one backend and one bike, through which all rows go: a fault that outlives its row is found by the next."""

    def __init__(self, wallet, backend, code):
        self.wallet, self.backend, self.code = wallet, backend, code
        self.before, self.fares, self.stands = wallet.balance(), 0, "none"

    def unlocks(self, row):
        for run, place in runs(self.wallet, row, "signal=SIGKILL:when={}", self.unlock):
            was_killed(run)
            self.check(place, {"none", "offered", "riding"})

    def ends(self, row):
        for run, place in runs(self.wallet, row, "signal=SIGKILL:when={}", self.end):
            was_killed(run)
            self.check(place, {"riding", "done"})

    def unlock(self, under):
        self.leave()
        self.id = new_id()
        return self.wallet.run("unlock", self.code, "--id", self.id, "--yes", under=under, environment=ONE_WORKER)

    def end(self, under):
        self.unlock(()).ended(DONE)
        return self.wallet.run("end", self.id, "--metres", 9, under=under, environment=ONE_WORKER)

    def leave(self):
        """Ends the ride before, so that there is one at a time: the bike would not be free."""
        if self.stands == "riding":
            self.wallet.run("end", self.id, "--metres", 9).ended(DONE)
        if self.stands in {"riding", "done"}:
            self.fares += FARE
        self.stands = "none"

    def check(self, place, allowed):
        self.wallet.sync().ended(DONE)
        self.stands = state = self.state()
        assert state in allowed, f"{place}: {state}"
        assert not self.wallet.unsent(), f"{place}: something is still unsent"
        [there] = self.backend.operator("GET", "systems/s/bikes")["items"]
        assert there["taken"] == (state == "riding"), f"{place}: {state} here, and taken there: {there['taken']}"
        ledger = self.backend.ledger()
        assert ledger["holds"] and all(each["sum"] == 0 for each in ledger["sums"]), f"{place}: the ledger does not add up"
        gone = self.fares + {"riding": DEPOSIT, "done": FARE}.get(state, 0)
        assert self.wallet.balance() == self.before - gone, f"{place}: {state}, and the balance is another"

    def state(self):
        shown = self.wallet.run("rides", "show", self.id)
        return shown.json["ride"]["state"] if shown.status == DONE else "none"


@pytest.fixture
def matrix(wallet, backend, merchant):
    return Matrix(wallet, backend, bike(backend, merchant))


@pytest.mark.parametrize("row", UNLOCK, ids=named)
def test_an_unlock_is_killed_at(matrix, row):
    matrix.unlocks(row)


@pytest.mark.parametrize("row", END, ids=named)
def test_an_end_is_killed_at(matrix, row):
    matrix.ends(row)
