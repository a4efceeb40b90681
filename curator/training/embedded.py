"""Embeddings of whole pictures by a trunk at rest, and of what can be made of the pictures.

While the whole network is trained, it sees windows of pictures, whose pooled features lie
otherwise than those of the whole pictures that are scored. With the trunk at rest, each picture
needs to go through it once, and a head can be fitted to whole pictures in minutes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from itertools import cycle
from pathlib import Path

import numpy as np
import torch
from blake3 import blake3
from torch import Tensor

from curator.scoring.network import ArtScoreNet
from curator.training import damage, texture, varied
from curator.training.inference import infer
from curator.training.restyled import PAINTED_SIDES, Restyle, overdone
from curator.training.task import BLEND_STEPS, DefaultTask, Rows
from curator.training.whole_file import write_whole

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
    restyled : (R, 3, E), photographs, themselves in the style of a painting, and the painting
    overdone : (R, TIMES, E), the same photographs painted over again and again down to once
    repainted : (Q, TIMES + 1, E), paintings in another's style likewise, and as they are
    varied : (P, E), the pictures recoloured and mixed with one another
    varied_logits : (P,), of these, as the teacher has it
    """

    pictures: Tensor
    logits: Tensor
    damaged: Tensor
    blended: Tensor
    copies: Tensor
    restyled: Tensor
    overdone: Tensor
    repainted: Tensor
    varied: Tensor
    varied_logits: Tensor


@dataclass(frozen=True)
class Counts:
    """How many pictures are made of the training pictures to fit a head to.

    Attributes
    ----------
    damaged : int
        Pictures that are damaged, mildly and strongly.
    blended : int
        Pairs of a photograph and a painting that are blended.
    copied : int
        Pictures of which there are softer copies.
    restyled : int
        Photographs that are painted in the style of a painting.
    repainted : int
        Paintings that are painted in the style of another.
    """

    damaged: int
    blended: int
    copied: int
    restyled: int
    repainted: int


def collected(
    task: DefaultTask, trunks: Trunks, counts: Counts, restyle: Restyle, kept: Path, seed: int = 1
) -> Embedded:
    """What `collect` gives, kept in a file from the first time for the same networks on."""
    key = {
        "counts": asdict(counts),
        "kinds": [field.name for field in fields(Embedded)],
        "painted": PAINTED_SIDES,
        "networks": [fingerprint(trunk) for trunk in trunks],
        "seed": seed,
    }
    if kept.exists():
        found = torch.load(kept, map_location="cpu", weights_only=True)
        if found.pop("key") == key:
            return Embedded(**found)
    data = collect(task, trunks, counts, restyle, seed)
    write_whole(kept, {"key": key, **vars(data)})
    return data


def fingerprint(network: ArtScoreNet) -> str:
    """A hash of the weights but the head's."""
    digest = blake3()
    for name, value in network.state_dict().items():
        if not name.startswith("fc."):
            digest.update(value.contiguous().numpy().tobytes())
    return digest.hexdigest()


