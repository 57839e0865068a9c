"""What is dialled, compared and shown for what people type, paste and receive."""

import pytest

from callcontrol.calls.number import NotDialable, comparable, dialable, display


@pytest.mark.parametrize(
    ("text", "dialled"),
    [
        ("2882", "2882"),
        ("+44 (0)20 7946 0018", "+442079460018"),
        ("tel:+1-613-555-0123;ext=5", "+16135550123"),
        ("callto:2882", "2882"),
        ("(0)30 901820", "030901820"),
        ("0800 FLOWERS", "08003569377"),
        ("*21*2882#", "*21*2882#"),
        ("613.555.0123", "6135550123"),
        ("613–555–0123", "6135550123"),
        ("  2882\n", "2882"),
    ],
)
def test_dialled(text: str, dialled: str) -> None:
    assert dialable(text) == dialled


@pytest.mark.parametrize("text", ["", "+", "---", "a@b", "12<script>", "1" * 40, "٣٤٥", "1+2"])
def test_not_dialled(text: str) -> None:
    with pytest.raises(NotDialable):
        dialable(text)


def test_one_number_written_in_two_ways_compares_equal() -> None:
    assert comparable("+442079460018", "GB") == comparable("020 7946 0018", "GB")
    assert comparable("2882", "GB") == "2882"
    assert comparable("+16135550123") == "+16135550123"


@pytest.mark.parametrize(
    ("number", "region", "shown"),
    [
        ("+442079460018", "GB", "020 7946 0018"),
        ("+442079460018", "US", "+44 20 7946 0018"),
        ("2882", "US", "2882"),
        ("anonymous", "US", "anonymous"),
        ("+1613", "US", "+1613"),
    ],
)
def test_shown(number: str, region: str, shown: str) -> None:
    assert display(number, region) == shown
