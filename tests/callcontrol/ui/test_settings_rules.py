import pytest

from callcontrol.ui import settings_rules as rules


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("", ()),
        (" , ", ()),
        ("2881", ("2881",)),
        ("2881,2882", ("2881", "2882")),
        (" 2881 ; 2882, 2881 ", ("2881", "2882")),
        ("a1b2c3d4-0000-4000-8000-000000000001", ("a1b2c3d4-0000-4000-8000-000000000001",)),
    ],
)
def test_phones(typed: str, value: tuple[str, ...]) -> None:
    assert rules.phones(typed) == value


@pytest.mark.parametrize("typed", ["2881, (|.*)", "28/81", "２８８１", "x" * 65])
def test_what_is_no_extension(typed: str) -> None:
    with pytest.raises(rules.Refused, match="is not an extension"):
        rules.phones(typed)


@pytest.mark.parametrize(("typed", "value"), [("8765", 8765), (" 65535 ", 65535), ("1024", 1024)])
def test_ports(typed: str, value: int) -> None:
    assert rules.port(typed) == value


@pytest.mark.parametrize("typed", ["", "80", "65536", "99999999", "-1", "8.5", "eight", "８７６５"])
def test_what_is_no_port(typed: str) -> None:
    with pytest.raises(rules.Refused, match="port"):
        rules.port(typed)


@pytest.mark.parametrize("typed", ["", "abc-123", "a.b_c~d"])
def test_ids(typed: str) -> None:
    assert rules.client_id(f" {typed} ") == rules.account_number(typed) == typed


@pytest.mark.parametrize("typed", ["two words", "a\u200bb", "a&b=c", "ä", "x" * 201])
def test_what_is_no_id(typed: str) -> None:
    with pytest.raises(rules.Refused):
        rules.client_id(typed)
    with pytest.raises(rules.Refused):
        rules.account_number(typed)
