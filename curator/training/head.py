"""The last part of the training: the head alone, on embeddings of whole pictures.

While the whole network is trained, it sees windows of pictures, whose pooled features lie
otherwise than those of the whole pictures that are scored. With the trunk at rest, each picture
needs to go through it once, and the head can be fitted to whole pictures in a minute. It learns
the teacher's logits, not which folder a picture came from: the trunk may know its training
pictures by heart, the regressions behind a logit never saw the picture.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from curator.scoring.network import ArtScoreNet
from curator.training import damage
from curator.training.fast import autocast
from curator.training.losses import rising
from curator.training.task import BLEND_STEPS, DefaultTask, Rows, normalise

DAMAGE_WEIGHT, BLENDS_WEIGHT, STEADY_WEIGHT = 0.05, 0.1, 1.0
#: The least and greatest logit that is asked for, and the difference up to which errors count
#: as squares.
LIMIT, KNEE = 8.0, 2.0


Trunks = Sequence[ArtScoreNet]


@dataclass(frozen=True)
class Embedded:
    """Embeddings that a head is fitted to.

    Attributes
    ----------
    pictures : (P, V, E), each picture in V views
    logits : (P,), of being art, as the teacher has it
    damaged : (D, 3, E), a strongly, a mildly and an undamaged copy
    blended : (B, S, E), series from photo to art
    copies : (C, 2, E), pictures and what a larger copy of each looks like when it is scored
    """

    pictures: Tensor
    logits: Tensor
    damaged: Tensor
    blended: Tensor
    copies: Tensor


def embed(trunks: Trunks, pictures: Tensor, batch: int = 32) -> Tensor:
    """Embeddings, (N, E), of pictures, (N, 3, 224, 224) in 0..1, by networks side by side."""
    parts = []
    for start in range(0, len(pictures), batch):
        x = normalise(pictures[start : start + batch])
        with torch.inference_mode(), autocast():
            parts.append(torch.cat([trunk.eval().embed(x).float() for trunk in trunks], dim=1))
    return torch.cat(parts)


def collect(
    task: DefaultTask,
    trunks: Trunks,
    damaged: int,
    blended: int,
    copied: int,
    seed: int = 1,
) -> Embedded:
    """Embeddings of the training pictures, of damaged and of softer copies, and of blends.

    Parameters
    ----------
    trunks : sequence of ArtScoreNet
        One network, or several whose embeddings follow each other.
    damaged, blended, copied : int
        How many pictures are damaged, how many pairs are blended, and of how many there are
        softer copies.
    """
    rng = np.random.default_rng(seed)
    generator = torch.Generator().manual_seed(seed)
    kinds = ("photo", "art", "drawing")
    rows = np.concatenate([task.train_rows[kind] for kind in kinds])
    views = torch.stack([_embed_rows(task, trunks, rows, mirror) for mirror in (False, True)], 1)

    def choose(count: int) -> Rows:
        """Rows, one half photographs and one half art."""
        chosen = [
            rng.choice(task.train_rows[kind], count // 2, replace=False)
            for kind in ("photo", "art")
        ]
        return np.concatenate(chosen)

    return Embedded(
        views,
        torch.from_numpy(task.teacher_logits(rows)).clamp(-LIMIT, LIMIT),
        _embed_damaged(task, trunks, choose(damaged), generator),
        _embed_blends(task, trunks, rng, blended, generator),
        _embed_copies(task, trunks, choose(copied), generator),
    )


def _chunks(rows: Rows, size: int = 64) -> list[Rows]:
    return [rows[start : start + size] for start in range(0, len(rows), size)]


def _embed_rows(task: DefaultTask, trunks: Trunks, rows: Rows, mirror: bool) -> Tensor:
    return torch.cat(
        [
            embed(trunks, task.whole(part).flip(3) if mirror else task.whole(part))
            for part in _chunks(rows)
        ]
    )


def _embed_damaged(
    task: DefaultTask, trunks: Trunks, rows: Rows, generator: torch.Generator
) -> Tensor:
    parts = []
    for part in _chunks(rows):
        sound = task.whole(part)
        copies = torch.cat([damage.damaged(sound, generator).flip(1), sound[:, None]], dim=1)
        parts.append(embed(trunks, copies.flatten(0, 1)).reshape(len(part), 3, -1))
    return torch.cat(parts)


def _embed_blends(
    task: DefaultTask,
    trunks: Trunks,
    rng: np.random.Generator,
    count: int,
    generator: torch.Generator,
) -> Tensor:
    pairs = [
        _chunks(rng.choice(task.train_rows[kind], count, replace=False))
        for kind in ("photo", "art")
    ]
    parts = []
    for photos, art in zip(*(map(task.whole, rows) for rows in pairs), strict=True):
        mixed = damage.blends(photos, art, BLEND_STEPS, generator)
        series = torch.cat([photos[:, None], mixed, art[:, None]], dim=1)
        parts.append(embed(trunks, series.flatten(0, 1)).reshape(*series.shape[:2], -1))
    return torch.cat(parts)


def _embed_copies(
    task: DefaultTask, trunks: Trunks, rows: Rows, generator: torch.Generator
) -> Tensor:
    parts = []
    for part in _chunks(rows, 16):
        pictures = task.whole(part)
        both = torch.stack([pictures, damage.resampled(pictures, generator)], dim=1)
        parts.append(embed(trunks, both.flatten(0, 1)).reshape(len(part), 2, -1))
    return torch.cat(parts)


def fit_head(
    network: ArtScoreNet,
    data: Embedded,
    steps: int,
    learning_rate: float = 2e-3,
    weight_decay: float = 0.5,
    seed: int = 1,
) -> None:
    """Fit the network's head, which begins anew, to embeddings."""
    head = network.fc
    assert isinstance(head, nn.Sequential)
    generator = torch.Generator().manual_seed(seed)
    torch.manual_seed(seed)
    flat = data.pictures.flatten(0, 1)
    centre, scale = flat.mean(dim=0), flat.std(dim=0) + 0.02
    head.requires_grad_(True)
    for layer in head:
        if isinstance(layer, nn.Linear):
            layer.reset_parameters()
    optimizer = torch.optim.AdamW(head.parameters(), lr=learning_rate, weight_decay=weight_decay)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, learning_rate, total_steps=steps)
    head.train()

    def score(embeddings: Tensor) -> Tensor:
        scores: Tensor = head((embeddings - centre) / scale).squeeze(-1)
        return scores

    def draw(count: int, size: int) -> Tensor:
        return torch.randint(count, (size,), generator=generator)

    for _ in range(steps):
        rows, view = draw(len(data.pictures), 512), draw(2, 512)
        worse, mixed = draw(len(data.damaged), 128), draw(len(data.blended), 64)
        alike = draw(len(data.copies), 128)
        wanted = data.logits[rows]
        loss = F.smooth_l1_loss(score(data.pictures[rows, view]), wanted, beta=KNEE)
        loss = loss + DAMAGE_WEIGHT * rising(score(data.damaged[worse]))
        loss = loss + BLENDS_WEIGHT * rising(score(data.blended[mixed]))
        sharp, soft = score(data.copies[alike]).unbind(dim=1)
        loss = loss + STEADY_WEIGHT * F.mse_loss(soft, sharp)
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call, unused-ignore]
        optimizer.step()
        schedule.step()
    head.eval()
    first = head[0]
    assert isinstance(first, nn.Linear)
    with torch.no_grad():  # take the standardisation in
        first.weight.div_(scale)
        first.bias.sub_(first.weight @ centre)
