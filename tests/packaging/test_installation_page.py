"""What README.md and installer/README.md list is what there is."""

import re
from pathlib import Path

import package
import pytest
import windows_msi

from callcontrol import command_line, identity
from callcontrol.updates.installation import ENDINGS
from tests.fixtures.programs import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGE = (ROOT / "installer" / "README.md").read_text(encoding="utf-8")
WINDOWS = ROOT / "installer" / "windows"
SET_UP = "\n".join(file.read_text(encoding="utf-8") for file in sorted(WINDOWS.glob("*.ns?")))
_, LINUX, ON_WINDOWS, MACOS, NEWER, MAKING = re.split(r"(?m)^## ", PAGE)


def rows(text: str) -> str:
    return "\n".join(line for line in text.splitlines() if line.startswith("|"))


def test_the_readme_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        command_line.parse(["--help"])
    commands = re.findall(r"(?m)^    ([a-z-]+)(?: |$)", capsys.readouterr().out)
    assert {"dial", "demo", "remove-data"} <= {*commands}
    for command in commands:
        assert f"`{identity.COMMAND} {command}" in rows(README)


def test_the_page_lists_every_switch_of_the_set_up_and_its_remover() -> None:
    read = r"!insertmacro Read(?:Switch|Choice)(?: \"\w*\.?\")? ([A-Z]+) \$"
    switches = {*re.findall(read, SET_UP)}
    assert {"AUTOSTART", "SERVER", "WAIT", "REMOVEDATA"} <= switches
    for switch in switches:
        assert f"`/{switch}=" in ON_WINDOWS


def test_the_page_lists_every_exit_code_of_the_set_up() -> None:
    codes = {*re.findall(r"(?m)^!define [A-Z_]+ (\d+)$", SET_UP)}
    told = {*re.findall(r"(?m)^\| (\d) \|", ON_WINDOWS)}
    assert told == codes | {"0", "2"}  # 0 and 2 are NSIS's own


def test_the_page_lists_every_property_of_the_msi() -> None:
    for name in windows_msi.PROPERTIES:
        assert f"`{name}`" in rows(ON_WINDOWS)


def test_the_page_lists_every_variable_that_the_build_reads() -> None:
    sources = "\n".join(
        file.read_text(encoding="utf-8")
        for file in sorted(Path(package.__file__).parent.glob("*.py"))
    )
    read = {*re.findall(r"\"((?:CALLCONTROL|CODESIGN|INSTALLER|NOTARY)_[A-Z_]+)\"", sources)}
    assert "CALLCONTROL_SIGN_CERT" in read
    assert not [name for name in read if f"`{name}`" not in MAKING + NEWER]


def test_the_page_lists_every_secret_and_variable_of_the_release() -> None:
    workflow = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    for name in re.findall(r"(?:secrets|vars)\.(\w+)", workflow):
        assert f"`{name}`" in MAKING


def test_the_page_says_of_each_kind_of_installation_how_it_is_updated() -> None:
    for kind in (*ENDINGS, "flatpak"):
        assert f"`{kind}`" in rows(NEWER)


@pytest.mark.parametrize("page", [README, PAGE], ids=["README.md", "installer/README.md"])
def test_every_link_leads_to_a_file(page: str) -> None:
    folder = ROOT if page is README else ROOT / "installer"
    links = [link for link in re.findall(r"\]\(([^)#]+)", page) if "://" not in link]
    assert links
    assert not [link for link in links if not (folder / link).exists()]
