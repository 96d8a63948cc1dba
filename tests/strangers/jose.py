"""Documents read with PyJWT alone, as somebody would who has none of our code."""

import base64
import hashlib
import json

import jwt


def base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def read(compact: str, keys: dict, typ: str) -> dict:
    """The payload of a document of this kind, signed with one of these keys (a JWK Set)."""
    header = jwt.get_unverified_header(compact)
    assert header["typ"] == typ, header
    key = {key.key_id: key for key in jwt.PyJWKSet.from_dict(keys).keys}[header["kid"]]
    options = {"verify_aud": False, "verify_exp": False, "verify_iat": False, "verify_sub": False}
    return jwt.decode(compact, key, algorithms=["EdDSA"], options=options)


def thumbprint(jwk: dict) -> str:
    """RFC 7638, written out: the members of an OKP key in lexicographic order."""
    members = {name: jwk[name] for name in ("crv", "kty", "x")}
    return base64url(hashlib.sha256(json.dumps(members, separators=(",", ":"), sort_keys=True).encode()).digest())


def key_set(*jwks: dict) -> dict:
    return {"keys": [{**jwk, "kid": thumbprint(jwk)} for jwk in jwks]}


def altered(compact: str, change) -> str:
    """The same signature over another payload."""
    header, payload, signature = compact.split(".")
    claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    change(claims)
    return ".".join([header, base64url(json.dumps(claims, separators=(",", ":")).encode()), signature])
