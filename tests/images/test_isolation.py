"""Decoding in other processes: the same pixels, and what goes wrong costs one file."""

from __future__ import annotations

import errno
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from curator.errors import DecodeError
from curator.images.decode import NotEnoughMemoryError, decode, decode_scaled
from curator.images.decoding_child import DecodingChild
from curator.images.decoding_process import receive, send
from curator.images.isolation import (
    Decoded,
    Decoders,
    Withdrawal,
    decode_apart,
    probe_apart,
    shared_decoders,
)
from curator.images.preprocess import Preprocess
from curator.images.room import DecodingRoom
from curator.images.wanted import ForScreen
from curator.pipeline import score_files
from tests.images.encoded import encode, scene
from tests.images.troubled_process import COMMAND
from tests.pictures import BrightnessScorer, MemoryStore, save_picture, stamp_of

GOOD = encode(scene(37, 20), "PNG")

posix = pytest.mark.skipif(sys.platform == "win32", reason="ends are told otherwise there")


@pytest.fixture
def decoders() -> Iterator[Decoders]:
    made = Decoders(COMMAND)
    yield made
    made.close()


def decoded(decoders: Decoders, data: bytes, name: str = "a.png", **options: object) -> Decoded:
    preprocess = options.get("preprocess", Preprocess.SQUASH)
    assert isinstance(preprocess, Preprocess)
    return decoders.decode(data, name, preprocess, DecodingRoom())


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF", "TIFF"])
@pytest.mark.parametrize("preprocess", list(Preprocess))
def test_pixels_are_those_of_decoding_here(kind: str, preprocess: Preprocess) -> None:
    data = encode(scene(37, 20), kind)
    found = decoded(shared_decoders(), data, preprocess=preprocess)
    assert found.pixels is not None
    assert np.array_equal(found.pixels, preprocess.apply(decode(data, "a.png")))
    assert (found.width, found.height, found.error) == (37, 20, None)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF", "TIFF"])
@pytest.mark.parametrize("max_edge", [None, 64, 4000])
def test_pixels_for_the_screen_are_those_of_decoding_here(kind: str, max_edge: int | None) -> None:
    data = encode(scene(1500, 1100), kind)
    found = shared_decoders().decode(data, "a.png", ForScreen(max_edge), DecodingRoom())
    here = decode(data, "a.png") if max_edge is None else decode_scaled(data, "a.png", max_edge)
    assert found.pixels is not None
    assert np.array_equal(found.pixels, np.asarray(here))
    assert (found.width, found.height, found.error) == (1500, 1100, None)


def test_a_turned_picture_has_its_upright_size_for_the_screen() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    data = encode(scene(90, 60), "JPEG", exif=exif.tobytes())
    for decoders in (shared_decoders(), Decoders(("no-such-program-anywhere",))):
        found = decoders.decode(data, "a.jpg", ForScreen(30), DecodingRoom())
        assert found.pixels is not None
        assert found.pixels.shape == (30, 20, 3)
        assert (found.width, found.height) == (60, 90)


def test_sentences_are_those_of_decoding_here() -> None:
    name = "t\udce4rn.png"
    for data in (b"", b"no picture", GOOD[:60]):
        found = decoded(shared_decoders(), data, name)
        assert found.error is not None
        assert found.error.startswith("t\\udce4rn.png")
        assert not found.transient


def test_what_a_preprocess_refuses_is_not_the_pictures_fault() -> None:
    data = encode(Image.new("RGB", (400, 10)), "PNG")
    found = decoded(shared_decoders(), data, preprocess=Preprocess.ASPECT)
    assert "too thin" in (found.error or "")
    assert found.transient


