"""The baseline of scoring: a plain DataLoader and an eager float32 ResNet50, as published.

`python -m tests.benchmarks.published_way FOLDER MODEL`: batches of 256, two workers that decode
and resize with PIL as torchvision's `Resize((224, 224))` does. Prints the seconds it took, its
start not included, and then the scores as CSV.
"""

from __future__ import annotations

import csv
import sys
import time
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch.utils.data import DataLoader, Dataset

from curator.images.preprocess import MEAN, STD
from curator.scoring.checkpoints import load_checkpoint

BATCH = 256
WORKERS = 2


class Pictures(Dataset[torch.Tensor]):
    """A folder's files in sorted order, as normalised float32 (3, 224, 224)."""

    def __init__(self, folder: Path) -> None:
        self.paths = sorted(folder.iterdir())

    def __len__(self) -> int:
        return len(self.paths)

    def __getitem__(self, index: int) -> torch.Tensor:
        picture = Image.open(self.paths[index]).convert("RGB")
        pixels = np.asarray(picture.resize((224, 224), Image.Resampling.BILINEAR), np.float32) / 255
        normal = (pixels - MEAN) / STD
        return torch.from_numpy(np.ascontiguousarray(normal.transpose(2, 0, 1)))


def main(folder: Path, model: Path) -> None:
    pictures = Pictures(folder)
    network = load_checkpoint(model).network.float().eval()
    scores: list[float] = []
    began = time.perf_counter()
    with torch.no_grad():
        for batch in DataLoader(pictures, batch_size=BATCH, num_workers=WORKERS):
            scores += network(batch).flatten().tolist()
    print("seconds", time.perf_counter() - began)
    rows = csv.writer(sys.stdout)
    rows.writerow(["file_name", "art_score"])
    rows.writerows(zip((path.name for path in pictures.paths), scores, strict=True))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
