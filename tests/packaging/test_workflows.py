"""The workflows: they read, they run what people run, and they may do no more than they need."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

import dev

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
ACTIONS = {
    "actions/checkout@v6",
    "actions/setup-python@v6",
    "actions/upload-artifact@v6",
    "actions/download-artifact@v6",
}
SYSTEMS = {"ubuntu", "windows", "macos"}


@pytest.fixture(name="workflow", params=FILES, ids=lambda file: file.stem)
def _workflow(request: pytest.FixtureRequest) -> dict[Any, Any]:
    return dict(yaml.safe_load(Path(request.param).read_text()))


def steps(workflow: dict[Any, Any]) -> list[dict[str, Any]]:
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


def test_there_is_one_for_tests_and_one_for_releases() -> None:
    assert [file.stem for file in FILES] == ["ci", "release"]


def test_every_verb_of_dev_py_is_one(workflow: dict[Any, Any]) -> None:
    run = "\n".join(step.get("run", "") for step in steps(workflow))
    verbs = re.findall(r"dev\.py (\w+)", run)
    assert verbs
    assert {*verbs} <= dev.VERBS.keys()


def test_the_work_is_done_on_each_system(workflow: dict[Any, Any]) -> None:
    systems = {
        name.partition("-")[0]
        for job in workflow["jobs"].values()
        for name in job.get("strategy", {}).get("matrix", {}).get("os", ())
    }
    assert systems == SYSTEMS


def test_actions_are_github_s_own(workflow: dict[Any, Any]) -> None:
    assert {step["uses"] for step in steps(workflow) if "uses" in step} <= ACTIONS


def test_only_the_job_that_publishes_may_write(workflow: dict[Any, Any]) -> None:
    assert workflow["permissions"] == {"contents": "read"}
    may = {
        name: job["permissions"] for name, job in workflow["jobs"].items() if "permissions" in job
    }
    assert may in ({}, {"publish": {"contents": "write"}})
    for step in steps(workflow):
        if step.get("uses", "").startswith("actions/checkout"):
            assert step["with"]["persist-credentials"] is False


def test_no_text_from_outside_is_part_of_a_script(workflow: dict[Any, Any]) -> None:
    """A branch may be called `$(anything)`: such values come by the environment."""
    for step in steps(workflow):
        assert "${{" not in step.get("run", "")


def test_every_script_that_is_run_is_there(workflow: dict[Any, Any]) -> None:
    run = "\n".join(step.get("run", "") for step in steps(workflow))
    for path in re.findall(r"(?:bash|python) ([\w./-]+\.(?:sh|py))", run):
        assert (ROOT / path).is_file()


def test_secrets_are_given_to_single_steps_only(workflow: dict[Any, Any]) -> None:
    for job in workflow["jobs"].values():
        outside = {name: value for name, value in job.items() if name != "steps"}
        assert "secrets." not in str(outside)
