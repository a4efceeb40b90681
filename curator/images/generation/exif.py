"""The texts in a block of EXIF data."""

from __future__ import annotations

from PIL import Image
from PIL.ExifTags import IFD, Base

from curator.images.decode import ignore_pillow_warnings

_CHARSET_BYTES = 8


def exif_texts(block: bytes) -> dict[str, str]:
    """Return a block's texts by tag name: UserComment, ImageDescription, Make and Model.

    Damaged blocks have none.
    """
    ignore_pillow_warnings()
    texts: dict[str, str] = {}
    try:
        exif = Image.Exif()
        exif.load(block)
        for tag in (Base.ImageDescription, Base.Make, Base.Model):
            value = exif.get(tag)
            if isinstance(value, str):
                texts[tag.name] = value
        comment = exif.get_ifd(IFD.Exif).get(Base.UserComment)
        if isinstance(comment, bytes):
            texts["UserComment"] = _comment(comment)
        elif isinstance(comment, str):
            texts["UserComment"] = comment
    except Exception:  # damaged EXIF raises many kinds
        return texts
    return texts


def _comment(value: bytes) -> str:
    """Return a UserComment by the character set that its first eight bytes name."""
    charset, text = value[:_CHARSET_BYTES], value[_CHARSET_BYTES:]
    if charset == b"UNICODE\0":
        return _utf16(text)
    if charset in (b"ASCII\0\0\0", bytes(_CHARSET_BYTES)):
        return text.decode("utf-8", "replace")
    return value.decode("utf-8", "replace")  # no character set at all


def _utf16(text: bytes) -> str:
    """Decode UTF-16 of either order: the writers disagree, and few leave a mark.

    Settings are mostly ASCII, which read in the wrong order is none.
    """
    if text[:2] in (b"\xfe\xff", b"\xff\xfe"):
        return text.decode("utf-16", "replace")
    big = text[:2000:2].count(0)
    little = text[1:2000:2].count(0)
    return text.decode("utf-16-le" if little > big else "utf-16-be", "replace")
