"""What the terminal hands out about consent is checked by strangers: a grant, a withdrawal, a share and an access record by PyJWT and
by npm's `jose`, and the chain, whose first wrong place `tally consent verify` names."""

import json
import os
import subprocess
from pathlib import Path

import jwt
import pytest
import requests
from chain import check_chain
from house import DONE, INPUT, Wallet
from jose import altered, key_set, read
from recipient import Recipient

CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "tally"
JOSE = CACHE / "node" / "node_modules" / "jose"


class Story:
    """A grant that was read, withdrawn and refused; and a share."""

    def __init__(self, wallet, backend):
        self.wallet, self.recipient = wallet, Recipient(backend)
        wallet.profile("Wren Ousel", "Riverside")
        request = wallet.take(self.recipient.ask()["link"])
        grant = wallet.grant(request["id"], "--drop", "city").ended(DONE).json
        self.seen = self.recipient.read(grant["id"], "name").json()
        wallet.consent("withdraw", grant["id"]).ended(DONE)
        self.refused = self.recipient.read(grant["id"], "name")
        wallet.consent("share", "--field", "city", "--days", 2, "--openings", 3, "--yes").ended(DONE)
        self.grant, self.chain, self.access = grant, wallet.chain(), wallet.access()

    def documents(self) -> dict:
        """Every document with the keys that it has to be signed with."""
        signer, backend = key_set(self.chain["signer"]), self.recipient.keys
        kinds = {jwt.get_unverified_header(event)["typ"]: (event, signer) for event in self.chain["events"]}
        return {**kinds, "tally-access+jwt": (self.access[0]["jws"], backend)}


@pytest.fixture
def story(wallet, backend):
    return Story(wallet, backend)


def test_the_chain_holds_for_pyjwt(story):
    grant, withdrawal, share = check_chain(story.chain)
    assert [event["typ"] for event in (grant, withdrawal, share)] == ["tally-grant+jwt", "tally-withdrawal+jwt", "tally-share+jwt"]
    assert grant["body"]["fields"] == ["name"] and withdrawal["body"]["grant"] == grant["jti"] == story.grant["id"]
    assert story.recipient.verified(story.seen)[0] == {name: value for name, value in grant.items() if name != "typ"}
    assert story.grant["signed"] == story.chain["events"][0] and story.grant["disclosure"] == story.seen["disclosure"]


def test_access_records_hold_for_pyjwt(story):
    assert story.refused.status_code == 403
    refused, seen = (read(look["jws"], story.recipient.keys, "tally-access+jwt") for look in story.access)
    assert story.access[1]["jws"] == story.seen["access"], "phone and recipient got the same record"
    assert seen["outcome"] == {"result": "read"} and seen["fields"] == ["name"]
    assert refused["outcome"] == {"result": "refused", "reason": "withdrawn"} and refused["grant"] == story.grant["id"]


def test_the_first_wrong_place_is_named(story, tmp_path):
    events = story.chain["events"]
    later = altered(events[1], lambda claims: claims["body"].update(grant=claims["jti"]))
    wrong = {
        "one is missing": (events[:1] + events[2:], 2),
        "the first is missing": (events[1:], 1),
        "two changed places": ([events[0], events[2], events[1]], 2),
        "one stands twice": ([events[0], events[0], *events[1:]], 2),
        "one was altered": ([events[0], later, events[2]], 2),
        "one is no event": ([*events, story.access[0]["jws"]], 4),
    }
    assert verify(story.chain, tmp_path / "right.json").status == DONE
    for name, (changed, place) in wrong.items():
        run = verify({**story.chain, "events": changed}, tmp_path / f"{name}.json").ended(INPUT)
        assert run.json["error"]["name"] == "chain" and run.json["error"]["place"] == {"event": place}, f"{name}: {run.out}"


def test_every_kind_of_document_holds_for_jose(story):
    documents = story.documents()
    assert len(documents) == 4
    for typ, (compact, keys) in documents.items():
        said = jose(compact, keys, typ)
        assert said.returncode == 0, said.stderr
        assert json.loads(said.stdout) == read(compact, keys, typ)
        forged = altered(compact, lambda claims: claims.update(iat=claims["iat"] + 1))
        assert "JWSSignatureVerificationFailed" in jose(forged, keys, typ).stderr


def test_a_share_s_link_opens_it(wallet, tmp_path):
    wallet.profile("Wren Ousel", "Riverside")
    file = tmp_path / "link"
    made = wallet.consent("share", "--field", "name", "--days", 1, "--openings", 1, "--out", file, "--yes").ended(DONE).json
    assert "link" not in made and made["file"] == str(file)
    link = wallet.consent("show", made["id"]).ended(DONE).json["link"]
    assert file.read_text() == link + "\n" and file.stat().st_mode & 0o077 == 0
    opened = open_share(link)
    assert opened.json()["disclosure"] == made["disclosure"]
    assert open_share(link).status_code == 403
    assert [look["outcome"]["result"] for look in wallet.access()] == ["refused", "read"]


def open_share(link: str) -> requests.Response:
    query = requests.utils.urlparse(link).query
    parts = {name: requests.utils.unquote(value) for name, value in (part.split("=") for part in query.split("&"))}
    address = parts["at"].rstrip("/")
    return requests.post(f"{address}/v1/shares/{parts['id']}/openings", json={"secret": parts["secret"]}, timeout=30)


def verify(chain, path):
    path.write_text(json.dumps(chain))
    return Wallet(path.parent / "nowhere").consent("verify", path)


def jose(compact, keys, typ):
    script, asked = Path(__file__).with_name("verify.mjs"), json.dumps({"compact": compact, "keys": keys, "typ": typ})
    return subprocess.run(["node", script, JOSE], input=asked, capture_output=True, text=True, timeout=60)
