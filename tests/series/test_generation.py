"""Series folders: written whole, gone on with, and never at the cost of one another."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from torch import Tensor

from curator.errors import CuratorError
from curator.series.blending import Layers
from curator.series.folders import SETTINGS_NAME, claim, is_series, read_settings
from curator.series.generation import Event, Failed, Kept, Made, Recipe, SeriesMaker, Stepped
from curator.series.pictures import cut_square, list_pictures, to_picture
from curator.series.projection import Perceptual, Projection, Schedule
from tests.series.tiny import SHAPE, random_generator, save_noise

STEPS = 3
NAMES = {f"{tenths}.png" for tenths in range(11)}


def new_maker(
    layers: Layers = Layers.LAST, perceptual: Perceptual | None = None, edge: int = 32
) -> SeriesMaker:
    recipe = Recipe(layers, 8, False, Schedule(steps=STEPS, mse_weight=1.0), 0, edge)
    generators = (random_generator(seed) for seed in (1, 2))
    return SeriesMaker(*generators, perceptual, recipe, torch.device("cpu"))


def make(
    pictures: Sequence[Path], out: Path, maker: SeriesMaker | None = None, batch_size: int = 1
) -> list[Event]:
    out.mkdir(exist_ok=True)
    return list((maker or new_maker()).make(pictures, out, batch_size))


def outcomes(events: Sequence[Event]) -> list[Event]:
    return [event for event in events if not isinstance(event, Stepped)]


def contents(out: Path) -> dict[str, bytes]:
    return {str(path.relative_to(out)): path.read_bytes() for path in out.rglob("*.*")
            if path.is_file()}  # fmt: skip


def test_a_picture_becomes_a_folder_of_eleven_steps_and_the_original(tmp_path: Path) -> None:
    picture = save_noise(tmp_path / "in" / "Still Life.JPG", 1)
    events = make([picture], tmp_path / "out")
    folder = tmp_path / "out" / "Still Life"
    assert outcomes(events) == [Made(picture, folder)]
    assert [event.step for event in events if isinstance(event, Stepped)] == [1, 2, 3]
    assert {path.name for path in folder.iterdir()} == NAMES | {"original.jpg"}
    assert (folder / "original.jpg").read_bytes() == picture.read_bytes()
    assert is_series(folder)
    steps = [np.asarray(Image.open(folder / f"{tenths}.png")) for tenths in range(11)]
    assert {step.shape for step in steps} == {(32, 32, 3)}
    far = [np.abs(step.astype(int) - steps[10]).mean() for step in steps]
    assert far == sorted(far, reverse=True)
    assert far[0] > far[5] > 0
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["Still Life"]


def test_the_ends_are_what_the_generators_paint() -> None:
    source, target = (random_generator(seed) for seed in (1, 2))
    latents = torch.randn(2, SHAPE.style_dim)
    noises = tuple(torch.randn(2, 1, edge, edge) for edge in SHAPE.noise_edges)
    maker = new_maker(Layers.ALL)
    projection = Projection(latents, noises)
    assert np.array_equal(maker.paint(projection, 10), source(latents, noises).numpy())
    assert np.array_equal(maker.paint(projection, 0), target(latents, noises).numpy())
    assert not np.allclose(maker.paint(projection, 5), maker.paint(projection, 0))


def test_the_smaller_size_asked_for_is_written(tmp_path: Path) -> None:
    make([save_noise(tmp_path / "a.png", 1)], tmp_path / "out", new_maker(edge=16))
    with Image.open(tmp_path / "out" / "a" / "3.png") as written:
        assert written.size == (16, 16)


def test_bad_pictures_are_told_of_and_the_rest_is_made(tmp_path: Path) -> None:
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"no picture")
    thin = tmp_path / "thin.png"
    Image.new("RGB", (400, 2)).save(thin)
    gone = tmp_path / "gone.png"
    good = save_noise(tmp_path / "good.png", 1)
    events = outcomes(make([bad, gone, thin, good], tmp_path / "out", batch_size=3))
    failed = {e.picture: e.message for e in events if isinstance(e, Failed)}
    assert failed.keys() == {bad, gone, thin}
    assert "bad.png" in failed[bad]
    assert "can't be read" in failed[gone]
    assert "too thin" in failed[thin]
    assert events[-1] == Made(good, tmp_path / "out" / "good")


def test_a_picture_that_cant_be_projected_does_not_spoil_its_batch(tmp_path: Path) -> None:
    def perceptual(made: Tensor, wanted: Tensor) -> Tensor:
        factors = torch.ones(len(made))
        factors[0] = torch.nan
        return factors * (made - wanted).square().mean((1, 2, 3))

    pictures = [save_noise(tmp_path / f"{name}.png", seed) for seed, name in enumerate("ab")]
    maker = new_maker(perceptual=perceptual)
    events = outcomes(make(pictures, tmp_path / "out", maker, batch_size=2))
    assert [type(event) for event in events] == [Failed, Made]
    assert not (tmp_path / "out" / "a").exists()
    assert is_series(tmp_path / "out" / "b")


def test_a_second_run_makes_nothing_again(tmp_path: Path) -> None:
    pictures = [save_noise(tmp_path / f"{seed}.png", seed) for seed in range(2)]
    make(pictures, tmp_path / "out")
    before = contents(tmp_path / "out")
    more = [*pictures, save_noise(tmp_path / "2.png", 2)]
    events = make(more, tmp_path / "out")
    assert [type(event) for event in outcomes(events)] == [Kept, Kept, Made]
    after = contents(tmp_path / "out")
    assert {name: after[name] for name in before} == before


#: Makes the series of the pictures named, and ends without a word at the nth picture written.
KILLED = """
import os, sys, torch
from pathlib import Path
torch.set_num_threads(1)
from curator.series.folders import SeriesPart
from tests.series.test_generation import make
left, add = int(sys.argv[1]), SeriesPart.add
def add_or_die(self, *arguments):
    global left
    add(self, *arguments)
    left -= 1
    if not left:
        os._exit(9)
