"""A tiny network trained on tiny series: it learns, it resumes, and it refuses what can't be."""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

import pytest
import torch

from curator.errors import CuratorError
from curator.scoring.network import ArtScoreNet
from curator.training.labels import Labels, read_labels
from curator.training.ranking import LOSS_NAMES, LossName
from curator.training.run_log import LOG_NAME
from curator.training.run_state import STATE_NAME, RunOptions
from curator.training.series import PictureFile, readable
from curator.training.series_run import SeriesRun
from tests.training.series_files import write_labelled

SIDE = 32
OPTIONS = RunOptions(
    epochs=2, batch_size=2, learning_rate=1e-3, side=SIDE, init="none", seed=3, save_steps=2
)


@pytest.fixture(scope="module")
def labels(tmp_path_factory: pytest.TempPathFactory) -> Labels:
    splits = ["train"] * 6 + ["val"] * 2
    return read_labels(write_labelled(tmp_path_factory.mktemp("series"), splits, SIDE))


@pytest.fixture(scope="module")
def pictures(labels: Labels, tmp_path_factory: pytest.TempPathFactory) -> PictureFile:
    pictures = PictureFile(tmp_path_factory.mktemp("pictures"), SIDE)
    list(pictures.prepare([path for each in labels.series for path in each.pictures.values()]))
    return pictures


def begin(
    labels: Labels,
    pictures: PictureFile,
    folder: Path,
    options: RunOptions = OPTIONS,
    validate: bool = True,
) -> SeriesRun:
    torch.manual_seed(0)
    network = ArtScoreNet(dropout=options.dropout, width=8)
    validation = labels.of("val") if validate else []
    device = torch.device("cpu")
    return SeriesRun(network, pictures, labels.of("train"), validation, options, folder, device)


def assert_same(first: SeriesRun, second: SeriesRun, folders: Sequence[Path]) -> None:
    for run in (first, second):
        assert run.position.epoch == OPTIONS.epochs
    for name, value in first.network.state_dict().items():
        assert torch.equal(value, second.network.state_dict()[name]), name
    assert first.position == second.position
    one, other = (torch.load(folder / "best.pt", weights_only=True) for folder in folders)
    assert all(torch.equal(value, other[name]) for name, value in one.items())
    logs = [(folder / LOG_NAME).read_text() for folder in folders]
    assert logs[0] == logs[1]


