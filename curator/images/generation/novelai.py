"""NovelAI's metadata: a JSON comment beside a description and a source.

What NovelAI also hides in the lowest bits of the alpha channel is not read: that takes all of a
picture's pixels, a hundred times what the rest costs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from curator.images.generation.values import (
    as_count,
    as_dict,
    as_list,
    as_name,
    as_number,
    as_prompt,
    as_seed,
    parsed_object,
    sampler_name,
)
from curator.records import Generation

TOOL = "NovelAI"

_SOURCE_HASH = re.compile(r"\s+[0-9A-F]{6,16}$")


def read_novelai(texts: Mapping[str, str]) -> Generation | None:
    """Read the texts of a NovelAI picture; None where they are another program's."""
    values = parsed_object(texts.get("Comment"))
    if texts.get("Software") != TOOL and not ("uc" in values and "sampler" in values):
        return None
    prompt = as_prompt(values.get("prompt")) or as_prompt(texts.get("Description"))
    negative = as_prompt(values.get("uc"))
    schedule = as_name(values.get("noise_schedule"))
    return Generation(
        tool=TOOL,
        prompt=_with_characters(prompt, values.get("v4_prompt")),
        negative_prompt=_with_characters(negative, values.get("v4_negative_prompt")),
        checkpoint=_SOURCE_HASH.sub("", as_name(texts.get("Source"))),
        sampler=sampler_name(values.get("sampler"), "" if schedule == "native" else schedule),
        steps=as_count(values.get("steps")),
        cfg=as_number(values.get("scale")),
        seed=as_seed(values.get("seed")),
    )


def _with_characters(prompt: str, structured: Any) -> str:
    """Return a prompt with those of its characters, which version 4 keeps apart."""
    caption = as_dict(as_dict(structured).get("caption"))
    characters = [
        as_prompt(as_dict(each).get("char_caption"))
        for each in as_list(caption.get("char_captions"))[:20]
    ]
    base = as_prompt(caption.get("base_caption")) or prompt
    return as_prompt(" | ".join(filter(None, [base, *characters])))
