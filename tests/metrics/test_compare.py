"""The generator from pairs to values, with a metric that needs no torch."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from curator.images.isolation import Decoded, Decoders, Withdrawal
from curator.images.room import DecodingRoom
from curator.images.wanted import Wanted
from curator.metrics import compare
from curator.metrics.compare import PairResult, measure_pairs
from curator.metrics.pairs import Pair, Trouble
from curator.records import PictureBatch
from tests.images.troubled_process import COMMAND
from tests.pictures import save_picture


class MeanDistance:
    """How far the mean levels are apart, under the name of a real metric; notes its batches."""

    def __init__(self, name: str = "l2", batch_size: int = 4, fitting: int = 1000) -> None:
        self.name = name
        self.batch_size = batch_size
        self.fitting = fitting
        self.batches: list[tuple[tuple[int, ...], tuple[int, ...]]] = []

    def measure(self, pictures: PictureBatch, references: PictureBatch) -> NDArray[np.float64]:
        if len(pictures) > self.fitting:
            raise MemoryError
        self.batches.append((pictures.shape, references.shape))
        return np.abs(pictures.mean(axis=(1, 2, 3)) - references.mean(axis=(1, 2, 3)))


def pair(
    folder: Path,
    stem: str,
    levels: tuple[int, int] = (100, 60),
    size: tuple[int, int] = (40, 30),
    reference_size: tuple[int, int] | None = None,
) -> Pair:
    return Pair(
        save_picture(folder / "out" / f"{stem}.png", levels[0], size),
        save_picture(folder / "ref" / f"{stem}.bmp", levels[1], reference_size or size),
    )


def by_stem(results: list[PairResult]) -> dict[str, PairResult]:
    assert len({each.pair for each in results}) == len(results)
    return {each.pair.stem: each for each in results}


def test_each_pair_gets_its_own_value(tmp_path: Path) -> None:
    pairs = [pair(tmp_path, f"p{level}", (level, 20)) for level in range(20, 30)]
    metric = MeanDistance()
    found = by_stem(list(measure_pairs(pairs, metric, workers=3)))
    assert {stem: each.value for stem, each in found.items()} == {
        f"p{level}": level - 20 for level in range(20, 30)
    }
    assert [shapes[0][0] for shapes in metric.batches] == [4, 4, 2]


def test_pictures_are_batched_by_size(tmp_path: Path) -> None:
    pairs = [pair(tmp_path, f"p{i}", size=(40, 30 + i % 2)) for i in range(8)]
    metric = MeanDistance()
    assert len(list(measure_pairs(pairs, metric))) == 8
    assert metric.batches == [((4, 30, 40, 3),) * 2, ((4, 31, 40, 3),) * 2]


def test_large_pictures_make_small_batches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compare, "MEDIUM_PIXELS", 600)
    metric = MeanDistance(batch_size=4)
    list(measure_pairs([pair(tmp_path, f"p{i}") for i in range(4)], metric))
    assert [shapes[0][0] for shapes in metric.batches] == [2, 2]


def test_what_waits_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compare, "BYTES_WAITING", 3 * 2 * 40 * 30 * 3)
    pairs = [pair(tmp_path, f"p{i}", size=(40, 30 - i)) for i in range(6)]
    metric = MeanDistance()
    results = measure_pairs(pairs, metric, workers=1)
    next(results)
    assert len(metric.batches) == 1
    assert len(list(results)) == 5


def test_different_sizes_are_told_and_never_resized(tmp_path: Path) -> None:
    pairs = [pair(tmp_path, "odd", reference_size=(41, 30)), pair(tmp_path, "even")]
    found = by_stem(list(measure_pairs(pairs, MeanDistance())))
    assert found["even"].value == 40
    assert (found["odd"].value, found["odd"].trouble) == (None, Trouble.SIZES)
    assert "40x30 pixels and its reference 41x30" in found["odd"].sentence


def test_gram_takes_any_sizes_and_both_bring_the_shorter_side_to_224(tmp_path: Path) -> None:
    metric = MeanDistance("gram")
    (result,) = measure_pairs([pair(tmp_path, "p", reference_size=(60, 90))], metric)
    assert result.value == 40
    assert metric.batches == [((1, 224, 298, 3), (1, 336, 224, 3))]


def test_content_compares_shapes_after_resizing(tmp_path: Path) -> None:
    same = pair(tmp_path, "same", reference_size=(80, 60))
    other = pair(tmp_path, "other", reference_size=(80, 70))
    found = by_stem(list(measure_pairs([same, other], MeanDistance("content"))))
    assert found["same"].value == 40
    assert found["other"].trouble is Trouble.SIZES
    assert "once the shorter side is brought to 224" in found["other"].sentence


def test_unreadable_files_of_either_side_are_named(tmp_path: Path) -> None:
    torn, gone, bad_reference, sound = (pair(tmp_path, n) for n in ("torn", "gone", "bad", "sound"))
    torn.path.write_bytes(torn.path.read_bytes()[:60])
    gone.path.unlink()
    bad_reference.reference.write_bytes(b"")
    found = by_stem(list(measure_pairs([torn, gone, bad_reference, sound], MeanDistance())))
    assert found.pop("sound").value == 40
    assert {each.trouble for each in found.values()} == {Trouble.UNREADABLE}
    assert "torn.png" in found["torn"].sentence
    assert "gone.png can't be read" in found["gone"].sentence
    assert found["bad"].sentence.startswith("its reference: bad.bmp is empty")


@pytest.mark.parametrize(
    ("name", "size", "sentence"),
    [("ssim", (40, 10), "needs 11 a side"), ("lpips", (30, 40), "needs 31 a side")],
)
def test_too_small_pictures_are_named(
    tmp_path: Path, name: str, size: tuple[int, int], sentence: str
) -> None:
    (result,) = measure_pairs([pair(tmp_path, "small", size=size)], MeanDistance(name))
    assert result.trouble is Trouble.SHAPE
    assert sentence in result.sentence


def test_too_thin_pictures_are_named(tmp_path: Path) -> None:
    (result,) = measure_pairs([pair(tmp_path, "thin", size=(400, 10))], MeanDistance("gram"))
    assert result.trouble is Trouble.SHAPE
    assert "too thin for Gram" in result.sentence


def test_ever_fewer_at_a_time_where_memory_runs_short(tmp_path: Path) -> None:
    metric = MeanDistance(batch_size=7, fitting=2)
    found = list(measure_pairs([pair(tmp_path, f"p{i}", (i, 0)) for i in range(7)], metric))
    assert [each.value for each in found] == list(range(7))
    none = MeanDistance(fitting=0)
    (result,) = measure_pairs([pair(tmp_path, "p")], none)
    assert result.trouble is Trouble.MEMORY
    assert "needs more memory" in result.sentence


def test_a_shared_reference_is_decoded_once(tmp_path: Path) -> None:
    reference = save_picture(tmp_path / "reference.png", 10)
    pairs = [Pair(save_picture(tmp_path / f"{i}.png", 10 + i), reference) for i in range(6)]
    decoders = NotingDecoders()
    found = list(measure_pairs(pairs, MeanDistance(), workers=1, decoders=decoders))
    assert [each.value for each in found] == [0, 1, 2, 3, 4, 5]
    assert decoders.names.count(str(reference)) == 1
    decoders.close()


class NotingDecoders(Decoders):
    """Decodes, and notes what."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def decode(
        self,
        data: bytes,
        name: str,
        wanted: Wanted | None,
        room: DecodingRoom,
        withdrawal: Withdrawal | None = None,
    ) -> Decoded:
        self.names.append(name)
        return super().decode(data, name, wanted, room, withdrawal)


