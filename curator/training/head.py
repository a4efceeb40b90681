"""The last part of the training: the head alone, on embeddings of whole pictures.

It learns the teacher's logits, not which folder a picture came from: the trunk may know its
training pictures by heart, the regressions behind a logit never saw the picture.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from curator.scoring.network import ArtScoreNet
from curator.training.embedded import Embedded
from curator.training.losses import rising

VARIED_WEIGHT, STEADY_WEIGHT = 0.25, 0.05
#: The series whose order is learned: the weight of each kind, and how many of it are in a batch.
RANKED = {
    "damaged": (0.05, 96),
    "blended": (0.3, 48),
    "restyled": (0.06, 64),
    "overdone": (0.06, 64),
    "repainted": (0.06, 48),
}
BATCH = 384
#: The least and greatest logit that is asked for, and the difference up to which errors count
#: as squares.
LIMIT, KNEE = 8.0, 2.0


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
    for layer in head:
        if isinstance(layer, nn.Linear):
            layer.reset_parameters()
    optimizer = torch.optim.AdamW(head.parameters(), lr=learning_rate, weight_decay=weight_decay)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, learning_rate, total_steps=steps)
    head.train()

    def standard(embeddings: Tensor) -> Tensor:
        return (embeddings - centre) / scale

    def draw(embeddings: Tensor, size: int) -> Tensor:
        return torch.randint(len(embeddings), (size,), generator=generator)

    def score(embeddings: Tensor) -> Tensor:
        scores: Tensor = head(embeddings).squeeze(-1)
        return scores

    def miss(scores: Tensor, logits: Tensor) -> Tensor:
        return F.smooth_l1_loss(scores, logits.clamp(-LIMIT, LIMIT), beta=KNEE)

    pictures, mixed, copies = map(standard, (data.pictures, data.varied, data.copies))
    ranked = [(standard(getattr(data, name)), *how) for name, how in RANKED.items()]
    for _ in range(steps):
        rows = draw(pictures, BATCH)
        views = torch.randint(pictures.shape[1], (BATCH,), generator=generator)
        loss = miss(score(pictures[rows, views]), data.logits[rows])
        rows = draw(mixed, BATCH // 2)
        loss = loss + VARIED_WEIGHT * miss(score(mixed[rows]), data.varied_logits[rows])
        sharp, soft = score(copies[draw(copies, BATCH // 4)]).unbind(dim=1)
        loss = loss + STEADY_WEIGHT * F.mse_loss(soft, sharp)
        for series, weight, size in ranked:
            loss = loss + weight * rising(score(series[draw(series, size)]))
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
