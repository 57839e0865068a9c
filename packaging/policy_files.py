"""Makes the files for administrators from the settings: ``python packaging/policy_files.py``.

Group policy templates, the examples for Linux and macOS, the table of ``installer/POLICY.md``.
"""

import json
import plistlib
import re
import textwrap
from pathlib import Path
from uuid import NAMESPACE_DNS, uuid5
from xml.sax.saxutils import escape

import admx
from policy_settings import LINE, Setting, administered

from callcontrol.identity import COMMAND, ID, NAME
from callcontrol.policy import Strength
from callcontrol.policy_sources import FILE, INNER

INSTALLER = Path(__file__).resolve().parent.parent / "installer"
_FROM, _TO = "<!-- settings: made by packaging/policy_files.py -->\n", "<!-- end -->\n"


def toml(settings: list[Setting]) -> str:
    """The example of ``policy.toml``, in which nothing is set yet."""
    lines = [
        f"# What {NAME} does on this computer, for all users: {FILE}",
        "# It counts only if root owns it and nobody else may write it.",
        "# Take the # away before a name. What each means: installer/POLICY.md",
        "",
        "# Users cannot change these.",
        f"[{Strength.LOCKED}]",
    ]
    for setting in settings:
        lines += [*_comment(setting, "# "), f"#{setting.name} = {_toml(setting.default)}", ""]
    lines += ["# These stand in for the defaults; users can choose otherwise."]
    lines += [f"[{Strength.RECOMMENDED}]"]
    lines += [
        f"#{setting.name} = {_toml(setting.default)}"
        for setting in settings
        if setting.can_be_recommended
    ]
    return "\n".join(lines) + "\n"


def _toml(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)  # the same for all that defaults are


def mobileconfig(settings: list[Setting]) -> str:
    """The example of a configuration profile, in which nothing is set yet."""
    inner = "".join(_key(setting, " " * 16) for setting in settings if setting.can_be_recommended)
    outer = "".join(_key(setting, " " * 12) for setting in settings)
    head = plistlib.dumps({}).decode().partition("<plist")[0]
    return f"""{head}<plist version="1.0">
<dict>
    <key>PayloadType</key><string>Configuration</string>
    <key>PayloadVersion</key><integer>1</integer>
    <key>PayloadIdentifier</key><string>{ID}.policy</string>
    <key>PayloadUUID</key><string>{_uuid("policy")}</string>
    <key>PayloadDisplayName</key><string>{NAME}</string>
    <key>PayloadScope</key><string>System</string>
    <key>PayloadContent</key>
    <array>
        <dict>
            <key>PayloadType</key><string>{ID}</string>
            <key>PayloadVersion</key><integer>1</integer>
            <key>PayloadIdentifier</key><string>{ID}.settings</string>
            <key>PayloadUUID</key><string>{_uuid("settings")}</string>
            <key>PayloadDisplayName</key><string>{NAME}</string>
            <!-- Take a setting out of its comment to lock it. -->
{outer}            <!-- These stand in for the defaults; users can choose otherwise. -->
            <key>{INNER}</key>
            <dict>
{inner}            </dict>
        </dict>
    </array>
</dict>
</plist>
"""


def _key(setting: Setting, indent: str) -> str:
    value = plistlib.dumps(setting.default, sort_keys=False).decode()  # type: ignore[arg-type]
    written = re.sub(r"\s+", "", value.partition('version="1.0">')[2].partition("</plist>")[0])
    about = escape("\n".join(_comment(setting, indent)))
    return f"{indent}<!--\n{about}\n{indent}<key>{setting.name}</key>{written}\n{indent}-->\n"


def _uuid(part: str) -> str:
    return str(uuid5(NAMESPACE_DNS, f"{part}.{ID}")).upper()


def _comment(setting: Setting, indent: str) -> list[str]:
    text = f"{setting.about} ({setting.values})"
    return textwrap.wrap(text, LINE, initial_indent=indent, subsequent_indent=indent)


def table(settings: list[Setting]) -> str:
    """Every setting, for ``POLICY.md``."""
    kinds = {"number": "REG_DWORD", "switch": "REG_DWORD", "texts": "REG_MULTI_SZ"}
    rows = ["| name | values | default | Windows | what it is |", "|" + " --- |" * 5]
    for setting in settings:
        kind = kinds.get(setting.kind, "REG_SZ" + (", JSON" if setting.kind == "json" else ""))
        about = setting.about + ("" if setting.can_be_recommended else " Locked only.")
        cells = [f"`{setting.name}`", setting.values, f"`{_toml(setting.default)}`", kind, about]
        rows.append("| " + " | ".join(each.replace("|", r"\|") for each in cells) + " |")
    return "\n".join(rows) + "\n"


def with_table(page: str, settings: list[Setting]) -> str:
    """``page`` with the table as it is now."""
    before, _, rest = page.partition(_FROM)
    return before + _FROM + table(settings) + _TO + rest.partition(_TO)[2]


def files() -> dict[Path, bytes]:
    """What each file has to be."""
    settings = administered()
    made = {
        INSTALLER / "linux" / "policy.toml": toml(settings).encode(),
        INSTALLER / "macos" / f"{COMMAND}.mobileconfig": mobileconfig(settings).encode(),
    }
    windows = INSTALLER / "windows" / "policy"
    made |= {windows / path: contents for path, contents in admx.files(settings).items()}
    page = INSTALLER / "POLICY.md"
    made[page] = with_table(page.read_text(encoding="utf-8"), settings).encode()
    return made


def main() -> None:
    """Write them."""
    for path, contents in files().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(contents)


if __name__ == "__main__":
    main()
