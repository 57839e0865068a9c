"""Brings the translations up to date with the code: ``dev.py translate``.

Collects every sentence from the code, has Qt's ``lupdate`` merge them into the ``.ts`` files of
``resources/translations``, fills in the names of countries, and compiles the ``.qm`` files that the
program reads. What still waits for its translation is listed.
"""

import ast
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import NamedTuple

import PySide6

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "desktop" / "callcontrol"
TRANSLATIONS = ROOT / "resources" / "translations"


class Sentence(NamedTuple):
    """One sentence of the program, as Qt looks for its translation."""

    kind: str
    words: str
    meaning: str
    counts: bool


class NotLiteral(Exception):
    """A ``tr`` whose sentence only the running program knows: nobody can translate it."""


def collect() -> dict[Sentence, list[str]]:
    """Every sentence, each with the files where it stands."""
    found: dict[Sentence, list[str]] = {}
    for file in sorted(SOURCES.rglob("*.py")):
        for sentence in in_source(file.read_text(encoding="utf-8"), file.name):
            files = found.setdefault(sentence, [])
            files += [file.name] if file.name not in files else []
    for words in pages():
        found[Sentence("closing pages", words, "", counts=False)] = ["closing_page.py"]
    for name in countries().values():
        found[Sentence("countries", name, "", counts=False)] = []
    return found


def in_source(source: str, name: str) -> Iterator[Sentence]:
    """The sentences of one module; raises ``NotLiteral``."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Name(id="tr"), args=arguments, keywords=keywords):
                if not all(isinstance(a, ast.Constant) and a.value for a in arguments):
                    raise NotLiteral(f"{name}:{node.lineno}: tr takes whole sentences, literally")
                words, meaning = [*(str(ast.literal_eval(a)) for a in arguments), ""][:2]
                yield Sentence("callcontrol", words, meaning, counts=bool(keywords))


def pages() -> Iterator[str]:
    """The words that the browser shows after the sign-in."""
    from callcontrol.cloudlink.closing_page import Page, Pages

    for field in fields(Pages):
        if isinstance(page := field.default, Page):
            yield from (page.title, page.text)


def countries() -> dict[str, str]:
    """ISO 3166 code and English name of every country that the settings offer."""
    import phonenumbers
    from PySide6.QtCore import QLocale

    return {
        code: QLocale.territoryToString(QLocale.codeToTerritory(code))
        for code in sorted(phonenumbers.SUPPORTED_REGIONS)
    }


def known(file: Path) -> dict[Sentence, ET.Element]:
    """What a ``.ts`` file holds."""
    return {
        Sentence(
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
            counts=message.get("numerus") == "yes",
        ): message
        for context in ET.parse(file).iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
    }


def waiting(file: Path) -> list[str]:
    """The sentences that nobody has translated yet."""
    return [
        sentence.words
        for sentence, message in known(file).items()
        if message.find("translation[@type='unfinished']") is not None
    ]


def merge(sentences: dict[Sentence, list[str]], file: Path) -> None:
    """Add what is new, drop what is gone, keep what is translated."""
    lines = []
    for (kind, words, meaning, counts), found_in in sentences.items():
        arguments = [json.dumps(each, ensure_ascii=False) for each in (kind, words, meaning)]
        lines.append(f"#: {', '.join(found_in)}" if found_in else "")
        count = ", 1" if counts else ""
        lines.append(f"QCoreApplication.translate({', '.join(arguments)}{count})")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "sentences.py"
        source.write_text("\n".join(lines), encoding="utf-8")
        options = ["-silent", "-no-obsolete", "-sort-messages", "-locations", "none"]
        options += ["-source-language", "en", "-target-language", file.stem]
        _qt("lupdate", *options, str(source), "-ts", str(file))


def name_countries(file: Path) -> bool:
    """Give new countries the names that ``phonenumbers`` has for them; whether there were any."""
    from phonenumbers.geodata.locale import LOCALE_DATA

    tree = ET.parse(file)  # noqa: S314 - our own file
    codes = {name: code for code, name in countries().items()}
    named = False
    for message in tree.iterfind("context[name='countries']/message"):
        names = LOCALE_DATA.get(codes[message.findtext("source", "")], {})
        name = names.get(file.stem, "")
        name = names[name[1:]] if name.startswith("*") else name
        translation = message.find("translation[@type='unfinished']")
        if translation is not None and name and not translation.text:
            translation.text = name
            del translation.attrib["type"]
            named = True
    if named:
        tree.write(file, encoding="utf-8")
    return named


def _qt(tool: str, *arguments: str) -> None:
    program = next(Path(PySide6.__file__).parent.glob(f"{tool}*"))
    subprocess.run([str(program), *arguments], check=True)


def main() -> int:
    """Bring all languages up to date; 1 where sentences wait for their translation."""
    from callcontrol.ui.translation import LANGUAGES

    sentences = collect()
    missing = False
    for file in (TRANSLATIONS / f"{code}.ts" for code in LANGUAGES if code != "en"):
        merge(sentences, file)
        if name_countries(file):
            merge(sentences, file)  # Qt writes it last, so that it always looks the same
        _qt("lrelease", "-silent", "-nounfinished", str(file))
        for words in waiting(file):
            missing = True
            sys.stderr.write(f"{file.relative_to(ROOT)} has no translation of: {words}\n")
    return int(missing)


if __name__ == "__main__":
    sys.exit(main())
