"""InvokeAI's metadata, in the three shapes that its versions wrote."""

from __future__ import annotations

import re
from typing import Any

from curator.images.generation.values import (
    Loras,
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

TOOL = "InvokeAI"

#: In the old syntax what stands in brackets is not wanted.
_UNWANTED = re.compile(r"\[([^\[\]]*)\]")
_OPTION = re.compile(r"\s-([A-Za-z])\s{0,8}([^\s]{1,100})")


def read_metadata(text: str) -> Generation | None:
    """Read the "invokeai_metadata" of version 3 and later."""
    values = parsed_object(text)
    if not values:
        return None
    return Generation(
        tool=TOOL,
        prompt=as_prompt(values.get("positive_prompt")),
        negative_prompt=as_prompt(values.get("negative_prompt")),
        checkpoint=_model_name(values.get("model")),
        sampler=sampler_name(values.get("scheduler")),
        steps=as_count(values.get("steps")),
        cfg=as_number(values.get("cfg_scale")) or as_number(values.get("guidance")),
        seed=as_seed(values.get("seed")),
        loras=_loras(values.get("loras")),
    )


def read_sd_metadata(text: str) -> Generation | None:
    """Read the "sd-metadata" of version 2."""
    values = parsed_object(text)
    image = as_dict(values.get("image"))
    if not image:
        return None
    prompts = image.get("prompt")
    if isinstance(prompts, list):
        parts = [as_prompt(as_dict(part).get("prompt")) for part in prompts[:100]]
        prompts = " ".join(filter(None, parts))
    prompt, negative = _split(as_prompt(prompts))
    return Generation(
        tool=TOOL,
        prompt=prompt,
        negative_prompt=negative,
        checkpoint=as_model(values.get("model_weights")),
        sampler=sampler_name(image.get("sampler")),
        steps=as_count(image.get("steps")),
        cfg=as_number(image.get("cfg_scale")),
        seed=as_seed(image.get("seed")),
    )


def read_dream(text: str) -> Generation | None:
    """Read the "Dream" command of version 1: a prompt in quotes, then options."""
    end = text.rfind('"')
    if not text.startswith('"') or end < 1:
        return None
    prompt, negative = _split(as_prompt(text[1:end]))
    options = {match[1]: match[2] for match in _OPTION.finditer(text[end + 1 :][:2000])}
    return Generation(
        tool=TOOL,
        prompt=prompt,
        negative_prompt=negative,
        sampler=sampler_name(options.get("A")),
        steps=as_count(options.get("s")),
        cfg=as_number(options.get("C")),
        seed=as_seed(options.get("S", "")),
    )


def _split(prompt: str) -> tuple[str, str]:
    unwanted = ", ".join(filter(None, (part.strip(" ,") for part in _UNWANTED.findall(prompt))))
    return " ".join(_UNWANTED.sub(" ", prompt).split()), unwanted


def _model_name(model: Any) -> str:
    values = as_dict(model)
    return as_model(values.get("name") or values.get("model_name") or model)


def _loras(value: Any) -> Loras:
    found = []
    for entry in map(as_dict, as_list(value)[:100]):
        weight = as_number(entry.get("weight"))
        name = _model_name(entry.get("model") or entry.get("lora"))
        found.append((name, 1.0 if weight is None else weight))
    return distinct(found)
