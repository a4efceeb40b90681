"""The server's rules, request by request, without a network."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from curator.errors import DecodeError, ModelError
from curator.serving.app import MAX_BODY, ScoringApp
from curator.serving.judging import Verdict

TOKEN = "a-token-of-some-length"
HOST = "127.0.0.1:8756"


class Recorder:
    """Stands for the judge; gives the length of what it was asked as the score."""

    def __init__(self) -> None:
        self.asked: list[tuple[bytes, str]] = []

    def judge(self, data: bytes, name: str = "the picture") -> Verdict:
        self.asked.append((data, name))
        if data == b"broken":
            raise DecodeError("The picture is damaged.")
        if data == b"no model":
            raise ModelError("The model is gone.")
        if data == b"bug":
            raise ZeroDivisionError
        return Verdict(len(data), 90.0, 40.0, "between", 4, 3, "ab" * 32, "default", False)


def ask(app: ScoringApp, **changes: Any) -> tuple[int, dict[str, Any], dict[str, str]]:
    """Send one request, by default a good one; returns status, answer and headers."""
    body = changes.pop("body", b"picture")
    environ = {
        "REQUEST_METHOD": "POST",
        "PATH_INFO": "/score",
        "HTTP_HOST": HOST,
        "HTTP_AUTHORIZATION": f"Bearer {TOKEN}",
        "CONTENT_TYPE": "image/png",
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": io.BytesIO(body),
        **changes,
    }
    told: list[Any] = []
    [data] = app(environ, lambda status, headers: told.extend([status, headers]))
    headers = dict(told[1])
    assert int(headers["Content-Length"]) == len(data)
    return int(told[0].split()[0]), json.loads(data), headers


@pytest.fixture
def judge() -> Recorder:
    return Recorder()


@pytest.fixture
def app(judge: Recorder) -> ScoringApp:
    return ScoringApp(judge, TOKEN, [HOST, "localhost:8756"])


def test_a_picture_is_scored(app: ScoringApp, judge: Recorder) -> None:
    status, answer, _ = ask(app)
    assert status == 200
    assert answer == {
        "score": 7, "percentile": {"photo": 90.0, "art": 40.0}, "band": "between", "width": 4,
        "height": 3, "content_hash": "ab" * 32, "model": "default", "known": False,
    }  # fmt: skip
    assert judge.asked == [(b"picture", "the picture")]


def test_health_needs_no_token_and_tells_nothing(app: ScoringApp) -> None:
    status, answer, _ = ask(
        app, REQUEST_METHOD="GET", PATH_INFO="/health", HTTP_AUTHORIZATION=""
    )  # fmt: skip
    assert (status, answer["status"]) == (200, "ok")
    assert set(answer) == {"status", "version"}


@pytest.mark.parametrize(
    "header", ["", TOKEN, f"Basic {TOKEN}", "Bearer", "Bearer x", f"Bearer {TOKEN}x", "Bearer é"]
)
def test_without_the_token_nothing_is_looked_at(
    app: ScoringApp, judge: Recorder, header: str
) -> None:
    for path in ("/score", "/elsewhere"):
        status, answer, headers = ask(app, HTTP_AUTHORIZATION=header, PATH_INFO=path)
        assert (status, headers["WWW-Authenticate"]) == (401, "Bearer")
        assert TOKEN not in json.dumps(answer)
    assert judge.asked == []


@pytest.mark.parametrize(
    "host", ["", "evil.example", "evil.example:8756", "127.0.0.1", "localhost"]
)
@pytest.mark.parametrize("path", ["/score", "/health"])
def test_a_name_that_was_made_to_mean_this_machine_is_refused(
    app: ScoringApp, judge: Recorder, host: str, path: str
) -> None:
    assert ask(app, HTTP_HOST=host, PATH_INFO=path)[0] == 421
    assert judge.asked == []


def test_its_own_names_are_taken_in_any_case(app: ScoringApp) -> None:
    assert ask(app, HTTP_HOST="LOCALHOST:8756")[0] == 200


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"REQUEST_METHOD": "GET"}, 405),
        ({"REQUEST_METHOD": "PUT"}, 405),
        ({"PATH_INFO": "/health"}, 405),
        ({"PATH_INFO": "/score/.."}, 404),
        ({"PATH_INFO": ""}, 404),
        ({"body": b""}, 400),
        ({"CONTENT_LENGTH": ""}, 400),
        ({"CONTENT_LENGTH": "-1"}, 400),
        ({"CONTENT_LENGTH": "seven"}, 400),
        ({"CONTENT_LENGTH": "8"}, 400),
        ({"CONTENT_LENGTH": str(MAX_BODY + 1)}, 413),
        ({"body": b"broken"}, 422),
        ({"body": b"no model"}, 503),
        ({"CONTENT_TYPE": "application/json"}, 400),
        ({"CONTENT_TYPE": "application/json", "CONTENT_LENGTH": "70000"}, 413),
    ],
)
def test_what_can_not_be_answered_is_a_sentence(
    app: ScoringApp, changes: dict[str, Any], status: int
) -> None:
    found, answer, _ = ask(app, **changes)
    assert found == status
    assert list(answer) == ["error"]
    assert answer["error"].endswith(".")


def test_a_bug_is_logged_and_not_sent(app: ScoringApp, caplog: pytest.LogCaptureFixture) -> None:
    status, answer, _ = ask(app, body=b"bug")
    assert status == 500
    assert "ZeroDivisionError" not in json.dumps(answer)
    assert "ZeroDivisionError" in caplog.text


@pytest.fixture
def places(tmp_path: Path) -> Path:
    """A folder that is allowed, one that isn't, and links between them."""
    for name in ("allowed/sub", "allowed-too", "secret"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "allowed" / "a.png").write_bytes(b"picture")
    (tmp_path / "allowed" / "sub" / "b.png").write_bytes(b"picture")
    (tmp_path / "allowed-too" / "c.png").write_bytes(b"secret")
    (tmp_path / "secret" / "d.png").write_bytes(b"secret")
    (tmp_path / "allowed" / "out").symlink_to(tmp_path / "secret")
    (tmp_path / "allowed" / "e.png").symlink_to(tmp_path / "secret" / "d.png")
    (tmp_path / "way").symlink_to(tmp_path / "allowed")
    return tmp_path


