"""A whole job: inputs in, partitions and a ranked list out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from curator.distributed.cluster import Crew, crew, joined, quiet
from curator.distributed.inputs import find
from curator.distributed.units import Unit, lots
from curator.images.preprocess import EDGE, Preprocess
from curator.scoring.devices import check_device_name
from curator.scoring.models import ModelInfo, resolve_model
from curator.scoring.precision import check_precision_name
from curator.settings import load_settings

if TYPE_CHECKING:
    import pyarrow as pa

    from curator.distributed.partitions import Partitions

#: Rows that an actor takes at once, of a GPU and of a CPU.
_GPU_ROWS, _CPU_ROWS = 256, 32
#: Reading tasks that a job is cut into. Each takes the machine that began the job 10 ms and 10 kB,
#: and where its worker is lost, all of its units are read again.
_MOST_BLOCKS = 10_000


@dataclass(frozen=True, slots=True)
class Job:
    """How to score.

    Parameters
    ----------
    model
        "default", "published" or a file; "" is the one in use.
    device
        "auto" takes the cluster's GPUs, or its CPUs if it has none.
    precision
        As of `curator.scoring.deferred.open_scorer`. Each machine measures by itself what is
        fastest; "float32" gives the same scores on all.
    batch_size
        Pictures that an engine computes at once; 0 lets the device decide.
    actors
        How many engines there are at most; by default as many as the cluster has room for.
    lot
        Single pictures that make one partition, and that are lost at most if the job is ended.
    recursive
        Whether sub-folders are taken.
    best
        How many pictures the ranked list names; None lists all, which takes memory.
    """

    model: str = ""
    preprocess: Preprocess = Preprocess.SQUASH
    device: str = "auto"
    precision: str = "auto"
    batch_size: int = 0
    actors: int | None = None
    lot: int = 1024
    recursive: bool = True
    best: int | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """What is done: pictures scored or found unreadable, and units that are kept."""

    pictures: int
    units: int
    all_units: int


@dataclass(frozen=True, slots=True)
class Report:
    """What came of a job.

    Parameters
    ----------
    pictures, unreadable
        Of this run.
    skipped_units, skipped_pictures
        What an earlier run had finished: shards, and single pictures.
    passed_over
        Sentences on what could not be listed.
    ranked
        The list.
    """

    pictures: int
    unreadable: int
    skipped_units: int
    skipped_pictures: int
    passed_over: tuple[str, ...]
    ranked: Path


def score(
    inputs: Sequence[str | Path],
    out: Path,
    job: Job | None = None,
    *,
    address: str | None = None,
    ranked: Path | None = None,
    on_progress: Callable[[Progress], None] = lambda progress: None,
) -> Report:
    """Score pictures on a Ray cluster; what `out` holds already is not scored again.

    Parameters
    ----------
    inputs
        Folders, tars, Parquet files, pictures, or texts that name one of these a line; paths or
        URLs. Paths must lead to the same files on every machine of the cluster.
    out
        Folder of the results, on this machine.
    address
        The cluster's, as of `ray.init`. None is the one joined already or, without one, a new
        one on this machine alone.
    ranked
        Where the ranked list is written; by default `ranked.csv` in `out`.
    on_progress
        Told on this thread each time that pictures are scored.

    Raises
    ------
    CuratorError
        There is no Ray, cluster, model or input, this process has joined a cluster elsewhere, the
        cluster failed, or the results can't be written. Units that were finished before are kept.
    """
    job = job or Job()
    check_device_name(job.device)
    check_precision_name(job.precision)
    info = resolve_model(job.model or load_settings().model)
    with joined(address):
        from curator.distributed.merging import write_ranked
        from curator.distributed.partitions import Owner, Partitions

        owner = Owner(info.name, info.model_hash, job.preprocess.version)
        found = find([str(each) for each in inputs], recursive=job.recursive)
        partitions = Partitions(out, owner)
        shards = [shard for shard in found.shards if not partitions.is_finished(shard)]
        pictures = partitions.unfinished(found.pictures)
        units = [*shards, *lots(pictures, job.lot)]
        counted = _Counted()
        if units:
            _run(units, partitions, info, job, counted, on_progress)
        ranked = ranked or out / "ranked.csv"
        write_ranked(partitions, ranked, job.best)
    return Report(
        counted.pictures,
        counted.unreadable,
        len(found.shards) - len(shards),
        len(found.pictures) - len(pictures),
        tuple(found.passed_over),
        ranked,
    )


@dataclass(slots=True)
class _Counted:
    pictures: int = 0
    unreadable: int = 0
    units: int = 0


def _run(
    units: Sequence[Unit],
    partitions: Partitions,
    info: ModelInfo,
    job: Job,
    counted: _Counted,
    on_progress: Callable[[Progress], None],
) -> None:
    """Score units and keep each as soon as it is whole."""
    from curator.distributed.gathering import Gathering

    by_name = {unit.name: unit for unit in units}
    gathering = Gathering(partitions.owner.key, by_name)
    seen = 0
    for rows in _scored(units, info, job, crew(job.device, job.actors)):
        seen += rows["path"].length() - rows["path"].null_count
        for name, whole in gathering.add(rows):
            partitions.write(by_name.pop(name), whole)
            counted.units += 1
            counted.pictures += len(whole)
            counted.unreadable += len(whole) - whole["error"].null_count
        on_progress(Progress(seen, counted.units, len(units)))


def _scored(units: Sequence[Unit], info: ModelInfo, job: Job, crew: Crew) -> Iterator[pa.Table]:
    """Give scored rows as they come, from all units at once."""
    import ray
    from ray.data import ActorPoolStrategy

    from curator.distributed.reading import prepare_units
    from curator.distributed.scoring import Engine, ScoringActor

    read: Any = prepare_units  # Ray's types know no function with more arguments than one

    rows = _GPU_ROWS if crew.gpus else _CPU_ROWS
    device = "cuda" if crew.gpus else "mps" if job.device == "mps" else "cpu"
    engine = Engine(info, job.preprocess, device, job.precision, job.batch_size, crew.threads)
    with quiet(rows * EDGE * EDGE * 3):
        dataset = (
            ray.data.from_items(
                [{"unit": unit.to_json()} for unit in units],
                override_num_blocks=min(len(units), _MOST_BLOCKS),
            )
            .map_batches(
                read,
                batch_size=1,
                batch_format="pyarrow",
                fn_kwargs={"preprocess": job.preprocess.value},
                num_cpus=crew.reading_cpus,
            )
            .map_batches(
                ScoringActor,
                batch_size=rows,
                batch_format="pyarrow",
                fn_constructor_kwargs={
                    "model": ray.put(info.path.read_bytes()),
                    "engine": engine,
                },
                compute=ActorPoolStrategy(size=crew.actors),
                num_cpus=crew.cpus,
                num_gpus=crew.gpus,
            )
        )
        yield from dataset.iter_batches(batch_size=None, batch_format="pyarrow")
