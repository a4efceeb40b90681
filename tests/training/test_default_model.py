from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest
import torch
from torch import Tensor

from curator.errors import CuratorError
from curator.scoring.network import ArtScoreNet
from curator.training import default_model
from curator.training.embedded import Counts
from curator.training.restyled import Restyle
from curator.training.run_lock import only_run
from curator.training.task import DefaultTask
from tests.training.colours import tinted
from tests.training.test_task import flat_and_striped


def half_wide() -> ArtScoreNet:
    """Of width 8, with a first convolution of 16 channels; the same each time."""
    torch.manual_seed(0)
    return ArtScoreNet(width=8, stem=16).eval()


def test_trains_releases_and_need_not_do_it_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    released: list[tuple[ArtScoreNet, Mapping[str, object]]] = []
    painted: list[int] = []

    def painting(pictures: Tensor, styles: Tensor) -> Tensor:
        painted.append(len(pictures))
        return tinted(pictures, styles)

    def release(
        task: DefaultTask,
        network: ArtScoreNet,
        path: Path,
        version: str,
        facts: dict[str, object],
        restyle: Restyle,
    ) -> dict[str, str]:
        released.append((network, facts))
        assert (path.name, version) == ("model.safetensors", "1")
        return {"figures": "{}"}

    monkeypatch.setattr(default_model, "build_cache", lambda data, cache: iter(["built"]))
    monkeypatch.setattr(default_model, "load_cache", lambda cache: flat_and_striped())
    monkeypatch.setattr(default_model, "release", release)
    monkeypatch.setattr(default_model, "load_restyle", lambda: painting)
    monkeypatch.setattr(default_model, "load_thin", half_wide)
    monkeypatch.setattr(default_model, "NEEDED", ())
    for name, value in {
        "LOG_EVERY": 1,
        "SIDES": ((1.0, 32),),
        "COUNTS": Counts(damaged=2, blended=2, copied=2, restyled=2, repainted=2),
        "HEAD_STEPS": 5,
    }.items():
        monkeypatch.setattr(default_model, name, value)
    command = ["--data", str(tmp_path), "--cache", str(tmp_path), "--threads", "1"]
    command += ["--out", str(tmp_path / "model.safetensors"), "--minutes", "0.02"]

    default_model.main(command)
    journal = (tmp_path / "log.jsonl").read_text(encoding="utf-8")
    assert {"step", "art", "texture"} <= json.loads(journal.splitlines()[0]).keys()
    seen = len(painted)
    assert seen > 0
    default_model.main(command)
    assert (tmp_path / "log.jsonl").read_text(encoding="utf-8") == journal
    assert len(painted) == seen
    (first, facts), (again, facts_again) = released
    assert facts == facts_again
    assert facts["trained_on"] == {"art": 21, "photo": 21, "drawing": 21}
    for name, value in first.state_dict().items():
        assert torch.equal(value, again.state_dict()[name]), name

    original = half_wide().layer4[0].conv1.weight
    left, right = first.layer4[0].conv1.weight.chunk(2)
    assert torch.equal(left[:, : original.shape[1]], original)
    assert not torch.equal(right[:, original.shape[1] :], original)

    with (
        only_run(tmp_path),
        pytest.raises(CuratorError, match=r"Another training .* choose another --cache"),
    ):
        default_model.main(command)
    with pytest.raises(CuratorError, match=r"trunk\.pt is the state of another training"):
        default_model.main([*command, "--seed", "2"])


def test_what_is_missing_is_told_before_anything_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(default_model, "NEEDED", ("json", "nowhere_to_be_found"))
    command = [
        "--data",
        str(tmp_path),
        "--cache",
        str(tmp_path / "c"),
        "--out",
        str(tmp_path / "m"),
    ]
    with pytest.raises(
        CuratorError, match=r"needs nowhere_to_be_found, which is not here: .*train"
    ):
        default_model.main(command)
    assert not (tmp_path / "c").exists()
