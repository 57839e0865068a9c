"""That of a person nothing is left in any file of the profile, by whichever way it is done."""

import base64
import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from callcontrol.calls import number
from callcontrol.calls.entry import Remark
from callcontrol.cloudlink.models import Party
from callcontrol.erasing import Erasing, OwnNumber
from callcontrol.logs import start_logging
from callcontrol.paths import Paths
from callcontrol.settings import SettingsStore
from callcontrol.storage.backup import known_backups
from callcontrol.storage.database import open_database
from callcontrol.storage.history import History
from callcontrol.storage.migrations import MIGRATIONS
from callcontrol.storage.recording import Recording, older, written_payload
from tests.callcontrol.storage.samples import NOON, record

DESKTOP = Path(__file__).parents[2] / "desktop"
SAME = partial(number.comparable, region="CA")
ANN = Party(number="+16135550123", name="Ann Ångström")
BEN = Party(number="+16135550177", name="Ben")
RULES = ({"name": "VIP", "conditions": [{"value": "(613) 555-0123"}]}, {"name": "kept"})
FORMS = ("6135550123", "613) 555-0123", "613 555 0123", "Ann Ångström", "Ann \\u00c5ngstr\\u00f6m")
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "latin-1")


@pytest.fixture(name="paths")
def _paths(tmp_path: Path) -> Paths:
    """A profile that names Ann wherever it can."""
    paths = Paths.in_folder(tmp_path / "profile")
    with closing(open_database(paths.database)) as database:
        history = History(database, "one", comparable=SAME)
        history.save(
            record(1, remote=ANN),
            record(2, minutes=2, remote=Party(number="6135550123", name="Ann Ångström")),
            record(3, minutes=3, remote=BEN, handed_to=ANN),
        )
        history.remark(history.entries()[0], Remark(note="about 613 555 0123", tags=("kept",)))
    copy = paths.database.with_name("history.sqlite3.before-3")
    copy.write_bytes(paths.database.read_bytes())
    script = Path(__file__).parent / "storage" / "versions" / "1.sql"
    with closing(sqlite3.connect(paths.folder / "history.sqlite3.before-2")) as old:
        old.executescript(script.read_text("utf-8"))
    recording = Recording(paths.recording)
    recording.begin("account/alex", {"open": [{"from": ANN.number}]}, dict)
    recording.add("notification", NOON, written_payload(json.dumps({"n": ANN.name}).encode()))
    recording.add("notification", NOON, written_payload(b"\xff" + ANN.number.encode()))
    recording.close()
    older(paths.recording).write_bytes(paths.recording.read_bytes())
    paths.log.parent.mkdir()
    for name in ("", ".1"):
        log = paths.log.with_name(paths.log.name + name)
        log.write_text(f"from {ANN.number}, {ANN.name}\nfrom 2882\n", "utf-8")
    paths.settings.write_text(json.dumps({"pop_rules": RULES, "region": "CA"}), "utf-8")
    (paths.folder / "settings.json.unreadable").write_text(f"{{{ANN.name} 613 555 0123", "utf-8")
    return paths


def found(folder: Path) -> list[str]:
    """Whatever is Ann's in any file, and where."""
    needles = {form.encode(encoding) for form in FORMS for encoding in ENCODINGS}
    needles |= {base64.b64encode(b"\xff" + ANN.number.encode())}
    return [
        f"{file.name}: {needle!r}"
        for file in folder.rglob("*")
        if file.is_file()
        for needle in needles
        if needle in file.read_bytes()
    ]


def erasing(paths: Paths) -> Erasing:
    return Erasing(paths, SettingsStore(paths.settings), Recording(paths.recording), SAME)


def ben_is_kept(paths: Paths) -> bool:
    with closing(open_database(paths.database)) as database:
        (entry,) = History(database, "one", comparable=SAME).entries()
        return entry.head.call.remote == BEN and entry.remark.tags == ("kept",)


