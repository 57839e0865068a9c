"""The translations are whole: every sentence of the code, in every language, compiled."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
import translate
from PySide6.QtCore import QTranslator
from translate import Sentence

from callcontrol.ui.translation import LANGUAGES

FILES = [translate.TRANSLATIONS / f"{code}.ts" for code in LANGUAGES if code != "en"]
SENTENCES = translate.collect()
HOW = "python3 dev.py translate (CONTRIBUTING: how to add a sentence)"


@pytest.fixture(name="file", params=FILES, ids=lambda file: file.stem)
def _file(request: pytest.FixtureRequest) -> Path:
    return Path(request.param)


def translations(file: Path) -> Iterator[tuple[Sentence, list[str]]]:
    """Every sentence of a ``.ts`` file with its translation: several where it counts."""
    for sentence, message in translate.known(file).items():
        forms = [form.text or "" for form in message.iter("numerusform")]
        yield sentence, forms or [message.findtext("translation", "")]


def listed(sentences: Iterable[Sentence]) -> str:
    """The words of these sentences, each in a line."""
    return "\n".join(sorted({sentence.words for sentence in sentences}))


def test_there_is_a_file_for_every_language_and_no_other() -> None:
    assert sorted(translate.TRANSLATIONS.glob("*.ts")) == FILES


def test_the_sentences_of_the_code_are_found() -> None:
    assert len(SENTENCES) > 500
    assert Sentence("callcontrol", "&Answer", "", counts=False) in SENTENCES
    assert Sentence("callcontrol", "%n missed", "", counts=True) in SENTENCES
    assert Sentence("callcontrol", "Call", "noun", counts=False) in SENTENCES
    assert Sentence("countries", "Germany", "", counts=False) in SENTENCES


def test_every_sentence_of_the_code_has_its_place(file: Path) -> None:
    lacking = SENTENCES.keys() - translate.known(file).keys()
    assert listed(lacking) == "", f"run {HOW}"


def test_no_sentence_is_translated_that_the_code_has_no_more(file: Path) -> None:
    too_many = translate.known(file).keys() - SENTENCES.keys()
    assert listed(too_many) == "", f"run {HOW}"


def test_no_line_of_french_begins_with_a_mark() -> None:
    (file,) = (each for each in FILES if each.stem == "fr")
    forms = [form for _, forms in translations(file) for form in forms]
    assert [form for form in forms if re.search(r" [;:?!»]|« ", form)] == []


def test_every_sentence_is_translated(file: Path) -> None:
    assert "\n".join(translate.waiting(file)) == "", f"write them, then run {HOW}"
    assert [sentence for sentence, forms in translations(file) if not all(forms)] == []


def test_a_translation_has_the_marks_of_its_sentence(file: Path) -> None:
    different = [
        (sentence.words, form)
        for sentence, forms in translations(file)
        for form in forms
        if marks(form) != marks(sentence.words)
    ]
    assert different == []


def marks(sentence: str) -> tuple[list[str], int, str]:
    """What has to be in every language: place-holders, the mnemonic, how it ends."""
    end = sentence[-1] if sentence[-1] in ".…?" else ""
    return sorted(re.findall(r"\{\w*\}|%n", sentence)), len(re.findall(r"&\w", sentence)), end


def test_a_sentence_that_counts_has_two_forms(file: Path) -> None:
    """German, French and Spanish have a singular and a plural."""
    assert all(len(forms) == 1 + sentence.counts for sentence, forms in translations(file))


def test_the_compiled_file_says_what_the_written_one_says(file: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(file.with_suffix(".qm"))), f"run {HOW}"
    for sentence, forms in translations(file):
        for number, form in enumerate(forms, start=1):
            count = number if sentence.counts else -1
            found = translator.translate(sentence.kind, sentence.words, sentence.meaning, count)
            assert found == form, f"run {HOW}"


def test_a_sentence_that_only_the_running_program_knows_is_refused() -> None:
    found = list(translate.in_source('tr("One " "two", "number"); tr("%n", n=3)', "x.py"))
    assert found == [
        Sentence("callcontrol", "One two", "number", counts=False),
        Sentence("callcontrol", "%n", "", counts=True),
    ]
    for source in ('tr(f"{x} calls")', "tr(words)", 'tr("a" + b)', 'tr("")'):
        with pytest.raises(translate.NotLiteral, match=r"x\.py:1"):
            list(translate.in_source(source, "x.py"))


def test_what_is_new_waits_what_is_gone_goes_and_what_is_translated_stays(tmp_path: Path) -> None:
    file = tmp_path / "de.ts"
    one, two, three = (
        Sentence("callcontrol", words, "", counts=words.startswith("%"))
        for words in ('Say "it", ünd {who}…', "Gone", "%n new")
    )
    translate.merge({one: ["a.py"], two: ["b.py"]}, file)
    written = file.read_text(encoding="utf-8")
    done = written.replace(' type="unfinished"></trans', ">x</trans")
    file.write_text(done, encoding="utf-8")
    translate.merge({one: ["c.py"], three: []}, file)
    assert dict(translations(file)) == {one: ["x"], three: ["", ""]}
    assert translate.waiting(file) == ["%n new"]


def test_new_countries_get_their_names(tmp_path: Path) -> None:
    file = tmp_path / "fr.ts"
    translate.merge({Sentence("countries", "Germany", "", counts=False): []}, file)
    assert translate.name_countries(file)
    assert [forms for _, forms in translations(file)] == [["Allemagne"]]
    assert not translate.name_countries(file)
