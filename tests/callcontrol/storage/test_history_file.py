import os
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from callcontrol.storage import cipher
from callcontrol.storage.database import DatabaseFault, open_database
from callcontrol.storage.fallback import places
from callcontrol.storage.history import History, digits_only
from callcontrol.storage.history_file import HistoryFile
from tests.callcontrol.storage.samples import record
from tests.callcontrol.storage.test_fallback import kept
from tests.fixtures.programs import ROOT


@pytest.mark.parametrize("encrypted", [False, True])
def test_another_program_that_looks_into_it_takes_no_call_away(
    tmp_path: Path, *, encrypted: bool
) -> None:
    """It would delete the log of a file that nobody seems to have open."""
    path = tmp_path / "history.sqlite3"
    look = (
        "import sys; from pathlib import Path; from callcontrol.storage import cipher;"
        "from callcontrol.storage.database import open_database;"
        "sys.argv[2] and cipher.use_key(sys.argv[2]); database = open_database(Path(sys.argv[1]));"
        "print(database.execute('select count(*) from call').fetchone()[0]); database.close()"
    )
    key = "5" * 64 if encrypted else ""

    def calls() -> str:
        return subprocess.run(
            [sys.executable, "-c", look, str(path), key],
            env=os.environ | {"PYTHONPATH": str(ROOT / "desktop")},
            capture_output=True, text=True, check=True,
        ).stdout.strip()  # fmt: skip

    try:
        if encrypted:
            cipher.use_key(key)
            open_database(path).close()
            cipher.rewrite(path, encrypted=True)
        with closing(HistoryFile(path, comparable=digits_only)) as file:
            assert cipher.is_plain(path) is not encrypted
            history = file.history("account")
            for number in range(3):
                history.save(record(number, minutes=number))
                open_database(path).close()  # as the reader does, beside it
                assert calls() == str(number + 1)
            assert path.with_name(f"{path.name}-wal").exists()
    finally:
        cipher.forget_key()


def test_an_account_that_finds_no_room_is_kept_elsewhere(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    with closing(HistoryFile(path, comparable=digits_only)) as file:
        file.history("account").save(record(1))
        file._connection.execute("pragma query_only = 1")
        file.history("another").save(record(2))
        assert (file.fault, file.place) == (DatabaseFault.READ_ONLY, places(path)[0])
        file.reopen()
        assert file.fault is None
    assert kept(path) == ["record-1", "record-2"]


def test_it_is_opened_again_whatever_befalls_meanwhile(tmp_path: Path) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    with closing(HistoryFile(tmp_path / "history.sqlite3", comparable=digits_only)) as file:
        with pytest.raises(ZeroDivisionError):
            file.reopen(fail)
        file.history("account").save(record(1))


_AS_SOMEBODY_ELSE = """
import os, sys
from pathlib import Path
from callcontrol.storage.database import DatabaseError
from callcontrol.storage.history import digits_only
from callcontrol.storage.history_file import HistoryFile
from tests.callcontrol.storage.samples import record
if os.getuid() == 0:
    os.setgid(65534), os.setuid(65534)
file = HistoryFile(Path(sys.argv[1]), comparable=digits_only)
place = file.place
try:
    file.history("account").save(record(2))
    fault = file.fault
except DatabaseError as error:  # it can be read all the same
    assert len(file.history("account").records()) == 1
    fallback, fault = file.fallback("account"), error.fault
    fallback.save([record(2)])
    place = fallback.place
    fallback.close(done=False)
file.close()
print(fault, place)
"""


@pytest.mark.skipif(os.name == "nt", reason="rights are another matter there")
@pytest.mark.parametrize("folder_mode", [0o777, 0o555])
def test_without_the_right_to_write_calls_are_kept_elsewhere(folder_mode: int) -> None:
    """By a program that is not root, which may write anywhere."""
    with tempfile.TemporaryDirectory() as name:
        profile, temporary = Path(name, "profile"), Path(name, "temporary")
        path = profile / "history.sqlite3"
        with closing(open_database(path)) as database:
            History(database, "account").save(record(1))
        before = path.read_bytes()
        temporary.mkdir()
        for place, mode in (
            *((Path(name), 0o755), (path, 0o444)),
            *((temporary, 0o777), (profile, folder_mode)),
        ):
            place.chmod(mode)
        environment = os.environ | {
            "PYTHONPATH": os.pathsep.join([str(ROOT / "desktop"), str(ROOT)]),
            "TMPDIR": str(temporary),
        }
        command = [sys.executable, "-c", _AS_SOMEBODY_ELSE, str(path)]
        told = subprocess.check_output(command, env=environment, text=True).split()
        profile.chmod(0o700)
        assert told[0] in {"database_read_only", "database_unreachable"}
        assert (Path(told[1]).parent == profile) is (folder_mode == 0o777)
        assert kept(Path(told[1])) == ["record-2"]
        assert path.read_bytes() == before