@pytest.fixture(scope="module")
def single_thread() -> Iterator[None]:
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture(scope="module")
def unbroken(
    labels: Labels,
    pictures: PictureFile,
    single_thread: None,
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[SeriesRun, Path]:
    folder = tmp_path_factory.mktemp("unbroken") / "run"
    run = begin(labels, pictures, folder)
    reports = list(run.run())
    assert [report.step for report in reports] == list(range(1, 7))
    assert [report.step for report in reports if report.figures] == [3, 6]
    return run, folder


@pytest.mark.parametrize("steps", [1, 2, 3, 4, 5])
def test_a_killed_run_resumes_to_the_same_result(
    labels: Labels,
    pictures: PictureFile,
    unbroken: tuple[SeriesRun, Path],
    tmp_path: Path,
    steps: int,
) -> None:
    killed = begin(labels, pictures, tmp_path / "run")
    for _ in islice(killed.run(), steps):
        pass
    # Whatever was done after the last saved state is lost, but for the log's lines.
    resumed = begin(labels, pictures, tmp_path / "run")
    assert resumed.position.step == {1: 0, 2: 2, 3: 3, 4: 4, 5: 4}[steps]
    list(resumed.run())
    assert_same(unbroken[0], resumed, [unbroken[1], tmp_path / "run"])


def test_a_cancelled_run_loses_nothing(
    labels: Labels, pictures: PictureFile, unbroken: tuple[SeriesRun, Path], tmp_path: Path
) -> None:
    cancelled = begin(labels, pictures, tmp_path)
    reports = list(cancelled.run(lambda: cancelled.position.step == 5))
    assert cancelled.stopped
    assert reports[-1].step == 5
    resumed = begin(labels, pictures, tmp_path)
    assert resumed.position.step == 5
    list(resumed.run())
    assert not resumed.stopped
    assert_same(unbroken[0], resumed, [unbroken[1], tmp_path])


def test_more_epochs_may_be_added_to_a_run(
    labels: Labels, pictures: PictureFile, unbroken: tuple[SeriesRun, Path], tmp_path: Path
) -> None:
    list(begin(labels, pictures, tmp_path, dataclasses.replace(OPTIONS, epochs=1)).run())
    longer = begin(labels, pictures, tmp_path)
    list(longer.run())
    assert_same(unbroken[0], longer, [unbroken[1], tmp_path])
    assert list(longer.run()) == []


def test_another_seed_is_another_run(
    labels: Labels, pictures: PictureFile, unbroken: tuple[SeriesRun, Path], tmp_path: Path
) -> None:
    other = begin(labels, pictures, tmp_path, dataclasses.replace(OPTIONS, seed=4))
    list(other.run())
    assert (tmp_path / LOG_NAME).read_text() != (unbroken[1] / LOG_NAME).read_text()


@pytest.mark.parametrize("name", LOSS_NAMES)
def test_every_loss_learns_to_order_series(
    labels: Labels, pictures: PictureFile, tmp_path: Path, name: LossName
) -> None:
    options = dataclasses.replace(
        OPTIONS, loss=name, epochs=10, learning_rate=3e-3, shuffled=name == "listMLE"
    )
    run = begin(labels, pictures, tmp_path, options)
    figures = [report.figures for report in run.run() if report.figures]
    # LambdaLoss cares for the top alone, so its tau lags behind.
    assert max(each["val_ndcg"] for each in figures) > 0.9
    assert max(each["val_kendall_tau"] for each in figures) > 0.5
    losses = [each["val_loss"] for each in figures]
    best = run.position.best
    assert best["val_loss"] == min(losses) < losses[0]
    assert best["epoch"] == 1 + losses.index(min(losses))


def test_the_best_model_is_kept_not_the_last(
    labels: Labels, pictures: PictureFile, tmp_path: Path
) -> None:
    run = begin(labels, pictures, tmp_path)
    worsened = None
    for report in run.run():
        if report.figures and worsened is None:
            good = {name: value.clone() for name, value in run.network.state_dict().items()}
            with torch.no_grad():
                for weights in run.network.fc.parameters():
                    weights.mul_(-20)
            worsened = report.figures["val_loss"]
        elif report.figures:
            assert worsened is not None
            assert report.figures["val_loss"] > worsened
    assert run.position.best["epoch"] == 1
    best = run.load_best().state_dict()
    assert all(torch.equal(value, best[name]) for name, value in good.items())


def test_without_a_validation_the_last_epoch_counts(
    labels: Labels, pictures: PictureFile, tmp_path: Path
) -> None:
    run = begin(labels, pictures, tmp_path, validate=False)
    list(run.run())
    assert run.position.best.keys() == {"epoch", "train_loss"}
    assert run.position.best["epoch"] == 2


def test_series_of_different_lengths_are_trained_on(
    labels: Labels, pictures: PictureFile, tmp_path: Path
) -> None:
    lost = {labels.series[0].pictures[5]: "unreadable", labels.series[7].pictures[0]: "unreadable"}
    left = dataclasses.replace(labels, series=readable(labels.series, lost))
    run = begin(left, pictures, tmp_path, dataclasses.replace(OPTIONS, epochs=1))
    (report,) = [report for report in run.run() if report.figures]
    assert report.figures is not None
    assert math.isfinite(report.figures["val_loss"])


def test_the_log_has_a_line_for_every_step_and_epoch(unbroken: tuple[SeriesRun, Path]) -> None:
    run, folder = unbroken
    lines = [json.loads(line) for line in (folder / LOG_NAME).read_text().splitlines()]
    assert [line["step"] for line in lines if line["kind"] == "step"] == [1, 2, 3, 4, 5, 6]
    epochs = [line for line in lines if line["kind"] == "epoch"]
    assert [line["epoch"] for line in epochs] == [1, 2]
    steps = [line["loss"] for line in lines if line["kind"] == "step" and line["epoch"] == 2]
    assert epochs[1]["train_loss"] == pytest.approx(sum(steps) / 3)
    assert run.position.best["val_loss"] == min(line["val_loss"] for line in epochs)


def test_tensorboard_gets_the_same_numbers(unbroken: tuple[SeriesRun, Path]) -> None:
    pytest.importorskip("tensorboard")
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    _, folder = unbroken
    events = EventAccumulator(str(folder / "tensorboard"))
    events.Reload()
    lines = [json.loads(line) for line in (folder / LOG_NAME).read_text().splitlines()]
    for kind, name in (("step", "loss"), ("epoch", "val_loss")):
        points = [(point.step, point.value) for point in events.Scalars(f"{kind}/{name}")]
        logged = [(line["step"], line[name]) for line in lines if line["kind"] == kind]
        assert points == [(step, pytest.approx(value)) for step, value in logged]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"loss": "pointwise"}, "begun with --loss listMLE: resume"),
        ({"seed": 9, "side": 16}, "with --seed 3 and --side 32: resume"),
    ],
)
def test_a_run_is_not_resumed_with_other_settings(
    labels: Labels,
    pictures: PictureFile,
    unbroken: tuple[SeriesRun, Path],
    change: dict[str, object],
    words: str,
) -> None:
    with pytest.raises(CuratorError, match=words):
        begin(labels, pictures, unbroken[1], dataclasses.replace(OPTIONS, **change))  # type: ignore[arg-type]


