"""A picture's bytes to what its score means."""

from __future__ import annotations

from dataclasses import dataclass

from curator.images.isolation import Decoders, shared_decoders
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
    """Judges pictures, on any thread. Nothing is kept of them.

    Parameters
    ----------
    decoders
        Where pictures are decoded; by default in the processes that the program shares.
    """

    def __init__(
        self,
        info: ModelInfo,
        scorer: Scorer,
        library: Library,
        preprocess: Preprocess,
        decoders: Decoders | None = None,
    ) -> None:
        self._info = info
        self._key = scorer.key
        self._library = library
        self._preprocess = preprocess
        self._batches = BatchScorer(scorer)
        self._decoders = decoders or shared_decoders()
        self._room = DecodingRoom()

    def close(self) -> None:
        """End the scorer's thread."""
        self._batches.close()

    def judge(self, data: bytes, name: str = "the picture") -> Verdict:
        """Judge a whole file's bytes.

        Raises
        ------
        DecodeError
            The bytes are no picture that can be read, or harm what reads them.
        ClosingError, ModelError, DeviceError, LibraryError
            No score can be had.
        """
        content_hash = hash_bytes(data)
        found = self._library.find_contents([content_hash], self._key).get(content_hash)
        if found is not None:
            facts, score = found
            return self._verdict(facts, score.value, known=True)
        decoded = self._decoders.decode(data, name, self._preprocess, self._room)
        value = self._batches.score(decoded.needed())
        facts = ImageFacts(content_hash, decoded.width, decoded.height)
        return self._verdict(facts, value, known=False)

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