@pytest.mark.skipif(sys.platform == "win32", reason="ends are told otherwise there")
@pytest.mark.parametrize(
    ("mark", "says", "trouble"),
    [
        (b"CRASH", "crashes its reader", Trouble.UNREADABLE),
        (b"HANGS", "seconds to read", Trouble.UNREADABLE),
        (b"EATEN", "memory", Trouble.MEMORY),
    ],
)
@pytest.mark.parametrize("metric", ["l2", "gram"])
def test_what_harms_its_reader_costs_one_pair(
    tmp_path: Path, metric: str, mark: bytes, says: str, trouble: Trouble
) -> None:
    bad, bad_reference, sound = (pair(tmp_path, name) for name in ("bad", "reference", "sound"))
    for path in (bad.path, bad_reference.reference):
        path.write_bytes(path.read_bytes() + mark)
    decoders = Decoders(COMMAND)
    pairs = [bad, bad_reference, sound]
    found = by_stem(list(measure_pairs(pairs, MeanDistance(metric), workers=1, decoders=decoders)))
    decoders.close()
    assert found.pop("sound").value == 40
    assert {each.trouble for each in found.values()} == {trouble}
    assert found["bad"].sentence.startswith("bad.png ")
    assert found["reference"].sentence.startswith("its reference: reference.bmp ")
    assert all(says in each.sentence for each in found.values())


def test_cancelling_ends_it_and_its_threads(tmp_path: Path) -> None:
    pairs = [pair(tmp_path, f"p{i}") for i in range(12)]
    stop = threading.Event()
    found = []
    for result in measure_pairs(pairs, MeanDistance(batch_size=1), cancelled=stop.is_set):
        found.append(result)
        stop.set()
    assert len(found) == 1


def test_pairs_are_pulled_as_they_are_needed(tmp_path: Path) -> None:
    pulled = []

    def endless() -> object:
        while True:
            pulled.append(len(pulled))
            yield pair(tmp_path, f"p{len(pulled)}")

    results = measure_pairs(endless(), MeanDistance(batch_size=1), workers=2)  # type: ignore[arg-type]
    next(results)
    results.close()  # type: ignore[attr-defined]
    assert len(pulled) <= 5


def test_pictures_are_upright_and_rgb(tmp_path: Path) -> None:
    turned = Image.new("L", (30, 40), 90)
    exif = Image.Exif()
    exif[274] = 6
    turned.save(tmp_path / "turned.jpg", exif=exif)
    reference = save_picture(tmp_path / "reference.png", 60)
    (result,) = measure_pairs([Pair(tmp_path / "turned.jpg", reference)], MeanDistance())
    assert result.value == pytest.approx(30, abs=1)
