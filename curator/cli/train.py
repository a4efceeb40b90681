"""`curator train`: labelled series in, a model file out."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Never

from tqdm import tqdm

from curator.cli import INTERRUPTED, opening
from curator.cli.training_arguments import DROPOUT
from curator.errors import CuratorError
from curator.scoring.devices import choose_device
from curator.scoring.models import SAFETENSORS, resolve_model
from curator.training.labels import Series, read_labels

if TYPE_CHECKING:
    from curator.scoring.network import ArtScoreNet
    from curator.training.run_state import RunOptions
    from curator.training.series import PictureFile
    from curator.training.series_run import SeriesRun

MODEL_NAME = "model.safetensors"
#: With fewer originals of a kind a model is left without a calibration.
ENOUGH_ORIGINALS = 20


def run_train(options: argparse.Namespace) -> int:
    """Train, and write the best model; returns the exit status."""
    folder, model = _places(options.out.absolute())
    try:
        if _train(options, folder, model):
            return 0
    except KeyboardInterrupt:
        opening.say(["interrupted; go on from what was saved with --resume."])
    return INTERRUPTED


def _train(options: argparse.Namespace, folder: Path, model: Path) -> bool:
    """Begin or resume a run; returns whether it came to its end."""
    from curator.training.model_file import is_of_run
    from curator.training.run_lock import only_run
    from curator.training.run_state import check_state, stamped_fingerprint
    from curator.training.series_run import SeriesRun

    _check_out(folder, model, options.resume)
    labels = read_labels(options.labels)
    opening.say(labels.report())
    if options.dropout is not None and options.head == "linear":
        opening.say(["--dropout has no effect: the linear head has none."])
    if not labels.of("train"):
        raise _nothing_to_train_on(options)
    device = choose_device(options.device)
    settings = _settings(options, device.type == "cuda")
    # Stamps are taken before anything is read, so that what changes meanwhile counts as changed.
    stamped = stamped_fingerprint([*labels.of("train"), *labels.of("val")])
    check_state(folder, settings, stamped)
    if model.exists() and not is_of_run(model, settings):
        raise _not_its_model(model)
    network = _network(settings, folder)
    with only_run(folder):
        pictures, series = _prepare(labels.series, folder, options.side)
        training, validation = (
            [each for each in series if each.split == split] for split in ("train", "val")
        )
        if not training:
            raise _nothing_to_train_on(options)
        run = SeriesRun(
            network, pictures, training, validation, settings, folder, device, stamped=stamped
        )
        opening.say(list(_beginnings(run, len(validation))))
        with _stop_on_interrupt() as stop:
            for line in _follow(run, stop):
                print(line, flush=True)
        if run.stopped:
            opening.say([f"interrupted at step {run.position.step}; go on with --resume."])
        else:
            _conclude(run, series, model, options)
    return not run.stopped


def _places(out: Path) -> tuple[Path, Path]:
    """Return the folder of the run and the model file; the latter may be named instead."""
    if out.suffix == SAFETENSORS:
        return out.with_name(f"{out.stem}-training"), out
    return out, out / MODEL_NAME


def _title(out: Path) -> str:
    """Return what a model is called after --out, since labels are all called alike."""
    return out.stem if out.suffix == SAFETENSORS else out.resolve().name


def _nothing_to_train_on(options: argparse.Namespace) -> CuratorError:
    return CuratorError(f"{options.labels} leaves no series of the split train to train on.")


def _not_its_model(model: Path) -> CuratorError:
    return CuratorError(
        f"{model} is there already and is not the model of this run: move it away, or choose "
        "another --out."
    )


def _check_out(out: Path, model: Path, resume: bool) -> None:
    from curator.training.run_state import STATE_NAME

    if model.is_dir():
        raise CuratorError(
            f"{model} is a folder, and the model would be a file of that name: choose another "
            "--out."
        )
    if out.exists() and not out.is_dir():
        raise CuratorError(
            f"{out} is a file: name a folder with --out, or a model file that ends in "
            f"{SAFETENSORS}."
        )
    begun = (out / STATE_NAME).exists()
    if model.exists() and not begun:
        raise _not_its_model(model)
    if begun and not resume:
        raise CuratorError(
            f"{out} holds a run already: go on with it by --resume, or choose another --out."
        )
    if resume and not begun:
        opening.say([f"{out} holds no run to resume: one is begun."])


def _network(settings: RunOptions, folder: Path) -> ArtScoreNet:
    from curator.training.run_state import STATE_NAME
    from curator.training.starting import starting_network

    # A resumed run has its weights in the state, wherever the first ones are by now.
    init = "none" if (folder / STATE_NAME).exists() else settings.init
    return starting_network(settings.backbone, settings.head, settings.dropout, init, settings.seed)


def _prepare(series: Sequence[Series], folder: Path, side: int) -> tuple[PictureFile, list[Series]]:
    """Decode every picture once, and tell which can't be read; returns the series of use too."""
    from curator.training.series import PictureFile, readable

    pictures = PictureFile(folder, side)
    paths = list(dict.fromkeys(path for each in series for path in each.pictures.values()))
    with _bar(len(paths), "Reading", "pictures") as bar:
        for done in pictures.prepare(paths):
            bar.update(done - bar.n)
    opening.say(list(pictures.unreadable.values()))
    if pictures.unreadable:
        opening.say([f"{len(pictures.unreadable)} of {len(paths)} pictures could not be read."])
    return pictures, readable(series, pictures.unreadable)