def test_a_run_is_not_resumed_with_other_series(
    labels: Labels, pictures: PictureFile, unbroken: tuple[SeriesRun, Path]
) -> None:
    fewer = dataclasses.replace(labels, series=labels.series[1:])
    with pytest.raises(CuratorError, match="with other labels or pictures: resume"):
        begin(fewer, pictures, unbroken[1])


@pytest.mark.parametrize("content", [b"", b"not torch's", b"PK\x03\x04"])
def test_a_damaged_state_is_told(
    labels: Labels, pictures: PictureFile, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / STATE_NAME).write_bytes(content)
    with pytest.raises(CuratorError, match="is damaged"):
        begin(labels, pictures, tmp_path)


def test_a_loss_that_is_no_number_ends_the_run_and_keeps_the_state(
    labels: Labels, pictures: PictureFile, tmp_path: Path
) -> None:
    run = begin(labels, pictures, tmp_path)
    steps = run.run()
    next(steps)
    next(steps)
    with torch.no_grad():
        next(run.network.parameters()).fill_(math.nan)
    with pytest.raises(CuratorError, match="step 3 is not a number"):
        next(steps)
    assert begin(labels, pictures, tmp_path).position.step == 2


def test_weights_that_are_no_numbers_never_become_the_best(
    labels: Labels, pictures: PictureFile, tmp_path: Path
) -> None:
    run = begin(labels, pictures, tmp_path, validate=False)
    steps = run.run()
    next(report for report in steps if report.figures)
    good = {name: value.clone() for name, value in run.network.state_dict().items()}
    run.network.bn1.running_var.fill_(math.inf)  # which no loss of a step shows
    with pytest.raises(CuratorError, match=r"epoch 2 .* lower --lr; the model of epoch 1 stays"):
        list(steps)
    best = begin(labels, pictures, tmp_path, validate=False)
    assert best.position.best["epoch"] == 1
    assert all(torch.equal(good[name], v) for name, v in best.load_best().state_dict().items())


def test_a_state_that_finds_no_room_leaves_the_one_of_before(
    labels: Labels, pictures: PictureFile, tmp_path: Path, most_bytes_a_file: None
) -> None:
    resource = pytest.importorskip("resource")
    before, limit = b"what was saved before", resource.getrlimit(resource.RLIMIT_FSIZE)
    (tmp_path / "best.pt").write_bytes(before)
    run = begin(labels, pictures, tmp_path)
    with pytest.raises(CuratorError, match=r"\(File too large\): make room and go on"):
        list(run.run())
    assert limit[0] < sum(value.nbytes for value in run.network.state_dict().values())
    assert (tmp_path / "best.pt").read_bytes() == before
    assert not list(tmp_path.glob("*.tmp"))


def test_bfloat16_trains_too(labels: Labels, pictures: PictureFile, tmp_path: Path) -> None:
    options = dataclasses.replace(OPTIONS, precision="bfloat16", epochs=1)
    (figures,) = [r.figures for r in begin(labels, pictures, tmp_path, options).run() if r.figures]
    assert math.isfinite(figures["val_loss"])
