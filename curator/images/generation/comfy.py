"""ComfyUI's graphs: from the picture that was saved back to what decided it.

The sampler that made the composition counts: the first on the way from the noise, not a second
pass that enlarges or refines. Nodes that others wrote are many, so what a node does is told from
the names of its inputs, which most of them share, and not from its own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from curator.images.generation.conditioning import conditioning
from curator.images.generation.graph import (
    Graph,
    Link,
    Node,
    graph_of_prompt,
    graph_of_workflow,
    linked,
    upstream,
    value_of,
)
from curator.images.generation.values import (
    MAX_LORAS,
    Loras,
    as_count,
    as_dict,
    as_model,
    as_number,
    as_seed,
    distinct,
    loras_in,
    parsed_object,
    sampler_name,
)
from curator.records import Generation

TOOL = "ComfyUI"

#: Saved pictures that are followed back until one leads to a sampler.
MAX_OUTPUTS = 20

_CHECKPOINT_INPUTS = ("ckpt_name", "unet_name", "base_ckpt_name", "gguf_name", "model_name")
_LORA_INPUT = re.compile(r"lora(?:_name)?(?:_?(\d{1,3}))?", re.IGNORECASE)
_LORA_WEIGHTS = ("strength_model", "lora_model_strength", "model_str", "model_weight", "lora_wt",
                 "lora_strength", "strength", "weight")  # fmt: skip
_SAVING = re.compile("save|preview|output", re.IGNORECASE)


def read_prompt(text: str) -> Generation | None:
    """Read the "prompt" that ComfyUI saves with a picture: what it was asked to compute."""
    return _read(graph_of_prompt(parsed_object(text)))


def read_workflow(text: str) -> Generation | None:
    """Read the "workflow", the window's form of the same graph, where there is no "prompt"."""
    return _read(graph_of_workflow(parsed_object(text)))


def read_comment(values: Mapping[str, Any]) -> Generation | None:
    """Read both from one object, as several savers of JPEG and WebP write it."""
    for name, graph_of in (("prompt", graph_of_prompt), ("workflow", graph_of_workflow)):
        value = values.get(name)
        entry = as_dict(value) or parsed_object(value)
        found = _read(graph_of(entry))
        if found is not None:
            return found
    return None


def _read(graph: Graph) -> Generation | None:
    if not graph:
        return None
    sampler = _first_pass(graph)
    if sampler is None:
        return Generation(TOOL, checkpoint=_only_checkpoint(graph))
    guider = linked(graph, sampler, "guider") or sampler
    noise = linked(graph, sampler, "noise") or sampler
    schedule = linked(graph, sampler, "sigmas") or sampler
    method = linked(graph, sampler, "sampler") or sampler
    prompt, guidance = conditioning(
        graph, guider.links.get("positive") or guider.links.get("conditioning"), "positive"
    )
    negative, _ = conditioning(graph, guider.links.get("negative"), "negative")
    checkpoint, loras = _model(graph, guider.links.get("model") or sampler.links.get("model"))
    cfg = as_number(value_of(graph, guider, "cfg", "cfg_scale"))
    return Generation(
        tool=TOOL,
        prompt=prompt,
        negative_prompt=negative,
        checkpoint=checkpoint or _only_checkpoint(graph),
        sampler=sampler_name(
            value_of(graph, method, "sampler_name", "sampler"),
            value_of(graph, schedule, "scheduler"),
        ),
        steps=as_count(value_of(graph, schedule, "steps")),
        # Distilled models are guided by a number of the prompt's; their cfg is 1 or not there.
        cfg=guidance if guidance is not None and cfg in (None, 1.0) else cfg,
        seed=as_seed(value_of(graph, noise, "seed", "noise_seed")),
        loras=loras or loras_in(prompt),
    )


def _is_sampler(node: Node) -> bool:
    inputs = node.values.keys() | node.links.keys()
    return "guider" in node.links or (
        bool(inputs & {"steps", "sigmas"})
        and bool(inputs & {"seed", "noise_seed", "noise", "cfg", "sampler_name", "sampler"})
        and bool(node.links.keys() & {"model", "positive", "latent_image", "pipe", "basic_pipe"})
    )


def _first_pass(graph: Graph) -> Node | None:
    """Return the sampler farthest from a saved picture, or else any."""
    outputs = [
        link
        for node in graph.values()
        for name, link in node.links.items()
        if name in ("images", "image") and _SAVING.search(node.kind)
    ]
    latent = ("image", "samples", "latent", "pixels", "pipe")
    for output in outputs[:MAX_OUTPUTS]:
        found = None
        for node in upstream(graph, output, latent):
            found = node if _is_sampler(node) else found
        if found is not None:
            return found
    return next((node for node in graph.values() if _is_sampler(node)), None)


def _model(graph: Graph, start: Link | None) -> tuple[str, Loras]:
    """Return the checkpoint behind a model, and the LoRAs between them, nearest to it first."""
    loras: list[tuple[str, float]] = []
    for node in upstream(graph, start, ("model", "lora", "unet", "pipe")):
        loras[:0] = _loras_at(graph, node)[: MAX_LORAS - len(loras)]
        for name in _CHECKPOINT_INPUTS:
            checkpoint = as_model(value_of(graph, node, name))
            if checkpoint:
                return checkpoint, distinct(loras + _stacked(graph, node))
    return "", distinct(loras)


def _stacked(graph: Graph, node: Node) -> list[tuple[str, float]]:
    """Return the LoRAs of a stack that a loader takes."""
    stack = node.links.get("lora_stack")
    return [lora for each in upstream(graph, stack, "lora") for lora in _loras_at(graph, each)]


def _loras_at(graph: Graph, node: Node) -> list[tuple[str, float]]:
    """Return the LoRAs that a node itself loads: one, a numbered row of them, or a list of rows."""
    found = []
    for name, value in node.values.items():
        match = _LORA_INPUT.fullmatch(name)
        if match is None:
            continue
        row = as_dict(value)
        if row:  # {"on": true, "lora": "name.safetensors", "strength": 1}
            if row.get("on") is not False:
                weight = as_number(row.get("strength"))
                found.append((as_model(row.get("lora")), 1.0 if weight is None else weight))
            continue
        suffix = f"_{match[1]}" if match[1] else ""
        lora = as_model(value)
        if lora in ("", "None") or str(node.values.get(f"switch{suffix}", "On")) == "Off":
            continue
        weight = as_number(value_of(graph, node, *(each + suffix for each in _LORA_WEIGHTS)))
        if weight != 0.0:
            found.append((lora, 1.0 if weight is None else weight))
    return found


def _only_checkpoint(graph: Graph) -> str:
    """Return the graph's checkpoint where it loads just one."""
    names = {
        as_model(node.values.get(name))
        for node in graph.values()
        for name in _CHECKPOINT_INPUTS[:4]
    } - {""}
    return names.pop() if len(names) == 1 else ""
