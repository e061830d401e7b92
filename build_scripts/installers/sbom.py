"""The list of all parts (software bill of materials), in CycloneDX's form."""

import uuid
from datetime import UTC, datetime
from pathlib import Path

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from installers import parts, product


def write(to: Path, found: list[parts.Part]) -> Path:
    """Valid, and the same for the same parts: no random number, no time of the making."""
    made_of = "\n".join(part.purl for part in found)
    bom = Bom(serial_number=uuid.uuid5(uuid.NAMESPACE_URL, made_of))
    bom.metadata.timestamp = datetime.fromtimestamp(product.epoch(), UTC)
    bom.metadata.component = own = Component(
        name=product.NAME,
        version=product.VERSION,
        type=ComponentType.APPLICATION,
        bom_ref=product.NAME,
        licenses=[LicenseFactory().make_from_string(product.LICENCE)],
    )
    components = [_component(part) for part in found]
    for component in components:
        bom.components.add(component)
    bom.register_dependency(own, components)
    shown = JsonV1Dot6(bom).output_as_string(indent=1)
    if wrong := JsonStrictValidator(SchemaVersion.V1_6).validate_str(shown):
        product.fail(f"the list of parts is not valid: {wrong}")
    to.write_text(shown, encoding="utf-8")
    return to


def _component(part: parts.Part) -> Component:
    licence = LicenseFactory().make_from_string(part.licence)
    return Component(
        name=part.name,
        version=part.version,
        type=ComponentType.LIBRARY,
        purl=PackageURL.from_string(part.purl),
        bom_ref=part.purl,
        licenses=[licence],
    )
