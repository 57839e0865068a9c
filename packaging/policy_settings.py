"""What administrators can set, as ``settings.py`` declares it, for the files that offer it."""

import ast
import re
from collections.abc import Mapping
from dataclasses import Field, dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from callcontrol import settings
from callcontrol.policy import Strength, strengths
from callcontrol.setting_values import to_json

LINE = 96


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One setting: its ``name``, what its docstring says, and what it can be."""

    name: str
    about: str
    declared: "Field[Any]"
    default: object

    @property
    def kind(self) -> str:
        """``switch``, ``choice``, ``number``, ``text``, ``texts``, or ``json`` for what is more."""
        declared = self.declared
        if declared.type is bool:
            return "switch"
        if isinstance(declared.metadata.get("allowed"), tuple):
            return "choice"
        simple = {int: "number", str: "text", tuple[str, ...]: "texts"}
        return next((kind for one, kind in simple.items() if one == declared.type), "json")

    @property
    def choices(self) -> tuple[str, ...]:
        """What a ``choice`` can be."""
        return tuple(self.declared.metadata["allowed"])

    @property
    def span(self) -> tuple[int, int]:
        """The least and the most that a ``number`` can be."""
        allowed = self.declared.metadata.get("allowed", range(2**31))
        return allowed[0], allowed[-1]

    @property
    def can_be_recommended(self) -> bool:
        """Whether the user may choose otherwise."""
        return Strength.RECOMMENDED in strengths(self.declared)

    @property
    def values(self) -> str:
        """What it can be, in words for a table."""
        least, most = self.span if self.kind == "number" else (0, 0)
        return {
            "switch": "yes or no",
            "choice": ", ".join(self.choices) if self.kind == "choice" else "",
            "number": f"{least} to {most}",
            "text": "text",
            "texts": "list of texts",
            "json": "table of texts" if isinstance(self.default, Mapping) else "list",
        }[self.kind]


def administered() -> list[Setting]:
    """All that administrators can set, in the order in which it is declared."""
    about = _docstrings()
    standard = settings.Settings()
    return [
        Setting(
            name=name,
            about=about[name],
            declared=declared,
            default=to_json(getattr(standard, name)),
        )
        for name, declared in settings.FIELDS.items()
        if strengths(declared)
    ]


def _docstrings() -> dict[str, str]:
    """What stands below each field of ``Settings``, as one line without marks."""
    source = Path(settings.__file__).read_text(encoding="utf-8")
    (body,) = (
        node.body
        for node in ast.parse(source).body
        if isinstance(node, ast.ClassDef) and node.name == "Settings"
    )
    found = {}
    for field, text in pairwise(body):
        match field, text:
            case (
                ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str(words))),
            ):
                found[name] = re.sub(r"\s+", " ", words).replace("``", "").strip()
    return found
