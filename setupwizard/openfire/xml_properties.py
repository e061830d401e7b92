"""Openfire's XML property files: a dotted name is a path of elements (util/XMLProperties.java)."""

import re
from xml.etree.ElementTree import Element, ParseError, SubElement, TreeBuilder, XMLParser, tostring

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import XMLParser as DefusedParser

from setupwizard.model.problems import Code, SetupError

BLANKS = re.compile(r"[ \t\n\r\f]+")


def parse(text: str, file: str) -> Element:
    """The root element, comments kept. Raises CONFIGURATION_UNREADABLE; `file` names it there."""
    # `insert_comments` exists only on the builder, and defusedxml takes any builder.
    parser: XMLParser = DefusedParser(
        target=TreeBuilder(insert_comments=True), forbid_dtd=True, forbid_entities=True
    )
    try:
        parser.feed(text.encode())
        root: Element = parser.close()
    except (ParseError, DefusedXmlException) as error:
        raise SetupError(Code.CONFIGURATION_UNREADABLE, detail=str(error), file=file) from None
    return root


def find(root: Element, name: str) -> Element | None:
    """The element of a property. Of twins only the first counts, at every level."""
    element: Element | None = root
    for part in name.split("."):
        element = None if element is None else element.find(part)
    return element


def get(root: Element, name: str) -> str:
    """What Openfire reads: blanks trimmed and folded; empty and absent are the same to it."""
    element = find(root, name)
    if element is None:
        return ""
    text = (element.text or "") + "".join(child.tail or "" for child in element)
    return BLANKS.sub(" ", text).strip(" ")


def put(root: Element, name: str, value: str) -> Element:
    """Set a property, making the elements on the way."""
    element = root
    for part in name.split("."):
        child = element.find(part)
        element = SubElement(element, part) if child is None else child
    for child in [child for child in element if not isinstance(child.tag, str)]:
        element.remove(child)  # text behind a comment would be read as part of the value
    element.text = value
    return element


def remove(root: Element, name: str) -> None:
    """Take a property away if it is there."""
    parent_name, _, leaf = name.rpartition(".")
    parent = find(root, parent_name) if parent_name else root
    child = None if parent is None else parent.find(leaf)
    if parent is not None and child is not None:
        parent.remove(child)


def render(root: Element) -> bytes:
    body: bytes = tostring(root, "utf-8")
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + body + b"\n"
