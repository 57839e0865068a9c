"""Signs what Windows runs, by the certificate in the environment: signtool, or osslsigncode.

``CALLCONTROL_SIGN_CERT`` is a PKCS #12 file, ``CALLCONTROL_SIGN_PASSWORD`` its password,
``CALLCONTROL_SIGN_TIMESTAMP`` the address of a time stamp service (RFC 3161). NSIS starts this file
to have the uninstaller signed.
"""

import os
import shutil
import struct
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from build_tool import Failed, run

UNSIGNED = "not signed: CALLCONTROL_SIGN_CERT names no certificate (a .pfx file)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """A certificate, and the tool that signs with it."""

    tool: Path
    certificate: Path
    password: str
    timestamp: str

    def sign(self, files: Iterable[Path]) -> None:
        """Sign each of ``files`` in its place. Raises ``Failed``."""
        for file in files:
            signed = file.with_name(f"{file.name}.signed")
            windows = self.tool.name.startswith("signtool")
            command = self._signtool(file) if windows else self._osslsigncode(file, signed)
            try:
                run(command)
            except Failed as error:
                signed.unlink(missing_ok=True)
                raise Failed(f"{file.name} was not signed: {error}") from None
            if not windows:
                signed.replace(file)

    def _signtool(self, file: Path) -> list[str]:
        stamp = ["/tr", self.timestamp, "/td", "sha256"] if self.timestamp else []
        password = ["/p", self.password] if self.password else []
        chosen = ["/fd", "sha256", "/f", str(self.certificate), *password, *stamp]
        return [str(self.tool), "sign", *chosen, str(file)]

    def _osslsigncode(self, file: Path, signed: Path) -> list[str]:
        stamp = ["-ts", self.timestamp] if self.timestamp else []
        chosen = ["-h", "sha256", "-pkcs12", str(self.certificate), "-pass", self.password, *stamp]
        return [str(self.tool), "sign", *chosen, "-in", str(file), "-out", str(signed)]


def from_environment(environment: Mapping[str, str]) -> Signer | None:
    """Who signs; None without a certificate. Raises ``Failed`` when file or tool is missing."""
    given = environment.get("CALLCONTROL_SIGN_CERT", "")
    if not given:
        return None
    if not Path(given).is_file():
        raise Failed(f"CALLCONTROL_SIGN_CERT: there is no file {given}")
    tool = shutil.which("signtool") or shutil.which("osslsigncode")
    if tool is None:
        raise Failed("neither signtool (Windows SDK) nor osslsigncode was found")
    return Signer(
        tool=Path(tool),
        certificate=Path(given),
        password=environment.get("CALLCONTROL_SIGN_PASSWORD", ""),
        timestamp=environment.get("CALLCONTROL_SIGN_TIMESTAMP", ""),
    )


def unsigned(bundle: Path) -> list[Path]:
    """The programs and libraries in ``bundle`` that nobody has signed yet."""
    files = (each for each in sorted(bundle.rglob("*")) if each.is_file())
    return [each for each in files if _is_unsigned_program(each)]


def _is_unsigned_program(file: Path) -> bool:
    """Read off the header (PE/COFF, "Optional Header Data Directories", Certificate Table)."""
    if file.suffix.lower() not in {".exe", ".dll", ".pyd"}:
        return False
    with file.open("rb") as opened:
        head = opened.read(4096)
    if head[:2] != b"MZ":
        return False
    (start,) = struct.unpack_from("<I", head, 0x3C)
    optional = start + 24
    if head[start : start + 4] != b"PE\0\0" or len(head) < optional + 152:
        return False
    (magic,) = struct.unpack_from("<H", head, optional)
    directories = optional + (112 if magic == 0x20B else 96)
    (size,) = struct.unpack_from("<I", head, directories + 4 * 8 + 4)
    return int(size) == 0


if __name__ == "__main__":
    if signer := from_environment(os.environ):
        signer.sign(map(Path, sys.argv[1:]))
