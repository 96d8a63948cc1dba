"""Somebody with a key of their own who is no phone, in Python: signed requests by http-message-signatures and answers by PyJWT
alone, written from docs/wire.md."""

import hashlib
import json
import secrets
import time
from base64 import b64encode
from dataclasses import dataclass, field
from datetime import datetime, timezone

import requests
from house import Backend
from http_message_signatures import HTTPMessageSigner, algorithms
from jose import base64url, read
from phone import Key, Message, Own


def sha256(text: str) -> str:
    return base64url(hashlib.sha256(text.encode()).digest())


def sign(message: Message, key: Key, nonce=None):
    """Adds the headers of a client's signed request (RFC 9421) to `message`."""
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
class Client:
    """A key at a backend, and what it can ask for."""

    backend: Backend
    key: Key = field(default_factory=Key)

    def __post_init__(self):
        self.keys = requests.get(f"{self.backend.address}/v1/keys", timeout=30).json()

    @property
    def audience(self) -> str:
        return self.keys["keys"][0]["kid"]

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

    def get(self, path: str):
        answer = self.send(self.message("GET", path))
        answer.raise_for_status()
        return answer.json()

    def every(self, path: str, what: str) -> list:
        """Whatever a list holds, page after page."""
        page = self.get(path)
        items = page[what]
        while page["more"]:
            page = self.get(f"{path}?after={page['next']}")
            items += page[what]
        return items
