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

import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from curator.images.formats import printable
from curator.images.intake import PreparedFile, ReadFile, prepare, read_and_hash
from curator.images.isolation import Decoders, shared_decoders
from curator.images.preprocess import Preprocess
from curator.images.room import DecodingRoom
from curator.records import (
    Analyst,
    ImageStamp,
    Insight,
    Neighbour,
    PictureBatch,
    Score,
    ScoreEvent,
    Scorer,
    ScoreStore,
    SeveralAtOnce,
)
from curator.scoring.devices import MOST_LANES, usable_processors
from curator.scoring.insights import insights

#: Files' bytes held at once, between reading and decoding.
BYTES_IN_FLIGHT = 256 * 2**20

#: How often it is asked whether another program still needs the device.
WAIT_SECONDS = 0.5

#: A batch's scores, what else is known of its pictures, and the precision of both.
_Scores: TypeAlias = tuple[NDArray[np.float32], Sequence[Insight | None], str]


def score_files(
    files: Iterable[ImageStamp | None],
    scorer: Scorer,
    store: ScoreStore,
    *,
    preprocess: Preprocess = Preprocess.SQUASH,
    workers: int | None = None,
    lookahead: int = 256,
    cancelled: Callable[[], bool] = lambda: False,
    on_wait: Callable[[str], None] = lambda sentence: None,
    decoders: Decoders | None = None,
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
        Files that are read and decoded at once; by default one a processor, 16 at most.
    lookahead
        How many stamps are pulled for one look-up in the store. Small where order may change.
    cancelled
        Asked often; when it is true the generator ends early. Nothing yielded is lost.
    on_wait
        Told a sentence when scoring begins to wait for another program, and "" when it goes on.
    decoders
        Where pictures are decoded; by default in the processes that the program shares.

    Raises
    ------
    ModelError, DeviceError
        From the scorer: nothing can be scored then.
    LibraryError
        From the store.
    """
    workers = workers or min(16, usable_processors())
    patience = _Patience(scorer, cancelled, on_wait)
    flow = _Flow(scorer, store, preprocess, workers, decoders or shared_decoders(), patience)
    try:
        for stamps, flush in _in_chunks(files, lookahead):
            known = store.lookup(stamps, scorer.key) if stamps else []
            for stamp, event in zip(stamps, known, strict=True):
                if cancelled():
                    return
                if stamp.path in flow:
                    # What it held before leaves first, or that would be what is kept of it.
                    yield from flow.drain(cancelled)
                    [event] = store.lookup([stamp], scorer.key)
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


class _Patience:
    """Lets other programs go first where the scorer says so."""

    def __init__(
        self, scorer: Scorer, cancelled: Callable[[], bool], on_wait: Callable[[str], None]
    ) -> None:
        self._scorer = scorer
        self._cancelled = cancelled
        self._on_wait = on_wait

    def waited(self) -> bool:
        """Wait as long as need be; False when it was cancelled instead."""
        told = ""
        while isinstance(self._scorer, Neighbour) and (sentence := self._scorer.waits_for()):
            if self._cancelled():
                return False
            if sentence != told:
                self._on_wait(sentence)
                told = sentence
            time.sleep(WAIT_SECONDS)
        if told:
            self._on_wait("")
        return True


class _Flow:
    """Files between the look-up and the store: being read, decoded, gathered and scored."""

    def __init__(
        self,
        scorer: Scorer,
        store: ScoreStore,
        preprocess: Preprocess,
        workers: int,
        decoders: Decoders,
        patience: _Patience,
    ) -> None:
        self._scorer = scorer
        self._store = store
        self._preprocess = preprocess
        self._workers = workers
        self._decoders = decoders
        self._patience = patience
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="decode")
        lanes = MOST_LANES if isinstance(scorer, SeveralAtOnce) else 1
        self._scorers = ThreadPoolExecutor(lanes, thread_name_prefix="score")
        self._room = DecodingRoom()
        self._bytes = 0
        self._reading: deque[tuple[int, Future[ReadFile]]] = deque()
        self._decoding: dict[Future[PreparedFile], int] = {}
        self._waiting: dict[tuple[int, ...], list[PreparedFile]] = {}
        self._scoring: dict[Future[_Scores], Sequence[PreparedFile]] = {}
        # content hash -> further files with the same bytes, to be told when the first is scored
        self._copies: dict[str, list[ImageStamp]] = {}
        self._paths: set[Path] = set()

    def __contains__(self, path: Path) -> bool:
        """Whether a file of this path is on its way."""
        return path in self._paths

    def admit(self, stamp: ImageStamp) -> Iterator[ScoreEvent]:
        """Take one more file, making room first by finishing others."""
        while self._busy() and (
            len(self._reading) + len(self._decoding) >= self._window
            or self._bytes + stamp.size > BYTES_IN_FLIGHT
        ):
            yield from self._advance()
        self._bytes += stamp.size
        self._paths.add(stamp.path)
        self._reading.append((stamp.size, self._pool.submit(read_and_hash, stamp)))

    def drain(self, cancelled: Callable[[], bool]) -> Iterator[ScoreEvent]:
        """Finish everything taken so far, partly filled batches too."""
        while self._busy() or self._waiting or self._scoring:
            if cancelled():
                return
            if self._busy():
                yield from self._advance()
            elif self._waiting:
                yield from self._score(next(iter(self._waiting)))
            else:
                yield from self._after_scoring()

    def close(self) -> None:
        """Drop what has not been started and wait for what has."""
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._scorers.shutdown(wait=True, cancel_futures=True)
        self._pool.shutdown(wait=True)

    @property
    def _window(self) -> int:
        """How many files may be under way: two batches, while the engine works on others.

        A scorer may learn its batch size only when it loads its model.
        """
        return max(2 * self._scorer.batch_size, 4 * self._workers)

    @property
    def _lanes(self) -> int:
        return self._scorer.lanes if isinstance(self._scorer, SeveralAtOnce) else 1

    def _busy(self) -> bool:
        return bool(self._reading or self._decoding)

    def _advance(self) -> Iterator[ScoreEvent]:
        """Move one step on what has come furthest, waiting if nothing has moved."""
        # One batch more than is scored at once, so that no lane waits for the next.
        if len(self._scoring) > self._lanes or any(each.done() for each in self._scoring):
            yield from self._after_scoring()
        elif decoded := next((each for each in self._decoding if each.done()), None):
            yield from self._after_decoding(decoded)
        elif self._reading and (self._reading[0][1].done() or not self._decoding):
            yield from self._after_reading()
        else:
            pending: list[Future[Any]] = [*self._scoring, *self._decoding]
            if self._reading:
                pending.append(self._reading[0][1])
            wait(pending, return_when=FIRST_COMPLETED)

    def _after_reading(self) -> Iterator[ScoreEvent]:
        """Pass on the files that have been read; those with known contents leave here."""
        reads: list[tuple[int, ReadFile]] = []
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
                preparing = self._pool.submit(
                    prepare, read, self._preprocess, self._room, self._decoders
                )
                self._decoding[preparing] = size
                continue
            self._bytes -= size
        yield from self._keep(leaving)

    def _after_decoding(self, future: Future[PreparedFile]) -> Iterator[ScoreEvent]:
        """Put one decoded picture into the batch of its shape; score the batch when full."""
        self._bytes -= self._decoding.pop(future)
        prepared = future.result()
        if prepared.picture is None:
            event = ScoreEvent(
                prepared.read.stamp, error=prepared.error, transient=prepared.transient
            )
            yield from self._keep(self._with_copies(prepared.read.content_hash, event))
            return
        batch = self._waiting.setdefault(prepared.picture.shape, [])
        batch.append(prepared)
        if len(batch) >= self._scorer.batch_size:
            yield from self._score(prepared.picture.shape)
        elif sum(map(len, self._waiting.values())) > 2 * self._window:
            # Pictures of many shapes (aspect preprocessing): no batch may ever fill by itself.
            yield from self._score(max(self._waiting, key=lambda each: len(self._waiting[each])))

    def _score(self, shape: tuple[int, ...]) -> Iterator[ScoreEvent]:
        """Hand the waiting pictures of one shape to the scorer, as soon as it takes them."""
        while len(self._scoring) > self._lanes:
            yield from self._after_scoring()
        if not self._patience.waited():
            return
        batch = self._waiting.pop(shape)
        pictures = np.stack([each.picture for each in batch if each.picture is not None])
        self._scoring[self._scorers.submit(_analysed, self._scorer, pictures)] = batch

    def _after_scoring(self) -> Iterator[ScoreEvent]:
        """Tell of the batches that are scored, waiting for one."""
        done, _ = wait(self._scoring, return_when=FIRST_COMPLETED)
        events = []
        for future in [each for each in self._scoring if each in done]:
            batch = self._scoring.pop(future)
            values, known, precision = future.result()
            for prepared, value, insight in zip(batch, values, known, strict=True):
                event = ScoreEvent(
                    prepared.read.stamp,
                    prepared.facts,
                    Score(float(value), precision),
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
            self._paths.difference_update(event.stamp.path for event in events)
            yield from map(_told, events)


def _analysed(scorer: Scorer, pictures: PictureBatch) -> _Scores:
    """Score, and gain what the scorer can tell besides in the same pass."""
    if not isinstance(scorer, Analyst):
        return scorer.score(pictures), [None] * len(pictures), scorer.precision
    analysis = scorer.analyse(pictures)
    return analysis.values, insights(analysis, pictures), scorer.precision


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
