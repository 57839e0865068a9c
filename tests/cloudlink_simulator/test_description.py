"""The Media API against Mitel's own description of it, by Schemathesis.

The description is not part of this repository; without it these tests are skipped. Every answer to
whatever Schemathesis thinks of must have a documented status, with the body described for it.
"""

import gc
import json
import os
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from schemathesis.checks import (
    content_type_conformance,
    not_a_server_error,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.cloudlink_simulator.client import API
from tests.fixtures.simulator import start_simulator, stop_simulator

ROOT = Path(__file__).parents[2]
DESCRIPTION = Path(
    os.environ.get("CLOUDLINK_MEDIA_OPENAPI", ROOT.parent / "shared/cloudlink-media-openapi.json")
)
if not DESCRIPTION.is_file():
    pytest.skip(
        f"the Media description is not at {DESCRIPTION}; CLOUDLINK_MEDIA_OPENAPI says where it is",
        allow_module_level=True,
    )

schema = schemathesis.openapi.from_path(DESCRIPTION)
CHECKED = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
    response_headers_conformance,
]
ENDPOINTS = ["2880", "2881", "2882", "2999"]
ACTIVE_CALLS = ["1", "2", "23", "24", "25", "31", "32", "33"]


@pytest.fixture(scope="module")
def office() -> Iterator[tuple[str, dict[str, str]]]:
    """Run the tutorial's office with calls in every state; give its url and an admin's headers."""
    program = start_simulator("--scenario", "tutorial")
    try:
        admin = program.introduction["users"][0]
        body = {"grant_type": "password", **{k: admin[k] for k in ("username", "password")}}
        token = post(f"{program.url}{API}/token", body)["access_token"]
        for endpoint in ("2880", "2881", "2882"):
            for _ in range(3):
                call = post(f"{program.url}/simulator/calls", {"to": endpoint})["to"]
            path = f"{program.url}/simulator/endpoints/{endpoint}/calls/{call['call_id']}"
            post(path, {"action": "answer"})
        yield program.url, {"Authorization": f"Bearer {token}"}
    finally:
        stop_simulator(program)
        gc.freeze()  # what Schemathesis keeps would slow the collections after every later test


@schema.parametrize()
@schema.given(endpoint=st.sampled_from(ENDPOINTS), call=st.sampled_from(ACTIVE_CALLS))
@settings(max_examples=25, suppress_health_check=list(HealthCheck))
def test_the_media_description(
    office: tuple[str, dict[str, str]], case: schemathesis.Case[Any], endpoint: str, call: str
) -> None:
    url, headers = office
    if "endpointId" in case.path_parameters:  # nearly all made-up ids would only meet the 404
        case.path_parameters["endpointId"] = endpoint
        if "callId" in case.path_parameters:
            case.path_parameters["callId"] = call
    response = case.call(base_url=url + API, headers=headers)
    if case.method == "PUT" and "/endpoints/" in case.path and response.status_code == 409:
        # The description has no answer for an action that does not fit the call's state; contract
        # §10 has: 409. It is the one place where the simulator goes beyond the description.
        assert response.json()["name"] == "Conflict"
        return
    case.validate_response(response, checks=CHECKED)


def post(url: str, body: dict[str, Any]) -> Any:
    """POST JSON and give the answer's."""
    request = urllib.request.Request(
        url, json.dumps(body).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)