@posix
@pytest.mark.parametrize(
    ("mark", "says", "transient"),
    [
        (b"CRASH", "crashes its reader", False),
        (b"HANGS", "seconds to read", True),
        (b"EATEN", "memory", True),
        (b"KILLS", "memory", True),
        (b"WRONG", "crashes its reader", False),
    ],
)
def test_a_fault_costs_one_file(
    decoders: Decoders, mark: bytes, says: str, transient: bool
) -> None:
    assert decoded(decoders, GOOD).pixels is not None
    found = decoded(decoders, GOOD + mark, "bad.png")
    assert found.pixels is None
    assert found.error is not None
    assert found.error.startswith("bad.png")
    assert says in found.error
    assert found.error.endswith(".")
    assert found.transient == transient
    assert decoded(decoders, GOOD).pixels is not None


@pytest.mark.usefixtures("troubled_decoders")
def test_a_picture_and_its_size_are_had_from_afar() -> None:
    assert probe_apart(GOOD, "a.png") == (37, 20)
    assert np.array_equal(np.asarray(decode_apart(GOOD, "a.png")), np.asarray(scene(37, 20)))
    assert decode_apart(GOOD, "a.png", 16).size == (16, 9)
    for data, harm in ((b"no picture", "is not a"), (GOOD + b"PROBE", "crashes its reader")):
        with pytest.raises(DecodeError, match=rf"^a\.png .*{harm}"):
            probe_apart(data, "a.png")
    for mark, harm in ((b"CRASH", "crashes its reader"), (b"HANGS", "seconds to read")):
        with pytest.raises(DecodeError, match=rf"^a\.png .*{harm}"):
            decode_apart(GOOD + mark, "a.png")
    with pytest.raises(NotEnoughMemoryError, match=r"^a\.png "):
        decode_apart(GOOD + b"EATEN", "a.png")
    assert probe_apart(GOOD, "a.png") == (37, 20)