async def test_a_person_is_erased_from_every_file_while_the_program_runs(paths: Paths) -> None:
    stop = start_logging(paths.log)
    with closing(open_database(paths.database)) as database:
        window = History(database, "one", comparable=SAME)
        assert len(window.entries()) == 3
        work = erasing(paths)
        plan = await work.find("613-555-0123")
        assert (plan.person.calls, plan.rules) == (2, 1)
        done: list[float] = []
        assert await work.erase(plan, done.append) == []
        assert done[-1] == 1.0
        assert found(paths.folder) == []
        assert len(window.entries()) == 1
    stop()
    assert found(paths.folder) == []
    assert ben_is_kept(paths)
    assert json.loads(paths.settings.read_text("utf-8"))["pop_rules"] == [{"name": "kept"}]
    assert "from 2882" in paths.log.read_text("utf-8")
    assert not await work.find(ANN.number)


async def test_a_copy_that_cannot_be_changed_is_named(paths: Paths) -> None:
    copy = paths.database.with_name("history.sqlite3.before-2")
    copy.write_bytes(b"SQLite format 3\0 and nothing else")
    work = erasing(paths)
    assert await work.erase(await work.find(ANN.number)) == [copy]


async def test_ones_own_phone_and_what_is_no_number_are_refused(paths: Paths) -> None:
    with pytest.raises(OwnNumber):
        await erasing(paths).find("2880")
    with pytest.raises(ValueError, match="not a number"):
        await erasing(paths).find("nobody")


async def test_a_private_number_is_in_no_file_any_more(paths: Paths) -> None:
    SettingsStore(paths.settings).change(pop_rules=())
    for each in (paths.log, paths.log.with_name("callcontrol.log.1")):
        each.unlink()
    (paths.folder / "settings.json.unreadable").unlink()
    with closing(open_database(paths.database)) as database:
        history = History(database, "one", comparable=SAME)
        history.remark(history.entries()[0], Remark(tags=("kept",)))
    copy = paths.database.with_name("history.sqlite3.before-3")
    copy.write_bytes(paths.database.read_bytes())
    work = erasing(paths)
    assert await work.make_private("one", ANN.number) == []
    assert [each for each in found(paths.folder) if "before-2" not in each] == []  # another account


async def test_no_name_is_left_in_calls_and_recording(paths: Paths) -> None:
    assert await erasing(paths).forget_names() == []
    kept = (paths.database, paths.recording, older(paths.recording))
    assert all("ngstr" not in each.read_bytes().decode("utf-8", "replace") for each in kept)


async def test_what_is_old_goes_from_the_copies_too(paths: Paths) -> None:
    assert await erasing(paths).sweep(NOON.replace(year=2027))
    assert [each for each in found(paths.folder) if each.startswith("history")] == []


@pytest.mark.parametrize(("arguments", "typed"), [(["--yes"], ""), ([], "yes\n")])
def test_the_command_line_erases_too(paths: Paths, arguments: list[str], typed: str) -> None:
    command = [sys.executable, "-m", "callcontrol", "erase", "613 555 0123", *arguments]
    done = subprocess.run(
        [*command, "--profile", str(paths.folder)],
        env={**os.environ, "PYTHONPATH": str(DESKTOP)},
        input=typed, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Calls: 2" in done.stdout
    assert "cannot be undone" in done.stdout
    assert found(paths.folder) == []
    assert ben_is_kept(paths)


async def test_a_file_of_a_newer_version_is_named_and_left_as_it_is(paths: Paths) -> None:
    """It may keep a name where this version does not look for one."""
    aside = paths.folder / f"history.schema-{len(MIGRATIONS) + 1}.sqlite3"
    aside.write_bytes(paths.database.read_bytes())
    with closing(sqlite3.connect(aside)) as newer:
        newer.execute("create table likeness (name text)")
        newer.execute("insert into likeness values (?)", [ANN.name])
        newer.execute(f"pragma user_version = {len(MIGRATIONS) + 1}")
        newer.commit()
    before = aside.read_bytes()
    work = erasing(paths)
    assert await work.erase(await work.find(ANN.number)) == [aside]
    assert aside.read_bytes() == before
    assert {each.partition(":")[0] for each in found(paths.folder)} == {aside.name}


async def test_copies_stay_as_old_as_they_were(paths: Paths) -> None:
    """By their age an older program knows which is the latest, and which are to go."""
    copies = known_backups(paths.folder)
    for age, copy in enumerate(copies):
        os.utime(copy, (1_700_000_000 - age, 1_700_000_000 - age))
    work = erasing(paths)
    assert await work.erase(await work.find(ANN.number)) == []
    assert [copy.stat().st_mtime for copy in copies] == [
        1_700_000_000 - age for age in range(len(copies))
    ]
