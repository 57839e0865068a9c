"""The workflows: they read, they run what people run, and they may do no more than they need."""

import re
import subprocess
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest
import yaml

import dev
from callcontrol.updates.installation import ENDINGS

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


def test_what_is_made_is_attached_to_the_release_once() -> None:
    """What is only handed on from job to job is not; each file of a release has its own name."""
    (release,) = (file for file in FILES if file.stem == "release")
    jobs = yaml.safe_load(release.read_text())["jobs"]
    uploads = [
        step["with"]
        for job in jobs.values()
        for step in job["steps"]
        if step.get("uses", "").startswith("actions/upload-artifact")
    ]
    (download,) = (
        step["with"]
        for step in jobs["publish"]["steps"]
        if step.get("uses", "").startswith("actions/download-artifact")
    )
    attached = [one["path"] for one in uploads if fnmatch(one["name"], download["pattern"])]
    endings = re.findall(r"dist/\*([.\w]+)", " ".join(attached))
    assert sorted(endings) == sorted({*endings})
    assert {*endings} == {".cdx.json", *(f".{each}" for each in ENDINGS.values())}
    assert {*jobs["publish"]["needs"]} == jobs.keys() - {"publish"}


@pytest.mark.parametrize(("given", "contents"), [("", None), ("c2VjcmV0", "secret")])
def test_a_certificate_becomes_a_file_of_the_job(
    tmp_path: Path, given: str, contents: str | None
) -> None:
    told, file = tmp_path / "env", tmp_path / "certificate.pfx"
    env = {"PATH": "/usr/bin:/bin", "CERTIFICATE": given, "RUNNER_OS": "Linux"}
    env |= {"RUNNER_TEMP": str(tmp_path), "GITHUB_ENV": str(told)}
    script = ROOT / "installer" / "windows" / "certificate.sh"
    subprocess.run(["/bin/bash", script], env=env, check=True)
    assert file.exists() == told.exists() == (contents is not None)
    if contents:
        assert file.read_text() == contents
        assert file.stat().st_mode & 0o077 == 0
        assert told.read_text() == f"CALLCONTROL_SIGN_CERT={file}\n"
