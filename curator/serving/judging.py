"""A picture's bytes to what its score means."""

from __future__ import annotations

from dataclasses import dataclass

from curator.images.decode import decode, probe_size
from curator.images.preprocess import Preprocess
from curator.images.read import hash_bytes
from curator.images.room import DecodingRoom
from curator.library import Library
from curator.records import ImageFacts, Scorer
from curator.scoring.calibration import Band
from curator.scoring.models import ModelInfo
from curator.serving.batches import BatchScorer


@dataclass(frozen=True, slots=True)
class Verdict:
    """One picture's score, and where it stands among the model's reference pictures.

    Parameters
    ----------
    photo, art
        Percentiles, 0 to 100; None for a model without a calibration.
    known
        The score was in the library.
    """

    score: float
    photo: float | None
    art: float | None
    band: Band | None
    width: int
    height: int
    content_hash: str
    model: str
    known: bool


class Judge:
    """Judges pictures, on any thread. Nothing is kept of them."""

    def __init__(
        self, info: ModelInfo, scorer: Scorer, library: Library, preprocess: Preprocess
    ) -> None:
        self._info = info
        self._key = scorer.key
        self._library = library
        self._preprocess = preprocess
        self._batches = BatchScorer(scorer)
        self._room = DecodingRoom()

    def close(self) -> None:
        """End the scorer's thread."""
        self._batches.close()

    def judge(self, data: bytes, name: str = "the picture") -> Verdict:
        """Judge a whole file's bytes.

        Raises
        ------
        DecodeError
            The bytes are no picture that can be read.
        ClosingError, ModelError, DeviceError, LibraryError
            No score can be had.
        """
        content_hash = hash_bytes(data)
        found = self._library.find_contents([content_hash], self._key).get(content_hash)
        if found is not None:
            facts, score = found
            return self._verdict(facts, score.value, known=True)
        width, height = probe_size(data, name)
        with self._room.taken(width * height):
            picture = decode(data, name)
            pixels = self._preprocess.apply(picture, name)
        facts = ImageFacts(content_hash, picture.width, picture.height)
        return self._verdict(facts, self._batches.score(pixels), known=False)

    def _verdict(self, facts: ImageFacts, score: float, *, known: bool) -> Verdict:
        meaning = self._info.calibration
        return Verdict(
            score=score,
            photo=meaning.percentile_among_photos(score) if meaning else None,
            art=meaning.percentile_among_art(score) if meaning else None,
            band=meaning.band(score) if meaning else None,
            width=facts.width,
            height=facts.height,
            content_hash=facts.content_hash,
            model=self._info.name,
            known=known,
        )
