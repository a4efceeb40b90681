"""A ComfyUI graph: nodes whose inputs are values or links to other nodes' outputs."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from curator.images.generation.values import as_dict, as_list

#: Larger graphs are not followed: the largest workflows that people share have a tenth of it.
MAX_NODES = 5_000
MAX_INPUTS = 200
#: Links followed from one value to where it comes from.
MAX_STEPS = 16

#: What a node that only holds or passes on a value may call it, in order of preference.
_VALUE_NAMES = ("value", "Value", "seed", "noise_seed", "int", "float", "number", "string", "text")


@dataclass(frozen=True, slots=True)
class Link:
    """Where an input comes from: a node's output, counted from 0."""

    node: str
    slot: int


@dataclass(frozen=True, slots=True)
class Node:
    """What is done (`kind`, ComfyUI's class name) with what."""

    kind: str
    values: dict[str, Any]
    links: dict[str, Link]


Graph = dict[str, Node]


def graph_of_prompt(prompt: dict[str, Any]) -> Graph:
    """Return the graph in ComfyUI's own form, `{id: {class_type, inputs}}`; empty if it is none."""
    graph: Graph = {}
    if len(prompt) > MAX_NODES:
        return graph
    for identity, entry in prompt.items():
        kind = as_dict(entry).get("class_type")
        if not isinstance(kind, str):
            continue
        values: dict[str, Any] = {}
        links: dict[str, Link] = {}
        for name, value in list(as_dict(entry.get("inputs")).items())[:MAX_INPUTS]:
            if _is_link(value):
                links[name] = Link(str(value[0]), value[1])
            else:
                values[name] = value
        graph[str(identity)] = Node(kind, values, links)
    return graph


def _is_link(value: object) -> bool:
    return (
        isinstance(value, list)
        and len(value) == 2
        and isinstance(value[0], str | int)
        and isinstance(value[1], int)
    )


def value_of(graph: Graph, node: Node, *names: str) -> Any:
    """Return the first of an input's names that holds a value, here or where its link leads."""
    for name in names:
        if name in node.values:
            return node.values[name]
        link = node.links.get(name)
        if link is not None:
            found = _linked_value(graph, link, name)
            if found is not None:
                return found
    return None


def _linked_value(graph: Graph, link: Link, name: str) -> Any:
    for _ in range(MAX_STEPS):
        node = graph.get(link.node)
        if node is None:
            return None
        for each in (name, *_VALUE_NAMES):
            if isinstance(node.values.get(each), str | int | float):
                return node.values[each]
        following = [node.links[each] for each in (name, *_VALUE_NAMES) if each in node.links]
        following = following or list(node.links.values())
        if len(following) != 1:
            return None
        link = following[0]
    return None


def linked(graph: Graph, node: Node, *names: str) -> Node | None:
    """Return the node that the first of these inputs comes from."""
    for name in names:
        link = node.links.get(name)
        if link is not None and link.node in graph:
            return graph[link.node]
    return None


def upstream(graph: Graph, start: Link | None, wanted: str | tuple[str, ...]) -> Iterator[Node]:
    """Yield the nodes that lead to a link, nearest first, by inputs whose names hold `wanted`.

    Each node comes once, so loops end.
    """
    wanted = (wanted,) if isinstance(wanted, str) else wanted
    seen: set[str] = set()
    waiting = deque([start] if start else [])
    while waiting:
        link = waiting.popleft()
        node = graph.get(link.node)
        if node is None or link.node in seen:
            continue
        seen.add(link.node)
        yield node
        waiting += [
            link
            for name, link in node.links.items()
            if any(part in name.lower() for part in wanted)
        ]


#: The order of a node's widgets in the window's own form, which names none of them.
_WIDGETS: dict[str, tuple[str, ...]] = {
    "BasicScheduler": ("scheduler", "steps", "denoise"),
    "CFGGuider": ("cfg",),
    "CLIPTextEncode": ("text",),
    "CLIPTextEncodeFlux": ("clip_l", "t5xxl", "guidance"),
    "CheckpointLoaderSimple": ("ckpt_name",),
    "Efficient Loader": (
        "ckpt_name", "vae_name", "clip_skip", "lora_name", "lora_model_strength",
        "lora_clip_strength", "positive", "negative",
    ),
    "FluxGuidance": ("guidance",),
    "KSampler": ("seed", "after", "steps", "cfg", "sampler_name", "scheduler", "denoise"),
    "KSampler (Efficient)": (
        "seed", "after", "steps", "cfg", "sampler_name", "scheduler", "denoise",
    ),
    "KSamplerAdvanced": (
        "add_noise", "noise_seed", "after", "steps", "cfg", "sampler_name", "scheduler",
    ),
    "KSamplerSelect": ("sampler_name",),
    "LoraLoader": ("lora_name", "strength_model", "strength_clip"),
    "LoraLoaderModelOnly": ("lora_name", "strength_model"),
    "PrimitiveNode": ("value",),
    "RandomNoise": ("noise_seed",),
    "SamplerCustom": ("add_noise", "noise_seed", "after", "cfg"),
    "UNETLoader": ("unet_name",),
}  # fmt: skip

_MUTED, _BYPASSED = 2, 4


def graph_of_workflow(workflow: dict[str, Any]) -> Graph:
    """Return the graph in the form of ComfyUI's window, of the node kinds known here.

    What was muted is left out; what was bypassed passes on its first link of the output's type.
    """
    entries = [entry for entry in map(as_dict, as_list(workflow.get("nodes"))) if "id" in entry]
    if len(entries) > MAX_NODES:
        return {}
    origins: dict[Any, Link] = {}
    for link in as_list(workflow.get("links")):
        match link:
            case [int() as identity, origin, int() as slot, _, _, *_]:
                origins[identity] = Link(str(origin), slot)
    graph: Graph = {}
    for entry in entries:
        kind, mode = entry.get("type"), entry.get("mode")
        if not isinstance(kind, str) or mode == _MUTED:
            continue
        names = () if mode == _BYPASSED else _WIDGETS.get(kind, ())
        widgets = as_list(entry.get("widgets_values"))
        values = dict(zip(names, widgets, strict=False))
        links = {}
        for source in map(as_dict, as_list(entry.get("inputs"))[:MAX_INPUTS]):
            name, link_id = source.get("name"), source.get("link")
            if isinstance(name, str) and isinstance(link_id, int) and link_id in origins:
                links[name] = origins[link_id]
        graph[str(entry["id"])] = Node("" if mode == _BYPASSED else kind, values, links)
    return graph