def test_what_is_given_up_as_it_ends_costs_no_other_picture(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    decoders, withdrawal = Decoders(), Withdrawal()
    decode_there = DecodingChild.decode

    def withdrawn_late(self: DecodingChild, *arguments: object) -> Decoded:
        found = decode_there(self, *arguments)  # type: ignore[arg-type]
        withdrawal.make()
        return found

    with monkeypatch.context() as patched:
        patched.setattr(DecodingChild, "decode", withdrawn_late)
        decoders.decode(GOOD, "a.png", ForScreen(16), DecodingRoom(), withdrawal)
    assert decoded(decoders, GOOD).error is None
    decoders.close()


def test_a_crash_that_does_not_repeat_costs_nothing(
    decoders: Decoders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CURATOR_TEST_ONCE", str(tmp_path / "once"))
    assert decoded(decoders, GOOD + b"ONCE!").pixels is not None


def test_a_bug_over_there_is_told_here_with_its_traceback(decoders: Decoders) -> None:
    with pytest.raises(RuntimeError, match=r"in troubled(.|\n)*TypeError: a bug"):
        decoded(decoders, GOOD + b"ABUSE")
    assert decoded(decoders, GOOD).pixels is not None


def test_what_a_reader_prints_does_not_get_between(decoders: Decoders) -> None:
    assert decoded(decoders, GOOD + b"PRINT").pixels is not None


@posix
def test_a_run_goes_on_after_crashing_files(tmp_path: Path, decoders: Decoders) -> None:
    stamps = []
    for number in range(12):
        path = save_picture(tmp_path / f"{number}.png", number)
        if number % 4 == 1:
            path.write_bytes(path.read_bytes() + b"CRASH")
        stamps.append(stamp_of(path))
    events = list(
        score_files(stamps, BrightnessScorer(), MemoryStore(), workers=2, decoders=decoders)
    )
    failed = {event.stamp.path.name for event in events if event.error}
    assert failed == {"1.png", "5.png", "9.png"}
    assert sum(event.score is not None for event in events) == 9


def test_a_picture_waits_for_room_before_it_is_decoded() -> None:
    room, told = DecodingRoom(10), threading.Event()

    def wait_for_room() -> None:
        shared_decoders().decode(GOOD, "a.png", Preprocess.SQUASH, room)
        told.set()

    thread = threading.Thread(target=wait_for_room)
    with room.taken(1):
        thread.start()
        assert not told.wait(0.3)
    thread.join(20)
    assert told.is_set()


def test_threads_share_processes_and_closing_ends_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    started: list[subprocess.Popen[bytes]] = []
    start = subprocess.Popen

    def noted(*arguments: object, **options: object) -> subprocess.Popen[bytes]:
        started.append(start(*arguments, **options))  # type: ignore[call-overload]
        return started[-1]

    monkeypatch.setattr(subprocess, "Popen", noted)
    decoders = Decoders()
    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(lambda _: decoded(decoders, GOOD), range(20)))
    assert all(each.pixels is not None for each in found)
    assert 1 <= len(started) <= 2
    decoders.close()
    assert all(process.poll() is not None for process in started)


@pytest.mark.parametrize(
    "command", [("no-such-program-anywhere",), (sys.executable, "-c", "raise SystemExit(3)")]
)
def test_where_no_process_can_be_started_pictures_are_decoded_here(
    command: tuple[str, ...],
) -> None:
    decoders = Decoders(command)
    assert decoded(decoders, GOOD).pixels is not None
    assert decoded(decoders, b"torn", "torn.png").error is not None
    thin = encode(Image.new("RGB", (400, 10)), "PNG")
    assert decoded(decoders, thin, preprocess=Preprocess.ASPECT).transient
    for_screen = decoders.decode(GOOD, "a.png", ForScreen(16), DecodingRoom())
    assert for_screen.pixels is not None
    assert for_screen.pixels.shape == (9, 16, 3)


@posix
def test_a_passing_shortage_does_not_give_up_the_processes(
    decoders: Decoders, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert decoded(decoders, GOOD).pixels is not None
    decoders.close()
    with monkeypatch.context() as short:
        short.setattr(subprocess, "Popen", unable)
        assert decoded(decoders, GOOD).pixels is not None
    assert "crashes its reader" in (decoded(decoders, GOOD + b"CRASH").error or "")


def unable(*arguments: object, **options: object) -> None:
    raise BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable")


@posix
def test_the_process_ends_with_the_program() -> None:
    """Killed outright, the program can't end its processes; they notice by themselves."""
    code = (
        "import os, signal\n"
        "from curator.images.isolation import Decoders\n"
        "from curator.images.preprocess import Preprocess\n"
        "from curator.images.room import DecodingRoom\n"
        "decoders = Decoders()\n"
        "room = DecodingRoom()\n"
        "decoders.decode(b'x', 'a.png', Preprocess.SQUASH, room)\n"
        "print(decoders._idle[0]._process.pid, flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    # The pipe is the child's, too: it is at its end when both are gone.
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60)
    child = int(done.stdout)
    for _ in range(200):
        if not Path(f"/proc/{child}").exists() or _is_zombie(child):
            return
        threading.Event().wait(0.05)
    pytest.fail(f"process {child} goes on")


def _is_zombie(process: int) -> bool:
    try:
        return ") Z" in Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return True


@pytest.mark.parametrize(
    "stream",
    [
        b"",
        b"\0" * 5,
        b"\0\0\0\2" + b"\0" * 8 + b"[]",
        b"\xff" * 12,
        b"\0\0\0\2" + b"\0" * 8 + b"{x",
    ],
)
def test_a_message_that_is_none_is_refused(stream: bytes) -> None:
    with pytest.raises((EOFError, ValueError)):
        receive(BytesIO(stream), 1000)


def test_messages_arrive_as_they_were_sent() -> None:
    stream = BytesIO()
    send(stream, {"name": "t\udce4st"}, b"bytes")
    send(stream, {})
    stream.seek(0)
    assert receive(stream) == ({"name": "t\udce4st"}, b"bytes")
    assert receive(stream) == ({}, b"")
