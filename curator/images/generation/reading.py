"""A file's bytes to how it was generated: which texts it has, and whose they are."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping

from curator.images.generation import comfy, invoke
from curator.images.generation.novelai import read_novelai
from curator.images.generation.parameters import read_parameters
from curator.images.generation.texts import USER_COMMENT, XMP_COMMENT, read_texts
from curator.images.generation.values import (
    as_count,
    as_dict,
    as_list,
    as_model,
    as_number,
    as_prompt,
    as_seed,
    distinct,
    parsed_object,
    sampler_name,
)
from curator.records import Generation

#: Raise it when the readers find more in the same bytes: what was read before is read anew.
PARSER_VERSION = 1

#: Characters kept of what was read.
MAX_RAW = 8_000


def read_generation(data: bytes) -> Generation | None:
    """Read how a picture was generated from its file's bytes; takes well below a millisecond.

    Parameters
    ----------
    data
        A whole file. PNG, JPEG and WebP are looked into.

    Returns
    -------
    Generation or None
        None where the file tells nothing that is understood. Nothing is raised on any bytes.
    """
    texts = read_texts(data)
    if not texts:
        return None
    for key, read in _READERS.items():
        text = texts.get(key)
        found = read(text) if text else None
        if text and found is not None:
            return _finished(found, text)
    found = read_novelai(texts)
    if found is not None:
        return _finished(found, texts.get("Comment", ""))
    return _from_exif_tags(texts)


def _finished(found: Generation, text: str) -> Generation:
    raw = text[:MAX_RAW].encode("utf-8", "replace").decode().replace("\0", "")
    return dataclasses.replace(found, raw=raw, parser_version=PARSER_VERSION)


def _read_comment(text: str) -> Generation | None:
    """Read a UserComment: a parameters text, or JSON with ComfyUI's graph in it."""
    if text.lstrip()[:1] == "{":
        found = comfy.read_comment(parsed_object(text))
        if found is not None:
            return found
    return read_parameters(text, surely=False)


def _read_xmp_comment(text: str) -> Generation | None:
    """Read what Draw Things writes into XMP, or a parameters text there."""
    values = parsed_object(text)
    if "c" not in values or "sampler" not in values:
        return read_parameters(text, surely=False)
    loras = [
        (as_model(lora.get("model")), as_number(lora.get("weight")) or 0.0)
        for lora in map(as_dict, as_list(values.get("lora"))[:100])
    ]
    return Generation(
        tool="Draw Things",
        prompt=as_prompt(values.get("c")),
        negative_prompt=as_prompt(values.get("uc")),
        checkpoint=as_model(values.get("model")),
        sampler=sampler_name(values.get("sampler")),
        steps=as_count(values.get("steps")),
        cfg=as_number(values.get("scale")),
        seed=as_seed(values.get("seed")),
        loras=distinct(loras),
    )


def _from_exif_tags(texts: Mapping[str, str]) -> Generation | None:
    """Read the EXIF tags that ComfyUI's savers misuse: "prompt:{…}" and "workflow:{…}"."""
    parts: dict[str, str] = {}
    for key in ("exif:Model", "exif:Make", "exif:ImageDescription"):
        name, colon, text = texts.get(key, "").partition(":")
        if colon:
            parts.setdefault(name.strip().lower(), text)
    for name, read in (("prompt", comfy.read_prompt), ("workflow", comfy.read_workflow)):
        text = parts.get(name, "")
        found = read(text) if text else None
        if found is not None:
            return _finished(found, text)
    return None


def _read_surely(text: str) -> Generation | None:
    return read_parameters(text, surely=True)


# InvokeAI and A1111's kin first: their files may hold ComfyUI's graphs as well, and tell more.
_READERS: dict[str, Callable[[str], Generation | None]] = {
    "invokeai_metadata": invoke.read_metadata,
    "sd-metadata": invoke.read_sd_metadata,
    "Dream": invoke.read_dream,
    "parameters": _read_surely,
    "prompt": comfy.read_prompt,
    "workflow": comfy.read_workflow,
    USER_COMMENT: _read_comment,
    XMP_COMMENT: _read_xmp_comment,
}
