"""The one way data flows: stamps in, scores out.

```
stamps -> known stamp? -> read + hash -> known content? -> decode + preprocess -> score -> store
               |                               |                  |                          |
               +---------- ScoreEvent ---------+------------------+--------------------------+
```

`score_files` is a plain generator. The command line iterates it, the window's worker iterates it,
and it can't tell a scanned file from a watched one. It loads neither torch nor Qt: what scores and
what remembers are handed in (`Scorer` and `ScoreStore` in `curator.records`).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from curator.errors import DecodeError
from curator.images.decode import decode, probe_size
from curator.images.formats import printable
from curator.images.generation import PARSER_VERSION, read_generation
from curator.images.preprocess import Preprocess
from curator.images.read import RefusedFileError, hash_bytes, read_file
from curator.images.room import DecodingRoom
from curator.records import (
    Analyst,
    Generation,
    ImageFacts,
    ImageStamp,
    Insight,
    PictureBatch,
    Score,
    ScoreEvent,
    Scorer,
    ScoreStore,
)
from curator.scoring.devices import usable_processors
from curator.scoring.insights import insights

#: Files' bytes held at once, between reading and decoding.
BYTES_IN_FLIGHT = 256 * 2**20


def score_files(
    files: Iterable[ImageStamp | None],
    scorer: Scorer,
    store: ScoreStore,
    *,
    preprocess: Preprocess = Preprocess.SQUASH,
    workers: int | None = None,
    lookahead: int = 256,
    cancelled: Callable[[], bool] = lambda: False,
) -> Generator[ScoreEvent, None, None]:
    """Score files, each exactly once, and keep every result before it is yielded.

    Results come in the order in which they are known, not in the order of `files`. A file whose
    stamp is known is not opened; one whose content is known is read but not decoded; one whose
    content is on its way already (a copy) waits for that. An unreadable file becomes an event
    with an error, and the run goes on.

    Parameters
    ----------
    files
        Pulled lazily, so that it may be a priority queue or a watcher. None among the stamps
        says "nothing more right now": what is held back to fill a batch is finished at once.
    workers
        Threads that read and decode; by default one a processor, 16 at most.
    lookahead
        How many stamps are pulled for one look-up in the store. Small where order may change.
    cancelled
        Asked often; when it is true the generator ends early. Nothing yielded is lost.

    Raises
    ------
    ModelError, DeviceError
        From the scorer: nothing can be scored then.
    LibraryError
        From the store.
    """
    flow = _Flow(scorer, store, preprocess, workers or min(16, usable_processors()))
    try:
        for stamps, flush in _in_chunks(files, lookahead):
            known = store.lookup(stamps, scorer.key) if stamps else []
            for stamp, event in zip(stamps, known, strict=True):
                if cancelled():
                    return
                if event is not None:
                    yield event
                else:
                    yield from flow.admit(stamp)
            if flush:
                yield from flow.drain(cancelled)
        yield from flow.drain(cancelled)
    finally:
        flow.close()


def _in_chunks(
    files: Iterable[ImageStamp | None], size: int
) -> Iterator[tuple[list[ImageStamp], bool]]:
    """Group stamps; a chunk ends when full, or early (and marked so) at a None."""
    chunk: list[ImageStamp] = []
    for stamp in files:
        if stamp is not None:
            chunk.append(stamp)
        if stamp is None or len(chunk) == size:
            yield chunk, stamp is None
            chunk = []
    if chunk:
        yield chunk, False


@dataclass(frozen=True, slots=True)
class _Read:
    """A file's bytes, or the sentence that says why there are none."""

    stamp: ImageStamp
    data: bytes = b""
    content_hash: str = ""
    error: str | None = None


@dataclass(frozen=True, slots=True)
class _Prepared:
    """A picture ready to score (uint8 (H, W, 3)), or the sentence that says why it isn't."""

    read: _Read
    picture: NDArray[np.uint8] | None = None
    facts: ImageFacts | None = None
    generation: Generation | None = None
    error: str | None = None
    transient: bool = False


