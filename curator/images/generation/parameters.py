"""The "parameters" text of A1111 and its kin, and the JSON that others write under that key."""

from __future__ import annotations

import re
from typing import Any

from curator.images.generation.values import (
    Loras,
    as_count,
    as_dict,
    as_list,
    as_model,
    as_name,
    as_number,
    as_prompt,
    as_seed,
    distinct,
    loras_in,
    parsed,
    parsed_object,
    sampler_name,
)
from curator.records import Generation

_NEGATIVE = "Negative prompt:"
_SETTINGS = re.compile(r"(?:^|\n)[ \t]{0,8}Steps: ?\d")
#: A longer line of settings is cut.
_MAX_SETTINGS = 50_000
_KEY = re.compile(r"\s{0,8}(\w[\w /().+-]{0,60}?):\s{0,8}")
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')


def read_parameters(text: str, *, surely: bool) -> Generation | None:
    """Read a parameters text.

    Parameters
    ----------
    surely
        The text is a generator's: without it a line of settings is asked for, since anything may
        stand in a comment.
    """
    if text.lstrip()[:1] == "{":
        return _from_json(parsed_object(text))
    start = max((match.start() for match in _SETTINGS.finditer(text)), default=-1)
    if start < 0:
        return _prompts_alone(text) if surely and text.strip() else None
    prompt, negative = _split_prompts(text[:start])
    settings = _settings(text[start : start + _MAX_SETTINGS])
    return Generation(
        tool=_tool(settings),
        prompt=prompt,
        negative_prompt=negative,
        checkpoint=as_model(settings.get("Model")) or as_name(settings.get("Model hash")),
        sampler=sampler_name(settings.get("Sampler"), settings.get("Schedule type")),
        steps=as_count(settings.get("Steps")),
        cfg=as_number(settings.get("Distilled CFG Scale")) or as_number(settings.get("CFG scale")),
        seed=as_seed(settings.get("Seed")),
        loras=loras_in(prompt) or _hashed_loras(settings.get("Lora hashes", "")),
    )


def _prompts_alone(text: str) -> Generation:
    prompt, negative = _split_prompts(text)
    return Generation("A1111", prompt, negative, loras=loras_in(prompt))


def _split_prompts(text: str) -> tuple[str, str]:
    prompt, _, negative = text.partition(_NEGATIVE)
    return as_prompt(prompt), as_prompt(negative)


def _settings(line: str) -> dict[str, str]:
    """Return the values by key; those in quotes may hold commas, in braces whole objects."""
    found: dict[str, str] = {}
    at = 0
    quotes_close = True
    while at < len(line):
        key = _KEY.match(line, at)
        if key is None:
            comma = line.find(",", at)
            if comma < 0:
                break
            at = comma + 1
            continue
        at = key.end()
        quoted = _QUOTED.match(line, at) if quotes_close and line[at : at + 1] == '"' else None
        if quoted is not None:
            end = quoted.end()
            value = parsed(quoted[0])
        else:
            quotes_close = quotes_close and line[at : at + 1] != '"'  # else each would be sought
            end = min((place for place in (line.find(",", at), line.find("\n", at)) if place >= 0),
                      default=len(line))  # fmt: skip
            value = line[at:end].strip()
        found.setdefault(key[1], value if isinstance(value, str) else "")
        at = end + 1
    return found


def _tool(settings: dict[str, str]) -> str:
    app, version = as_name(settings.get("App")), settings.get("Version", "")
    if app:
        return app
    if "ComfyUI" in version:
        return "ComfyUI"
    if "Fooocus" in version:
        return "Fooocus"
    return "Forge" if re.match(r"f\d", version) else "A1111"


def _hashed_loras(text: str) -> Loras:
    """Return the LoRAs that are told only by name and hash."""
    names = [part.partition(":")[0] for part in text[:10_000].split(",")]
    return distinct([(as_model(name), 1.0) for name in names])


def _from_json(values: dict[str, Any]) -> Generation | None:
    """Read what SwarmUI ("sui_image_params") or Fooocus writes instead of a text."""
    swarm = as_dict(values.get("sui_image_params"))
    if swarm:
        weights = [as_number(weight) for weight in as_list(swarm.get("loraweights"))]
        names = [as_model(name) for name in as_list(swarm.get("loras"))]
        weights += [None] * (len(names) - len(weights))
        return Generation(
            tool="SwarmUI",
            prompt=as_prompt(swarm.get("prompt")),
            negative_prompt=as_prompt(swarm.get("negativeprompt")),
            checkpoint=as_model(swarm.get("model")),
            sampler=sampler_name(swarm.get("sampler"), swarm.get("scheduler")),
            steps=as_count(swarm.get("steps")),
            cfg=as_number(swarm.get("cfgscale")),
            seed=as_seed(swarm.get("seed")),
            loras=distinct(
                [
                    (name, 1.0 if weight is None else weight)
                    for name, weight in zip(names, weights, strict=False)
                ]
            ),
        )
    if "prompt" not in values or "base_model" not in values:
        return None
    return Generation(
        tool="Fooocus",
        prompt=as_prompt(values.get("prompt")),
        negative_prompt=as_prompt(values.get("negative_prompt")),
        checkpoint=as_model(values.get("base_model")),
        sampler=sampler_name(values.get("sampler"), values.get("scheduler")),
        steps=as_count(values.get("steps")),
        cfg=as_number(values.get("guidance_scale")),
        seed=as_seed(values.get("seed")),
        loras=distinct(
            [
                (as_model(lora[0]), as_number(lora[1]) or 0.0)
                for lora in map(as_list, as_list(values.get("loras")))
                if len(lora) >= 2
            ]
        ),
    )
