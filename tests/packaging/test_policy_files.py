"""The files for administrators: as the settings are, complete, and understood by the program."""

import json
import os
import plistlib
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from policy_files import INSTALLER, files, mobileconfig, toml
from policy_settings import Setting, administered
from policy_words import FRAME, LANGUAGES, words

from callcontrol.identity import COMMAND
from callcontrol.policy import Kind, Layer, Policy, Source, Strength
from callcontrol.policy_sources import POLICIES, RECOMMENDED, from_file, from_plists
from callcontrol.settings import FIELDS, Settings, SettingsStore

NS = {"p": "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"}
WINDOWS = INSTALLER / "windows" / "policy"
ME = os.getuid() if sys.platform != "win32" else 0
NAMES = [setting.name for setting in administered()]
SOFT = [setting.name for setting in administered() if setting.can_be_recommended]


@pytest.mark.parametrize("path", sorted(files()), ids=lambda path: path.name)
def test_each_file_is_as_the_settings_are(path: Path) -> None:
    made = "make it anew: PYTHONPATH=desktop:packaging python packaging/policy_files.py"
    assert path.read_bytes() == files()[path], made


def test_every_setting_is_described() -> None:
    assert {*NAMES} < FIELDS.keys()
    for setting in administered():
        assert len(setting.about) > 10, setting.name
        assert "`" not in setting.about
    rows = re.findall(
        r"^\| `([a-z_]+)` \|", (INSTALLER / "POLICY.md").read_text("utf-8"), re.MULTILINE
    )
    assert rows == NAMES


def referred(text: str) -> set[tuple[str, str]]:
    return set(re.findall(r"\$\((string|presentation)\.(\w+)\)", text))


@pytest.mark.parametrize(("language", "folder"), LANGUAGES.items())
def test_the_template_has_all_its_words_in_every_language(language: str, folder: str) -> None:
    asked = referred((WINDOWS / f"{COMMAND}.admx").read_text("utf-8"))
    said = ET.parse(WINDOWS / folder / f"{COMMAND}.adml").getroot()
    strings = {each.get("id"): each.text for each in said.iterfind(".//p:string", NS)}
    presentations = {each.get("id") for each in said.iterfind(".//p:presentation", NS)}
    assert {name for kind, name in asked if kind == "string"} == strings.keys()
    assert {name for kind, name in asked if kind == "presentation"} == presentations
    assert all(strings.values())
    assert FRAME[language].keys() == FRAME["en"].keys()


def test_other_languages_are_not_english() -> None:
    for setting in administered():
        title, about = words(setting, "en")
        if title != setting.name:
            for language in ("de", "fr", "es"):
                assert about != words(setting, language)[1], (setting.name, language)


def policies() -> list[ET.Element]:
    return ET.parse(WINDOWS / f"{COMMAND}.admx").getroot().findall("p:policies/p:policy", NS)


def test_each_setting_is_there_locked_and_recommended() -> None:
    found = [(each.get("key"), each.get("name")) for each in policies()]
    assert found == [
        *((POLICIES, name) for name in NAMES),
        *((RECOMMENDED, f"{name}_recommended") for name in SOFT),
    ]
    assert {each.get("class") for each in policies()} == {"Both"}


def test_a_template_refers_to_what_it_defines() -> None:
    root = ET.parse(WINDOWS / f"{COMMAND}.admx").getroot()
    defined = {each.get("name") for each in root.iterfind(".//p:category", NS)}
    assert {each.get("ref") for each in root.iterfind(".//p:parentCategory", NS)} <= defined
    supported = {each.get("name") for each in root.iterfind(".//p:definition", NS)}
    assert {e.get("ref") for e in root.iterfind("p:policies/*/p:supportedOn", NS)} == supported
    order = ["policyNamespaces", "resources", "supportedOn", "categories", "policies"]
    assert [each.tag.partition("}")[2] for each in root] == order
    for folder in LANGUAGES.values():
        said = ET.parse(WINDOWS / folder / f"{COMMAND}.adml").getroot()
        for presentation in said.iterfind(".//p:presentation", NS):
            ((shown),) = presentation
            assert shown.get("refId") == presentation.get("id")


