"""`curator series`, from two generators and some pictures to the training list."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import torch

from curator.settings import models_dir
from tests.series.tiny import random_generator, save_generator, save_noise

Curator = Callable[..., tuple[int, str, str]]


pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.fixture
def one_thread() -> Iterator[None]:
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture
def generate(tmp_path: Path, curator: Curator) -> Curator:
    """Run `series generate` on three photographs, with options added."""
    save_generator(tmp_path / "photo.pt", random_generator(1))
    save_generator(tmp_path / "art.pt", random_generator(2))
    for seed in range(3):
        save_noise(tmp_path / "photos" / f"{seed}.jpg", seed)

    def run(*more: object, images: str = "photos", out: str = "series") -> tuple[int, str, str]:
        return curator(
            "series", "generate", "--source", tmp_path / "photo.pt", "--target",
            tmp_path / "art.pt", "--images", tmp_path / images, "--out", tmp_path / out,
            "--steps", 2, "--device", "cpu", *more,
        )  # fmt: skip

    return run


def test_from_generators_to_the_training_list(
    generate: Curator, curator: Curator, tmp_path: Path
) -> None:
    status, out, err = generate("--batch-size", 2)
    assert status == 0, err
    assert "3 series made, 0 there already, 0 failed" in out
    assert "model download vgg16" in err
    save_noise(tmp_path / "paintings" / "p.png", 9)
    status, out, err = generate("--domain", "art", "--latent", "w+", "--layers", "all",
                                images="paintings", out="art")  # fmt: skip
    assert status == 0, err
    labels = tmp_path / "labels.csv"
    status, out, _ = curator("series", "labels", tmp_path / "series", tmp_path / "art",
                             "--out", labels, "--seed", 4)  # fmt: skip
    assert status == 0
    assert "4 series" in out
    assert "val: 1 photo, 0 art" in out
    with labels.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert sorted((row["file_name"], row["domain"]) for row in rows) == [
        ("0", "photo"), ("1", "photo"), ("2", "photo"), ("p", "art"),
    ]  # fmt: skip
    assert sorted(row["split"] for row in rows if row["domain"] == "photo") == [
        "test", "train", "val",
    ]  # fmt: skip
    assert all((Path(row["pth"]) / "10.png").is_file() for row in rows)


@pytest.mark.slow
def test_from_generators_to_a_model_and_its_evaluation(
    generate: Curator, curator: Curator, tmp_path: Path
) -> None:
    save_noise(tmp_path / "photos" / "3.png", 3)
    assert generate("--batch-size", 2)[0] == 0
    labels, model = tmp_path / "labels.csv", tmp_path / "own.safetensors"
    curator("series", "labels", tmp_path / "series", "--out", labels, "--seed", 4)
    status, _, err = curator(
        "train", "--labels", labels, "--init", "none", "--side", 32, "--head", "linear",
        "--batch-size", 1, "--epochs", 1, "--device", "cpu", "--out", model,
    )  # fmt: skip
    assert status == 0, err
    report = tmp_path / "report.json"
    status, out, err = curator(
        "evaluate", "--labels", labels, "--model", model, "--split", "all", "--device", "cpu",
        "--precision", "float32", "--json", report,
    )  # fmt: skip
    assert status == 0, err
    assert "4 (48 pictures)" in out
    figures = json.loads(report.read_text())
    assert (figures["series"], figures["pictures"]) == (4, 48)
    assert -1 <= figures["kendall_tau"] <= 1


def test_a_run_goes_on_and_tells_of_changed_settings(generate: Curator, tmp_path: Path) -> None:
    generate()
    save_noise(tmp_path / "photos" / "3.png", 3)
    status, out, _ = generate()
    assert status == 0
    assert "1 series made, 3 there already" in out
    status, _, err = generate("--seed", 1)
    assert status == 2
    assert "seed was 0 and is 1 now" in err


def test_a_bad_picture_is_named_and_counts_when_strict(generate: Curator, tmp_path: Path) -> None:
    (tmp_path / "photos" / "1.jpg").write_bytes(b"no picture")
    status, out, err = generate("--strict")
    assert status == 1
    assert "2 series made, 0 there already, 1 failed" in out
    assert "1.jpg" in err
    assert generate()[0] == 0


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (("--size", 64), "--size"),
        (("--mse-weight", 0), "--mse-weight"),
        (("--boundary", 32), "lower boundary"),
        (("--perceptual-weights", "nowhere.pth"), "nowhere.pth"),
    ],
)
def test_what_cant_be_done_is_said_before_anything_is_written(
    generate: Curator, tmp_path: Path, options: tuple[object, ...], reason: str
) -> None:
    status, _, err = generate(*options)
    assert status == 2
    assert reason in err
    assert not (tmp_path / "series").exists()


def test_a_checkpoint_that_is_none_is_refused(generate: Curator, tmp_path: Path) -> None:
    (tmp_path / "art.pt").write_bytes(b"not a checkpoint")
    status, _, err = generate()
    assert status == 2
    assert "art.pt" in err


def test_lpips_is_used_where_its_weights_are(generate: Curator, tmp_path: Path) -> None:
    from curator.metrics.trunks import Trunk
    from curator.metrics.weights import WEIGHTS

    torch.manual_seed(0)
    path = WEIGHTS["vgg16"].path
    assert path.is_relative_to(models_dir())
    path.parent.mkdir(parents=True)
    torch.save(Trunk("vgg16", (29,)).state_dict(), path)
    save_noise(tmp_path / "one" / "0.png", 0)
    status, out, err = generate(images="one")
    assert status == 0, err
    assert "1 series made" in out
    assert "squared" not in err
    status, _, err = generate("--perceptual-weights", path, "--mse-weight", 0.5, images="one")
    assert status == 2
    assert "mse_weight was 0.0 and is 0.5 now" in err
