"""`callcontrol quit`, as installers use it: real processes; a call that is up, one that hangs."""

import os
import signal

from tests.end_to_end.test_second_start import Office, Profile, _profile

__all__ = ["_profile"]


def test_a_program_that_runs_ends(profile: Profile) -> None:
    with profile.started() as first:
        done = profile.start_again("quit", "--wait", "20")
        assert (done.returncode, done.stderr) == (0, "")
        assert first.process.wait(timeout=5) == 0


def test_where_none_runs_there_is_nothing_to_do(profile: Profile) -> None:
    assert profile.start_again("quit").returncode == 0
    assert not profile.folder.exists()
    with profile.started():
        pass
    assert profile.start_again("quit").returncode == 0


def test_one_that_does_not_answer_is_told(profile: Profile) -> None:
    with profile.started() as hung:
        os.kill(hung.process.pid, signal.SIGSTOP)
        done = profile.start_again("quit", "--wait", "0.5")
        os.kill(hung.process.pid, signal.SIGCONT)
    assert done.returncode == 1
    assert "did not end in time" in done.stderr


def test_during_a_call_it_stays_until_that_is_over(profile: Profile) -> None:
    with profile.started("demo") as first:
        office = Office(first)
        office.ring("+16135550123")
        assert profile.start_again("quit", "--wait", "0.5").returncode == 1
        with profile.starting("quit", "--wait", "30") as waiting:
            profile.wait_for(first, "asked to end", 2)
            assert waiting.process.poll() is None
            office.stop_ringing()
            assert waiting.process.wait(timeout=20) == 0
        assert first.process.wait(timeout=5) == 0
