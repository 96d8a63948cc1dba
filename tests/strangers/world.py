"""One phone and everybody whom it deals with, and what phone and backend have to agree on at any moment at which nothing is under way."""

import time
from functools import cached_property
from pathlib import Path

from chain import check_chain
from creditor import Creditor
from faults import library
from house import DONE, Backend, Merchant, Wallet, new_id
from recipient import Recipient
from seller import Seller

DEPOSIT, FARE = 3_000, 100


def money(minor):
    return {"minor": minor, "currency": "CNY"}


class World:
    """Whoever is needed is made when they are."""

    def __init__(self, directory: Path):
        self.directory = directory
        (directory / "backend").mkdir()
        self.backend = Backend(directory / "backend")
        self.wallet = Wallet(directory / "wallet")
        self.wallet.enrol(self.backend.invite())
        self.wallet.topup("1000.00")
        self.wallet.profile("Wren Ousel", "Riverside")
        self.files = 0

    def tally(self, *arguments, **options):
        """What has to go well."""
        return self.wallet.run(*arguments, **options).ended(DONE).json

    def new_file(self) -> Path:
        self.files += 1
        return self.directory / f"file-{self.files}"

    @cached_property
    def account(self):
        return self.tally("export")["accounts"][0]["id"]

    @cached_property
    def merchant(self):
        return self.backend.merchant()

    @cached_property
    def recipient(self):
        return Recipient(self.backend)

    @cached_property
    def creditor(self):
        payment = new_id()
        self.wallet.pay(self.merchant, "1.00", payment).ended(DONE)
        return Creditor(self.backend, self.merchant, payment)

    @cached_property
    def lender(self):
        self.assessed()
        return Seller(self.backend, merchant=self.backend.merchant("LANTERN", category="6012"), category="6012")

    @cached_property
    def offer(self):
        """A loan that the wallet has the points for."""
        offer = self.lender.publish(kind="loan", steps=[(500, 100), (525, 200), (550, 300)])
        self.tally("perks", "--refresh")
        return offer

    @cached_property
    def reached(self):
        """The same, and its lender may learn of it."""
        self.tally("consent", "reach", self.offer, "--yes")
        return self.offer

    @cached_property
    def discount(self):
        """A tenth off for the points that everybody begins with, and its seller."""
        self.lender
        seller = Seller(self.backend, merchant=self.backend.merchant("NOODLES", category="5812"))
        offer = seller.publish(steps=[(550, 1_000)])
        self.tally("perks", "--refresh")
        self.tally("consent", "reach", offer, "--yes")
        return offer, seller

    @cached_property
    def paid(self):
        return self.wallet.pay(self.merchant, "1.00").ended(DONE).json["id"]

    @cached_property
    def granted_once(self):
        request = self.wallet.take(self.recipient.ask()["link"])["id"]
        return self.wallet.grant(request).ended(DONE).json["id"]

    @cached_property
    def billed(self):
        bill = self.creditor.bill()
        self.wallet.sync().ended(DONE)
        return bill

    @cached_property
    def borrowed(self):
        return self.tally("loans", "take", self.reached, "3.00", "--yes")["id"]

    @cached_property
    def ridden(self):
        ride = self.tally("unlock", self.bike, "--yes")["id"]
        self.tally("end", ride, "--metres", 9)
        return ride

    @cached_property
    def receipt_file(self):
        file = self.new_file()
        self.tally("receipt", self.paid, "--out", file)
        return file

    @cached_property
    def chain_file(self):
        file = self.new_file()
        self.tally("consent", "export", file)
        return file

    @cached_property
    def entry(self):
        """What makes an entry: it was checked who the person is."""
        user = self.tally("export")["membership"]["user"]
        self.backend.operator("PUT", f"people/{user}", json={"identity_confirmed_at": int(time.time()) - 86_400})
        self.lender
        until = time.monotonic() + 120
        while not (entries := self.tally("points")["entries"]):
            assert time.monotonic() < until, "no entry comes"
            self.wallet.sync().ended(DONE)
        return entries[0]["id"]

    def people(self) -> int:
        """How many the backend has an account for."""
        return self.backend.operator("GET", "ledger")["accounts"]

    @cached_property
    def pages(self):
        """The manual, as it is written when nobody disturbs."""
        directory = self.new_file()
        self.tally("man", directory)
        return {file.name: file.read_bytes() for file in directory.iterdir()}

    @property
    def offline(self) -> dict:
        """The environment of a run that gets no connection."""
        return {"LD_PRELOAD": str(library()), "FAULT": "connect socket 1 ECONNREFUSED+"}

    def disputes(self) -> list:
        found, page = [], {}
        while True:
            answer = self.backend.operator("GET", "disputes", params=page)
            found += answer["items"]
            if not answer.get("next"):
                return found
            page = {"after": answer["next"]}

    @cached_property
    def bike(self):
        """What the code of a bike says; its rides all cost the same."""
        plan = {"plan_id": "flat", "currency": "CNY", "price": 1, "is_taxable": False, "name": [], "description": []}
        system = {"system": "s", "provider": self.merchant.id, "name": "Bikes", "plan": plan}
        self.backend.operator("POST", "systems", json={**system, "deposit": money(DEPOSIT), "risk_fund": money(5_000)})
        return self.backend.operator("POST", "systems/s/bikes", json={"bike": "7"})["payload"]

    def bike_is_taken(self) -> bool:
        [bike] = self.backend.operator("GET", "systems/s/bikes")["items"]
        return bike["taken"]

    def jam(self, jammed: bool):
        self.backend.operator("POST", "systems/s/bikes/7/lock", json={"jammed": jammed})

    def assessed(self):
        self.wallet.sync().ended(DONE)
        self.tally("consent", "collect", "--yes")
        deadline = time.monotonic() + 120
        while self.tally("points")["state"] != "assessed":
            assert time.monotonic() < deadline, "no score comes"
            self.wallet.sync().ended(DONE)

    def agreed(self, place: str) -> dict:
        """The wallet's export, when it agrees with the backend."""
        kept = self.tally("export")
        self.agree(place, kept)
        return kept

    def agree(self, place: str, kept: dict):
        ids = [operation["id"] for operation in kept["operations"]]
        assert len(ids) == len(set(ids)), f"{place}: an operation stands twice"
        # The backend declines what it hears of after its withdrawal, which waits for nothing.
        withdrawn = {consent["id"] for consent in kept["consent"]["consents"] if consent["state"] == "withdrawn"}
        bare = [one for one in kept["operations"] if one["state"] != "accepted" and one["id"] not in withdrawn]
        assert not bare, f"{place}: {bare[0]['type']} is {bare[0]['state']}"
        self.payments_agree(kept, place)
        self.balance_agrees(kept["accounts"][0], place)
        self.chain_is_whole(kept, place)

    def payments_agree(self, kept, place):
        settled = {payment["id"] for payment in kept["payments"] if payment["state"] == "settled"}
        stuck = {payment["state"] for payment in kept["payments"]} - {"settled", "created"}
        assert not stuck, f"{place}: stuck in {stuck}"
        booked = self.books()
        assert settled == booked, f"{place}: only one side knows of {settled ^ booked}"

    def booked(self, place, account=None) -> int:
        """What an account has by the backend's transfers; the wallet's if no other is named."""
        account, transfers = account or self.account, self.transfers(place)
        credit = sum(transfer["amount"]["minor"] for transfer in transfers if transfer["credit"] == account)
        return credit - sum(transfer["amount"]["minor"] for transfer in transfers if transfer["debit"] == account)

    def balance_agrees(self, account, place):
        booked = self.booked(place, account["id"])
        assert account["balance"]["minor"] == booked, f"{place}: {account['balance']} on the phone, and {booked} in the books"

    def transfers(self, place):
        """Every transfer there is, each once, of books that add up."""
        found, page = [], {}
        while True:
            answer = self.backend.operator("GET", "ledger", params=page)
            assert answer["holds"] and all(each["sum"] == 0 for each in answer["sums"]), f"{place}: the ledger does not add up"
            found += answer["items"]
            if not answer.get("next"):
                return found
            page = {"after": answer["next"]}

    def books(self) -> set:
        """The payments that the backend has, of all merchants."""
        merchants = self.backend.operator("GET", "merchants")["items"]
        found = [self.backend.payments(Merchant(one["merchant"], one["name"], one["payload"])) for one in merchants]
        return {payment for payments in found for payment in payments}

    def chain_is_whole(self, kept, place):
        events = [event["jti"] for event in check_chain(kept["consent"]["chain"])]
        assert len(events) == len(set(events)), f"{place}: an event stands twice in the chain"
        assert self.backend.operator("GET", "chain-gaps") == [], f"{place}: the backend misses a part of the chain"
