"""A home, a small library of pictures, and a scorer that needs no torch."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from curator.cli import main
from curator.images.preprocess import Preprocess
from curator.scoring.models import ModelInfo
from tests.pictures import BrightnessScorer, save_picture


@pytest.fixture
def home(curator_home: Path) -> Path:
    """Where this test's settings, library and caches are."""
    return curator_home


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """A folder of five grey pictures, one in a sub-folder, named after their brightness."""
    folder = tmp_path / "pictures"
    for name in ("50.png", "250.png", "100.jpg", "200.bmp", "deep/150.webp"):
        save_picture(folder / name, int(Path(name).stem))
    return folder


@pytest.fixture
def scorers(monkeypatch: pytest.MonkeyPatch) -> list[BrightnessScorer]:
    """Let the command score by brightness; returns the scorers it made."""
    made: list[BrightnessScorer] = []

    def open_scorer(info: ModelInfo, *, preprocess: Preprocess, **_: object) -> BrightnessScorer:
        made.append(BrightnessScorer(info.key(preprocess)))
        return made[-1]

    monkeypatch.setattr("curator.cli.opening.open_scorer", open_scorer)
    return made


@pytest.fixture
def curator(capfd: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Run the command in this process: exit status, stdout, stderr."""

    def run(*arguments: object) -> tuple[int, str, str]:
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as leaving:
            status = int(leaving.code or 0)
        captured = capfd.readouterr()
        return status, captured.out, captured.err

    return run
