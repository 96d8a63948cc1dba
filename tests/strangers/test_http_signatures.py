"""`http-message-signatures` verifies a wallet's requests as they came over the wire."""

import base64
import json
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from house import DONE, Backend, Wallet
from http_message_signatures import HTTPMessageVerifier, HTTPSignatureKeyResolver, InvalidSignature, algorithms
from jose import thumbprint
from proxy import Proxy, Recorded

# What anybody may ask; the wallet asks it before it has a name.
OPEN = "/v1/keys"

COVERED = ["@method", "@authority", "@path", "@query"]


class Resolver(HTTPSignatureKeyResolver):
    """Knows the keys that the enrolments handed over."""

    def __init__(self, jwks):
        self.keys = {thumbprint(jwk): self._key(jwk) for jwk in jwks}

    @staticmethod
    def _key(jwk):
        return Ed25519PublicKey.from_public_bytes(base64.urlsafe_b64decode(jwk["x"] + "="))

    def resolve_public_key(self, key_id):
        return self.keys.get(key_id)


@pytest.fixture
def recorded(tmp_path):
    """Every request of an enrolment, a top-up, a payment and a sync."""
    proxy = Proxy()
    (tmp_path / "backend").mkdir()
    backend = Backend(tmp_path / "backend", public_url=proxy.address)
    proxy.backend = backend.address
    wallet = Wallet(tmp_path / "wallet")
    wallet.enrol(backend.invite())
    wallet.topup("100.00")
    wallet.pay(backend.merchant(), "4.50").ended(DONE)
    wallet.sync().ended(DONE)
    yield proxy.requests
    proxy.stop()
    backend.kill()


@pytest.fixture
def verifier(recorded):
    enrolment = next(request for request in recorded if request.url.endswith("/v1/enrolments"))
    resolver = Resolver([json.loads(enrolment.body)["device"]])
    return HTTPMessageVerifier(signature_algorithm=algorithms.ED25519, key_resolver=resolver)


def check(verifier, request: Recorded):
    components = COVERED + (["content-digest"] if request.body else []) + ["tally-session"]
    [result] = verifier.verify(
        request, expect_tag="tally", require_components=components, max_age=timedelta(minutes=5), body=request.body or None
    )
    return result


def test_every_request_is_signed(recorded, verifier):
    recorded = [request for request in recorded if not request.url.endswith(OPEN)]
    paths = {request.url.split("?")[0].split("/v1/")[1] for request in recorded}
    assert paths >= {"enrolments", "operations", "quotes", "changes"}
    nonces = {check(verifier, request).parameters["nonce"] for request in recorded}
    assert len(nonces) == len(recorded), "a nonce was used twice"


def test_a_changed_request_does_not_hold(recorded, verifier):
    request = next(request for request in recorded if request.url.endswith("/v1/operations"))
    check(verifier, request)
    changed = [
        Recorded("PUT", request.url, request.headers, request.body),
        Recorded("POST", request.url + "?again", request.headers, request.body),
        Recorded("POST", request.url.replace("127.0.0.1", "127.0.0.2"), request.headers, request.body),
        Recorded("POST", request.url, {**request.headers, "tally-session": "1.AAAA"}, request.body),
        Recorded("POST", request.url, request.headers, request.body + b" "),
    ]
    for request in changed:
        with pytest.raises(InvalidSignature):
            check(verifier, request)
