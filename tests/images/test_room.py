"""The room for decoding: never overfilled, never locked up."""

from __future__ import annotations

import random
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from curator.images.room import DecodingRoom

ROOM = 100


def test_threads_share_the_room_and_only_a_giant_goes_beyond_it_alone() -> None:
    room, lock = DecodingRoom(ROOM), threading.Lock()
    inside: list[int] = []
    seen: list[tuple[int, ...]] = []

    def decode(pixels: int) -> None:
        with room.taken(pixels):
            with lock:
                inside.append(pixels)
                seen.append(tuple(inside))
            for _ in range(2000):
                pass
            with lock:
                inside.remove(pixels)

    numbers = random.Random(1)
    pictures = [numbers.choice((1, 10, 40, 60, ROOM, 3 * ROOM)) for _ in range(300)]
    with ThreadPoolExecutor(8) as pool:
        for done in [pool.submit(decode, pixels) for pixels in pictures]:
            done.result(timeout=60)
    assert len(seen) == len(pictures)
    assert all(sum(together) <= ROOM or len(together) == 1 for together in seen)


def test_small_pictures_are_decoded_at_once() -> None:
    room, together = DecodingRoom(ROOM), threading.Barrier(4)

    def decode() -> None:
        with room.taken(ROOM // 4):
            together.wait(timeout=60)

    with ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(decode) for _ in range(4)]:
            done.result(timeout=60)


def test_a_failure_gives_its_room_back() -> None:
    room = DecodingRoom(ROOM)
    for _ in range(3):
        with pytest.raises(ValueError, match="torn"), room.taken(ROOM):
            raise ValueError("torn")
