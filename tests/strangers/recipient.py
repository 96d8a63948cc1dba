"""A recipient in Python: asks, lists and reads, written from docs/wire.md."""

import json
import time
from dataclasses import dataclass

import requests
from client import Client, sha256
from house import new_id
from jose import key_set, read


@dataclass
class Recipient(Client):
    """Registered at a backend by its operator."""

    name: str = "Python Rooms"

    def __post_init__(self):
        super().__post_init__()
        asked = {"name": self.name, "contact": "mail@rooms.example", "country": "DE", "key": self.key.jwk}
        self.registered = self.backend.operator("POST", "recipients", json=asked)
        self.card = read(self.registered["card"], self.keys, "tally-recipient+jwt")

    def claims(self, **changes) -> dict:
        now = int(time.time())
        return {
            "jti": new_id(),
            "iss": self.registered["recipient"],
            "aud": self.audience,
            "purposes": ["dpv:IdentityVerification"],
            "fields": [{"field": "name", "required": True}, {"field": "city", "required": False}],
            "retention_days": 30,
            "jurisdiction": "DE",
            "notice": {"url": "https://rooms.example/privacy", "sha256": sha256("We want to know you."), "language": "en"},
            "grant_days": 30,
            "iat": now,
            "exp": now + 86_400,
            **changes,
        }

    def request(self, **changes) -> str:
        return self.key.sign("tally-consent-request+jwt", self.claims(**changes))

    def ask(self, **changes) -> dict:
        answer = self.post("/recipient/v1/requests", {"request": self.request(**changes)})
        answer.raise_for_status()
        return answer.json()

    def grants(self) -> list:
        return self.every("/recipient/v1/grants", "grants")

    def read(self, grant: str, *fields: str, purpose="dpv:IdentityVerification") -> requests.Response:
        return self.post(f"/recipient/v1/grants/{grant}/readings", {"purpose": purpose, "fields": list(fields)})

    def verified(self, answer: dict) -> tuple[dict, dict, dict]:
        """The grant, the data and the record of a reading, each verified."""
        grant = read(answer["operation"], key_set(answer["signer"]), "tally-grant+jwt")
        assert grant["body"]["disclosure_sha256"] == sha256(answer["disclosure"])
        assert grant["body"]["recipient_key"] == self.key.name
        record = read(answer["access"], self.keys, "tally-access+jwt")
        assert record["grant"] == grant["jti"] and record["sub"] == grant["sub"]
        return grant, json.loads(answer["disclosure"]), record
