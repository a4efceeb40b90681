"""What one pass tells beside the score: embeddings in a byte a number, and deviations."""

from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from torch import nn

from curator.images.preprocess import Preprocess, normalise
from curator.records import Analysis, Analyst
from curator.scoring.checkpoints import Architecture, Checkpoint, save_checkpoint
from curator.scoring.deferred import open_scorer
from curator.scoring.engine import Engine
from curator.scoring.head import score_with_deviation
from curator.scoring.insights import insights, layouts_of
from curator.scoring.models import resolve_model
from curator.scoring.network import ArtScoreNet
from tests.scoring.test_engine import pictures


def engine(network: ArtScoreNet, batch_size: int = 0) -> Engine:
    checkpoint = Checkpoint(network, Architecture("resnet50", "dense"), "ab" * 32, {})
    return Engine(checkpoint, Preprocess.SQUASH, "cpu", "float32", batch_size)


def test_an_analysis_has_the_networks_features_and_the_same_scores(
    random_network: ArtScoreNet,
) -> None:
    batch = pictures(5)
    with torch.inference_mode():
        features = random_network.embed(torch.from_numpy(normalise(batch))).numpy()
    runner = engine(random_network, batch_size=2)
    # In parts: pictures of 64 pixels are taken for square ones of 224.
    analysis = runner.analyse(batch)
    assert np.array_equal(analysis.values, runner.score(batch))
    np.testing.assert_allclose(analysis.embeddings, features, rtol=1e-3, atol=1e-4)
    assert analysis.deviations is not None
    assert analysis.deviations.shape == (5,)
    assert (analysis.deviations > 0).all()


@pytest.mark.parametrize("probability", [0.2, 0.5])
def test_the_deviation_is_that_of_many_samples(
    random_network: ArtScoreNet, probability: float
) -> None:
    torch.manual_seed(1)
    head = ArtScoreNet(dropout=probability).fc.eval()
    embeddings = torch.rand(2, 2048)
    with torch.inference_mode():
        scores, deviations = score_with_deviation(head, embeddings)
        samples = head.train()(embeddings.repeat(1000, 1, 1).flatten(0, 1)).view(1000, 2)
    assert deviations is not None
    # Of 1000 samples the deviation itself is off by 2.2 % (one standard error).
    assert torch.allclose(samples.std(0), deviations, rtol=0.08)
    assert torch.allclose(samples.mean(0), scores, atol=float(deviations.max()) * 0.12)


@pytest.mark.parametrize("head", [nn.Linear(2048, 1), ArtScoreNet(dropout=0.0).fc.eval()])
def test_a_head_without_dropout_has_no_deviation(head: nn.Module) -> None:
    embeddings = torch.rand(3, 2048)
    with torch.inference_mode():
        scores, deviations = score_with_deviation(head, embeddings)
        assert torch.equal(scores, head(embeddings).squeeze(1))
    assert deviations is None


def test_one_byte_a_number_keeps_directions_and_lengths() -> None:
    rng = np.random.default_rng(1)
    features = rng.exponential(size=(20, 2048)).astype(np.float32)
    features[0] = 0
    analysis = Analysis(np.zeros(20, np.float32), features, np.arange(20, dtype=np.float32))
    for row, insight in enumerate(insights(analysis, pictures(20))):
        assert insight.embedding.dtype == np.int8
        assert insight.deviation == row
        restored = insight.embedding * np.float32(insight.scale)
        np.testing.assert_allclose(restored, features[row], atol=features[row].max() / 200)
        if row:
            lengths = np.linalg.norm(restored) * np.linalg.norm(features[row])
            assert restored @ features[row] / lengths > 1 - 2e-4


@pytest.mark.parametrize(("height", "width"), [(224, 224), (28, 14), (14 * 300, 224)])
def test_a_layout_is_the_mean_brightness_of_its_fields(height: int, width: int) -> None:
    batch = np.random.default_rng(1).integers(0, 256, (2, height, width, 3), dtype=np.uint8)
    batch[1] |= 128
    bright = batch @ np.array([0.299, 0.587, 0.114])
    fields = bright.reshape(2, 14, height // 14, 14, width // 14).mean(axis=(2, 4))
    fields -= fields.mean(axis=(1, 2), keepdims=True)
    np.testing.assert_allclose(layouts_of(batch), fields.reshape(2, -1), atol=1e-2)


def test_a_side_of_any_length_has_nearly_the_same_layout() -> None:
    picture = Image.fromarray(
        np.random.default_rng(2).integers(0, 256, (6, 6, 3), dtype=np.uint8)
    ).resize((224, 224))
    (expected,) = layouts_of(np.asarray(picture)[None])
    for size in ((224, 301), (335, 224), (225, 224)):
        (found,) = layouts_of(np.asarray(picture.resize(size))[None])
        assert np.corrcoef(expected, found)[0, 1] > 0.99


def test_a_plain_picture_has_no_layout() -> None:
    batch = np.full((1, 224, 224, 3), 77, dtype=np.uint8)
    analysis = Analysis(np.zeros(1, np.float32), np.ones((1, 2048), np.float32), None)
    (insight,) = insights(analysis, batch)
    assert not insight.layout.any()
    assert insight.deviation is None


def test_the_deferred_scorer_analyses(tmp_path: Path) -> None:
    torch.manual_seed(3)
    path = tmp_path / "linear.safetensors"
    save_checkpoint(path, ArtScoreNet(head="linear"), {})
    scorer = open_scorer(resolve_model(str(path)), device="cpu", precision="float32")
    assert isinstance(scorer, Analyst)
    batch = pictures(2)
    analysis = scorer.analyse(batch)
    assert analysis.deviations is None
    assert np.array_equal(analysis.values, scorer.score(batch))
