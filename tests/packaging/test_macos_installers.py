"""What a Linux machine can prove of the macOS installers: lists, and what is run in which order.

The programs of macOS are stand-ins that write down how they were called.
"""

import platform
import plistlib
import re
import stat
import subprocess
from pathlib import Path

import macos_installers
import pytest
from build_tool import Failed

from callcontrol import __version__, autostart, identity
from callcontrol.updates.installation import this_computer

MACOS = macos_installers.SCRIPTS
PROGRAMS = (
    *("codesign", "hdiutil", "pkgbuild", "productbuild", "xcrun", "spctl", "ditto"),
    *("launchctl", "defaults", "pkgutil", "sudo"),
)
CERTIFICATES = {"CODESIGN_IDENTITY": "Developer ID Application: Us"}
CERTIFICATES["INSTALLER_IDENTITY"] = "Developer ID Installer: Us"
KEY = {"NOTARY_KEY": "key.p8", "NOTARY_KEY_ID": "K", "NOTARY_ISSUER": "I"}

# Writes the file that the real one would make: the last argument, or that of -ov.
STAND_IN = """#!/bin/bash
echo "$(basename "$0") $*" >> "$CALLS"
case $(basename "$0") in
hdiutil | pkgbuild | productbuild) echo made > "${@: -1}" ;;
pkgutil) exit 1 ;;
xcrun) [ "$2" != submit ] || printf '  id: 1-2\n  status: %s\n' "${NOTARY_SAYS:-Accepted}" ;;
esac
"""


