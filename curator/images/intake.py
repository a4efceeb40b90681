"""A file's way to the network's input, in two steps: read and hash, then decode and bring to size.

Between the two stands the question whether the content is known. Both run on any thread, and
whatever is wrong with a file becomes a sentence, never an exception.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from curator.images.attempt import memory_sentence
from curator.images.formats import printable
from curator.images.generation import PARSER_VERSION, read_generation
from curator.images.isolation import Decoders
from curator.images.preprocess import Preprocess
from curator.images.read import RefusedFileError, hash_bytes, read_file
from curator.images.room import DecodingRoom
from curator.records import Generation, ImageFacts, ImageStamp


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file's bytes, or the sentence that says why there are none."""

    stamp: ImageStamp
    data: bytes = b""
    content_hash: str = ""
    error: str | None = None


@dataclass(frozen=True, slots=True)
class PreparedFile:
    """A picture ready to score (uint8 (H, W, 3)), or the sentence that says why it isn't.

    `read` holds no bytes any more: they have done their work, and a waiting batch should not keep
    them.
    """

    read: ReadFile
    picture: NDArray[np.uint8] | None = None
    facts: ImageFacts | None = None
    generation: Generation | None = None
    error: str | None = None
    transient: bool = False


def read_and_hash(stamp: ImageStamp) -> ReadFile:
    """Read and hash one file; the stamp that is returned is that of just these bytes."""
    name = printable(stamp.path.name)
    try:
        data, read_stamp = read_file(stamp.path)
    except FileNotFoundError:
        return ReadFile(stamp, error=f"{name} is gone: it was moved or deleted meanwhile.")
    except RefusedFileError as error:
        return ReadFile(stamp, error=str(error.strerror))
    except OSError as error:
        return ReadFile(
            stamp,
            error=f"{name} can't be read ({error.strerror or error}): check its permissions and "
            "that its drive is connected.",
        )
    except MemoryError:
        return ReadFile(stamp, error=memory_sentence(stamp.path.name))
    return ReadFile(read_stamp, data, hash_bytes(data))


def prepare(
    read: ReadFile, preprocess: Preprocess, room: DecodingRoom, decoders: Decoders
) -> PreparedFile:
    """Decode and preprocess one file's bytes, and read how the picture was generated."""
    done = replace(read, data=b"")
    decoded = decoders.decode(read.data, read.stamp.path.name, preprocess, room)
    if decoded.pixels is None:
        return PreparedFile(done, error=decoded.error, transient=decoded.transient)
    facts = ImageFacts(read.content_hash, decoded.width, decoded.height)
    generation = read_generation(read.data) or Generation(parser_version=PARSER_VERSION)
    return PreparedFile(done, decoded.pixels, facts, generation)