def as_the_editor_writes(policy: ET.Element, setting: Setting) -> list[object]:
    """What the registry gets for each way to fill in the policy, as ``winreg`` reads it."""
    enabled = policy.find("p:enabledValue/p:decimal", NS)
    disabled = policy.find("p:disabledValue/p:decimal", NS)
    if enabled is not None and disabled is not None:
        return [int(enabled.get("value", "")), int(disabled.get("value", ""))]
    ((element),) = policy.findall("p:elements/*", NS)
    assert element.get("valueName") == setting.name
    match element.tag.partition("}")[2]:
        case "enum":
            return [each.text for each in element.iterfind("p:item/p:value/p:string", NS)]
        case "decimal":
            return [int(element.get("minValue", "")), int(element.get("maxValue", ""))]
        case "multiText":
            return [["one", "two"], []]
        case _:
            return [json.dumps(setting.default) if setting.kind == "json" else "text"]


@pytest.mark.parametrize("setting", administered(), ids=lambda setting: setting.name)
def test_what_the_editor_writes_is_understood(setting: Setting, tmp_path: Path) -> None:
    (policy,) = (each for each in policies() if each.get("name") == setting.name)
    source = Source(kind=Kind.COMPUTER_POLICY, place=POLICIES)
    seen = set()
    for value in as_the_editor_writes(policy, setting):
        layer = Layer(source=source, strength=Strength.LOCKED, values={setting.name: value})
        store = SettingsStore(tmp_path / "settings.json", Policy(layers=(layer,)))
        assert not store.decisions.troubles
        seen.add(str(getattr(store.current, setting.name)))
    if setting.kind == "choice":
        assert seen == {*setting.choices}
    if setting.kind == "switch":
        assert seen == {"True", "False"}


def test_the_example_for_linux_sets_nothing_until_it_is_filled_in(tmp_path: Path) -> None:
    file = tmp_path / "policy.toml"
    file.write_text(toml(administered()), encoding="utf-8")
    file.chmod(0o644)
    policy = from_file(file, owner=ME)
    assert [dict(layer.values) for layer in policy.layers] == [{}, {}]
    assert policy.troubles == ()
    filled_in = re.sub(r"(?m)^#(?=\w+ = )", "", file.read_text(encoding="utf-8"))
    file.write_text(filled_in, encoding="utf-8")
    policy = from_file(file, owner=ME)
    store = SettingsStore(tmp_path / "settings.json", policy)
    assert not store.decisions.troubles
    assert [[*layer.values] for layer in policy.layers] == [SOFT, NAMES]
    assert store.current == Settings()


def test_the_example_for_macos_sets_nothing_until_it_is_filled_in(tmp_path: Path) -> None:
    text = mobileconfig(administered())
    (content,) = plistlib.loads(text.encode())["PayloadContent"]
    file = tmp_path / "Managed Preferences" / f"{content['PayloadType']}.plist"
    file.parent.mkdir()

    def installed(content: dict[str, object]) -> Policy:
        file.write_bytes(plistlib.dumps(content))
        file.chmod(0o644)
        return from_plists(tmp_path, "robin", owner=ME)

    assert [dict(layer.values) for layer in installed(content).layers] == [{}, {}]
    filled_in = re.sub(r"<!--\n.*?\n( *<key>\w+</key>.*?)\n *-->", r"\1", text, flags=re.DOTALL)
    (content,) = plistlib.loads(filled_in.encode())["PayloadContent"]
    policy = installed(content)
    store = SettingsStore(tmp_path / "settings.json", policy)
    assert not store.decisions.troubles
    assert {layer.strength: sorted(layer.values) for layer in policy.layers} == {
        Strength.RECOMMENDED: sorted(SOFT),
        Strength.LOCKED: sorted(NAMES),
    }
