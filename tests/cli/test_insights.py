"""`curator similar`, `duplicates`, `select`, `recipes` and `why` as users meet them."""

from __future__ import annotations

import csv
import io
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image, PngImagePlugin

from curator.images.preprocess import Preprocess
from curator.scoring.checkpoints import save_checkpoint
from curator.scoring.models import ModelInfo
from curator.scoring.network import ArtScoreNet
from curator.settings import default_library_path
from tests.pictures import BrightnessAnalyst, save_picture

Curator = Callable[..., tuple[int, str, str]]
Scorers = list[BrightnessAnalyst]


@pytest.fixture(autouse=True)
def analysts(monkeypatch: pytest.MonkeyPatch) -> Scorers:
    """Let the command score and analyse by brightness; returns the scorers it made."""
    made: Scorers = []

    def open_scorer(info: ModelInfo, *, preprocess: Preprocess, **_: object) -> BrightnessAnalyst:
        made.append(BrightnessAnalyst(info.key(preprocess)))
        return made[-1]

    monkeypatch.setattr("curator.cli.opening.open_scorer", open_scorer)
    return made


def save_scene(path: Path, seed: int, light: int = 0, side: int = 64, text: str = "") -> Path:
    """A picture of eight by eight fields by chance, `light` brighter."""
    fields = np.random.default_rng(seed).integers(0, 200, (8, 8, 3)) + light
    path.parent.mkdir(parents=True, exist_ok=True)
    notes = PngImagePlugin.PngInfo()
    if text:
        notes.add_text("parameters", text)
    picture = Image.fromarray(fields.astype(np.uint8)).resize(
        (side, side), Image.Resampling.NEAREST
    )
    picture.save(path, pnginfo=notes if text else None)
    return path


@pytest.fixture
def scenes(tmp_path: Path) -> Path:
    """Six different pictures; of the first a brighter and a smaller version, and a copy."""
    folder = tmp_path / "scenes"
    for seed in range(6):
        save_scene(folder / f"scene{seed}.png", seed)
    save_scene(folder / "scene0-bright.png", 0, light=40)
    save_scene(folder / "deep" / "scene0-small.png", 0, side=48)
    shutil.copy(folder / "scene3.png", folder / "scene3-again.png")
    return folder


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_versions_of_a_picture_are_the_most_similar(
    curator: Curator, scenes: Path, analysts: Scorers
) -> None:
    picture = scenes / "scene0.png"
    status, out, err = curator("similar", picture, "--in", scenes, "--top", 2)
    assert (status, err) == (0, "")
    found = rows(out)
    assert {row["file_name"] for row in found} == {"scene0-bright.png", "scene0-small.png"}
    assert float(found[0]["likeness"]) >= float(found[1]["likeness"]) > 0.9
    # By now the library knows all of them, without looking at a folder.
    _, out, _ = curator("similar", picture, "--top", 2)
    assert rows(out) == found
    assert analysts[-1].pictures == 0


def test_a_list_with_details_tells_ties(
    curator: Curator, tmp_path: Path, analysts: Scorers
) -> None:
    folder = tmp_path / "greys"
    for level in (200, 102, 100, 50):
        save_picture(folder / f"{level}.png", level)
    assert curator("score", folder)[0] == 0
    status, out, err = curator("export", folder, "--details")
    assert (status, err) == (0, "")
    told = [(row["file_name"], row["tied_with_next"]) for row in rows(out)]
    assert told == [("200.png", "0"), ("102.png", "1"), ("100.png", "0"), ("50.png", "0")]
    assert [float(row["deviation"]) for row in rows(out)] == pytest.approx([0.02] * 4)


def test_copies_of_what_is_similar_are_listed_too(curator: Curator, scenes: Path) -> None:
    other = save_scene(scenes.parent / "scene3-bright.png", 3, light=30)
    _, out, _ = curator("similar", other, "--in", scenes, "--top", 1)
    assert [row["file_name"] for row in rows(out)] == ["scene3-again.png", "scene3.png"]


def test_what_is_no_picture_has_no_like(curator: Curator, scenes: Path) -> None:
    status, _, err = curator("similar", scenes)
    assert status == 2
    assert "name a picture" in err
    assert curator("similar", scenes / "missing.png")[0] == 2


def test_duplicates_come_as_stacks_with_the_best_on_top(curator: Curator, scenes: Path) -> None:
    status, out, err = curator("duplicates", scenes)
    assert status == 0
    assert [(row["stack"], row["relation"], row["file_name"]) for row in rows(out)] == [
        ("1", "best", "scene0-bright.png"),
        ("1", "near", "scene0-small.png"),
        ("1", "near", "scene0.png"),
        ("2", "best", "scene3-again.png"),
        ("2", "copy", "scene3.png"),
    ]
    assert "near duplicates: 3, in stacks: 1; exact copies beside them: 1." in err


def test_a_higher_threshold_stacks_less(curator: Curator, scenes: Path, tmp_path: Path) -> None:
    out = tmp_path / "stacks.csv"
    assert curator("duplicates", scenes, "--threshold", "1", "--csv", out)[0] == 0
    assert "scene0-bright.png" not in [row["file_name"] for row in rows(out.read_text())]
    assert curator("duplicates", scenes, "--threshold", "0")[0] == 2


def test_the_plain_best_may_be_alike_and_the_diverse_are_not(
    curator: Curator, scenes: Path
) -> None:
    _, plain, _ = curator("select", scenes, "--top", 6)
    ranks = [int(row["rank"]) for row in rows(plain)]
    assert ranks == sorted(ranks)
    assert len(ranks) == 6
    names = [row["file_name"] for row in rows(plain)]
    assert not {"scene3.png", "scene3-again.png"} <= set(names), "a copy is no second picture"
    _, diverse, _ = curator("select", scenes, "--top", 6, "--diverse", "--balance", "0.3")
    kinds = [row["file_name"][:6] for row in rows(diverse)]
    assert len(set(kinds)) == 6
    assert rows(diverse)[0] == rows(plain)[0]