def collect(
    task: DefaultTask, trunks: Trunks, counts: Counts, restyle: Restyle, seed: int = 1
) -> Embedded:
    """Embeddings of the training pictures and of what is made of them.

    Parameters
    ----------
    trunks : sequence of ArtScoreNet
        One network, or several whose embeddings follow each other.
    """
    rng = np.random.default_rng(seed)
    generator = torch.Generator().manual_seed(seed)
    rows = np.concatenate([task.train_rows[kind] for kind in ("photo", "art", "drawing")])
    sound = _Sound(task, trunks, rows)

    def choose(count: int) -> Rows:
        """Rows, one half photographs and one half art."""
        return np.concatenate(pairs(count // 2))

    def pairs(count: int) -> tuple[Rows, Rows]:
        """Rows of photographs and of as many paintings."""
        photos, art = (
            rng.choice(task.train_rows[kind], count, replace=False) for kind in ("photo", "art")
        )
        return photos, art

    def paintings(count: int) -> tuple[Rows, Rows]:
        """Rows of paintings, and of others for their styles."""
        chosen = rng.permutation(task.train_rows["art"])
        return chosen[:count], np.roll(chosen, 1)[:count]

    varied_embeddings, varied_logits = _embed_varied(sound, task, rows, rng)
    return Embedded(
        sound.views,
        torch.from_numpy(task.teacher_logits(rows)),
        _embed_damaged(sound, choose(counts.damaged), generator),
        _embed_blends(sound, *pairs(counts.blended), generator),
        _embed_copies(sound, choose(counts.copied), generator),
        *_embed_restyled(sound, *pairs(counts.restyled), restyle),
        _embed_repainted(sound, *paintings(counts.repainted), restyle),
        varied_embeddings,
        varied_logits,
    )


class _Sound:
    """The training pictures as they are, and what their embeddings are made with."""

    def __init__(self, task: DefaultTask, trunks: Trunks, rows: Rows) -> None:
        self.whole = task.whole
        self._trunks = [trunk.fuse_batch_norm() for trunk in trunks]
        views = [
            torch.cat([self.embed(look(self.whole(part))) for part in _chunks(rows)])
            for look in (Tensor.contiguous, _mirrored)
        ]
        self.views = torch.stack(views, dim=1)
        self._places = {int(row): place for place, row in enumerate(rows)}

    def embed(self, pictures: Tensor) -> Tensor:
        """Embeddings, (N, E), of pictures, (N, 3, 224, 224) in 0..1, by networks side by side."""
        return torch.cat([infer(trunk.embed, pictures) for trunk in self._trunks], dim=1)

    def embed_series(self, series: Tensor) -> Tensor:
        """Embeddings, (N, L, E), of series of pictures, (N, L, 3, 224, 224)."""
        return self.embed(series.flatten(0, 1)).reshape(*series.shape[:2], -1)

    def of(self, rows: Rows) -> Tensor:
        """Embeddings, (N, 1, E), of training pictures."""
        return self.views[[self._places[int(row)] for row in rows], :1]


def _mirrored(pictures: Tensor) -> Tensor:
    return pictures.flip(3)


def _chunks(rows: Rows, size: int = 64) -> list[Rows]:
    return [rows[start : start + size] for start in range(0, len(rows), size)]


def _embed_damaged(sound: _Sound, rows: Rows, generator: torch.Generator) -> Tensor:
    copies = [
        sound.embed_series(damage.damaged(sound.whole(part), generator).flip(1))
        for part in _chunks(rows)
    ]
    return torch.cat([torch.cat(copies), sound.of(rows)], dim=1)


def _embed_blends(sound: _Sound, photos: Rows, art: Rows, generator: torch.Generator) -> Tensor:
    mixed = [
        sound.embed_series(
            damage.blends(sound.whole(one), sound.whole(other), BLEND_STEPS, generator)
        )
        for one, other in zip(_chunks(photos), _chunks(art), strict=True)
    ]
    return torch.cat([sound.of(photos), torch.cat(mixed), sound.of(art)], dim=1)


def _embed_copies(sound: _Sound, rows: Rows, generator: torch.Generator) -> Tensor:
    softer = [
        sound.embed(damage.resampled(sound.whole(part), generator)) for part in _chunks(rows, 16)
    ]
    return torch.cat([sound.of(rows), torch.cat(softer)[:, None]], dim=1)


def _embed_restyled(
    sound: _Sound, photos: Rows, art: Rows, restyle: Restyle
) -> tuple[Tensor, Tensor]:
    painted = _embed_overdone(sound, photos, art, restyle)
    return torch.cat([sound.of(photos), painted[:, -1:], sound.of(art)], dim=1), painted


def _embed_repainted(sound: _Sound, art: Rows, styles: Rows, restyle: Restyle) -> Tensor:
    return torch.cat([_embed_overdone(sound, art, styles, restyle), sound.of(art)], dim=1)


def _embed_overdone(sound: _Sound, rows: Rows, styles: Rows, restyle: Restyle) -> Tensor:
    """Each size in turn at which pictures are painted."""
    return torch.cat(
        [
            sound.embed_series(overdone(restyle, sound.whole(one), sound.whole(other), side))
            for one, other, side in zip(
                _chunks(rows), _chunks(styles), cycle(PAINTED_SIDES), strict=False
            )
        ]
    )


def _embed_varied(
    sound: _Sound, task: DefaultTask, rows: Rows, rng: np.random.Generator
) -> tuple[Tensor, Tensor]:
    """Pictures varied as in training, fold by fold, so that what judges them has seen none."""
    embeddings, logits = [], []
    for fold in range(texture.FOLDS):
        for part in _chunks(rng.permutation(rows[texture.folds(rows) == fold])):
            pictures = varied.recoloured(sound.whole(part), rng, varied.STRONG)
            pictures = varied.mixed(pictures, range(len(part)), len(part), rng)
            embeddings.append(sound.embed(pictures))
            logits.append(task.logits_of(pictures, fold))
    return torch.cat(embeddings), torch.cat(logits)
