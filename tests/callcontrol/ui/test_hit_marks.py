"""Where the words are that were looked for, however they and the text are written."""

import pytest

from callcontrol.ui.hit_marks import marks


@pytest.mark.parametrize(
    ("text", "words", "marked"),
    [
        ("Ann Weiss", ("nn",), ["nn"]),
        ("Ann Weiss", ("WEI", "ann"), ["Ann", "Wei"]),
        ("Zoë Müller", ("zoe", "muller"), ["Zoë", "Müller"]),
        ("Straße", ("strasse",), ["Straße"]),
        ("+1 613-555-0123", ("6135",), ["613-5"]),
        ("+1 613-555-0123", ("613", "555"), ["613", "555"]),
        ("missed · +1 613-555-0123", ("613-555",), ["613-555"]),
        ("banana", ("ana",), ["anana"]),
        ("note: “invoice 4411”", ("4411", "voice"), ["voice", "4411"]),
        ("Ann", ("bea", ""), []),
        ("", ("a",), []),
        ("Ann", (), []),
    ],
)
def test_marks(text: str, words: tuple[str, ...], marked: list[str]) -> None:
    assert [text[start : start + length] for start, length in marks(text, words)] == marked
