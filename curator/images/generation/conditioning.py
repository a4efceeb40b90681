"""The texts behind a ComfyUI sampler's two conditions."""

from __future__ import annotations

from collections import deque

from curator.images.generation.graph import Graph, Link, Node
from curator.images.generation.values import MAX_PROMPT, as_number, as_prompt

#: Nodes between an encoder and the text that it is given.
MAX_DEPTH = 32

_TEXT_INPUTS = (
    "populated_text",
    "text",
    "text_g",
    "t5xxl",
    "clip_l",
    "text_l",
    "prompt",
    "string",
    "value",
)
_NOT_TEXTS = ("clip", "model", "vae", "image", "latent", "control_net", "mask", "width", "height")


def conditioning(graph: Graph, start: Link | None, role: str) -> tuple[str, float | None]:
    """Return the texts that condition one side, joined, and the guidance for distilled models.

    Where a node conditions both sides (a ControlNet, an efficient loader), `role` tells which
    of its inputs to follow.
    """
    texts: list[str] = []
    guidance = None
    seen: set[str] = set()
    told: set[str] = set()
    waiting = deque([start] if start else [])
    while waiting:
        link = waiting.popleft()
        node = graph.get(link.node)
        if node is None or link.node in seen:
            continue
        seen.add(link.node)
        if "zeroout" in node.kind.lower():
            continue  # nothing is left of its text
        if guidance is None:
            guidance = as_number(node.values.get("guidance"))
        own = _texts_at(graph, node, role, told)
        if own:
            texts += [text for text in own if text not in texts]
            continue
        both = {"positive", "negative"} <= node.links.keys()
        waiting += [
            link
            for name, link in node.links.items()
            if (name == role if both else not name.lower().startswith(_NOT_TEXTS))
        ]
    return as_prompt("\n".join(texts)), guidance


def _texts_at(graph: Graph, node: Node, role: str, told: set[str]) -> list[str]:
    """Return the texts that a node itself encodes; `told` are the nodes whose text is taken."""
    texts = []
    for name in (role, *_TEXT_INPUTS):
        value = node.values.get(name)
        if isinstance(value, str):
            texts.append(as_prompt(value))
        elif name in node.links and (name != role or role not in ("positive", "negative")):
            texts.append(as_prompt(_linked_text(graph, node.links[name], told)))
    return list(dict.fromkeys(filter(None, texts)))


def _linked_text(graph: Graph, link: Link, told: set[str], depth: int = MAX_DEPTH) -> str:
    """Return a text that other nodes hold or put together."""
    node = graph.get(link.node)
    if node is None or link.node in told or depth == 0:
        return ""
    told.add(link.node)
    parts = []
    for name in sorted(node.values.keys() | node.links.keys()):
        if not name.lower().startswith(("text", "string", "value", "prompt", "positive")):
            continue
        value = node.values.get(name)
        if isinstance(value, str):
            parts.append(value)
        elif name in node.links:
            parts.append(_linked_text(graph, node.links[name], told, depth - 1))
    delimiter = node.values.get("delimiter")
    joined = (delimiter[:10] if isinstance(delimiter, str) else " ").join(filter(None, parts))
    return joined[:MAX_PROMPT]
