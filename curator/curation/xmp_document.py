"""XMP as RDF/XML: properties set and read without disturbing what other programs wrote.

Only the few shapes of RDF that XMP allows are known: a property is an attribute of a top-level
`rdf:Description` or an element in it, and a list is an `rdf:Bag` or `rdf:Seq` of `rdf:li`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lxml import etree

from curator import __version__

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
XMP = "http://ns.adobe.com/xap/1.0/"
DC = "http://purl.org/dc/elements/1.1/"
LIGHTROOM = "http://ns.adobe.com/lightroom/1.0/"
DIGIKAM = "http://www.digikam.org/ns/1.0/"
DARKTABLE = "http://darktable.sf.net/"
CAMERA_RAW = "http://ns.adobe.com/camera-raw-settings/1.0/"
MEDIA = "http://ns.adobe.com/xap/1.0/mm/"
#: Our own properties: what we told, so that we never take back what others did.
ARTSCORE = "urn:artscore-curator:xmp:1.0#"

_PREFIXES = {
    "rdf": RDF, "xmp": XMP, "dc": DC, "lr": LIGHTROOM, "digiKam": DIGIKAM, "artscore": ARTSCORE,
}  # fmt: skip

_NEW = f"""<?xml version="1.0" encoding="UTF-8"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="ArtScore Curator {__version__}">
 <rdf:RDF xmlns:rdf="{RDF}">
  <rdf:Description rdf:about="" xmlns:xmp="{XMP}" xmlns:dc="{DC}" xmlns:artscore="{ARTSCORE}"/>
 </rdf:RDF>
</x:xmpmeta>
"""


#: What XML can't hold, however it is written.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class NotXmpError(ValueError):
    """The bytes are no XMP that may be read."""


class XmpDocument:
    """One XMP packet.

    Parameters
    ----------
    data
        A sidecar's bytes; None for a new one.

    Raises
    ------
    NotXmpError
        The bytes are no XML, hold a document type (entities can be made to explode or to read
        files), or no RDF.
    """

    def __init__(self, data: bytes | None = None) -> None:
        for prefix, uri in _PREFIXES.items():
            etree.register_namespace(prefix, uri)
        parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True)
        try:
            root = etree.fromstring(_NEW.encode() if data is None else data, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            raise NotXmpError(str(error)) from error
        self._tree = root.getroottree()
        if self._tree.docinfo.internalDTD is not None or self._tree.docinfo.doctype:
            raise NotXmpError("it has a document type")
        packet = next(root.iter(f"{{{RDF}}}RDF"), None)
        if packet is None:
            raise NotXmpError("it has no RDF")
        self._packet = packet
        if next(self._descriptions(), None) is None:
            etree.SubElement(packet, f"{{{RDF}}}Description", {f"{{{RDF}}}about": ""})

    def to_bytes(self) -> bytes:
        """Return the document as UTF-8."""
        data: bytes = etree.tostring(self._tree, encoding="UTF-8", xml_declaration=True)
        return data if data.endswith(b"\n") else data + b"\n"

    def text(self, uri: str, name: str) -> str | None:
        """Return a simple property, or None."""
        tag = f"{{{uri}}}{name}"
        for description in self._descriptions():
            if tag in description.attrib:
                return str(description.attrib[tag]).strip()
            element = description.find(tag)
            if element is not None and len(element) == 0:
                return (element.text or "").strip()
        return None

    def items(self, uri: str, name: str) -> list[str] | None:
        """Return a list property's items, or None where there is no such property."""
        element = self._element(uri, name)
        if element is None:
            return None
        items = [(item.text or "").strip() for item in element.iter(f"{{{RDF}}}li")]
        return [item for item in items if item]

    def set_text(self, uri: str, name: str, value: str | None) -> None:
        """Set a simple property where it stands, or anew; None removes it."""
        tag = f"{{{uri}}}{name}"
        value = None if value is None else _UNWRITABLE.sub("", value)
        done = value is None
        for description in list(self._descriptions()):
            if tag in description.attrib:
                if done:
                    del description.attrib[tag]
                else:
                    description.attrib[tag] = value
                    done = True
            for element in description.findall(tag):
                if done:
                    _remove(element)
                else:
                    for child in list(element):
                        element.remove(child)
                    element.text = value
                    done = True
        if not done:
            next(self._descriptions()).attrib[tag] = value

    def set_items(self, uri: str, name: str, items: Sequence[str]) -> None:
        """Set a list property where it stands, or anew; without items it is removed."""
        tag = f"{{{uri}}}{name}"
        element = self._element(uri, name)
        if not items:
            if element is not None:
                _remove(element)
            return
        if element is None:
            element = etree.SubElement(next(self._descriptions()), tag)
        container = element.find(f"{{{RDF}}}Seq")
        kind = "Bag" if container is None else "Seq"
        for child in list(element):
            element.remove(child)
        element.text = None
        container = etree.SubElement(element, f"{{{RDF}}}{kind}")
        for item in items:
            etree.SubElement(container, f"{{{RDF}}}li").text = _UNWRITABLE.sub("", item)

    def _element(self, uri: str, name: str) -> etree._Element | None:
        for description in self._descriptions():
            element = description.find(f"{{{uri}}}{name}")
            if element is not None:
                return element
        return None

    def _descriptions(self) -> Iterator[etree._Element]:
        yield from self._packet.iterchildren(f"{{{RDF}}}Description")


def _remove(element: etree._Element) -> None:
    """Take an element out and keep the text behind it, which is its neighbours' indentation."""
    parent = element.getparent()
    before = element.getprevious()
    if element.tail and element.tail.strip():
        if before is None:
            parent.text = (parent.text or "") + element.tail
        else:
            before.tail = (before.tail or "") + element.tail
    parent.remove(element)