def _beginnings(run: SeriesRun, validation: int) -> Iterator[str]:
    """Sentences on where a run stands before it goes on."""
    if not validation:
        yield "there is no series of the split val: the last epoch's model is taken."
    at = run.position
    if at.epoch >= run.options.epochs:
        done = f"{at.epoch} epochs are" if at.epoch > 1 else "1 epoch is"
        yield f"{done} done already, so nothing is left to train: choose more --epochs to go on."
    elif at.step:
        yield f"resumed after step {at.step} of {run.steps}."


def _settings(options: argparse.Namespace, on_cuda: bool) -> RunOptions:
    from curator.training.run_state import RunOptions

    return RunOptions(
        backbone=options.backbone,
        head=options.head,
        init=options.init,
        loss=options.loss,
        epochs=options.epochs,
        batch_size=options.batch_size,
        learning_rate=options.lr,
        dropout=DROPOUT if options.dropout is None else options.dropout,
        shuffled=options.shuffled_series,
        seed=options.seed,
        side=options.side,
        precision=_precision(options.precision, on_cuda),
        save_steps=options.save_steps,
    )


def _precision(asked: str, on_cuda: bool) -> Literal["float32", "bfloat16"]:
    if asked == "auto":
        return "bfloat16" if on_cuda else "float32"
    return "bfloat16" if asked == "bfloat16" else "float32"


def _follow(run: SeriesRun, stop: threading.Event) -> Iterator[str]:
    """Show a bar of steps; yields a line on each epoch."""
    steps = max(run.steps, run.position.step)  # fewer epochs may be asked for than are done
    with _bar(steps, "Training", "steps", run.position.step) as bar:
        for number, progress in enumerate(run.run(stop.is_set)):
            if run.notice and number == 0:
                bar.clear()
                opening.say([run.notice])
            bar.update(progress.step - bar.n)
            bar.set_postfix(epoch=progress.epoch, loss=f"{progress.loss:.4f}", refresh=False)
            if progress.figures is not None:
                is_best = run.position.best["epoch"] == progress.epoch
                # Without a validation the last epoch's model is taken, be it better or worse.
                best = " (best so far)" if is_best and "val_loss" in progress.figures else ""
                bar.clear()
                yield (
                    f"epoch {progress.epoch} of {run.options.epochs}: "
                    f"{_sentence(progress.figures)}{best}"
                )


def _sentence(figures: Mapping[str, float]) -> str:
    return ", ".join(
        f"{name.replace('_', ' ')} {value:.4f}"
        for name, value in figures.items()
        if name != "epoch"
    )


def _bar(total: int, doing: str, unit: str, initial: int = 0) -> tqdm[Never]:
    return tqdm(
        total=total,
        initial=initial,
        desc=doing,
        unit=f" {unit}",
        file=sys.stderr,
        disable=not sys.stderr.isatty(),
        dynamic_ncols=True,
    )


@contextmanager
def _stop_on_interrupt() -> Iterator[threading.Event]:
    """Set an event on Ctrl-C or SIGTERM, so that a step ends whole; a second Ctrl-C is at once."""
    stop = threading.Event()

    def ask(number: int, frame: object) -> None:
        stop.set()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    before = {number: signal.signal(number, ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _conclude(
    run: SeriesRun, series: Sequence[Series], path: Path, options: argparse.Namespace
) -> None:
    """Write the best model, with a calibration where there are enough originals for one."""
    from curator.training.model_file import write_trained

    write_trained(run, series, path, _title(options.out))
    best = run.position.best
    print(f"{path} is the model of epoch {best['epoch']:.0f}: {_sentence(best)}")
    photos, art = _originals(series)
    if min(len(photos), len(art)) < ENOUGH_ORIGINALS:
        opening.say(
            [
                f"{len(photos)} photographs and {len(art)} works of art are too few to say what "
                "scores mean: `curator model calibrate` takes more of them."
            ]
        )
        return
    from curator.cli import calibrate
    from curator.scoring.deferred import open_scorer

    scorer = open_scorer(resolve_model(str(path)), device=options.device, precision="float32")
    calibration, sentences = calibrate.calibrate(scorer, photos, art)
    opening.say(sentences)
    calibrate.write(path, path, calibration)


def _originals(series: Sequence[Series]) -> tuple[list[Path], list[Path]]:
    """Return original photographs and art, without those trained on if enough are left."""
    kept_back = [each for each in series if each.split != "train"]
    photos, art = _by_domain(kept_back)
    if min(len(photos), len(art)) < ENOUGH_ORIGINALS:
        photos, art = _by_domain(series)
    return photos, art


def _by_domain(series: Sequence[Series]) -> tuple[list[Path], list[Path]]:
    originals = [(each.domain, each.original) for each in series]
    photos, art = (
        [path for domain, path in originals if domain == kind and path is not None]
        for kind in ("photo", "art")
    )
    return photos, art
