"""`curator model`: which models there are, which is in use, and whether their files are sound."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from curator.scoring.models import default_path, published_path
from curator.settings import load_settings
from tests.downloads import MODEL, Handler, Server, publish, serving

Curator = Callable[..., tuple[int, str, str]]


def test_the_default_is_listed_marked_and_sound(curator: Curator) -> None:
    status, out, _ = curator("model", "list")
    assert status == 0
    assert any(line.startswith("* default") for line in out.splitlines())
    status, out, _ = curator("model", "verify")
    assert status == 0
    assert "sound" in out


def test_info_shows_architecture_and_reference_quantiles(curator: Curator) -> None:
    _, out, _ = curator("model", "info", "default")
    assert "backbone: resnet50" in out
    assert "photos: 5%" in out
    assert "art: 5%" in out


def test_info_lays_the_figures_out(curator: Curator) -> None:
    _, out, _ = curator("model", "info", "default")
    (line,) = [line for line in out.splitlines() if "AUC of photographs and art" in line]
    assert re.fullmatch(r"  AUC of photographs and art +0\.\d{4} +aim ≥ 0\.99", line)
    assert "{" not in out


def test_info_names_a_trained_model_once_with_its_recipe(curator: Curator, tmp_path: Path) -> None:
    path = tmp_path / "mine.safetensors"
    entries = {
        "title": "Mine",
        "recipe": json.dumps({"loss": "listmle", "lr": 0.0001}),
        "figures": json.dumps({"series": {"train": 4}, "epoch": 3, "val_kendall_tau": 0.91}),
    }
    save_file({"weight": np.zeros(1, dtype=np.float32)}, path, metadata=entries)
    _, out, _ = curator("model", "info", path)
    assert out.count("title:") == 1
    assert re.search(r"^  lr +0\.0001$", out, re.MULTILINE)
    assert re.search(r"^  Kendall's tau \(validation\) +0\.9100$", out, re.MULTILINE)


def test_info_says_how_a_model_without_calibration_gets_one(
    curator: Curator, tmp_path: Path
) -> None:
    path = tmp_path / "mine.safetensors"
    save_file({"weight": np.zeros(1, dtype=np.float32)}, path)
    _, out, _ = curator("model", "info", path)
    assert "curator model calibrate --photos DIR --art DIR" in out
    assert "curator model calibrate" not in curator("model", "info", "default")[1]


def test_a_bad_model_never_replaces_a_good_one(curator: Curator, tmp_path: Path) -> None:
    bad = tmp_path / "bad.safetensors"
    bad.write_bytes(b"not a model")
    status, _, err = curator("model", "use", bad)
    assert status == 2
    assert "bad.safetensors" in err
    assert load_settings().model == "default"


def test_using_the_published_model_before_its_download_says_how_to_get_it(
    curator: Curator,
) -> None:
    status, _, err = curator("model", "use", "published")
    assert status == 2
    assert "curator model download" in err


def test_what_is_not_downloaded_is_not_listed_as_a_file(curator: Curator) -> None:
    _, out, _ = curator("model", "list")
    (line,) = [line for line in out.splitlines() if "published" in line]
    assert line.endswith("(not downloaded)")


def test_settings_that_were_set_aside_are_told(curator: Curator, home: Path) -> None:
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.toml").write_text("model = = 1")
    status, _, err = curator("model", "list")
    assert status == 0
    assert "settings.toml.broken-1" in err


def test_a_model_in_use_that_is_gone_is_told(
    curator: Curator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = tmp_path / "mine.safetensors"
    shutil.copy(default_path(), mine)
    monkeypatch.chdir(tmp_path)
    assert curator("model", "use", "mine.safetensors")[0] == 0
    monkeypatch.chdir("/")
    _, out, err = curator("model", "list")
    assert f"* mine.safetensors mine  {mine}" in out
    assert err == ""
    mine.unlink()
    _, out, err = curator("model", "list")
    assert "*" not in out
    assert f"{mine}, the model in use, is not there" in err


def test_what_can_not_score_does_not_become_the_model_in_use(
    curator: Curator, tmp_path: Path
) -> None:
    import torch

    wrong = tmp_path / "wrong.pth"
    torch.save({"fc.bias": torch.zeros(1)}, wrong)
    status, _, err = curator("model", "use", wrong)
    assert (status, "is not an ArtScore model" in err) == (2, True)
    assert load_settings().model == "default"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    with serving(monkeypatch) as server:
        publish(server, MODEL, monkeypatch)
        yield server


def test_the_published_model_is_downloaded(curator: Curator, server: Server) -> None:
    status, out, _ = curator("model", "download")
    assert status == 0
    assert str(published_path()) in out
    assert published_path().read_bytes() == MODEL


@pytest.mark.parametrize("kept", [0, 250_000])
def test_an_interrupted_download_says_what_is_kept_and_goes_on(
    curator: Curator, server: Server, kept: int
) -> None:
    part = published_path().with_name(published_path().name + ".part")
    part.parent.mkdir(parents=True)
    part.write_bytes(MODEL[:kept])

    def interrupt(handler: Handler) -> None:
        os.kill(os.getpid(), signal.SIGINT)
        handler.server.released.wait()

    server.answers.insert(0, interrupt)
    status, _, err = curator("model", "download")
    server.released.set()
    assert status == 130
    told = "0.2 MB are kept, and `curator model download published` goes on" if kept else "nothing"
    assert told in err
    assert curator("model", "download")[0] == 0
    assert server.ranges[-1] == (f"bytes={kept}-" if kept else None)
