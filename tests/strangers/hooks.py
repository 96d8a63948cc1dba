"""Gets schemathesis past the door: signs its requests to a wallet's addresses, and shows the token at the operator's.

Loaded by schemathesis itself (`SCHEMATHESIS_HOOKS=hooks`), in its own process.
"""

import os

import requests
import schemathesis
from phone import Key, Message, Phone
from client import sign

TOKEN = f"Bearer {os.environ['TALLY_OPERATOR_TOKEN']}"
ADDRESS = os.environ["TALLY_BACKEND"]

# Below the burst that one phone is allowed, so that it is the addresses that are tried and not the rate limit.
REQUESTS_OF_ONE_PHONE = 100


class Door(requests.auth.AuthBase):
    """Sees each request as it is about to be sent."""

    def __init__(self):
        self.signed = 0

    def __call__(self, request):
        if "/operator/" in request.url:
            request.headers["Authorization"] = TOKEN
        elif "/v1/" in request.url:
            self.sign(request)
        return request

    def sign(self, request):
        if self.signed % REQUESTS_OF_ONE_PHONE == 0:
            self.phone, self.recipient, self.seller = Phone(invite()), recipient(), seller()
        self.signed += 1
        body = request.body or b""
        message = Message(request.method, request.url, {}, body.encode() if isinstance(body, str) else body)
        try:
            if "/recipient/" in request.url:
                sign(message, self.recipient)
            elif "/seller/" in request.url:
                sign(message, self.seller)
            else:
                self.phone.sign(message)
        except Exception:  # what cannot be signed, such as an address that is none, goes out as it is
            return
        request.headers.update(message.headers)


def operator(path: str, asked: dict) -> dict:
    answer = requests.post(f"{ADDRESS}/operator/v1/{path}", json=asked, headers={"authorization": TOKEN}, timeout=30)
    answer.raise_for_status()
    return answer.json()


def invite() -> str:
    return operator("invites", {"currency": "CNY"})["invite"]


def recipient() -> Key:
    key = Key()
    operator("recipients", {"name": "Rooms", "contact": "mail@rooms.example", "country": "DE", "key": key.jwk})
    return key


def seller() -> Key:
    key = Key()
    asked = {"name": "NOODLES", "city": "BEIJING", "country": "CN", "category": "5812", "currency": "CNY"}
    operator(f"merchants/{operator('merchants', asked)['merchant']}/seller", {"key": key.jwk})
    return key


schemathesis.auth.set_from_requests(Door())
