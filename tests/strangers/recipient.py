"""A recipient in Python: asks, lists and reads by http-message-signatures and PyJWT alone, written from docs/wire.md."""

import hashlib
import json
import secrets
import time
from base64 import b64encode
from dataclasses import dataclass, field
from datetime import datetime, timezone

import requests
from house import Backend, new_id
from http_message_signatures import HTTPMessageSigner, algorithms
from jose import base64url, key_set, read
from phone import Key, Message, Own


def sha256(text: str) -> str:
    return base64url(hashlib.sha256(text.encode()).digest())


def sign(message: Message, key: Key, nonce=None):
    """Adds the headers of a recipient's signed request (RFC 9421) to `message`."""
    covered = ["@method", "@authority", "@path", "@query"]
    if message.body:
        digest = b64encode(hashlib.sha256(message.body).digest()).decode()
        message.headers["content-digest"] = f"sha-256=:{digest}:"
        covered.append("content-digest")
    HTTPMessageSigner(signature_algorithm=algorithms.ED25519, key_resolver=Own(key)).sign(
        message,
        key_id=key.name,
        created=datetime.now(timezone.utc),
        nonce=nonce or secrets.token_urlsafe(16),
        label="tally",
        tag="tally",
        covered_component_ids=covered,
        use_existing_digest=bool(message.body),
    )


@dataclass
class Recipient:
    """Registered at a backend by its operator."""

    backend: Backend
    name: str = "Python Rooms"
    key: Key = field(default_factory=Key)

    def __post_init__(self):
        asked = {"name": self.name, "contact": "mail@rooms.example", "country": "DE", "key": self.key.jwk}
        self.registered = self.backend.operator("POST", "recipients", json=asked)
        self.keys = requests.get(f"{self.backend.address}/v1/keys", timeout=30).json()
        self.card = read(self.registered["card"], self.keys, "tally-recipient+jwt")

    def claims(self, **changes) -> dict:
        now = int(time.time())
        return {
            "jti": new_id(),
            "iss": self.registered["recipient"],
            "aud": self.keys["keys"][0]["kid"],
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

    def message(self, method: str, path: str, value=None, nonce=None) -> Message:
        body = b"" if value is None else json.dumps(value).encode()
        message = Message(method, self.backend.address + path, {"content-type": "application/json"} if body else {}, body)
        sign(message, self.key, nonce)
        return message

    def send(self, message: Message) -> requests.Response:
        answer = requests.request(message.method, message.url, data=message.body, headers=message.headers, timeout=30)
        time_said = read(answer.headers["tally-time"], self.keys, "tally-time+jwt")
        assert abs(time_said["iat"] - time.time()) < 30 and time_said["nonce"]
        return answer

    def post(self, path: str, value) -> requests.Response:
        return self.send(self.message("POST", path, value))

    def ask(self, **changes) -> dict:
        answer = self.post("/recipient/v1/requests", {"request": self.request(**changes)})
        answer.raise_for_status()
        return answer.json()

    def grants(self) -> list:
        answer = self.send(self.message("GET", "/recipient/v1/grants"))
        answer.raise_for_status()
        return answer.json()["grants"]

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
