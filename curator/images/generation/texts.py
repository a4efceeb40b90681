"""The texts that a PNG, JPEG or WebP file carries beside its pixels, by their keys.

The files are walked, not decoded: a picture of any size costs a few microseconds.
"""

from __future__ import annotations

import html
import re
import zlib

from curator.images.generation.exif import exif_texts

#: Bytes of one text once unpacked, and of all of a file's texts.
MAX_TEXT = 4 * 2**20
MAX_TEXTS = 8 * 2**20
#: Parts of a file that are looked at: far more than any encoder makes of a large picture.
MAX_PARTS = 100_000

#: The key of a text in EXIF's UserComment, and of one in the UserComment of XMP.
USER_COMMENT = "exif:UserComment"
XMP_COMMENT = "xmp:UserComment"

_XMP_KEYWORD = "XML:com.adobe.xmp"
_XMP_HEADER = b"http://ns.adobe.com/xap/1.0/\0"
_EXIF_HEADER = b"Exif\0\0"
_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_XMP_LIST_ITEM = re.compile(r"<rdf:li\b[^<>]{0,200}>")


def read_texts(data: bytes) -> dict[str, str]:
    """Return a file's texts by key; of those with the same key the first.

    Keys are a PNG's keywords, `USER_COMMENT`, `XMP_COMMENT`, and "Make", "Model" and
    "ImageDescription" of EXIF, prefixed with "exif:".
    """
    if data.startswith(_PNG_SIGNATURE):
        return _png_texts(data)
    if data.startswith(b"\xff\xd8\xff"):
        return _jpeg_texts(data)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _webp_texts(data)
    return {}


class _Texts:
    """Texts gathered until there are too many."""

    def __init__(self) -> None:
        self.found: dict[str, str] = {}
        self._left = MAX_TEXTS

    def add(self, key: str, text: str) -> None:
        if key == _XMP_KEYWORD:
            self.add_xmp(text)
        elif key not in self.found and len(text) <= self._left:
            self.found[key] = text
            self._left -= len(text)

    def add_exif(self, block: bytes) -> None:
        for key, text in exif_texts(block[:MAX_TEXT]).items():
            self.add(f"exif:{key}", text)

    def add_xmp(self, packet: str) -> None:
        """Take the user's comment, the only property in which a generator writes its settings."""
        start = packet.find("<exif:UserComment")
        end = packet.find("</exif:UserComment>", start)
        if start < 0 or end < 0:
            return
        inside = packet[packet.find(">", start) + 1 : end]
        item = _XMP_LIST_ITEM.search(inside)
        if item:
            inside = inside[item.end() :].partition("</rdf:li>")[0]
        self.add(XMP_COMMENT, html.unescape(inside))


def _png_texts(data: bytes) -> dict[str, str]:
    texts = _Texts()
    at = len(_PNG_SIGNATURE)
    for _ in range(MAX_PARTS):
        kind = data[at + 4 : at + 8]
        if len(kind) < 4 or kind == b"IEND":
            break
        size = int.from_bytes(data[at : at + 4], "big")
        if kind != b"IDAT" and size <= MAX_TEXT:
            body = data[at + 8 : at + 8 + size]
            if kind == b"tEXt":
                keyword, _, text = body.partition(b"\0")
                texts.add(keyword.decode("latin-1"), _latin_or_utf8(text))
            elif kind == b"zTXt":
                keyword, _, rest = body.partition(b"\0")
                texts.add(keyword.decode("latin-1"), _latin_or_utf8(_inflated(rest[1:])))
            elif kind == b"iTXt":
                texts.add(*_international(body))
            elif kind == b"eXIf":
                texts.add_exif(body)
        at += 12 + size
    return texts.found


def _international(body: bytes) -> tuple[str, str]:
    keyword, _, rest = body.partition(b"\0")
    packed, rest = rest[:1] == b"\x01", rest[2:]
    text = rest.partition(b"\0")[2].partition(b"\0")[2]  # after language and translated keyword
    if packed:
        text = _inflated(text)
    return keyword.decode("latin-1"), text.decode("utf-8", "replace")


def _inflated(packed: bytes) -> bytes:
    """Return what a zlib stream unpacks to; b"" where it is damaged or too much."""
    unpacker = zlib.decompressobj()
    try:
        text = unpacker.decompress(packed, MAX_TEXT)
    except zlib.error:
        return b""
    return b"" if unpacker.unconsumed_tail else text


def _latin_or_utf8(text: bytes) -> str:
    # The standard says Latin-1, and several generators write UTF-8 all the same.
    try:
        return text.decode("utf-8")
    except UnicodeDecodeError:
        return text.decode("latin-1")


def _jpeg_texts(data: bytes) -> dict[str, str]:
    texts = _Texts()
    at = 2
    for _ in range(MAX_PARTS):
        if data[at : at + 1] != b"\xff":
            break
        marker = data[at + 1 : at + 2]
        if marker in (b"\xda", b"\xd9", b""):  # the pixels begin, or the file ends
            break
        if marker == b"\xff":  # padding
            at += 1
            continue
        size = int.from_bytes(data[at + 2 : at + 4], "big")
        if marker == b"\xe1":
            body = data[at + 4 : at + 2 + size]
            if body.startswith(_EXIF_HEADER):
                texts.add_exif(body)
            elif body.startswith(_XMP_HEADER):
                texts.add_xmp(body[len(_XMP_HEADER) :].decode("utf-8", "replace"))
        at += 2 + max(size, 2)
    return texts.found


def _webp_texts(data: bytes) -> dict[str, str]:
    texts = _Texts()
    at = 12
    for _ in range(MAX_PARTS):
        kind = data[at : at + 4]
        if len(kind) < 4:
            break
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        if kind in (b"EXIF", b"XMP ") and size <= MAX_TEXT:
            body = data[at + 8 : at + 8 + size]
            if kind == b"EXIF":
                texts.add_exif(body)
            else:
                texts.add_xmp(body.decode("utf-8", "replace"))
        at += 8 + size + size % 2
    return texts.found
