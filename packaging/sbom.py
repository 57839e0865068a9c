"""The bill of materials (CycloneDX 1.6, JSON) and the licences of all that is in a bundle."""

import os
import sys
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from bundled_parts import Part, find_parts
from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from packageurl import PackageURL

from callcontrol import __version__, identity

LOCK = Path(__file__).resolve().parent.parent / "requirements" / "package.txt"
FILE = f"{identity.COMMAND}.cdx.json"
LICENCES = "licences"


def write(sources: Iterable[str], folder: Path) -> list[tuple[str, str, str]]:
    """Describe a bundle of the files ``sources``; write that into ``folder``.

    Returns what is to be put into the bundle, as PyInstaller takes it: (name there, file, "DATA").
    Raises ``bundled_parts.Unknown``.
    """
    parts = find_parts(sources, LOCK.read_text(encoding="utf-8"))
    file = folder / FILE
    file.write_text(bill(parts) + "\n", encoding="utf-8")
    entries = [(FILE, str(file), "DATA")]
    for part in parts:
        for name, text in part.texts.items():
            place = Path(LICENCES, part.name, name)
            written = folder / place
            written.parent.mkdir(parents=True, exist_ok=True)
            written.write_text(text, encoding="utf-8")
            entries.append((str(place), str(written), "DATA"))
    return entries


def bill(parts: Iterable[Part]) -> str:
    """The bill of materials for the program that stands on ``parts``; the same for the same."""
    ours = Component(
        name=identity.NAME,
        version=__version__,
        type=ComponentType.APPLICATION,
        bom_ref=identity.COMMAND,
    )
    components = [_component(part) for part in parts]
    listed = f"{identity.ID}/{__version__}/{sys.platform}/" + " ".join(
        str(component.purl) for component in components
    )
    bom = Bom(
        components=components,
        serial_number=uuid.uuid5(uuid.NAMESPACE_URL, listed),
        metadata=BomMetaData(component=ours, timestamp=built_at()),
    )
    bom.register_dependency(ours, components)
    outputter = make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6)
    text: str = outputter.output_as_string(indent=1)
    return text


def built_at() -> datetime:
    """The time of the commit that is built (reproducible-builds.org, SOURCE_DATE_EPOCH)."""
    return datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC)


def _component(part: Part) -> Component:
    hashes = [HashType(alg=HashAlgorithm.SHA_256, content=each) for each in part.hashes]
    # As the lock has them: one of these is of the file that was installed.
    locked = ExternalReference(
        type=ExternalReferenceType.DISTRIBUTION, url=XsUri(part.purl), hashes=hashes
    )
    return Component(
        name=part.name,
        version=part.version,
        type=ComponentType.LIBRARY,
        bom_ref=part.purl,
        purl=PackageURL.from_string(part.purl),
        licenses=[LicenseFactory().make_from_string(part.licence)],
        external_references=[locked] if hashes else [],
    )
