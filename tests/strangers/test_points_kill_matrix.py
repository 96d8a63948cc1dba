"""A collection grant is killed at every single write, sync and send. Afterwards it stands on both sides or on none, and points
are there if, and only if, it does."""

import pytest
from chain import check_chain
from faults import named, runs, was_killed
from house import DONE, ONE_WORKER, new_id

COLLECT = [
    ("pwrite64", None, 10),
    ("fsync,fdatasync", None, 1),
    ("pwrite64", "wallet.db", 2),
    ("sendto,writev", None, 1),
    ("write", None, 1),
]


class Matrix:
    """One wallet and one backend, through which all rows go: a fault that outlives its row is found by the next."""

    def __init__(self, wallet):
        self.wallet = wallet
        wallet.sync().ended(DONE)

    def grants(self, row):
        for run, place in runs(self.wallet, row, "signal=SIGKILL:when={}", self.collect):
            was_killed(run)
            self.check(place)

    def collect(self, under):
        self.id = new_id()
        return self.wallet.consent("collect", "--yes", "--id", self.id, under=under, environment=ONE_WORKER)

    def check(self, place):
        self.wallet.sync().ended(DONE)
        assert not self.wallet.unsent(), f"{place}: something is still unsent"
        shown = self.wallet.consent("show", self.id)
        stands = shown.status == DONE
        signed = [event["jti"] for event in check_chain(self.wallet.chain())]
        assert signed.count(self.id) == int(stands), f"{place}: {stands}, and {signed}"
        points = self.wallet.run("points").ended(DONE).json
        assert (points["state"] != "no-consent") == stands, f"{place}: {stands}, and {points['state']}"
        if stands:
            assert shown.json["delivered_at"] and points["grant"] == self.id, place
            self.wallet.consent("withdraw", self.id).ended(DONE)


@pytest.mark.parametrize("row", COLLECT, ids=named)
def test_a_collection_grant_is_killed_at(wallet, row):
    Matrix(wallet).grants(row)
