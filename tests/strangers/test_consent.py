"""A recipient and a phone, both in Python, agree with the backend on consent: asked, granted, read, withdrawn, shared."""

import json
import secrets
import time
from urllib.parse import parse_qs, urlsplit

import jwt
import pytest
import requests
from jose import altered, key_set, read
from phone import Phone
from client import sha256
from recipient import Recipient

NAME, CITY = "Canary Wren-Ousel", "Canaryville-upon-Sea"


class Person(Phone):
    """A phone whose owner can be asked."""

    def __post_init__(self):
        super().__post_init__()
        self.chain = []

    def link(self) -> dict:
        return {"seq": len(self.chain) + 1, **({"prev": sha256(self.chain[-1])} if self.chain else {})}

    def event(self, typ: str, body: dict) -> str:
        operation = self.operation(typ, {**self.link(), **body})
        self.chain.append(operation)
        return operation

    def push(self, parcel) -> dict:
        [answer] = self.post("/v1/operations", [parcel]).json()
        assert answer["answer"] == "receipt", answer
        return read(answer["receipt"], self.keys(), "tally-receipt+jwt")["outcome"]

    def keys(self) -> dict:
        return requests.get(f"{self.address}/v1/keys", timeout=30).json()

    def take(self, link: str) -> tuple[dict, dict, str]:
        """The card and the request behind a link, verified, and the request as it came."""
        parts = {name: values[0] for name, values in parse_qs(urlsplit(link).query).items()}
        answer = self.post("/v1/consent-requests", {"code": parts["code"]})
        answer.raise_for_status()
        card = read(answer.json()["card"], self.keys(), "tally-recipient+jwt")
        assert key_set(card["key"])["keys"][0]["kid"] == parts["key"]
        return card, read(answer.json()["request"], key_set(card["key"]), "tally-consent-request+jwt"), answer.json()["request"]

    def disclosure(self, *fields: str) -> str:
        values = {"name": NAME, "city": CITY}
        known = {field: {"value": values[field], "origin": "person"} for field in fields}
        return json.dumps({"fields": known, "as_of": int(time.time()), "salt": secrets.token_urlsafe(16)})

    def grant(self, asked, *fields: str) -> tuple[str, str]:
        card, request, compact = asked
        disclosure = self.disclosure(*fields)
        body = {
            "request": request["jti"],
            "request_sha256": sha256(compact),
            "recipient": card["sub"],
            "recipient_name": card["name"],
            "recipient_key": key_set(card["key"])["keys"][0]["kid"],
            "fields": list(fields),
            **{name: request[name] for name in ("purposes", "retention_days", "jurisdiction", "notice")},
            "disclosure_sha256": sha256(disclosure),
            "exp": int(time.time()) + 86_400,
        }
        return self.event("tally-grant+jwt", body), disclosure

    def looks(self) -> list:
        """Who looked, each record verified."""
        items = [json.loads(item)["fact"] for item in self.get("/v1/changes?after=&wait=0").json()["items"]]
        return [read(fact["record"], self.keys(), "tally-access+jwt") for fact in items if fact["kind"] == "access"]


@pytest.fixture
def recipient(backend):
    return Recipient(backend)


@pytest.fixture
def person(backend):
    return Person(backend.invite())


def jti(compact: str) -> str:
    return jwt.decode(compact, options={"verify_signature": False})["jti"]


def test_asked_granted_read_withdrawn(recipient, person):
    operation, disclosure = person.grant(person.take(recipient.ask()["link"]), "name")
    assert person.push({"operation": operation, "attachment": disclosure})["effect"]["kind"] == "granted"
    [granted] = recipient.grants()
    assert granted["operation"] == operation and granted["signer"] == person.holder.jwk
    answer = recipient.read(granted["grant"], "name")
    grant, data, record = recipient.verified(answer.json())
    assert answer.json()["disclosure"] == disclosure and data["fields"]["name"]["value"] == NAME
    assert record["outcome"] == {"result": "read"} and person.looks() == [record]
    assert recipient.read(granted["grant"], "city").status_code == 403, "the city was dropped"
    assert person.push(person.event("tally-withdrawal+jwt", {"grant": grant["jti"]}))["effect"]["kind"] == "withdrawn"
    refused = recipient.read(granted["grant"], "name")
    assert refused.status_code == 403 and refused.json()["code"] == "not-granted"
    reasons = [look["outcome"].get("reason") for look in person.looks()]
    assert reasons == [None, "field-not-covered", "withdrawn"]
    assert recipient.grants()[0]["ended_at"] <= time.time()


def test_what_is_forged_replayed_or_altered_is_refused(recipient, person):
    path = "/recipient/v1/requests"
    request = recipient.request()
    stranger = Recipient(recipient.backend, name="Another")
    assert recipient.post(path, {"request": stranger.request()}).json()["code"] == "request-not-valid"
    wider = altered(request, lambda claims: claims["purposes"].append("dpv:CreditChecking"))
    assert recipient.post(path, {"request": wider}).json()["code"] == "request-not-valid"
    message = recipient.message("POST", path, {"request": request})
    assert recipient.send(message).status_code == 200
    assert recipient.send(message).json()["code"] == "replayed"
    message = recipient.message("POST", path, {"request": request})
    message.body += b" "
    assert recipient.send(message).json()["code"] == "unauthenticated"
    operation, disclosure = person.grant(person.take(recipient.ask()["link"]), "name", "city")
    [answer] = person.post("/v1/operations", [{"operation": operation, "attachment": disclosure.replace("Wren", "Wrem")}]).json()
    assert answer["answer"] == "unreadable" and not recipient.grants()


def test_a_share_is_opened_as_often_as_was_said(backend, person):
    secret, disclosure = secrets.token_urlsafe(32), person.disclosure("name", "city")
    body = {
        "secret_sha256": sha256(secret),
        "fields": ["name", "city"],
        "disclosure_sha256": sha256(disclosure),
        "openings": 2,
        "exp": int(time.time()) + 3_600,
    }
    share = person.event("tally-share+jwt", body)
    person.push({"operation": share, "attachment": disclosure})
    openings = f"{backend.address}/v1/shares/{jti(share)}/openings"
    statuses = [requests.post(openings, json={"secret": text}, timeout=30).status_code for text in ("x", secret, secret, secret)]
    assert statuses == [404, 200, 200, 403]
    assert [look["looker"] for look in person.looks()] == [{"kind": "bearer"}] * 3


def test_nothing_of_it_stands_in_the_backend_s_files_or_log(backend, recipient, person):
    link = recipient.ask()["link"]
    operation, disclosure = person.grant(person.take(link), "name", "city")
    person.push({"operation": operation, "attachment": disclosure})
    recipient.read(jti(operation), "name", "city").raise_for_status()
    code = parse_qs(urlsplit(link).query)["code"][0]
    salt = json.loads(disclosure)["salt"]
    places = [path for path in backend.directory.rglob("*") if path.is_file()]
    assert any(path.name == "backend.db" for path in places)
    for path in places:
        for canary in (NAME, CITY, code, salt):
            assert canary.encode() not in path.read_bytes(), f"{canary} stands in {path.name}"
    assert recipient.name.encode() not in backend.log.read_bytes()
