"""The ``$filter`` of collections: the OData subset that CloudLink documents (contract §1.4).

Operators ``eq ne lt gt le ge and or``, parentheses, ``contains(field,'v')`` and
``substringof('v',field)``, strings in single quotes (doubled inside). Mitel's own example wraps the
whole filter in double quotes, so that is accepted too. Not here: paging (``hal.py``).
"""

import re
from collections.abc import Callable, Mapping

Item = Mapping[str, object]
Test = Callable[[Item], bool]
_Value = Callable[[Item], object]

_TOKEN = re.compile(
    r"\s*(?:(?P<text>'(?:[^']|'')*')|(?P<number>-?\d+(?:\.\d+)?)(?![\w.-])|(?P<word>[\w./-]+)"
    r"|(?P<mark>[(),]))"
)
_COMPARE: Mapping[str, Callable[[int], bool]] = {
    "eq": lambda order: order == 0,
    "ne": lambda order: order != 0,
    "lt": lambda order: order < 0,
    "gt": lambda order: order > 0,
    "le": lambda order: order <= 0,
    "ge": lambda order: order >= 0,
}
_CONSTANTS: Mapping[str, object] = {"true": True, "false": False, "null": None}
_MAX_DEPTH = 20


class BadFilter(ValueError):
    """The filter cannot be understood."""


def parse_filter(text: str) -> Test:
    """Turn a ``$filter`` into a test of JSON items; raises ``BadFilter``."""
    text = text.strip()
    if len(text) >= 2 and text[0] == text[-1] == '"':
        text = text[1:-1]
    parser = _Parser(_tokens(text))
    test = parser.either()
    parser.expect_end()
    return test


def _tokens(text: str) -> list[tuple[str, str]]:
    tokens, position = [], 0
    text = text.rstrip()
    while position < len(text):
        match = _TOKEN.match(text, position)
        if not match or not match.lastgroup:
            raise BadFilter(f"cannot read {text[position:]!r}")
        tokens.append((match.lastgroup, match[match.lastgroup]))
        position = match.end()
    return tokens


class _Parser:
    """Recursive descent: either → both → single → comparison."""

    def __init__(self, tokens: list[tuple[str, str]]) -> None:
        self._tokens = [*tokens, ("end", "")]
        self._next = 0
        self._depth = 0

    def either(self) -> Test:
        tests = [self._both()]
        while self._skip("or"):
            tests.append(self._both())
        return lambda item: any(test(item) for test in tests)

    def expect_end(self) -> None:
        kind, text = self._tokens[self._next]
        if kind != "end":
            raise BadFilter(f"did not expect {text!r}")

    def _both(self) -> Test:
        tests = [self._single()]
        while self._skip("and"):
            tests.append(self._single())
        return lambda item: all(test(item) for test in tests)

    def _single(self) -> Test:
        if self._skip("("):
            self._depth += 1
            if self._depth > _MAX_DEPTH:
                raise BadFilter("too many parentheses")
            test = self.either()
            self._depth -= 1
            self._need(")")
            return test
        for function in ("contains", "substringof"):
            if self._peek() == ("word", function) and self._tokens[self._next + 1][1] == "(":
                return self._function(function)
        return self._comparison()

    def _function(self, name: str) -> Test:
        self._next += 1
        self._need("(")
        first = self._value()
        self._need(",")
        second = self._value()
        self._need(")")
        # OData puts the field second in substringof, callers of CloudLink put it first (contract
        # §1.4): either way round will do.
        return lambda item: (
            _contains(first(item), second(item))
            or (name == "substringof" and _contains(second(item), first(item)))
        )

    def _comparison(self) -> Test:
        left = self._value()
        operator = self._take("word")
        if operator not in _COMPARE:
            raise BadFilter(f"{operator!r} is not an operator")
        right, compare = self._value(), _COMPARE[operator]
        return lambda item: _ordered(left(item), right(item), compare, operator)

    def _value(self) -> _Value:
        kind, text = self._peek()
        self._next += 1
        if kind == "text":
            value: object = text[1:-1].replace("''", "'")
        elif kind == "number":
            value = float(text)
        elif kind == "word" and text in _CONSTANTS:
            value = _CONSTANTS[text]
        elif kind == "word":
            return lambda item: _field(item, text)
        else:
            raise BadFilter(f"expected a value, not {text!r}")
        return lambda _item: value

    def _peek(self) -> tuple[str, str]:
        return self._tokens[self._next]

    def _skip(self, text: str) -> bool:
        found = self._peek()[0] in {"word", "mark"} and self._peek()[1] == text
        self._next += found
        return found

    def _need(self, text: str) -> None:
        if not self._skip(text):
            raise BadFilter(f"expected {text!r}, not {self._peek()[1]!r}")

    def _take(self, kind: str) -> str:
        found, text = self._peek()
        if found != kind:
            raise BadFilter(f"did not expect {text!r}")
        self._next += 1
        return text


def _field(item: Item, path: str) -> object:
    value: object = item
    for name in path.split("/"):
        value = value.get(name) if isinstance(value, Mapping) else None
    return value


def _contains(where: object, what: object) -> bool:
    return isinstance(where, str) and isinstance(what, str) and what in where


def _ordered(left: object, right: object, compare: Callable[[int], bool], operator: str) -> bool:
    """Compare like with like; different kinds are unequal and in no order."""
    if isinstance(left, str) and isinstance(right, str):
        return compare((left > right) - (left < right))
    if isinstance(left, int | float) and isinstance(right, int | float):
        return compare((left > right) - (left < right))
    return (left is right) if operator == "eq" else operator == "ne" and left is not right
