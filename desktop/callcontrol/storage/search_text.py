"""What is typed, as SQL that looks for it in names, numbers, notes and tags."""

from collections.abc import Sequence
from typing import NamedTuple

from callcontrol.calls import folding
from callcontrol.storage import entry_rows

_TRIGRAM = 3

Values = list[object]


class Part(NamedTuple):
    """A piece of SQL and its parameters."""

    sql: str
    values: Values


def patterns(words: Sequence[str]) -> list[tuple[str, str]]:
    """What has to stand somewhere, for each word: the one or the other."""
    runs = [folding.digit_run(word) for word in words]
    if runs and all(runs):
        return [folding.either("".join(runs))]
    found = []
    for word, run in zip(words, runs, strict=True):
        one = run or " ".join(folding.split(folding.fold(word)))
        other = " ".join(folding.split(folding.fold(folding.spelled_out(word))))
        if one:
            found.append(folding.either(run) if run else (one, other))
    return found


def met(words: Sequence[tuple[str, str]], tags: frozenset[str]) -> Part:
    """Whether ``party``, ``remark`` and ``caller`` have all words, and one of the tags."""
    parts: list[str] = []
    values: Values = []
    for pair in words:
        alternatives = sorted(set(pair))
        columns = ("party.text", "remark.text", "caller.text")
        parts.append(any_in(columns, len(alternatives)))
        values += alternatives * len(columns)
    if tags:
        parts.append(any_in(("remark.text", "caller.text"), len(tags)))
        values += [entry_rows.tag_text(tag) for tag in sorted(tags)] * 2
    return Part(" and ".join(parts), values)


def any_in(columns: Sequence[str], alternatives: int) -> str:
    """Whether one of so many texts stands in one of ``columns``."""
    each = [f"instr({column}, ?)" for column in columns for _ in range(alternatives)]
    return f"({' or '.join(each)})"


def match(words: Sequence[tuple[str, str]]) -> tuple[str, list[tuple[str, str]]]:
    """What the full-text index is asked for, and the words that are too short for it."""
    long = [pair for pair in words if is_long(pair)]
    rest = [pair for pair in words if not is_long(pair)]
    return " AND ".join(map(either, long)), rest


def is_long(pair: tuple[str, str]) -> bool:
    """Whether the full-text index knows it."""
    return all(len(one) >= _TRIGRAM for one in pair)


def either(pair: tuple[str, str]) -> str:
    """The one or the other, for the full-text index."""
    return f"({' OR '.join(map(quoted, sorted(set(pair))))})"


def quoted(text: str) -> str:
    """``text`` as it stands, for the full-text index."""
    doubled = text.replace('"', '""')
    return f'"{doubled}"'
