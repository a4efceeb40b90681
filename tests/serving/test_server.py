"""The server over real sockets: requests at once, bounds, and a clean end."""

from __future__ import annotations

import http.client
import io
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from curator.errors import CuratorError, ModelError
from curator.images.isolation import Decoders
from curator.images.preprocess import Preprocess
from curator.images.read import hash_bytes
from curator.library import Library
from curator.records import ImageFacts, PictureBatch, Score, ScoreEvent
from curator.scoring.calibration import Calibration
from curator.scoring.models import ModelInfo
from curator.serving.app import ScoringApp
from curator.serving.batches import BatchScorer, ClosingError
from curator.serving.judging import Judge
from curator.serving.server import Server, names_of
from curator.serving.token import read_token
from tests.pictures import KEY, BrightnessScorer, save_picture, stamp_of

TOKEN = "a-token-of-some-length"
CALIBRATION = Calibration(
    tuple(place / 200 for place in range(101)), tuple(0.5 + place / 200 for place in range(101))
)
INFO = ModelInfo(
    "default", Path("model"), KEY.model_hash, "Default", {"calibration": CALIBRATION.to_json()}
)


def picture(level: int, size: tuple[int, int] = (16, 12)) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, (level, level, level)).save(out, "PNG")
    return out.getvalue()