SeriesPart.add = add_or_die
make([Path(name) for name in sys.argv[3:]], Path(sys.argv[2]))
"""


def test_a_run_that_was_killed_goes_on_to_the_same_files(tmp_path: Path) -> None:
    pictures = [save_noise(tmp_path / f"{seed}.png", seed) for seed in range(3)]
    make(pictures, tmp_path / "whole")
    killed = tmp_path / "killed"
    arguments = ["15", str(killed), *map(str, pictures)]
    done = subprocess.run([sys.executable, "-c", KILLED, *arguments], check=False, timeout=120)
    assert done.returncode == 9
    left = [path.name for path in killed.iterdir() if not path.name.startswith(".")]
    assert left == ["0"]
    assert len(list(killed.iterdir())) == 2
    events = outcomes(make(pictures, killed))
    assert [type(event) for event in events] == [Kept, Made, Made]
    assert contents(killed) == contents(tmp_path / "whole")


def test_pictures_of_one_name_get_folders_of_their_own(tmp_path: Path) -> None:
    pictures = [
        save_noise(tmp_path / "a" / "x.png", 1),
        save_noise(tmp_path / "b" / "X.jpg", 2),
        save_noise(tmp_path / "c" / "x.png", 1),
    ]
    events = outcomes(make(pictures, tmp_path / "out", batch_size=3))
    assert [type(event) for event in events] == [Made, Made, Kept]
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert len(names) == 2
    assert all(name.casefold().startswith("x-") for name in names)
    again = outcomes(make(pictures[::-1], tmp_path / "out"))
    assert [type(event) for event in again] == [Kept] * 3


def test_a_folder_that_is_no_such_series_is_left_alone(tmp_path: Path) -> None:
    picture = save_noise(tmp_path / "a.png", 1)
    make([picture], tmp_path / "out")
    save_noise(picture, 2)
    [event] = make([picture], tmp_path / "out")
    assert isinstance(event, Failed)
    assert "another picture" in event.message
    (tmp_path / "out" / "a" / "4.png").unlink()
    [event] = make([picture], tmp_path / "out")
    assert isinstance(event, Failed)
    assert "no whole series" in event.message


def test_a_full_or_closed_disk_is_said_in_a_sentence(tmp_path: Path) -> None:
    picture = save_noise(tmp_path / "a.png", 1)
    out = tmp_path / "out"
    out.write_text("a file")
    with pytest.raises(CuratorError, match="can't be written"):
        list(new_maker().make([picture], out))
    with pytest.raises(CuratorError, match="can't be written"):
        claim(out, {"seed": 0})


def test_changed_settings_are_told(tmp_path: Path) -> None:
    out = tmp_path / "new" / "out"
    settings = {"steps": 1200, "seed": 0, "source": "ab" * 32}
    claim(out, settings)
    claim(out, settings)
    assert read_settings(out) == settings
    with pytest.raises(CuratorError, match=r"steps was 1200 and is 10 now") as caught:
        claim(out, settings | {"steps": 10, "layers": "all"})
    assert "layers was not set and is all now" in str(caught.value)
    assert "seed" not in str(caught.value)
    (out / SETTINGS_NAME).write_text("{")
    with pytest.raises(CuratorError, match="can't be read"):
        claim(out, settings)


def test_pictures_come_from_a_folder_a_list_or_one_file(tmp_path: Path) -> None:
    first, second = (save_noise(tmp_path / "in" / f"{n}.png", n) for n in (1, 2))
    save_noise(tmp_path / "in" / "deep" / "3.png", 3)
    (tmp_path / "in" / "notes.txt").write_text("")
    listed = tmp_path / "list.txt"
    listed.write_text(f"in/2.png\n\n{first}\nin/gone.png\n")
    assert list_pictures(tmp_path / "in") == [first, second]
    assert list_pictures(listed) == [second, first, tmp_path / "in" / "gone.png"]
    assert list_pictures(first) == [first]


def test_no_pictures_at_all_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "binary.pt").write_bytes(b"\0\1")
    for images in ("empty", "gone.txt", "binary.pt"):
        with pytest.raises(CuratorError, match=images):
            list_pictures(tmp_path / images)


@pytest.mark.usefixtures("troubled_decoders")
def test_what_harms_its_reader_costs_one_series(tmp_path: Path) -> None:
    bad, good = (save_noise(tmp_path / name, 1) for name in ("bad.png", "good.png"))
    bad.write_bytes(bad.read_bytes() + b"CRASH")
    failed, made = outcomes(make([bad, good], tmp_path / "out"))
    assert isinstance(failed, Failed)
    assert failed.message.startswith("bad.png is damaged in a way that crashes its reader")
    assert made == Made(good, tmp_path / "out" / "good")


@pytest.mark.parametrize("size", [(64, 40), (40, 64), (50, 50), (33, 32), (20, 31)])
def test_the_middle_is_cut_as_torchvision_does(
    tmp_path: Path, size: tuple[int, int], torchvision: object
) -> None:
    from torchvision import transforms

    path = save_noise(tmp_path / "a.png", 1, size)
    found = cut_square(path.read_bytes(), path, 32)
    whole = transforms.Compose([transforms.Resize(32), transforms.CenterCrop(32)])
    assert np.array_equal(found, np.asarray(whole(Image.open(path))))


def test_levels_span_the_range() -> None:
    pixels = np.stack([np.full((2, 2), value, np.float32) for value in (-1.5, 0.0, 1.0)])
    assert to_picture(pixels, 2).getpixel((0, 0)) == (0, 128, 255)
