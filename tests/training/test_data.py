from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from curator.errors import CuratorError
from curator.training import data, lessons, teacher
from tests.training.colours import Colours


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    rng = np.random.default_rng(0)
    for kind in data.KINDS:
        (tmp_path / "data" / kind).mkdir(parents=True)
        for number in range(4):
            pixels = rng.integers(0, 256, (40, 50, 3), dtype=np.uint8)
            Image.fromarray(pixels).save(tmp_path / "data" / kind / f"{kind}-{number}.png")
    return tmp_path / "data"


@pytest.fixture
def _colours_as_teacher(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lessons, "load_teacher", Colours)
    monkeypatch.setattr(lessons, "COMPONENTS", (2, 2))


def test_lists_pictures_by_kind(folder: Path) -> None:
    (folder / "photo" / "notes.txt").touch()
    pictures = data.list_pictures(folder)
    assert [p.kind for p in pictures] == ["photo"] * 4 + ["art"] * 4 + ["drawing"] * 4
    assert pictures[0].path == folder / "photo" / "photo-0.png"


def test_a_folder_without_pictures_is_told(tmp_path: Path) -> None:
    with pytest.raises(CuratorError, match="photo, art, drawing"):
        data.list_pictures(tmp_path)


def test_the_split_is_by_name_alone_and_about_a_tenth() -> None:
    names = [f"picture-{number}.jpg" for number in range(5000)]
    kept = [name for name in names if data.held_out(name)]
    assert 400 < len(kept) < 600
    assert kept == [name for name in names if data.held_out(name)]
    assert {name for name in names if data.held_out(name, 0.05)} < set(kept)


def test_pictures_are_kept_as_they_are_scored(folder: Path) -> None:
    path = folder / "art" / "art-0.png"
    with Image.open(path) as image:
        expected = np.asarray(image.resize((224, 224), Image.Resampling.BILINEAR))
    assert np.array_equal(data.shrink(path), expected)


@pytest.mark.usefixtures("_colours_as_teacher")
def test_cache_is_built_once_and_loaded(folder: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    assert list(data.build_cache(folder, cache))
    assert list(data.build_cache(folder, cache)) == []
    pictures = data.load_cache(cache)
    assert pictures.names[5] == "art-1.png"
    assert pictures.whole.shape == (12, 224, 224, 3)
    assert pictures.logits.shape == (12, 2)
    seen = pictures.lessons(torch.rand((1, 3, 64, 64)), 0)
    assert [values.shape[1:] for values in seen[:2]] == [(2, 8, 8), (2, 4, 4)]
    assert np.array_equal(pictures.whole[5], data.shrink(folder / "art" / "art-1.png"))
    rows = [pictures.rows("art", train) for train in (True, False)]
    assert sorted(np.concatenate(rows)) == [4, 5, 6, 7]
    assert all(data.held_out(pictures.names[row]) for row in rows[1])


def test_a_cache_without_room_is_told(
    folder: Path, tmp_path: Path, most_bytes_a_file: None
) -> None:
    with pytest.raises(CuratorError, match="make room"):
        list(data.build_cache(folder, tmp_path / "cache"))
    assert list((tmp_path / "cache").iterdir()) == []


def test_components_are_uncorrelated_and_of_mean_variance_one() -> None:
    rng = np.random.default_rng(3)
    values = rng.normal(size=(400, 8)) @ rng.normal(size=(8, 8)) + 5
    projected = (
        teacher.Projection.fitted(values, count=5).of(torch.from_numpy(values).float()).numpy()
    )
    assert projected.mean(axis=0) == pytest.approx(np.zeros(5), abs=1e-4)
    covariance = np.cov(projected, rowvar=False)
    assert covariance == pytest.approx(np.diag(np.diag(covariance)), abs=1e-4)
    assert np.diag(covariance).mean() == pytest.approx(1, rel=1e-4)
    assert (np.diff(np.diag(covariance)) < 0).all()