class HeldScorer(BrightnessScorer):
    """Starts a batch only when it may, and says when it did."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = threading.Event()
        self.may_go = threading.Event()

    def score(self, batch: PictureBatch) -> NDArray[np.float32]:
        self.begun.set()
        assert self.may_go.wait(20)
        return super().score(batch)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.sqlite", backups_kept=0) as library:
        yield library


@pytest.fixture
def scorer() -> BrightnessScorer:
    return BrightnessScorer()


@pytest.fixture
def port(library: Library, scorer: BrightnessScorer) -> Iterator[int]:
    """A server that runs during the test."""
    with served(Judge(INFO, scorer, library, Preprocess.SQUASH)) as port:
        yield port


@contextmanager
def served(judge: Judge) -> Iterator[int]:
    server = Server("127.0.0.1", 0)
    app = ScoringApp(judge, TOKEN, names_of("127.0.0.1", server.port))
    thread = threading.Thread(target=server.run, args=(app,))
    thread.start()
    yield server.port
    server.stop()
    thread.join(20)
    judge.close()
    assert not thread.is_alive()


def post(port: int, body: bytes, token: str = TOKEN) -> tuple[int, dict[str, object]]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("POST", "/score", body, {"Authorization": f"Bearer {token}"})
    response = connection.getresponse()
    answer = json.loads(response.read())
    connection.close()
    return response.status, answer


def test_pictures_are_judged_at_once(port: int, scorer: BrightnessScorer) -> None:
    levels = range(10, 250, 20)
    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda level: post(port, picture(level)), levels))
    for level, (status, answer) in zip(levels, answers, strict=True):
        assert status == 200
        assert answer["score"] == pytest.approx(level / 255, abs=1e-6)
        assert (answer["width"], answer["height"]) == (16, 12)
        assert answer["content_hash"] == hash_bytes(picture(level))
    assert answers[-1][1]["band"] == "art"
    assert answers[0][1]["band"] == "photo"
    assert scorer.pictures == len(levels)


def test_what_the_library_knows_is_not_scored(
    port: int, scorer: BrightnessScorer, library: Library, tmp_path: Path
) -> None:
    path = save_picture(tmp_path / "known.png", 100)
    facts = ImageFacts(hash_bytes(path.read_bytes()), 40, 30)
    library.record([ScoreEvent(stamp_of(path), facts, Score(0.75, "float32"))], KEY)
    status, answer = post(port, path.read_bytes())
    assert (status, answer["score"], answer["known"]) == (200, 0.75, True)
    assert answer["percentile"] == {"photo": 100.0, "art": 50.0}
    assert scorer.batches == []


def test_bad_pictures_and_bad_tokens_are_told(port: int) -> None:
    assert post(port, b"no picture")[0] == 422
    assert post(port, picture(9)[:40])[0] == 422
    assert post(port, picture(9), token="wrong")[0] == 401


def test_what_harms_its_reader_is_told_and_the_server_goes_on(
    library: Library, scorer: BrightnessScorer, troubled_decoders: Decoders
) -> None:
    marks = {b"CRASH": "crashes its reader", b"HANGS": "seconds to read", b"EATEN": "memory"}
    with served(Judge(INFO, scorer, library, Preprocess.SQUASH, troubled_decoders)) as port:
        for mark, says in marks.items():
            status, answer = post(port, picture(90) + mark)
            assert status == 422
            assert says in str(answer["error"])
        assert post(port, picture(90))[0] == 200


def test_a_body_too_large_is_refused_before_it_comes(port: int) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.putrequest("POST", "/score")
    connection.putheader("Authorization", f"Bearer {TOKEN}")
    connection.putheader("Content-Length", str(10**12))
    connection.endheaders()
    assert connection.getresponse().status == 413
    connection.close()


def test_malformed_requests_do_no_harm(port: int) -> None:
    for request in (b"\r\n\r\n", b"GET\r\n\r\n", b"\xff" * 40_000, b"POST /score HTTP/1.1\r\n\r\n"):
        answer = b""
        # The server may have closed the connection already.
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=20) as raw:
            raw.sendall(request)
            raw.shutdown(socket.SHUT_WR)
            answer = raw.recv(65536)
        assert not answer.startswith(b"HTTP/1.1 200")
    assert post(port, picture(50))[0] == 200


def test_only_this_machine_is_listened_to(port: int) -> None:
    other = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    with other:
        # Another of this machine's addresses: one that listens to all of them would have it.
        assert other.connect_ex(("127.0.0.2", port)) != 0


def test_it_is_known_by_the_names_of_its_address() -> None:
    assert names_of("127.0.0.1", 8756) == ["127.0.0.1:8756", "localhost:8756"]
    assert names_of("::1", 8756) == ["[::1]:8756", "localhost:8756"]
    assert names_of("127.0.0.1", 80) == ["127.0.0.1:80", "localhost:80", "127.0.0.1", "localhost"]


def test_a_port_that_is_taken_is_named(port: int) -> None:
    with pytest.raises(CuratorError, match=f"Port {port} of 127.0.0.1 is taken"):
        Server("127.0.0.1", port)


def test_what_waits_together_is_scored_together() -> None:
    scorer = HeldScorer()
    batches = BatchScorer(scorer)
    pictures = [np.full((4, 4, 3), level, np.uint8) for level in (10, 20, 30, 40)]
    pictures.append(np.full((8, 4, 3), 50, np.uint8))
    with ThreadPoolExecutor(5) as pool:
        first = pool.submit(batches.score, pictures[0])
        assert scorer.begun.wait(20)
        rest = [pool.submit(batches.score, each) for each in pictures[1:]]
        end = time.monotonic() + 20
        while len(batches) < 4 and time.monotonic() < end:
            os.sched_yield()
        scorer.may_go.set()
        scores = [each.result(20) for each in (first, *rest)]
    assert scores == pytest.approx([level / 255 for level in (10, 20, 30, 40, 50)])
    assert sorted(shape[0] for shape in scorer.batches) == [1, 1, 3]
    batches.close()


def test_an_error_reaches_each_that_waits_and_the_next_is_scored() -> None:
    class Failing(BrightnessScorer):
        def score(self, batch: PictureBatch) -> NDArray[np.float32]:
            if not self.batches:
                self.batches.append(batch.shape)
                raise ModelError("The model is gone.")
            return super().score(batch)

    batches = BatchScorer(Failing())
    with pytest.raises(ModelError):
        batches.score(np.zeros((4, 4, 3), np.uint8))
    assert batches.score(np.zeros((4, 4, 3), np.uint8)) == 0
    batches.close()
    with pytest.raises(ClosingError):
        batches.score(np.zeros((4, 4, 3), np.uint8))


def test_a_token_is_made_once_for_its_owner(tmp_path: Path) -> None:
    path = tmp_path / "new" / "token"
    token = read_token(path)
    assert len(token) >= 32
    assert read_token(path) == token
    assert path.stat().st_mode & 0o777 == 0o600
    assert read_token(tmp_path / "other") != token


@pytest.mark.parametrize(
    ("text", "mode", "reason"),
    [("x" * 40, 0o644, "Others may read"), ("short", 0o600, "shorter"), ("é" * 40, 0o600, "used")],
)
def test_a_token_that_is_no_secret_is_refused(
    tmp_path: Path, text: str, mode: int, reason: str
) -> None:
    path = tmp_path / "token"
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)
    with pytest.raises(CuratorError, match=reason):
        read_token(path)


#: The command, with a scorer that needs no torch.
COMMAND = """
import sys
from curator.cli import main, opening
from tests.pictures import BrightnessScorer

class Scorer(BrightnessScorer):
    def warm(self):
        pass

opening.scorer = lambda options, info: Scorer()
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_command_serves_until_a_signal(tmp_path: Path, number: int) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", COMMAND, "serve", "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "CURATOR_HOME": str(tmp_path)},
    ) as process:
        assert process.stdout
        assert process.stderr
        line = process.stdout.readline()
        port = int(line.split()[0].rpartition(":")[2])
        [token] = tmp_path.rglob("serve-token")
        assert str(token) in line
        status, answer = post(port, picture(128), token.read_text().strip())
        assert (status, answer["model"]) == (200, "default")
        process.send_signal(number)
        assert process.wait(60) == 0
        assert process.stderr.read() == ""
