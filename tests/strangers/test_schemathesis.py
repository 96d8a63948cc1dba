"""schemathesis reads the backend's own description and tries to get a 5xx, or anything that the description does not say."""

import json
import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

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

# Addresses that answer only to a signed request, or only to the operator.
BEHIND_THE_DOOR = {
    ("GET", "/v1/changes"),
    ("POST", "/v1/operations"),
    ("GET", "/recipient/v1/grants"),
    ("GET", "/seller/v1/offers"),
    ("GET", "/v1/offers"),
    ("GET", "/operator/v1/ledger"),
}


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
    command += ["--checks", ",".join(CHECKS), "--max-examples", "40", "--generation-deterministic"]
    command += ["--request-timeout", "30", "--continue-on-failure", "--no-color"]
    command += ["--report", "har", "--report-har-path", "report.har"]
    done = subprocess.run(command, env=settings, capture_output=True, text=True, timeout=600, cwd=backend.directory)
    assert done.returncode == 0, f"{done.stdout[-20000:]}\n{done.stderr[-2000:]}"
    assert requests.get(f"{backend.address}/healthz", timeout=5).ok
    assert BEHIND_THE_DOOR <= served(backend), "the requests did not get past the door, so that little was tried"


def served(backend):
    """The addresses that were served at least once."""
    entries = json.loads((backend.directory / "report.har").read_text())["log"]["entries"]
    well = [entry["request"] for entry in entries if entry["response"]["status"] == 200]
    return {(request["method"], urlsplit(request["url"]).path) for request in well}


def test_the_description_is_openapi_3_1(backend):
    description = requests.get(f"{backend.address}/openapi.json", timeout=5).json()
    assert description["openapi"].startswith("3.1.")
    assert {"/v1/enrolments", "/v1/quotes", "/v1/operations", "/v1/changes", "/v1/keys", "/recipient/v1/requests"} <= set(description["paths"])
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