@pytest.fixture(name="calls")
def _calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the stand-ins write; they come first on the path."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in PROGRAMS:
        (folder / name).write_text(STAND_IN)
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    monkeypatch.setenv("CALLS", str(tmp_path / "calls"))
    for name in (*macos_installers.SIGNING, *macos_installers.NOTARY, "CALLCONTROL_DOWNLOADS"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path / "calls"


@pytest.fixture(name="bundle")
def _bundle(tmp_path: Path) -> Path:
    """The folder beside which PyInstaller puts the app."""
    contents = tmp_path / "dist" / f"{identity.NAME}.app" / "Contents"
    for file in ("MacOS/callcontrol", "Frameworks/b.so", "Frameworks/Qt.framework/Qt"):
        (contents / file).parent.mkdir(parents=True, exist_ok=True)
        (contents / file).write_text(file)
    (contents / "Frameworks" / "a.dylib").write_text("a")
    return tmp_path / "dist" / "callcontrol"


def called(calls: Path) -> list[str]:
    return calls.read_text().splitlines() if calls.exists() else []


def verbs(calls: Path) -> list[str]:
    """The programs in the order in which they were called; the same in a row once."""
    names = [
        " ".join(line.split()[: 2 if line.startswith("xcrun") else 1]) for line in called(calls)
    ]
    return [name for place, name in enumerate(names) if name != names[place - 1] or place == 0]


def test_macos_knows_the_app_its_links_and_its_languages() -> None:
    told = macos_installers.info_plist()
    assert plistlib.loads(plistlib.dumps(told)) == told
    assert told["CFBundleIdentifier"] == identity.ID
    assert told["CFBundleShortVersionString"] == told["CFBundleVersion"] == __version__
    (links,) = told["CFBundleURLTypes"]
    assert links["CFBundleURLSchemes"] == ["tel", "callto", "sip"]
    assert told["CFBundleLocalizations"] == ["de", "en", "es", "fr"]
    assert told["LSMinimumSystemVersion"] == "13.0"
    assert "LSUIElement" not in told
    assert not [name for name in told if name.endswith("UsageDescription")]


def test_the_installer_never_puts_an_older_app_over_a_newer_one() -> None:
    (app,) = plistlib.loads(macos_installers.component_plist())
    assert app["BundleOverwriteAction"] == "upgrade"
    assert app["BundleIsVersionChecked"] is True
    assert app["BundleIsRelocatable"] is False


def test_the_program_asks_for_one_exemption_from_the_hardened_runtime() -> None:
    """No comment may stand in that file: the kernel's reader refuses them."""
    file = MACOS / "entitlements.plist"
    allowed = {"com.apple.security.cs.allow-unsigned-executable-memory": True}
    assert plistlib.loads(file.read_bytes()) == allowed
    assert "<!--" not in file.read_text()


def test_without_certificates_there_are_installers_that_are_not_signed(
    calls: Path, bundle: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    made = macos_installers.build(bundle, bundle.parent)
    assert [file.suffix for file in made] == [".dmg", ".pkg"]
    app = bundle.with_name(f"{identity.NAME}.app")
    told = (
        app / macos_installers.RESOURCES / "installed-by"
    )  # of the last one; each has an app of its own
    assert this_computer(told.parent).kind == "pkg"
    assert all(file.exists() and __version__ in file.name for file in made)
    assert verbs(calls) == ["hdiutil", "pkgbuild", "productbuild"]
    said = capfd.readouterr().out.splitlines()
    assert said == [
        "Not signed: CODESIGN_IDENTITY, INSTALLER_IDENTITY not set.",
        "Not notarised: NOTARY_KEY, NOTARY_KEY_ID, NOTARY_ISSUER not set.",
    ]


def test_the_app_looks_for_newer_versions_where_the_build_was_told(
    calls: Path, bundle: Path
) -> None:
    assert calls
    told = bundle / "_internal" / "callcontrol" / "resources" / "update.json"
    told.parent.mkdir(parents=True)
    told.write_text("{}")
    macos_installers.build(bundle, bundle.parent)
    app = bundle.with_name(f"{identity.NAME}.app")
    assert (app / macos_installers.RESOURCES / "update.json").read_text() == "{}"


def test_with_certificates_each_thing_is_signed_then_checked_by_apple(
    calls: Path, bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (CERTIFICATES | KEY).items():
        monkeypatch.setenv(name, value)
    macos_installers.build(bundle, bundle.parent)
    checked = ["xcrun notarytool", "xcrun stapler", "spctl"]
    assert verbs(calls) == [
        *("codesign", "ditto", *checked),
        *("hdiutil", "codesign", *checked),
        *("codesign", "ditto", *checked),
        *("pkgbuild", "productbuild", *checked),
    ]
    lines = called(calls)
    signed = [line for line in lines if line.startswith("codesign --force")]
    assert [line.rsplit("/", 1)[-1] for line in signed[:4]] == [
        *("a.dylib", "b.so", "Qt.framework", f"{identity.NAME}.app")
    ]
    assert ["--entitlements" in line for line in signed] == [
        *(False, False, False, True),
        *(False, False, False, False, True),
    ]
    assert all("--options runtime" in line for line in signed[:4])
    assert not any("--deep" in line for line in signed)
    (product,) = [line for line in lines if line.startswith("productbuild")]
    assert "--timestamp --sign Developer ID Installer: Us" in product
    for sent in [line for line in lines if "notarytool submit" in line]:
        assert "--wait --key key.p8 --key-id K --issuer I" in sent


def test_what_apple_refuses_ends_it_and_the_reasons_are_asked_for(
    calls: Path, bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``notarytool`` ends with 0 then, too."""
    for name, value in (CERTIFICATES | KEY | {"NOTARY_SAYS": "Invalid"}).items():
        monkeypatch.setenv(name, value)
    with pytest.raises(Failed, match=r"notarise\.sh"):
        macos_installers.build(bundle, bundle.parent)
    assert called(calls)[-1].startswith("xcrun notarytool log 1-2 --key key.p8 --key-id K")


def test_an_installer_that_is_not_signed_is_not_sent_to_apple(
    calls: Path, bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (CERTIFICATES | KEY).items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("INSTALLER_IDENTITY")
    macos_installers.build(bundle, bundle.parent)
    sent = [line for line in called(calls) if "notarytool submit" in line]
    assert [re.findall(r"\.(zip|dmg|pkg) ", line) for line in sent] == [["zip"], ["dmg"], ["zip"]]


def test_what_fails_ends_it(
    calls: Path, bundle: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CODESIGN_IDENTITY", "Us")
    (tmp_path / "bin" / "codesign").write_text("#!/bin/bash\nexit 1\n")
    with pytest.raises(Failed, match=r"sign\.sh"):
        macos_installers.build(bundle, bundle.parent)
    assert not called(calls)


def test_without_an_app_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(Failed, match="on macOS only"):
        macos_installers.build(tmp_path / "callcontrol", tmp_path)


def test_homebrew_gets_a_recipe_where_the_address_is_known(
    calls: Path, bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert calls
    monkeypatch.setenv("CALLCONTROL_DOWNLOADS", "https://example.com/v1/")
    *_, recipe = macos_installers.build(bundle, bundle.parent)
    text = recipe.read_text()
    assert not re.findall(r"@\w+@", text)
    assert f'version "{__version__}"' in text
    assert re.search(r'url "https://example.com/v1/callcontrol-.*\.dmg"', text)
    assert re.search(r'sha256 "[0-9a-f]{64}"', text)
    assert f"arch: :{platform.machine()}" in text
    assert autostart.LABEL in text


SCRIPTS = sorted({*MACOS.glob("*.sh"), *MACOS.glob("scripts/*")})


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_each_script_is_one(script: Path) -> None:
    text = script.read_text()
    assert text.startswith("#!/bin/bash\n")
    assert "set -euo pipefail" in text
    assert script.stat().st_mode & stat.S_IXUSR
    subprocess.run(["/bin/bash", "-n", script], check=True)


def test_removal_names_all_that_the_program_leaves(
    calls: Path, bundle: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    agent = home / "Library" / "LaunchAgents" / f"{autostart.LABEL}.plist"
    state = home / "Library" / "Saved Application State" / f"{identity.ID}.savedState"
    state.mkdir(parents=True)
    agent.parent.mkdir(parents=True)
    agent.write_text("x")
    app = bundle.with_name(f"{identity.NAME}.app")
    program = app / "Contents" / "MacOS" / identity.COMMAND
    program.write_text('#!/bin/bash\necho "callcontrol $*" >> "$CALLS"\n')
    program.chmod(0o755)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("APP_FOLDER", str(app.parent))
    subprocess.run(["/bin/bash", MACOS / "uninstall.sh", "--remove-data"], check=True)
    lines = called(calls)
    assert lines[:2] == ["callcontrol quit --wait 60", "callcontrol remove-data --yes"]
    assert any(line.endswith(f"/{autostart.LABEL}") for line in lines)
    assert f"defaults delete {identity.ID}" in lines
    assert not agent.exists()
    assert not state.exists()
    assert not app.exists()


def test_a_program_that_does_not_go_is_not_removed(
    calls: Path, bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = bundle.with_name(f"{identity.NAME}.app")
    program = app / "Contents" / "MacOS" / identity.COMMAND
    program.write_text("#!/bin/bash\nexit 1\n")
    program.chmod(0o755)
    monkeypatch.setenv("APP_FOLDER", str(app.parent))
    done = subprocess.run(
        ["/bin/bash", MACOS / "uninstall.sh"], check=False, capture_output=True, text=True
    )
    assert done.returncode == 1
    assert "end your call" in done.stderr
    assert app.exists()
    assert not called(calls)


def test_removal_does_nothing_when_it_does_not_understand(calls: Path, bundle: Path) -> None:
    done = subprocess.run(
        ["/bin/bash", MACOS / "uninstall.sh", "--remove-all"], check=False, capture_output=True
    )
    assert done.returncode == 2
    assert b"usage" in done.stderr
    assert bundle.with_name(f"{identity.NAME}.app").exists()
    assert not called(calls)


def test_the_scripts_that_stand_alone_have_the_programs_names() -> None:
    for script in ("uninstall.sh", "scripts/preinstall"):
        text = (MACOS / script).read_text()
        assert f"{identity.NAME}.app/Contents/MacOS/{identity.COMMAND}" in text.replace(
            "$app", f"{identity.NAME}.app"
        )
    removal = (MACOS / "uninstall.sh").read_text()
    assert f"id={identity.ID}\n" in removal
    assert f"agent={autostart.LABEL}\n" in removal