def ask_path(app: ScoringApp, path: object) -> tuple[int, str]:
    body = json.dumps({"path": path}).encode()
    status, answer, _ = ask(app, body=body, CONTENT_TYPE="application/json; charset=utf-8")
    return status, answer.get("error", "")


def test_files_in_an_allowed_folder_may_be_asked_for(judge: Recorder, places: Path) -> None:
    app = ScoringApp(judge, TOKEN, [HOST], [places / "way"])
    for path in ("allowed/a.png", "way/a.png", "allowed/sub/b.png", "allowed/sub/../a.png"):
        assert ask_path(app, str(places / path)) == (200, "")
    assert [name for _, name in judge.asked] == ["a.png", "a.png", "b.png", "a.png"]
    assert ask_path(app, str(places / "allowed" / "none.png"))[0] == 404
    assert ask_path(app, str(places / "allowed"))[0] == 404


@pytest.mark.parametrize(
    "path",
    [
        "secret/d.png", "secret/none.png", "allowed/../secret/d.png", "allowed/out/d.png",
        "allowed/e.png", "allowed-too/c.png", "allowed/sub/../../secret/d.png", "",
    ],
)  # fmt: skip
def test_no_way_leads_out_of_an_allowed_folder(judge: Recorder, places: Path, path: str) -> None:
    app = ScoringApp(judge, TOKEN, [HOST], [places / "allowed"])
    status, sentence = ask_path(app, str(places / path))
    assert status == 403
    assert str(places) not in sentence
    assert judge.asked == []


@pytest.mark.parametrize("path", ["a.png", "../secret/d.png", "~/a.png", None, 5, ["a"], "a\0b"])
def test_what_is_no_whole_path_is_refused(
    judge: Recorder, places: Path, path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(places / "allowed")
    app = ScoringApp(judge, TOKEN, [HOST], [places / "allowed"])
    assert ask_path(app, path)[0] == 403
    assert ask_path(ScoringApp(judge, TOKEN, [HOST]), str(places / "allowed" / "a.png"))[0] == 403
    assert judge.asked == []


def test_a_pipe_in_an_allowed_folder_does_not_hang(judge: Recorder, places: Path) -> None:
    os.mkfifo(places / "allowed" / "pipe.png")
    app = ScoringApp(judge, TOKEN, [HOST], [places / "allowed"])
    assert ask_path(app, str(places / "allowed" / "pipe.png"))[0] == 404


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.sampled_from(["..", ".", "out", "sub", "e.png", "a.png", "/", "d.png"]), max_size=6)
)
def test_any_path_stays_inside(judge: Recorder, places: Path, parts: list[str]) -> None:
    judge.asked.clear()
    app = ScoringApp(judge, TOKEN, [HOST], [places / "allowed"])
    status, _ = ask_path(app, str(places / "allowed") + "/" + "/".join(parts))
    assert status in (200, 403, 404)
    assert all(data == b"picture" for data, _ in judge.asked)
