"""A grant, a narrower one and a withdrawal are killed at every single write, sync and send. Afterwards phone and backend say the same, nothing is
stuck, and the chain has no hole."""

import pytest
from chain import check_chain
from faults import named, runs, was_killed
from house import DONE, ONE_WORKER, new_id
from recipient import Recipient

GRANT = [
    ("pwrite64", None, 10),
    ("fsync,fdatasync", None, 1),
    ("ftruncate", None, 1),
    ("pwrite64", "wallet.db", 2),
    ("fsync,fdatasync", "wallet.db", 1),
    ("unlink", None, 1),
    ("sendto,writev", None, 1),
    ("write", None, 1),
]
WITHDRAWAL = GRANT


class Matrix:
    """One wallet, one backend and one recipient, through which all rows go: a fault that outlives its row is found by the next."""

    def __init__(self, wallet, recipient):
        self.wallet, self.recipient = wallet, recipient
        wallet.profile("Wren Ousel", "Riverside")

    def grants(self, row):
        for run, place in runs(self.wallet, row, "signal=SIGKILL:when={}", self.grant):
            was_killed(run)
            self.check(place, {"none", "granted"})

    def withdrawals(self, row):
        for run, place in runs(self.wallet, row, "signal=SIGKILL:when={}", self.withdraw):
            was_killed(run)
            self.check(place, {"granted", "withdrawn"})

    def narrowings(self, row):
        for run, place in runs(self.wallet, row, "signal=SIGKILL:when={}", self.narrow):
            was_killed(run)
            self.check_narrowed(place)

    def narrow(self, under):
        self.grant(()).ended(DONE)
        self.narrower = new_id()
        less = ("--days", 1, "--id", self.narrower, "--yes")
        return self.wallet.consent("narrow", self.id, *less, under=under, environment=ONE_WORKER)

    def check_narrowed(self, place):
        self.wallet.sync().ended(DONE)
        assert not self.wallet.unsent(), f"{place}: something is still unsent"
        stands = self.wallet.consent("show", self.narrower).status == DONE
        wide = self.wallet.consent("show", self.id).ended(DONE).json["state"]
        assert wide == ("superseded" if stands else "granted"), f"{place}: {stands}, and the first one is {wide}"
        reads = [self.recipient.read(grant, "name").status_code for grant in (self.id, self.narrower)]
        assert reads == ([403, 200] if stands else [200, 404]), f"{place}: {stands}, and {reads}"
        check_chain(self.wallet.chain())

    def grant(self, under):
        self.request = self.wallet.take(self.recipient.ask()["link"])["id"]
        self.id = new_id()
        return self.wallet.grant(self.request, "--id", self.id, under=under, environment=ONE_WORKER)

    def withdraw(self, under):
        self.grant(()).ended(DONE)
        return self.wallet.consent("withdraw", self.id, under=under, environment=ONE_WORKER)

    def check(self, place, allowed):
        self.wallet.sync().ended(DONE)
        assert not self.wallet.unsent(), f"{place}: something is still unsent"
        state = self.state()
        assert state in allowed, f"{place}: {state}"
        read = self.recipient.read(self.id, "name").status_code
        assert read == {"granted": 200, "withdrawn": 403, "none": 404}[state], f"{place}: {state} here, {read} there"
        events = check_chain(self.wallet.chain())
        signed = [event["jti"] for event in events] + [event["body"].get("grant") for event in events]
        assert signed.count(self.id) == ["none", "granted", "withdrawn"].index(state), f"{place}: {state}, and {signed}"

    def state(self):
        shown = self.wallet.consent("show", self.id)
        if shown.status == DONE:
            known = shown.json
            assert known["delivered_at"] and (known["state"] == "granted" or known["withdrawal_delivered_at"])
            return known["state"]
        # Then it was never signed, and the request can still be answered.
        assert self.wallet.consent("show", self.request).ended(DONE).json["state"] == "requested"
        return "none"


@pytest.fixture
def matrix(wallet, backend):
    return Matrix(wallet, Recipient(backend))


@pytest.mark.parametrize("row", GRANT, ids=named)
def test_a_grant_is_killed_at(matrix, row):
    matrix.grants(row)


@pytest.mark.parametrize("row", GRANT[:4], ids=named)
def test_a_narrower_grant_is_killed_at(matrix, row):
    matrix.narrowings(row)


@pytest.mark.parametrize("row", WITHDRAWAL, ids=named)
def test_a_withdrawal_is_killed_at(matrix, row):
    matrix.withdrawals(row)
