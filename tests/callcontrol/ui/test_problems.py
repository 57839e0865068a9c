"""Every stable error code of the layers below has a sentence of its own, with a next step."""

import ast
import re
from pathlib import Path

import pytest

import callcontrol
from callcontrol.ui import problems

PACKAGE = Path(callcontrol.__file__).parent


def _codes_in(source: str) -> set[str]:
    """Every code that a module can give an error: its classes' own, and those of single errors."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.keyword(arg="code", value=ast.Constant(value=str(code))):
                found.add(code)
            case ast.ClassDef(name=name, body=body):
                if name.endswith("Fault"):
                    found |= set(_strings(body))
                found |= set(_own_code(node, body))
            case (
                ast.Assign(targets=[ast.Name(id="_CODES")], value=value)
                | ast.AnnAssign(target=ast.Name(id="_CODES"), value=ast.expr() as value)
            ):
                found |= {
                    one.value
                    for one in ast.walk(value)
                    if isinstance(one, ast.Constant) and isinstance(one.value, str)
                }
            case ast.Call(
                func=ast.Attribute(attr="emit", value=ast.Attribute(attr="troubles")),
                args=[ast.Constant(value=str(code))],
            ):
                found.add(code)
            case ast.Raise(
                exc=ast.Call(func=ast.Name(id="ValueError"), args=[ast.Constant(value=str(code))])
            ) if re.fullmatch("[a-z]+_[a-z_]+", code):
                found.add(code)
    return found - {""}


def _strings(body: list[ast.stmt]) -> list[str]:
    return [
        str(line.value.value)
        for line in body
        if isinstance(line, ast.Assign) and isinstance(line.value, ast.Constant)
    ]


def _own_code(node: ast.ClassDef, body: list[ast.stmt]) -> list[str]:
    """The code of an error class, or those that its docstring names as the ones it comes with."""
    named = re.search(r"Codes: (.*?)\.", ast.get_docstring(node) or "", re.DOTALL)
    if named:
        return re.findall("``([a-z_]+)``", named[1])
    return [
        str(line.value.value)
        for line in body
        if isinstance(line, ast.Assign)
        and isinstance(line.value, ast.Constant)
        and any(getattr(to, "id", "") in ("code", "default_code") for to in line.targets)
        and line.value.value != "cloudlink_error"  # of the root of the tree, which nobody raises
    ]


CODES = (
    {
        code
        for path in sorted(PACKAGE.rglob("*.py"))
        if "ui" not in path.relative_to(PACKAGE).parts
        for code in _codes_in(path.read_text(encoding="utf-8"))
    }
    | {"bug", "history_not_saved", "not_lasting", "no_browser", "quota", "settings_damaged"}
    | {
        *("settings_unsafe", "dial_signed_out", "dial_too_long", "dial_hidden_characters"),
        *("dial_other_scheme", "dial_not_a_number", "history_not_changed", "note_not_saved"),
        *("dial_locked", "dial_none_in_text"),
    }
)
"""With those that are no literal argument of an error."""


def test_there_is_no_sentence_that_nobody_asks_for() -> None:
    assert {*problems.codes()} - {"unreachable"} <= CODES


def test_the_codes_are_found_in_the_sources() -> None:
    assert {
        *("dns", "tls", "proxy", "silent", "socket_refused", "pbx_timeout", "unavailable"),
        *("port_busy", "denied", "state_mismatch", "no_endpoint", "unsaved_disk_full"),
        *("database_newer", "database_disk_full", "keyring_locked", "simulator_failed"),
    } <= CODES


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_code_has_a_sentence(code: str) -> None:
    sentence = problems.sentence(code)
    assert sentence != problems.sentence("unheard_of").replace("unheard_of", code)
    assert sentence.endswith(".")
    assert sentence[0].isupper()
    assert "{" not in sentence


NEXT_STEP = re.compile(
    r"\b(Ask|Check|Choose|Close|Copy|Correct|Enter|Install|Make room|Move|Quit|See|Set|Sign in)\b"
    r"|\b(Try|Unlock|Use|Wait)\b"
    r"|Restore a backup|sign in again|enter it in the settings|the log has the details"
    r"|It will be tried again|It is being made again|A new one is being made",
    re.IGNORECASE,
)
"""What the user, their administrator or the program does next."""


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_sentence_has_a_next_step(code: str) -> None:
    if code.startswith("dial_"):
        pytest.skip("a stranger's link that is refused: nobody is to be led to call it")
    assert NEXT_STEP.search(problems.sentence(code)), problems.sentence(code)


def test_no_two_codes_say_the_same() -> None:
    said: dict[str, list[str]] = {}
    for code in sorted(CODES):
        said.setdefault(problems.sentence(code), []).append(code)
    assert [codes for codes in said.values() if len(codes) > 1] == []


def test_a_code_from_the_future_is_named_for_support() -> None:
    assert problems.sentence("flux_capacitor") == (
        "Something went wrong (flux_capacitor). The log has the details."
    )
