"""Lists, batches and pixels of series."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from curator.errors import CuratorError
from curator.images.decode import decode
from curator.images.preprocess import Preprocess
from curator.training.labels import Domain, Series, read_labels
from curator.training.series import (
    PictureFile,
    epoch_batches,
    mixed_lists,
    readable,
    varied,
)
from tests.training.series_files import write_labelled


def imagined(number: int, domain: Domain, ranks: range = range(12)) -> Series:
    pictures = {rank: Path(f"/{domain}/{number}/{rank}") for rank in ranks}
    return Series(str(number), domain, "train", pictures)


SERIES = [imagined(n, domain) for n in range(4) for domain in ("photo", "art")]  # type: ignore[arg-type]


def test_mixed_lists_keep_domain_and_rank_and_use_every_picture_once() -> None:
    lists = mixed_lists(SERIES, np.random.default_rng(1))
    assert len(lists) == len(SERIES)
    for each in lists:
        assert each.ranks == tuple(range(12))
        assert [int(path.name) for path in each.pictures] == list(range(12))
        assert len({path.parts[1] for path in each.pictures}) == 1
    assert any(len({path.parts[2] for path in each.pictures}) > 1 for each in lists)
    dealt = [path for each in lists for path in each.pictures]
    assert sorted(dealt) == sorted(p for each in SERIES for p in each.pictures.values())


def test_mixed_lists_live_with_missing_pictures() -> None:
    series = [imagined(0, "art"), imagined(1, "art", range(3, 9))]
    lists = mixed_lists(series, np.random.default_rng(2))
    assert sum(len(each.pictures) for each in lists) == 18
    for each in lists:
        assert [int(path.name) for path in each.pictures] == list(each.ranks)


@pytest.mark.parametrize("shuffled", [False, True])
def test_an_epoch_has_every_list_once_in_an_order_of_its_own(shuffled: bool) -> None:
    epochs = [
        epoch_batches(SERIES, 3, shuffled=shuffled, seed=5, epoch=epoch) for epoch in (0, 1, 0)
    ]
    for batches in epochs:
        assert [len(batch) for batch in batches] == [3, 3, 2]
        pictures = [path for batch in batches for each in batch for path in each.pictures]
        assert len(pictures) == len(set(pictures)) == 12 * len(SERIES)
    assert epochs[0] == epochs[2] != epochs[1]


def prepared(labels: Path, folder: Path, side: int) -> tuple[PictureFile, list[Series], list[int]]:
    series = list(read_labels(labels).series)
    paths = [path for each in series for path in each.pictures.values()]
    pictures = PictureFile(folder, side)
    return pictures, series, list(pictures.prepare(paths))


def test_pixels_are_those_that_scoring_sees(tmp_path: Path) -> None:
    labels = write_labelled(tmp_path, ["train"], side=300)
    pictures, series, _ = prepared(labels, tmp_path / "run", 224)
    for path in series[0].pictures.values():
        scored = Preprocess.SQUASH.apply(decode(path.read_bytes(), path))
        assert np.array_equal(pictures.picture(path), scored)


def test_pictures_are_decoded_once_and_again_when_one_has_changed(tmp_path: Path) -> None:
    labels = write_labelled(tmp_path, ["train"])
    first, series, steps = prepared(labels, tmp_path / "run", 8)
    assert steps == [12, 12]
    again, _, steps = prepared(labels, tmp_path / "run", 8)
    assert steps == [12]
    path = series[0].pictures[4]
    assert np.array_equal(first.picture(path), again.picture(path))
    Image.new("RGB", (9, 9), (255, 0, 0)).save(path)
    changed, _, steps = prepared(labels, tmp_path / "run", 8)
    assert steps == [12, 12]
    assert changed.picture(path).reshape(-1, 3).tolist() == [[255, 0, 0]] * 64


def test_unreadable_pictures_are_told_and_left_out(tmp_path: Path) -> None:
    labels = write_labelled(tmp_path, ["train", "val"])
    (tmp_path / "series-0" / "3.png").write_bytes(b"\x89PNG\r\n\x1a\n broken")
    for number in (*range(11),):
        (tmp_path / "series-1" / f"{number}.png").write_bytes(b"")
    for _ in range(2):  # decoded now, then remembered
        pictures, series, _steps = prepared(labels, tmp_path / "run", 8)
        assert len(pictures.unreadable) == 12
        assert all(text.startswith(f"{path} is ") for path, text in pictures.unreadable.items())
        (left,) = readable(series, pictures.unreadable)
        assert left.name == "series-0"
        assert 11 - 3 not in left.pictures
        assert len(left.pictures) == 11


def test_a_folder_that_can_t_be_written_is_told_in_one_sentence(tmp_path: Path) -> None:
    labels = write_labelled(tmp_path, ["train"])
    (tmp_path / "run").write_text("a file")
    with pytest.raises(CuratorError, match="can't be written"):
        prepared(labels, tmp_path / "run", 8)


def test_where_there_is_too_little_room_nothing_is_left(
    tmp_path: Path, most_bytes_a_file: None
) -> None:
    labels = write_labelled(tmp_path, ["train"])
    with pytest.raises(CuratorError, match=r"pictures-64.npy can't be written .*: make room"):
        prepared(labels, tmp_path / "run", 64)
    assert list((tmp_path / "run").iterdir()) == []


def test_varied_pictures_are_mirrored_half_of_the_time_and_turned_a_little() -> None:
    # Bright on the left, dark on the right, and a white dot in the middle that stays there.
    pixels = np.full((33, 33, 3), 60, dtype=np.uint8)
    pixels[:, :16] = 120
    pixels[15:18, 15:18] = 255
    results = [varied(pixels, np.random.default_rng(seed)) for seed in range(60)]
    mirrored = sum(bool(each[16, 24, 0] > each[16, 8, 0]) for each in results)
    assert 15 < mirrored < 45
    assert all(each[16, 16].tolist() == [255, 255, 255] for each in results)
    corners = [bool((each[0, 0] == 0).all()) for each in results]
    assert 40 < sum(corners) <= 60
    # At most fifteen degrees: the middle of an edge never leaves the picture.
    assert all(each[16, 1].min() > 0 for each in results)
