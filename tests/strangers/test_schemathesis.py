"""schemathesis reads the backend's own description and tries to get a 5xx, or anything that the description does not say."""

import os
import subprocess
import sys
from pathlib import Path

import requests
from phone import Phone

HERE = Path(__file__).parent

# Everything that a response can do wrong. Left out are checks that compare what the description allows with what is
# accepted: most of our members are signed texts, whose contents no schema can tell.
CHECKS = [
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "unsupported_method",
    "ignored_auth",
]


def test_nothing_breaks_and_nothing_is_undocumented(backend):
    backend.merchant()
    settings = {
        **os.environ,
        "SCHEMATHESIS_HOOKS": "hooks",
        "PYTHONPATH": str(HERE),
        "TALLY_BACKEND": backend.address,
        "TALLY_OPERATOR_TOKEN": backend.token,
    }
    command = [Path(sys.executable).with_name("schemathesis"), "run", f"{backend.address}/openapi.json"]
    command += ["--checks", ",".join(CHECKS), "--max-examples", "40", "--seed", "1", "--generation-deterministic"]
    command += ["--request-timeout", "30", "--continue-on-failure", "--no-color", "--generation-database", "none"]
    done = subprocess.run(command, env=settings, capture_output=True, text=True, timeout=600, cwd=backend.directory)
    assert done.returncode == 0, f"{done.stdout[-20000:]}\n{done.stderr[-2000:]}"
    assert requests.get(f"{backend.address}/healthz", timeout=5).ok


def test_the_description_is_openapi_3_1(backend):
    description = requests.get(f"{backend.address}/openapi.json", timeout=5).json()
    assert description["openapi"].startswith("3.1.")
    assert {"/v1/enrolments", "/v1/quotes", "/v1/operations", "/v1/changes", "/v1/keys"} <= set(description["paths"])
    for path, methods in description["paths"].items():
        for method, operation in methods.items():
            assert operation.get("responses"), f"{method} {path} says nothing of its answers"


def test_a_phone_that_was_written_from_the_description_is_served(backend):
    phone = Phone(backend.invite())
    account = phone.enrolled["accounts"][0]
    topup = phone.operation("tally-topup+jwt", {"account": account["account"], "amount": money(5_000, account)})
    [first] = phone.post("/v1/operations", [topup]).json()
    [again] = phone.post("/v1/operations", [topup]).json()
    assert first["answer"] == "receipt" and again == first, "the same operation gets the byte-identical receipt"
    page = phone.get("/v1/changes?after=&wait=0").json()
    assert page["items"] and page["seal"]


def money(minor, account):
    return {"minor": minor, "currency": account["currency"]}
