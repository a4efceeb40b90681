"""Values of files that anyone may have written, brought into bounds."""

from __future__ import annotations

import json
import math
import re
from typing import Any

#: Longer prompts are cut: no text encoder reads a hundredth of it.
MAX_PROMPT = 20_000
#: Names of checkpoints, samplers and the like.
MAX_NAME = 300
MAX_LORAS = 100
#: Longer JSON is not parsed: the largest workflows have a tenth of it.
MAX_JSON = 4 * 2**20

_MODEL_SUFFIX = re.compile(r"\.(safetensors|ckpt|gguf|sft|pth|pt|bin)$", re.IGNORECASE)
_LORA_IN_PROMPT = re.compile(r"<(?:lora|lyco):([^:<>]{1,200})(?::([^:<>]{0,20}))?[^<>]{0,100}>")

Loras = tuple[tuple[str, float], ...]


def parsed(text: object) -> Any:
    """Return what a JSON text holds, or None where it is none that may be read."""
    if not isinstance(text, str) or len(text) > MAX_JSON:
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def parsed_object(text: object) -> dict[str, Any]:
    """Return the object that a JSON text holds, or an empty one."""
    value = parsed(text)
    return value if isinstance(value, dict) else {}


def as_dict(value: object) -> dict[str, Any]:
    """Return a value of a JSON text if it is an object, or an empty one."""
    return value if isinstance(value, dict) else {}


def as_list(value: object) -> list[Any]:
    """Return a value of a JSON text if it is a list, or an empty one."""
    return value if isinstance(value, list) else []


def as_prompt(value: object) -> str:
    """Return a text that any output can take, without blank ends; "" for what is no text."""
    return _clean(value, MAX_PROMPT) if isinstance(value, str) else ""


def as_name(value: object) -> str:
    """Return a short text in one line; "" for what is no text."""
    return " ".join(_clean(value, MAX_NAME).split()) if isinstance(value, str) else ""


def as_model(value: object) -> str:
    """Return a model's bare name: without folders and ending, which differ between machines."""
    return _MODEL_SUFFIX.sub("", as_name(value).replace("\\", "/").rpartition("/")[2])


def as_count(value: object) -> int | None:
    """Return a whole number from 1 to a million, or None."""
    number = as_number(value)
    return int(number) if number is not None and 1 <= number <= 1_000_000 else None


def as_number(value: object) -> float | None:
    """Return a finite number, also from a text, or None."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value if not isinstance(value, str) else value[:40])
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) and abs(number) < 1e15 else None


def as_seed(value: object) -> str:
    """Return a seed's digits: seeds have up to 64 bits and must not be rounded."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return ""
    if isinstance(value, float):
        return str(int(value)) if math.isfinite(value) and abs(value) < 2**63 else ""
    try:
        text = str(value).strip()
    except ValueError:  # an integer of more digits than Python writes
        return ""
    return text if re.fullmatch(r"-?[0-9]{1,20}", text) else ""


def loras_in(prompt: str) -> Loras:
    """Return the LoRAs that a prompt calls, as in "<lora:name:0.8>"."""
    found = []
    for match in _LORA_IN_PROMPT.finditer(prompt):
        weight = as_number(match[2]) if match[2] else 1.0
        found.append((as_model(match[1]), 1.0 if weight is None else weight))
        if len(found) == MAX_LORAS:
            break
    return distinct(found)


def distinct(loras: list[tuple[str, float]]) -> Loras:
    """Return named LoRAs, each once, the first weight counting."""
    kept: dict[str, float] = {}
    for name, weight in loras:
        if name and len(kept) < MAX_LORAS:
            kept.setdefault(name, weight)
    return tuple(kept.items())


def sampler_name(sampler: object, schedule: object = "") -> str:
    """Return a sampler with its noise schedule, where it is not the usual one."""
    name, suffix = as_name(sampler), as_name(schedule)
    usual = suffix.lower() in ("", "automatic", "normal", "none")
    return name if usual or name.lower().endswith(suffix.lower()) else f"{name} {suffix}".strip()


def _clean(text: str, limit: int) -> str:
    # Lone surrogates can't be stored or printed, and NUL ends a text in other programs.
    return text[:limit].encode("utf-8", "replace").decode().replace("\0", "").strip()
