"""A seller in Python: publishes and ends offers, and sees which steps were used, written from docs/wire.md."""

import time
from dataclasses import dataclass

from client import Client
from house import Merchant, new_id
from jose import read

DAY = 86_400


@dataclass
class Seller(Client):
    """A merchant that the operator lets offer perks."""

    merchant: Merchant = None
    category: str = "5812"

    def __post_init__(self):
        super().__post_init__()
        made = self.backend.operator("POST", f"merchants/{self.merchant.id}/seller", json={"key": self.key.jwk})
        self.card = read(made["card"], self.keys, "tally-seller+jwt")

    def claims(self, kind="discount", steps=((450, 500), (550, 1_000)), **changes) -> dict:
        now = int(time.time())
        offer = {
            "kind": kind,
            "currency": "CNY",
            "category": self.category,
            "steps": [{"points": points, "benefit": benefit} for points, benefit in steps],
            "place": "everywhere",
            "from": now,
            "until": now + 30 * DAY,
        }
        lending = {"lending": {"fee": 150, "instalments": 3, "rhythm": "monthly"}} if kind == "loan" else {}
        if kind == "delayed-payment":
            lending = {"largest": {"minor": 20_000, "currency": "CNY"}}
        said = {"title": "For regulars", "offer": offer, **lending, "iat": now}
        return {"jti": new_id(), "iss": self.merchant.id, "aud": self.audience, **said, **changes}

    def offer(self, **changes) -> str:
        return self.key.sign("tally-offer+jwt", self.claims(**changes))

    def submit(self, offer: str):
        return self.post("/seller/v1/offers", {"offer": offer})

    def publish(self, **changes) -> str:
        """The id of an offer that stands."""
        answer = self.submit(self.offer(**changes))
        assert answer.status_code == 200, answer.text
        return read(answer.json()["offer"], {"keys": [{**self.key.jwk, "kid": self.key.name}]}, "tally-offer+jwt")["jti"]

    def uses(self) -> list:
        return self.every("/seller/v1/uses", "items")
