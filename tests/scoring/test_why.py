"""Where a score comes from: in the corner where the evidence is, and with its sign."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from torch import Tensor, nn

from curator.errors import DecodeError
from curator.images.isolation import Decoders
from curator.images.preprocess import Preprocess, normalise
from curator.scoring import why
from curator.scoring.checkpoints import save_checkpoint
from curator.scoring.models import resolve_model
from curator.scoring.network import ArtScoreNet
from curator.scoring.why import EDGE, Explainer, grad_cam, why_map
from tests.images.encoded import encode, scene
from tests.images.troubled_process import COMMAND


class ColourNetwork(ArtScoreNet):
    """Likes red and dislikes blue; its maps are the mean colours of 32 x 32 pixels."""

    def __init__(self) -> None:
        nn.Module.__init__(self)
        self.avgpool = nn.AdaptiveAvgPool2d((1, 1))

    def feature_maps(self, x: Tensor) -> Tensor:
        return nn.functional.avg_pool2d(x, 32) - x.amin(dim=(2, 3), keepdim=True)

    def score_embedding(self, embedding: Tensor) -> Tensor:
        return embedding[:, 0] - embedding[:, 2]


def dotted(width: int = 224, height: int = 224) -> np.ndarray:
    """A black picture with red in its upper left corner and less blue in the lower right one."""
    pixels = np.zeros((height, width, 3), dtype=np.uint8)
    pixels[:64, :64, 0] = 255
    pixels[-64:, -64:, 2] = 120
    return pixels


def test_the_evidence_is_where_it_is() -> None:
    score, contributions = grad_cam(ColourNetwork(), normalise(dotted()[None]))
    assert contributions.shape == (7, 7)
    assert score == pytest.approx(contributions.mean(), rel=1e-4)
    found = why_map(score, contributions, (600, 300))
    assert found.strength.shape == (EDGE // 2, EDGE)
    assert found.strength.dtype == np.float32
    assert found.strength.max() == 1
    assert found.strength.min() >= 0
    rows, columns = np.nonzero(found.strength > 0.9)
    assert rows.max() < EDGE // 6
    assert columns.max() < EDGE // 3
    assert (found.sign[rows, columns] == 1).all()
    against = (found.sign < 0) & (found.strength > 0.3)
    assert against[-10:, -10:].all()
    assert not against[: EDGE // 4].any()


@pytest.mark.parametrize("fused", [False, True])
def test_a_linear_heads_contributions_sum_to_the_score(fused: bool) -> None:
    torch.manual_seed(5)
    network = ArtScoreNet(head="linear").eval()
    batch = np.random.default_rng(1).integers(0, 256, (1, 96, 160, 3), dtype=np.uint8)
    with torch.inference_mode():
        expected = float(network(torch.from_numpy(normalise(batch))))
    shown = network.fuse_batch_norm() if fused else network
    score, contributions = grad_cam(shown, normalise(batch))
    assert contributions.shape == (3, 5)
    assert score == pytest.approx(expected, abs=1e-4)
    bias = float(network.fc.bias.detach())
    assert contributions.mean() == pytest.approx(score - bias, abs=1e-4)


def test_nothing_to_see_is_a_map_of_zeros() -> None:
    found = why_map(0.5, np.zeros((7, 7), dtype=np.float32), (100, 1000))
    assert found.strength.shape == (EDGE, 26)
    assert not found.strength.any()
    assert not found.sign.any()


@pytest.mark.parametrize("preprocess", list(Preprocess))
def test_a_file_is_explained_upright_and_on_any_thread(
    model_file: Path, tmp_path: Path, preprocess: Preprocess
) -> None:
    path = tmp_path / "turned.jpg"
    picture = Image.fromarray(
        np.random.default_rng(2).integers(0, 256, (90, 60, 3), dtype=np.uint8)
    )
    exif = picture.getexif()
    exif[0x0112] = 6  # to be turned by a quarter
    picture.save(path, exif=exif)
    explainer = Explainer(resolve_model(str(model_file)), preprocess)
    found = []
    threads = [
        threading.Thread(target=lambda: found.append(explainer.explain_file(path)))
        for _ in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [each.strength.shape for each in found] == [(171, EDGE)] * 3
    assert np.array_equal(found[0].strength, found[2].strength)


def test_the_score_is_the_networks(random_network: ArtScoreNet) -> None:
    batch = normalise(dotted()[None])
    score, _ = grad_cam(random_network, batch)
    with torch.inference_mode():
        assert score == pytest.approx(float(random_network(torch.from_numpy(batch))), abs=1e-5)


def test_what_is_no_picture_is_told(model_file: Path, tmp_path: Path) -> None:
    explainer = Explainer(resolve_model(str(model_file)))
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    for path in (broken, tmp_path / "missing.png"):
        with pytest.raises(DecodeError, match=path.name):
            explainer.explain_file(path)


@pytest.mark.skipif(sys.platform == "win32", reason="ends are told otherwise there")
def test_a_picture_that_crashes_its_reader_is_told(
    model_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoders = Decoders(COMMAND)
    monkeypatch.setattr(why, "shared_decoders", lambda: decoders)
    explainer = Explainer(resolve_model(str(model_file)))
    path = tmp_path / "bad.png"
    path.write_bytes(encode(scene(40, 30), "PNG") + b"CRASH")
    with pytest.raises(DecodeError, match=r"bad\.png is damaged in a way that crashes"):
        explainer.explain_file(path)
    path.write_bytes(encode(scene(40, 30), "PNG"))
    assert explainer.explain_file(path).strength.shape == (EDGE * 3 // 4, EDGE)
    decoders.close()


def test_a_model_that_was_replaced_is_not_used(
    model_file: Path, tmp_path: Path, random_network: ArtScoreNet
) -> None:
    path = tmp_path / "model.safetensors"
    save_checkpoint(path, random_network, {"title": "One"})
    explainer = Explainer(resolve_model(str(path)))
    save_checkpoint(path, random_network, {"title": "Another"})
    with pytest.raises(Exception, match="changed meanwhile"):
        explainer.explain(dotted(), (224, 224))
