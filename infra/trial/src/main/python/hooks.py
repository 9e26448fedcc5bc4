"""What a fuzzer cannot read in the descriptions: how to sign in, and whose units an answer may name."""

import os
from pathlib import Path

import requests
import schemathesis

ADDRESS = os.environ["THAC_ADDRESS"]
LOGIN = os.environ.get("THAC_LOGIN")
PLACES = frozenset(os.environ.get("THAC_PLACES", "").split())
ACCEPTED = Path(os.environ["THAC_ACCEPTED"])
BELOW_ONLY = ("/api/v1/tasks", "/api/v1/reports", "/api/v1/deadlines")
# Not allowed, not there, somebody was faster, and what the regulation says against it.
UNDERSTOOD = (401, 403, 404, 409, 412, 422)
CHANGES = ("POST", "PUT", "PATCH", "DELETE")

if LOGIN:

    @schemathesis.auth(refresh_interval=120)
    class Person:
        """Signs in as one of the sample's people."""

        def get(self, case, context):
            answer = requests.post(
                ADDRESS + "/oauth2/token",
                auth=(LOGIN, "thac"),
                data={"grant_type": "client_credentials"},
                timeout=10,
            )
            answer.raise_for_status()
            return answer.json()["access_token"]

        def set(self, case, data, context):
            case.headers["Authorization"] = "Bearer " + data


def units_of(node):
    """Every unit that an answer is about, by its code."""
    if isinstance(node, list):
        for one in node:
            yield from units_of(one)
    elif isinstance(node, dict):
        unit = node.get("unit")
        if isinstance(unit, str):
            yield unit
        elif isinstance(unit, dict):
            yield unit["code"]
        if "items" in node:
            yield from units_of(node["items"])


@schemathesis.check
def nothing_of_another_unit(ctx, response, case):
    """Tasks, reports and deadlines are shown of one's own place and of those below it."""
    kind = response.headers.get("content-type", [""])[0]
    if not case.formatted_path.startswith(BELOW_ONLY) or not kind.startswith("application/json"):
        return
    foreign = {unit for unit in units_of(response.json()) if unit.split(".")[0] not in PLACES}
    assert not foreign, f"{LOGIN} was shown {sorted(foreign)}"


@schemathesis.check
def what_fits_is_understood(ctx, response, case):
    """What fits the description may be refused by the regulation, but it is not malformed.

    That text has to be composed and without control characters no description can say, nor that
    a key is needed unless nothing is stored.
    """
    if case.meta is None or not case.meta.generation.mode.is_positive:
        return
    if response.status_code == 400 and response.json()["code"].startswith("text."):
        return
    if case.path.endswith("/plans/imports") and response.status_code == 400:
        if response.json()["code"] == "idempotency-key.missing":
            return
    fine = 200 <= response.status_code < 300 or response.status_code in UNDERSTOOD
    assert fine, f"{response.status_code} to what the description allows: {response.text[:300]}"


@schemathesis.hook
def after_call(context, case, response):
    """Remembers that something was accepted, so that the stores may differ afterwards."""
    if case.method.upper() in CHANGES and response.status_code < 300:
        with ACCEPTED.open("a", encoding="utf-8") as accepted:
            accepted.write(f"{case.method} {case.formatted_path}\n")
