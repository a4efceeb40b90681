"""Ray: joined or started, asked what it has, and made quiet."""

from __future__ import annotations

import contextlib
import logging
import os
import re
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from curator.errors import CuratorError
from curator.installation import how_to_add

#: Processors of a machine that an actor without a GPU computes with.
_THREADS = 4
_ANSWERED_WITHIN_S = 10.0
#: What a worker runs into that has too little of something.
_FULL = (MemoryError, OSError)
_FULL_FOR_RAY = ("ObjectStoreFullError", "OutOfDiskError", "OutOfMemoryError")
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")


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
        If Ray is not installed, the cluster does not answer, or this process has joined another
        one; and, of what is done meanwhile, if the cluster fails.
    """
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # nothing is told to anyone
    try:
        import ray
        import ray.data
    except ImportError as error:
        raise CuratorError(f"Scoring on a cluster needs Ray: {how_to_add('ray')}.") from error
    if ray.is_initialized():
        here: str = ray.get_runtime_context().gcs_address
        if address is not None and not is_same(address, here):
            raise CuratorError(
                f"This process has joined the Ray cluster at {here}, so it can't score on the one "
                f"at {address}: name no address to score where it is, or leave that cluster first "
                "with `ray.shutdown()`."
            )
        with plain_errors(here):
            yield
        return
    address = address or os.environ.get("RAY_ADDRESS") or None
    where = address or "this machine"
    own: dict[str, Any] = {} if address else {"include_dashboard": False}
    try:
        _call(address)
        ray.init(address=address, log_to_driver=False, logging_level=logging.ERROR, **own)
    except Exception as error:  # of many kinds, and none of them ours
        raise CuratorError(
            f"The Ray cluster at {where} can't be joined ({_first_line(error)}): check the "
            "address, that `ray status` answers there, and that RAY_AUTH_TOKEN is the cluster's "
            "token here, if it has one."
        ) from error
    try:
        with plain_errors(where):
            yield
    finally:
        ray.shutdown()


def is_same(address: str, joined: str) -> bool:
    """Tell whether an address as people write it is that of the joined cluster.

    Parameters
    ----------
    joined
        Host and port as Ray tells them.
    """
    if address == "auto":
        return True  # whichever runs
    host, _, port = address.rpartition(":")
    if address == joined or (host, port) == tuple(joined.rpartition(":")[::2]):
        return True
    if not host or "://" in address or port != joined.rpartition(":")[2]:
        return False
    if host in ("localhost", "127.0.0.1", "[::1]"):
        return _is_of_this_machine(joined.rpartition(":")[0])
    return not _numbers_of(host).isdisjoint(_numbers_of(joined.rpartition(":")[0]))


def _is_of_this_machine(host: str) -> bool:
    """Tell whether a socket can be bound to a host's number."""
    for number in _numbers_of(host):
        family = socket.AF_INET6 if ":" in number else socket.AF_INET
        with contextlib.suppress(OSError), socket.socket(family) as trial:
            trial.bind((number, 0))
            return True
    return False


def _numbers_of(host: str) -> set[str]:
    try:
        return {str(found[4][0]) for found in socket.getaddrinfo(host.strip("[]"), None)}
    except OSError:
        return set()


def _call(address: str | None) -> None:
    """Find out at once that nobody listens at an address, which Ray tries for many minutes.

    Raises
    ------
    OSError
        If there is no answer.
    """
    host, _, port = (address or "").removeprefix("ray://").rpartition(":")
    if host and port.isdecimal():
        socket.create_connection((host.strip("[]"), int(port)), _ANSWERED_WITHIN_S).close()


@contextlib.contextmanager
def plain_errors(where: str) -> Iterator[None]:
    """Turn what the user can mend, out of all that Ray wraps it in, into one sentence.

    Parameters
    ----------
    where
        What the cluster is called.

    Raises
    ------
    CuratorError
        Raised on another machine; or the cluster failed. Other errors are bugs and stay as they
        are.
    """
    import ray

    try:
        yield
    except ray.exceptions.RayError as error:
        chain = list(_chain(error))
        for each in chain:
            # Ray's own wrapping may be of our class, too.
            if isinstance(each, CuratorError) and not isinstance(each, ray.exceptions.RayError):
                # To a sentence of ours Ray adds lines about its retries.
                raise type(each)(str(each).partition("\n")[0]) from error
        cause = chain[-1]
        if isinstance(cause, ImportError):
            raise CuratorError(
                f"A machine of the Ray cluster at {where} can't load the program "
                f"({_first_line(cause)}): install the same version of ArtScore Curator with the "
                "extra ray on each of them, and start this command again; what was finished is "
                "kept."
            ) from error
        if isinstance(cause, _FULL) or type(cause).__name__ in _FULL_FOR_RAY:
            raise CuratorError(
                f"A machine of the Ray cluster at {where} has run out of memory, room or files "
                f"({_first_line(cause)}): make room there or let fewer score at once, with "
                "--actors, and start this command again; what was finished is kept."
            ) from error
        if isinstance(cause, ray.exceptions.RayError):
            raise CuratorError(
                f"The Ray cluster at {where} has failed ({_first_line(cause)}): see there with "
                "`ray status` and in Ray's logs which machine or process ended, and start this "
                "command again; what was finished is kept."
            ) from error
        raise


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Give an error and, one after the other, what caused it."""
    from ray.data.exceptions import SystemException

    seen: BaseException | None = error
    while seen is not None and not isinstance(seen, SystemException):  # which says nothing
        yield seen
        seen = getattr(seen, "cause", None) or seen.__cause__


def _first_line(error: BaseException) -> str:
    """Return what an error says, without colours and without what it goes on to say."""
    lines = [_COLOURS.sub("", line).strip() for line in str(error).splitlines()]
    return next(filter(None, lines), type(error).__name__).rstrip(".:")


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
    # Or what a function raised would only be told in the text of another error.
    context.raise_original_map_exception = True
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