def test_a_balance_without_diversity_is_refused(curator: Curator, scenes: Path) -> None:
    status, _, err = curator("select", scenes, "--top", 3, "--balance", "0.5")
    assert status == 2
    assert "--diverse" in err


def test_what_was_selected_is_copied_in_its_order(
    curator: Curator, scenes: Path, tmp_path: Path
) -> None:
    chosen, best = tmp_path / "chosen.csv", tmp_path / "best"
    choosing = ("select", scenes, "--top", 4, "--diverse", "--balance", "0.3", "--csv", chosen)
    assert curator(*choosing)[0] == 0
    assert curator("copy", "--list", chosen, "--to", best, "--numbered")[0] == 0
    order = [row["file_name"] for row in rows(chosen.read_text(encoding="utf-8-sig"))]
    assert len(order) == 4
    assert sorted(path.name for path in best.iterdir()) == [
        f"{place:04}-{name}" for place, name in enumerate(order, start=1)
    ]


@pytest.fixture
def generated(tmp_path: Path) -> Path:
    """Ten prompts, each with and without a LoRA that makes pictures brighter."""
    folder = tmp_path / "generated"
    for prompt in range(10):
        for lora in (False, True):
            tag = " <lora:glow:0.8>" if lora else ""
            text = (
                f"a thing of kind {prompt}{tag}\nNegative prompt: blurry\n"
                f"Steps: 20, Sampler: Euler a, CFG scale: 7, Seed: {prompt}, Model: base"
            )
            save_scene(folder / f"{prompt}-{lora}.png", prompt, 30 * lora, text=text)
    return folder


def test_recipes_tell_what_raises_the_score(
    curator: Curator, generated: Path, tmp_path: Path
) -> None:
    status, out, err = curator("recipes", generated)
    assert (status, err) == (0, "")
    heading, line = out.splitlines()
    assert heading.split()[:2] == ["ingredient", "effect"]
    assert line.split()[:2] == ["lora", "glow"]
    assert "yes" in line
    table = tmp_path / "recipes.csv"
    curator("recipes", generated, "--alike", "--csv", table)
    (row,) = rows(table.read_text())
    assert (row["factor"], row["ingredient"], row["clear"]) == ("lora", "glow", "yes")
    assert float(row["low"]) > 0
    assert (row["prompts"], row["same_otherwise"], row["pictures_with"]) == ("10", "10", "10")


def test_without_recipes_it_is_said_why(curator: Curator, scenes: Path) -> None:
    status, out, err = curator("recipes", scenes)
    assert (status, out) == (0, "")
    assert "0 of 8 pictures tell their prompt" in err


def test_why_writes_a_coloured_picture(curator: Curator, scenes: Path, tmp_path: Path) -> None:
    torch.manual_seed(1)
    model = tmp_path / "model.safetensors"
    save_checkpoint(model, ArtScoreNet(head="linear"), {})
    out = tmp_path / "why.png"
    picture = scenes / "scene1.png"
    before = picture.read_bytes()
    status, line, err = curator("why", picture, "--out", out, "--model", model)
    assert (status, err) == (0, "")
    score, written = line.rstrip("\n").split("\t")
    assert np.isfinite(float(score))
    assert written == str(out)
    with Image.open(out) as painted, Image.open(picture) as plain:
        assert painted.size == plain.size
        assert np.any(np.asarray(painted) != np.asarray(plain))
    assert picture.read_bytes() == before
    assert not default_library_path().exists()


@pytest.mark.parametrize("precision", ["float32", "bfloat16"])
def test_why_prints_the_score_of_the_lists_and_tells_of_another_precision(
    curator: Curator, scenes: Path, monkeypatch: pytest.MonkeyPatch, precision: str
) -> None:
    def open_scorer(info: ModelInfo, *, preprocess: Preprocess, **_: object) -> BrightnessAnalyst:
        scorer = BrightnessAnalyst(info.key(preprocess))
        scorer.precision = precision
        return scorer

    monkeypatch.setattr("curator.cli.opening.open_scorer", open_scorer)
    listed = {row["file_name"]: row["art_score"] for row in rows(curator("score", scenes)[1])}
    status, line, err = curator("why", scenes / "scene1.png", "--out", scenes / "why.png")
    assert status == 0
    score = line.partition("\t")[0]
    assert float(score) == pytest.approx(float(listed["scene1.png"]), abs=1e-4)
    if precision == "float32":
        assert err == ""
    else:
        assert f"{score} is the library's score, computed in bfloat16; the map explains" in err


@pytest.mark.usefixtures("troubled_decoders")
def test_why_tells_of_a_picture_that_harms_its_reader(curator: Curator, scenes: Path) -> None:
    picture = scenes / "scene1.png"
    picture.write_bytes(picture.read_bytes() + b"CRASH")
    status, _, err = curator("why", picture, "--out", scenes / "why.png")
    assert status == 2
    assert err.startswith("curator: scene1.png is damaged in a way that crashes its reader")
    assert not (scenes / "why.png").exists()


@pytest.mark.parametrize("name", ["scene1.png", "why.jpg", "missing/why.png"])
def test_why_never_writes_over_the_picture(curator: Curator, scenes: Path, name: str) -> None:
    picture = scenes / "scene1.png"
    before = picture.read_bytes()
    status, _, err = curator("why", picture, "--out", scenes / name)
    assert status == 2
    assert err.startswith("curator: ")
    assert picture.read_bytes() == before
