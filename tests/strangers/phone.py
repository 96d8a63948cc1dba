"""A phone in Python: as much of the wire format as enrolling and signing requests takes, written from docs/wire.md."""

import json
import secrets
import time
from dataclasses import dataclass, field
from datetime import datetime, timezone
from hashlib import sha256
from base64 import b64encode
from urllib.parse import parse_qs, urlsplit

import jwt
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from house import new_id
from http_message_signatures import HTTPMessageSigner, HTTPSignatureKeyResolver, algorithms
from jose import base64url, key_set, read, thumbprint


class Key:
    def __init__(self):
        self.private = Ed25519PrivateKey.generate()
        self.jwk = {"kty": "OKP", "crv": "Ed25519", "x": base64url(self.private.public_key().public_bytes_raw())}
        self.name = thumbprint(self.jwk)

    def sign(self, typ: str, claims: dict) -> str:
        return jwt.encode({"ver": 1, **claims}, self.private, "EdDSA", headers={"typ": typ, "kid": self.name})


@dataclass
class Message:
    method: str
    url: str
    headers: dict
    body: bytes = b""


@dataclass
class Phone:
    """Enrolled at a backend by an invite."""

    invite: str
    holder: Key = field(default_factory=Key)
    device: Key = field(default_factory=Key)
    session: str = field(default_factory=lambda: f"1.{secrets.token_urlsafe(16)}")

    def __post_init__(self):
        invited = {name: values[0] for name, values in parse_qs(urlsplit(self.invite).query).items()}
        self.address = invited["at"].rstrip("/")
        request = {"jti": new_id(), "code": invited["code"], "device_key": self.device.name, "iat": int(time.time())}
        submission = {
            "holder": self.holder.jwk,
            "device": self.device.jwk,
            "request": self.holder.sign("tally-enrolment+jwt", request),
        }
        answer = self.post("/v1/enrolments", submission)
        answer.raise_for_status()
        answer = answer.json()
        assert thumbprint(answer["key"]) == invited["key"]
        self.enrolled = read(answer["enrolled"], key_set(answer["key"]), "tally-enrolled+jwt")

    def sign(self, message: Message):
        """Adds the headers of a signed request (RFC 9421) to `message`."""
        covered = ["@method", "@authority", "@path", "@query"]
        message.headers["tally-session"] = self.session
        if message.body:
            message.headers["content-digest"] = f"sha-256=:{b64encode(sha256(message.body).digest()).decode()}:"
            covered.append("content-digest")
        signer = HTTPMessageSigner(signature_algorithm=algorithms.ED25519, key_resolver=Own(self.device))
        signer.sign(
            message,
            key_id=self.device.name,
            created=datetime.now(timezone.utc),
            nonce=secrets.token_urlsafe(16),
            label="tally",
            tag="tally",
            covered_component_ids=[*covered, "tally-session"],
            use_existing_digest=bool(message.body),
        )

    def post(self, path: str, value) -> requests.Response:
        message = Message("POST", self.address + path, {"content-type": "application/json"}, json.dumps(value).encode())
        self.sign(message)
        return requests.post(message.url, data=message.body, headers=message.headers, timeout=30)

    def get(self, path: str) -> requests.Response:
        message = Message("GET", self.address + path, {})
        self.sign(message)
        return requests.get(message.url, headers=message.headers, timeout=60)

    def operation(self, typ: str, body: dict, **claims) -> str:
        """An operation, signed with the holder key."""
        known = {"jti": new_id(), "sub": self.enrolled["sub"], "device": self.enrolled["device"], "iat": int(time.time())}
        return self.holder.sign(typ, {**known, "body": body, **claims})


class Own(HTTPSignatureKeyResolver):
    def __init__(self, key: Key):
        self.key = key

    def resolve_private_key(self, key_id):
        return self.key.private