class _Flow:
    """Files between the look-up and the store: being read, being decoded, waiting for a batch."""

    def __init__(
        self, scorer: Scorer, store: ScoreStore, preprocess: Preprocess, workers: int
    ) -> None:
        self._scorer = scorer
        self._store = store
        self._preprocess = preprocess
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="decode")
        self._workers = workers
        self._room = DecodingRoom()
        self._bytes = 0
        self._reading: deque[tuple[int, Future[_Read]]] = deque()
        self._decoding: deque[tuple[int, Future[_Prepared]]] = deque()
        self._waiting: dict[tuple[int, ...], list[_Prepared]] = {}
        # content hash -> further files with the same bytes, to be told when the first is scored
        self._copies: dict[str, list[ImageStamp]] = {}

    def admit(self, stamp: ImageStamp) -> Iterator[ScoreEvent]:
        """Take one more file, making room first by finishing others."""
        while self._busy() and (
            len(self._reading) + len(self._decoding) >= self._window
            or self._bytes + stamp.size > BYTES_IN_FLIGHT
        ):
            yield from self._advance()
        self._bytes += stamp.size
        self._reading.append((stamp.size, self._pool.submit(_read, stamp)))

    def drain(self, cancelled: Callable[[], bool]) -> Iterator[ScoreEvent]:
        """Finish everything taken so far, partly filled batches too."""
        while self._busy():
            if cancelled():
                return
            yield from self._advance()
        for shape in list(self._waiting):
            if cancelled():
                return
            yield from self._score(self._waiting.pop(shape))

    def close(self) -> None:
        """Drop what has not been started and wait for the files that are being read."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    @property
    def _window(self) -> int:
        """How many files may be under way: two batches, while the engine works on a third.

        A scorer may learn its batch size only when it loads its model.
        """
        return max(2 * self._scorer.batch_size, 4 * self._workers)

    def _busy(self) -> bool:
        return bool(self._reading or self._decoding)

    def _advance(self) -> Iterator[ScoreEvent]:
        """Move the oldest work one step on, waiting for it if nothing else can be done."""
        if self._reading and (self._reading[0][1].done() or not self._decoding):
            yield from self._after_reading()
        else:
            yield from self._after_decoding()

    def _after_reading(self) -> Iterator[ScoreEvent]:
        """Pass on the files that have been read; those with known contents leave here."""
        reads: list[tuple[int, _Read]] = []
        while self._reading and (not reads or self._reading[0][1].done()):
            size, future = self._reading.popleft()
            reads.append((size, future.result()))
        known = self._store.find_contents(
            [read.content_hash for _, read in reads if read.error is None], self._scorer.key
        )
        leaving = []
        for size, read in reads:
            if read.error is not None:
                leaving.append(ScoreEvent(read.stamp, error=read.error, transient=True))
            elif read.content_hash in known:
                facts, score = known[read.content_hash]
                leaving.append(ScoreEvent(read.stamp, facts, score, cached=True))
            elif read.content_hash in self._copies:
                self._copies[read.content_hash].append(read.stamp)
            else:
                self._copies[read.content_hash] = []
                self._decoding.append(
                    (size, self._pool.submit(_prepare, read, self._preprocess, self._room))
                )
                continue
            self._bytes -= size
        yield from self._keep(leaving)

    def _after_decoding(self) -> Iterator[ScoreEvent]:
        """Put one decoded picture into the batch of its shape; score the batch when full."""
        size, future = self._decoding.popleft()
        prepared = future.result()
        self._bytes -= size
        if prepared.picture is None:
            event = ScoreEvent(
                prepared.read.stamp, error=prepared.error, transient=prepared.transient
            )
            yield from self._keep(self._with_copies(prepared.read.content_hash, event))
            return
        batch = self._waiting.setdefault(prepared.picture.shape, [])
        batch.append(prepared)
        if len(batch) >= self._scorer.batch_size:
            yield from self._score(self._waiting.pop(prepared.picture.shape))
        elif sum(map(len, self._waiting.values())) > 2 * self._window:
            # Pictures of many shapes (aspect preprocessing): no batch may ever fill by itself.
            fullest = max(self._waiting, key=lambda shape: len(self._waiting[shape]))
            yield from self._score(self._waiting.pop(fullest))

    def _score(self, batch: Sequence[_Prepared]) -> Iterator[ScoreEvent]:
        pictures = np.stack([each.picture for each in batch if each.picture is not None])
        values, known = _analysed(self._scorer, pictures)
        events = []
        for prepared, value, insight in zip(batch, values, known, strict=True):
            score = Score(float(value), self._scorer.precision)
            event = ScoreEvent(
                prepared.read.stamp,
                prepared.facts,
                score,
                insight=insight,
                generation=prepared.generation,
            )
            events += self._with_copies(prepared.read.content_hash, event)
        yield from self._keep(events)

    def _with_copies(self, content_hash: str, event: ScoreEvent) -> list[ScoreEvent]:
        """Return the event with one for each further file of the same bytes."""
        copies = self._copies.pop(content_hash)
        return [event, *(_copied(event, stamp) for stamp in copies)]

    def _keep(self, events: Sequence[ScoreEvent]) -> Iterator[ScoreEvent]:
        """Store first, then tell: whoever hears of a score can rely on it."""
        if events:
            self._store.record(events, self._scorer.key)
            yield from map(_told, events)


def _analysed(
    scorer: Scorer, pictures: PictureBatch
) -> tuple[NDArray[np.float32], Sequence[Insight | None]]:
    """Score, and gain what the scorer can tell besides in the same pass."""
    if not isinstance(scorer, Analyst):
        return scorer.score(pictures), [None] * len(pictures)
    analysis = scorer.analyse(pictures)
    return analysis.values, insights(analysis, pictures)


def _copied(event: ScoreEvent, stamp: ImageStamp) -> ScoreEvent:
    """Return what became of a file with the same bytes; a sentence names that file then."""
    error = event.error
    if error is not None:
        name = printable(event.stamp.path.name)
        error = error.replace(name, printable(stamp.path.name), 1)
    return replace(_told(event), stamp=stamp, error=error, cached=True)


def _told(event: ScoreEvent) -> ScoreEvent:
    """Return an event without what only the store needs."""
    if event.insight is None and event.generation is None:
        return event
    return replace(event, insight=None, generation=None)


def _read(stamp: ImageStamp) -> _Read:
    """Read and hash one file (on a pool thread)."""
    name = printable(stamp.path.name)
    try:
        data, read_stamp = read_file(stamp.path)
    except FileNotFoundError:
        return _Read(stamp, error=f"{name} is gone: it was moved or deleted meanwhile.")
    except RefusedFileError as error:
        return _Read(stamp, error=str(error.strerror))
    except OSError as error:
        return _Read(
            stamp,
            error=f"{name} can't be read ({error.strerror or error}): check its permissions and "
            "that its drive is connected.",
        )
    except MemoryError:
        return _Read(stamp, error=_short_of_memory(name))
    return _Read(read_stamp, data, hash_bytes(data))


def _prepare(read: _Read, preprocess: Preprocess, room: DecodingRoom) -> _Prepared:
    """Decode and preprocess one file's bytes (on a pool thread)."""
    name = read.stamp.path.name
    # The bytes have done their work then; a waiting batch should not hold them.
    done = replace(read, data=b"")
    picture = None
    try:
        width, height = probe_size(read.data, name)
        with room.taken(width * height):
            picture = decode(read.data, name)
            pixels = preprocess.apply(picture, name)
    except MemoryError:
        return _Prepared(done, error=_short_of_memory(printable(name)), transient=True)
    except DecodeError as error:
        # Of a sound picture that one preprocess refuses nothing is remembered: another takes it.
        return _Prepared(done, error=str(error), transient=picture is not None)
    facts = ImageFacts(read.content_hash, picture.width, picture.height)
    generation = read_generation(read.data) or Generation(parser_version=PARSER_VERSION)
    return _Prepared(done, pixels, facts, generation)


def _short_of_memory(name: str) -> str:
    return f"{name} needs more memory than there is: close other programs."
