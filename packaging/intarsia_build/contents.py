"""What is inside a staged tree: third-party notices as text, and a CycloneDX bill of materials."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime, timezone
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType, Pedigree
from cyclonedx.model.license import LicenseAcknowledgement
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from intarsia.plugin.notices import CHANGED, Network, Part, carried, networks, notices, parts
from intarsia_build.archives import TIME
from intarsia_build.changes import Change, sentences, told
from intarsia_build.failures import BuildFailed
from intarsia_build.targets import version

NOTICES = "notices.txt"
BILL = "sbom.cdx.json"
Changes: TypeAlias = Mapping[str, AbstractSet[Change]]  # by the names of parts


def write_contents(folder: Path, site: Path, changes: Changes) -> None:
    """Write both files into a version's folder, from what its `site-packages` hold.

    With what was changed of them, if anything, in a file of its own for `intarsia notices`. Equal
    trees give equal bytes: the bill has a fixed time and a serial number of its contents.
    Raises BuildFailed where the bill is not valid CycloneDX 1.6, OSError.
    """
    found, trained, beside = parts([site]), networks(), carried(folder)
    if changed := told(changes, [*beside, *found]):
        (folder / CHANGED).write_text(changed, "utf-8")
    (folder / NOTICES).write_text(notices([*beside, *found], trained, changed), "utf-8")
    (folder / BILL).write_text(bill(found, trained, beside, changes), "utf-8")


def bill(
    found: Sequence[Part],
    trained: Sequence[Network],
    beside: Sequence[Part] = (),
    changes: Changes = MappingProxyType({}),
) -> str:
    """The bill of materials as CycloneDX 1.6 in JSON; `beside`: what is carried beside wheels.

    Raises BuildFailed where it is not valid.
    """
    components = [
        *(_library(part, "generic", changes.get(part.name, set())) for part in beside),
        *(_library(part, "pypi", changes.get(part.name, set())) for part in found),
        *map(_model, trained),
    ]
    document = Bom(components=components)
    document.metadata.component = Component(
        name="intarsia",
        version=version(),
        type=ComponentType.APPLICATION,
        bom_ref=f"intarsia@{version()}",
        licenses=[LicenseFactory().make_from_string("Apache-2.0")],
    )
    document.register_dependency(document.metadata.component, components)
    names = "\n".join(f"{part.name}=={part.version}" for part in (*beside, *found))
    document.serial_number = uuid.uuid5(uuid.NAMESPACE_OID, f"intarsia {version()}\n{names}")
    document.metadata.timestamp = datetime.fromtimestamp(TIME, timezone.utc)
    text = JsonV1Dot6(document).output_as_string(indent=1)
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if fault is not None:
        raise BuildFailed(f"The bill of materials is not valid: {fault}")
    return json.dumps(json.loads(text), indent=1, sort_keys=True) + "\n"


def _library(part: Part, kind: str, changes: AbstractSet[Change]) -> Component:
    licence = LicenseFactory().make_from_string(
        part.licence or "see notices", license_acknowledgement=LicenseAcknowledgement.DECLARED
    )
    website = ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(part.home))
    return Component(
        name=part.name,
        version=part.version,
        type=ComponentType.LIBRARY,
        bom_ref=f"{part.name}@{part.version}",
        purl=PackageURL(kind, name=part.name, version=part.version),
        licenses=[licence],
        external_references=[website] if part.home else [],
        pedigree=Pedigree(notes=sentences(changes)) if changes else None,
    )


def _model(network: Network) -> Component:
    return Component(
        name=network.name,
        version=version(),
        type=ComponentType.MACHINE_LEARNING_MODEL,
        bom_ref=network.file,
        description=f"From: {network.source}. Trained on: {network.training_data}.",
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=network.sha256)],
        licenses=[LicenseFactory().make_from_string(network.licence)],
    )
