"""Ray: joined or started, asked what it has, and made quiet."""

from __future__ import annotations

import contextlib
import logging
import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from curator.errors import CuratorError
from curator.installation import how_to_add

#: Processors of a machine that an actor without a GPU computes with.
_THREADS = 4


@dataclass(frozen=True, slots=True)
class Crew:
    """How many actors score, and what each claims of its machine.

    Parameters
    ----------
    threads
        That an actor computes with on a CPU.
    cpus, gpus
        That Ray reserves for an actor.
    reading_cpus
        That Ray reserves for a task that reads and decodes.
    """

    actors: int
    threads: int
    cpus: float
    gpus: int
    reading_cpus: float


@contextlib.contextmanager
def joined(address: str | None) -> Iterator[None]:
    """Be part of a cluster: the one at an address, the one that is joined already, or a new one.

    Raises
    ------
    CuratorError
        If Ray is not installed or the cluster does not answer.
    """
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # nothing is told to anyone
    try:
        import ray
        import ray.data
    except ImportError as error:
        raise CuratorError(f"Scoring on a cluster needs Ray: {how_to_add('ray')}.") from error
    if ray.is_initialized():
        yield
        return
    own: dict[str, Any] = {} if address else {"include_dashboard": False}
    try:
        ray.init(address=address, log_to_driver=False, logging_level=logging.ERROR, **own)
    except (ConnectionError, ValueError, RuntimeError, TimeoutError) as error:
        raise CuratorError(
            f"The Ray cluster at {address or 'this machine'} can't be joined ({error}): check the "
            "address, that `ray status` answers there, and that RAY_AUTH_TOKEN is the cluster's "
            "token here, if it has one."
        ) from error
    try:
        yield
    finally:
        ray.shutdown()


def crew(device: str, actors: int | None = None) -> Crew:
    """Share out what the cluster has: one actor a GPU, or else one to four processors.

    Parameters
    ----------
    device
        "auto" takes the GPUs if there are any.
    actors
        No more than this; where processors are few, each gets fewer of them.

    Raises
    ------
    CuratorError
        If GPUs were asked for and there are none.
    """
    import ray

    list_nodes: Any = ray.nodes  # has no types
    machines = [node["Resources"] for node in list_nodes() if node["Alive"]]
    gpus = sum(int(machine.get("GPU", 0)) for machine in machines)
    if device.startswith("cuda") and not gpus:
        raise CuratorError('The cluster has no GPU: choose the device "auto" or "cpu".')
    if gpus and device not in ("cpu", "mps"):
        return Crew(min(gpus, actors or gpus), 1, 1, 1, 1)
    processors = [int(machine["CPU"]) for machine in machines if machine.get("CPU", 0) >= 1]
    threads = min([_THREADS, *processors])
    if actors is not None:
        threads = max(1, min(threads, sum(processors) // actors))
    most = sum(count // threads for count in processors) or 1
    # Decoding takes the rest of each processor on paper; in fact the system shares them out, and
    # Ray holds decoding back where scoring is behind. Were the two claims equal, it would make
    # one step of both, whose actors decode, too, and give their scores all at the end.
    return Crew(min(most, actors or most), threads, threads * 0.6, 0, 0.4)


@contextlib.contextmanager
def quiet(block_bytes: int) -> Iterator[None]:
    """Let Ray Data work without bars and in blocks of a size.

    Rows wait in a block until it is full, so large ones would keep actors from their work.
    """
    from ray.data import DataContext

    context = DataContext.get_current().copy()
    context.enable_progress_bars = False
    context.print_on_execution_start = False
    context.target_max_block_size = block_bytes
    loggers = [logging.getLogger(name) for name in ("ray.data", "ray")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL)
    try:
        with DataContext.current(context):
            yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
