"""Letting a seller learn of steps, and taking a loan, are killed at every single write, sync and send. Afterwards each stands on
both sides or on none, money moved once or not at all, and asked for again it is there once."""

import time

import pytest
from chain import check_chain
from faults import named, runs, was_killed
from house import DONE, ONE_WORKER, new_id
from seller import Seller

REACH = [("pwrite64", None, 10), ("fsync,fdatasync", None, 1), ("pwrite64", "wallet.db", 2), ("sendto,writev", None, 1)]
TAKE = [
    ("pwrite64", None, 15),
    ("fsync,fdatasync", None, 1),
    ("pwrite64", "wallet.db", 2),
    ("fsync,fdatasync", "wallet.db", 1),
    ("sendto,writev", None, 1),
]


class Matrix:
    """One wallet and one lender, through which all rows go: a fault that outlives its row is found by the next."""

    def __init__(self, wallet, lender):
        self.wallet, self.lender = wallet, lender
        self.offer = lender.publish(kind="loan", steps=[(500, 100), (525, 200), (550, 300)])
        wallet.sync().ended(DONE)
        wallet.consent("collect", "--yes").ended(DONE)
        deadline = time.monotonic() + 30
        while wallet.run("points").ended(DONE).json["state"] != "assessed":
            assert time.monotonic() < deadline, "no score comes"
            wallet.sync().ended(DONE)
        wallet.run("perks", "--refresh").ended(DONE)

    def reaches(self, row):
        for run, place in runs(self.wallet, row, "signal=SIGKILL:when={}", self.reach):
            was_killed(run)
            self.check_reach(place)

    def reach(self, under):
        self.id = new_id()
        return self.wallet.consent("reach", self.offer, "--yes", "--id", self.id, under=under, environment=ONE_WORKER)

    def check_reach(self, place):
        self.wallet.sync().ended(DONE)
        assert not self.wallet.unsent(), f"{place}: something is still unsent"
        stands = self.wallet.consent("show", self.id).status == DONE
        signed = [event["jti"] for event in check_chain(self.wallet.chain())]
        assert signed.count(self.id) == int(stands), f"{place}: {stands}, and {signed}"
        if stands:
            self.wallet.consent("withdraw", self.id).ended(DONE)

    def loans(self, row):
        self.reach(()).ended(DONE)
        self.before = self.wallet.balance()
        for run, place in runs(self.wallet, row, "signal=SIGKILL:when={}", self.take):
            was_killed(run)
            self.check_loan(place)

    def take(self, under):
        self.loan = new_id()
        return self.again(under=under, environment=ONE_WORKER)

    def again(self, **options):
        return self.wallet.run("loans", "take", self.offer, "3.00", "--yes", "--id", self.loan, **options)

    def check_loan(self, place):
        self.wallet.sync().ended(DONE)
        assert not self.wallet.unsent(), f"{place}: something is still unsent"
        shown = self.wallet.run("loans", "show", self.loan)
        lent = shown.status == DONE and shown.json["state"] == "lent"
        assert self.wallet.balance() == self.before + 300 * lent, f"{place}: {lent}, and {self.wallet.balance()}"
        self.again().ended(DONE)
        assert self.wallet.balance() == self.before + 300, f"{place}: it was not borrowed once"
        for one in self.wallet.run("loans", "show", self.loan).ended(DONE).json["instalments"]:
            self.wallet.run("repay", one["bill"], "--yes").ended(DONE)
        ledger = self.lender.backend.ledger()
        assert ledger["holds"] and all(each["sum"] == 0 for each in ledger["sums"]), f"{place}: the ledger does not add up"
        self.before = self.wallet.balance()


@pytest.fixture
def matrix(wallet, backend):
    return Matrix(wallet, Seller(backend, merchant=backend.merchant("LANTERN", category="6012"), category="6012"))


@pytest.mark.parametrize("row", REACH, ids=named)
def test_a_reach_grant_is_killed_at(matrix, row):
    matrix.reaches(row)


@pytest.mark.parametrize("row", TAKE, ids=named)
def test_a_loan_is_killed_at(matrix, row):
    matrix.loans(row)
