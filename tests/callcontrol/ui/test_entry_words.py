"""What the list says of a remark, in little room."""

from datetime import date

import pytest

from callcontrol.calls.entry import Remark
from callcontrol.ui import entry_words


@pytest.mark.parametrize(
    ("remark", "words", "said"),
    [
        (Remark(), (), ""),
        (Remark(note="a\n\n b"), (), "note: “a b”"),
        (Remark(note="b", tags=("x", "y")), (), "note: “b” · #x · #y"),
        (Remark(note="Wants a copy of invoice 4411"), ("INV",), "note: “…of invoice 4411”"),
        (Remark(note="The invoice"), ("inv",), "note: “The invoice”"),
        (Remark(note="Wants a copy"), ("inv",), "note: “Wants a copy”"),
    ],
)
def test_hint(remark: Remark, words: tuple[str, ...], said: str) -> None:
    assert entry_words.hint(remark, words) == said


def test_a_day_to_follow_up_is_told() -> None:
    assert entry_words.hint(Remark(follow_up_on=date(2026, 3, 6))).startswith("follow up ")
