"""The chain of consent read with PyJWT alone, as docs/wire.md has it."""

import hashlib

import jwt
from jose import base64url, key_set, read

KINDS = {"tally-grant+jwt", "tally-collection+jwt", "tally-reach+jwt", "tally-share+jwt", "tally-withdrawal+jwt"}


def check_chain(chain: dict) -> list[dict]:
    """The claims of every event; each is signed, and follows the one before it."""
    assert chain["format"] == "tally-consents-1"
    events, before = [], None
    for place, compact in enumerate(chain["events"], start=1):
        typ = jwt.get_unverified_header(compact)["typ"]
        assert typ in KINDS, typ
        event = read(compact, key_set(chain["signer"]), typ)
        assert event["body"]["seq"] == place and event["body"].get("prev") == before, f"event {place} does not follow"
        before = base64url(hashlib.sha256(compact.encode()).digest())
        events.append({**event, "typ": typ})
    return events
