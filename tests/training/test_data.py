from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from curator.errors import CuratorError
from curator.training import data, teacher


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
def _mean_colour_as_teacher(monkeypatch: pytest.MonkeyPatch) -> None:
    def features(
        network: object, pictures: npt.NDArray[np.uint8]
    ) -> Iterator[npt.NDArray[np.float16]]:
        for half in np.array_split(pictures, 2):
            yield np.repeat(half.mean(axis=(1, 2)), 2, axis=1).astype(np.float16)

    monkeypatch.setattr(teacher, "FEATURES", 6)
    monkeypatch.setattr(teacher, "load_teacher", lambda: None)
    monkeypatch.setattr(teacher, "features", features)


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


def test_crops_lie_within_the_picture() -> None:
    boxes = data.crop_boxes(300, 200, 50, np.random.default_rng(1))
    assert boxes[0] == (0, 0, 300, 200)
    for left, top, right, bottom in boxes:
        assert 0 <= left < right <= 300 + 1e-6
        assert 0 <= top < bottom <= 200 + 1e-6
        assert 0.15 <= (right - left) * (bottom - top) / (300 * 200) <= 1 + 1e-9


def test_the_whole_picture_is_what_is_scored(folder: Path) -> None:
    path = folder / "art" / "art-0.png"
    whole, crops = data.cut(path, crops=3)
    assert crops.shape == (3, data.CROP_SIDE, data.CROP_SIDE, 3)
    with Image.open(path) as image:
        expected = np.asarray(image.resize((224, 224), Image.Resampling.BILINEAR))
    assert np.array_equal(whole, expected)
    assert np.array_equal(data.cut(path, crops=3)[1], crops)


@pytest.mark.usefixtures("_mean_colour_as_teacher")
def test_cache_is_built_once_and_loaded(folder: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    assert list(data.build_cache(folder, cache))
    assert list(data.build_cache(folder, cache)) == []
    pictures = data.load_cache(cache)
    assert pictures.names[5] == "art-1.png"
    assert pictures.whole.shape == (12, 224, 224, 3)
    assert pictures.crops.shape[:2] == pictures.targets.shape[:2] == (12, data.CROPS)
    assert np.array_equal(pictures.crops[5], data.cut(folder / "art" / "art-1.png")[1])
    rows = [pictures.rows("art", train) for train in (True, False)]
    assert sorted(np.concatenate(rows)) == [4, 5, 6, 7]
    assert all(data.held_out(pictures.names[row]) for row in rows[1])


def test_components_are_uncorrelated_and_of_mean_variance_one() -> None:
    rng = np.random.default_rng(3)
    values = rng.normal(size=(400, 8)) @ rng.normal(size=(8, 8)) + 5
    centre, projection = teacher.principal_components(values, count=5)
    projected = (values - centre) @ projection
    assert projected.mean(axis=0) == pytest.approx(np.zeros(5), abs=1e-4)
    covariance = np.cov(projected, rowvar=False)
    assert covariance == pytest.approx(np.diag(np.diag(covariance)), abs=1e-4)
    assert np.diag(covariance).mean() == pytest.approx(1, rel=1e-4)
    assert (np.diff(np.diag(covariance)) < 0).all()


def test_art_probabilities_never_saw_their_picture() -> None:
    rng = np.random.default_rng(4)
    labels = np.repeat([0.0, 1.0], 100)
    rng.shuffle(labels)
    values = rng.normal(size=(200, 3, 4)).astype(np.float32)
    values[..., 0] += 3 * labels[:, None]
    known = rng.random(200) < 0.8
    art = teacher.art_probabilities(values, labels, known)
    assert art.shape == (200, 3)
    assert ((art > 0.5) == labels[:, None]).mean() > 0.85
    changed, row = labels.copy(), np.flatnonzero(known)[7]
    changed[row] = 1 - changed[row]
    again = teacher.art_probabilities(values, changed, known)
    assert np.array_equal(art[row], again[row])
    assert not np.array_equal(art, again)
