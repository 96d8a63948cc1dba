"""An evidence file is checked with PyJWT alone; a changed one does not hold, neither for PyJWT nor for `tally verify`."""

import hashlib
import json

import jwt
import pytest
from house import DONE, INPUT, Wallet, new_id
from jose import altered, base64url, key_set, read, thumbprint

OPERATION, RECEIPT = "tally-payment+jwt", "tally-receipt+jwt"


@pytest.fixture
def evidence(wallet, merchant):
    payment = new_id()
    wallet.pay(merchant, "72.32", payment).ended(DONE)
    return wallet.evidence(payment)


def test_operation_and_receipt_hold(evidence, merchant):
    operation = read(evidence["operation"], key_set(evidence["signer"]), OPERATION)
    receipt = read(evidence["receipt"], evidence["keys"], RECEIPT)
    assert operation["ver"] == receipt["ver"] == 1
    assert operation["body"]["terms"]["total"] == {"minor": 7232, "currency": "CNY"}
    assert operation["body"]["terms"]["payee"] == merchant.id
    assert receipt["operation"] == operation["jti"]
    assert receipt["operation_sha256"] == base64url(hashlib.sha256(evidence["operation"].encode()).digest())
    assert receipt["outcome"]["result"] == "accepted"
    assert receipt["outcome"]["effect"]["total"] == operation["body"]["terms"]["total"]


def test_keys_are_named_by_their_thumbprint(evidence, backend):
    published = {thumbprint(key) for key in evidence["keys"]["keys"]}
    assert jwt.get_unverified_header(evidence["receipt"])["kid"] in published
    assert jwt.get_unverified_header(evidence["operation"])["kid"] == thumbprint(evidence["signer"])
    assert f"key={jwt.get_unverified_header(evidence['receipt'])['kid']}" in backend.invite()


def more(claims):
    claims["body"]["terms"]["total"]["minor"] += 1


def declined(claims):
    claims["outcome"] = {"result": "declined", "reason": "expired", "detail": ""}


@pytest.mark.parametrize(("name", "typ", "change"), [("operation", OPERATION, more), ("receipt", RECEIPT, declined)])
def test_a_changed_document_does_not_hold(evidence, tmp_path, name, typ, change):
    changed = {**evidence, name: altered(evidence[name], change)}
    keys = evidence["keys"] if name == "receipt" else key_set(evidence["signer"])
    with pytest.raises(jwt.InvalidSignatureError):
        read(changed[name], keys, typ)
    assert verify(evidence, tmp_path / "right.json").status == DONE
    assert verify(changed, tmp_path / "wrong.json").status == INPUT


def test_a_receipt_for_another_payment_does_not_hold(wallet, merchant, evidence, tmp_path):
    other = new_id()
    wallet.pay(merchant, "1.00", other).ended(DONE)
    mixed = {**evidence, "operation": wallet.evidence(other)["operation"]}
    assert verify(mixed, tmp_path / "mixed.json").status == INPUT


def verify(evidence, path):
    path.write_text(json.dumps(evidence))
    return Wallet(path.parent / "nowhere").run("verify", path)
