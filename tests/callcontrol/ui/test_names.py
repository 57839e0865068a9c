"""What strangers call themselves, as it is shown."""

import pytest

from callcontrol.ui.names import inert


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("Jordan Blake", "Jordan Blake"),
        ("  Jordan  ", "Jordan"),
        ("Jürgen Müller", "Jürgen Müller"),
        ("李小龍", "李小龍"),
        ("two\nlines\tand a tab", "two lines and a tab"),
        ("no\u00a0break\u2003space", "no break space"),
        ("\u202eevil\u2066", "evil"),
        ("bell\a\x1b[31m", "bell[31m"),
        ("a" * 100, "a" * 80),
        ("ü" * 100, "ü" * 80),
        ("", ""),
    ],
)
def test_a_name_is_one_line_of_what_can_be_seen(given: str, shown: str) -> None:
    assert inert(given) == shown
