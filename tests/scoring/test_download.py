"""The published model's download, against a local server that misbehaves in the usual ways."""

import errno
import subprocess
import sys
from collections.abc import Iterator
from http.client import HTTPResponse
from pathlib import Path

import pytest

from curator.errors import DownloadError
from curator.scoring import download
from curator.scoring.download import PUBLISHED_URL, download_published, git_blob_id
from curator.scoring.transfer import DownloadCancelledError
from tests.downloads import BLOB_ID, MODEL, Handler, Server, refuse, serve, serving


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    with serving(monkeypatch) as server:
        yield server


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "models" / "published.pth"


def fetch(server: Server, target: Path, **options: object) -> Path:
    options = {"url": server.url, "blob_id": BLOB_ID, "wait": lambda seconds: None, **options}
    return download_published(target, **options)  # type: ignore[arg-type]


def part_of(target: Path) -> Path:
    return target.with_name(target.name + ".part")


def leave_part(target: Path, data: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    part_of(target).write_bytes(data)


def test_blob_id_is_gits(tmp_path: Path) -> None:
    file = tmp_path / "hello"
    file.write_bytes(b"hello\n")
    assert git_blob_id(file) == "ce013625030ba8dba906f756967f9e9ca394464a"


def test_the_address_is_pinned_and_encoded() -> None:
    assert "/316bbd7e66e7c6aded3d6e8346edb927b3b8ae8d/ckpt/loss%40listMLE_model%40" in PUBLISHED_URL
    assert PUBLISHED_URL.endswith("_E_8.pth")


def test_a_whole_download_takes_the_name_and_leaves_nothing_else(
    server: Server, target: Path
) -> None:
    seen: list[tuple[int, int | None]] = []
    path = fetch(server, target, progress=lambda done, total: seen.append((done, total)))
    assert path == target
    assert target.read_bytes() == MODEL
    assert list(target.parent.iterdir()) == [target]
    done = [step[0] for step in seen]
    assert done == sorted(done)
    assert seen[-1] == (len(MODEL), len(MODEL))


def test_a_verified_model_is_not_fetched_again(server: Server, target: Path) -> None:
    fetch(server, target)
    fetch(server, target)
    assert len(server.ranges) == 1


@pytest.mark.parametrize("kept", [1, 123_456, len(MODEL) - 1])
def test_resumes_what_an_earlier_try_left(server: Server, target: Path, kept: int) -> None:
    leave_part(target, MODEL[:kept])
    fetch(server, target)
    assert server.ranges == [f"bytes={kept}-"]
    assert target.read_bytes() == MODEL


def test_a_cut_connection_is_resumed_within_the_same_download(server: Server, target: Path) -> None:
    server.answers = [serve(only=100_000), serve(only=50_000), serve()]
    fetch(server, target)
    assert server.ranges == [None, "bytes=100000-", "bytes=150000-"]
    assert target.read_bytes() == MODEL


def test_a_connection_that_only_breaks_is_given_up_and_its_bytes_kept(
    server: Server, target: Path
) -> None:
    server.answers = [serve(only=100_000), serve(only=0)]
    with pytest.raises(DownloadError, match=r"127\.0\.0\.1 stopped \(100,000 of 300,000 bytes"):
        fetch(server, target)
    assert not target.exists()
    assert part_of(target).read_bytes() == MODEL[:100_000]
    server.answers = [serve()]
    fetch(server, target)
    assert target.read_bytes() == MODEL


def test_a_network_that_goes_away_is_not_taken_for_a_full_disk(
    server: Server, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = HTTPResponse.read1
    failures = [OSError(errno.EHOSTUNREACH, "No route to host")]

    def unreachable_once(self: HTTPResponse, size: int = -1) -> bytes:
        if failures:
            raise failures.pop()
        return read(self, size)

    monkeypatch.setattr(HTTPResponse, "read1", unreachable_once)
    fetch(server, target)
    assert len(server.ranges) == 2
    assert target.read_bytes() == MODEL


def test_breaking_at_changing_places_without_ranges_ends_too(server: Server, target: Path) -> None:
    server.answers = [
        serve(ranged=False, only=kept) for kept in (300, 500, 300, 500, 300, 500, 300)
    ]
    with pytest.raises(DownloadError, match="stopped"):
        fetch(server, target)


def test_a_server_that_ignores_ranges_starts_over(server: Server, target: Path) -> None:
    leave_part(target, b"x" * 1000)
    server.answers = [serve(ranged=False)]
    fetch(server, target)
    assert target.read_bytes() == MODEL


def test_another_part_than_asked_for_starts_over(server: Server, target: Path) -> None:
    def wrong_part(handler: Handler) -> None:
        handler.head(206, Content_Range=f"bytes 7-{len(MODEL) - 1}/{len(MODEL)}", Content_Length=9)
        handler.wfile.write(b"123456789")

    leave_part(target, MODEL[:1000])
    server.answers = [wrong_part, serve()]
    fetch(server, target)
    assert server.ranges == ["bytes=1000-", None]
    assert target.read_bytes() == MODEL


def test_a_whole_part_is_verified_when_nothing_follows(server: Server, target: Path) -> None:
    leave_part(target, MODEL)
    fetch(server, target)
    assert target.read_bytes() == MODEL
    assert server.ranges == [f"bytes={len(MODEL)}-"]


def test_nothing_follows_without_a_length_is_verified(server: Server, target: Path) -> None:
    leave_part(target, MODEL)
    server.answers = [refuse(416)]
    fetch(server, target)
    assert target.read_bytes() == MODEL


@pytest.mark.parametrize("left", [MODEL + b"more", b"y" * len(MODEL), b"y" * 5000])
def test_a_part_of_something_else_is_fetched_anew(
    server: Server, target: Path, left: bytes
) -> None:
    leave_part(target, left)
    fetch(server, target)
    assert target.read_bytes() == MODEL
    assert server.ranges[-1] is None


def test_wrong_bytes_are_thrown_away_and_the_old_file_stays(server: Server, target: Path) -> None:
    target.parent.mkdir()
    target.write_bytes(b"an older model that works")
    server.answers = [serve(b"<html>Log in to the hotel's network</html>")]
    with pytest.raises(DownloadError, match="is not the published model"):
        fetch(server, target)
    assert target.read_bytes() == b"an older model that works"
    assert part_of(target).read_bytes() == b""


@pytest.mark.parametrize("declared", [True, False])
def test_more_bytes_than_a_model_has_are_not_kept(
    server: Server, target: Path, monkeypatch: pytest.MonkeyPatch, declared: bool
) -> None:
    def undeclared(handler: Handler) -> None:
        handler.head(200)
        handler.wfile.write(MODEL)

    monkeypatch.setattr(download, "MAX_BYTES", 200_000)
    server.answers = [serve() if declared else undeclared]
    with pytest.raises(DownloadError, match="more than"):
        fetch(server, target)
    assert part_of(target).stat().st_size == 0


@pytest.mark.parametrize(
    ("status", "sentence"),
    [(404, "has no model under"), (403, "refused"), (503, "try again later")],
)
def test_refusals_are_said(server: Server, target: Path, status: int, sentence: str) -> None:
    server.answers = [refuse(status)]
    with pytest.raises(DownloadError, match=sentence):
        fetch(server, target)
    assert not target.exists()


def test_the_second_address_is_tried_when_the_first_has_nothing(
    server: Server, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download, "PUBLISHED_URLS", (server.url, server.url + "?again"))
    server.answers = [refuse(404), serve()]
    fetch(server, target, url=None)
    assert target.read_bytes() == MODEL


def test_redirects_keep_the_range(server: Server, target: Path) -> None:
    leave_part(target, MODEL[:1000])
    server.answers = [refuse(302, Location=server.url), serve()]
    fetch(server, target)
    assert server.ranges == ["bytes=1000-", "bytes=1000-"]


def test_offline_is_said(server: Server, target: Path) -> None:
    with Server() as gone:
        url = gone.url
    with pytest.raises(DownloadError, match="can't be reached"):
        fetch(server, target, url=url)


def test_a_silent_server_is_given_up(server: Server, target: Path) -> None:
    def silent(handler: Handler) -> None:
        handler.head(200, Content_Length=len(MODEL))
        handler.server.released.wait(10)

    server.answers = [silent]
    with pytest.raises(DownloadError, match="no answer in time"):
        fetch(server, target, stall_seconds=0.1)
    assert len(server.ranges) == 4


def test_a_slow_download_shows_its_progress_and_can_be_cancelled_and_resumed(
    server: Server, target: Path
) -> None:
    def slow(handler: Handler) -> None:
        handler.head(200, Content_Length=len(MODEL))
        handler.wfile.write(MODEL[:1000])
        handler.server.released.wait(10)

    arrived = 0

    def progress(done: int, total: int | None) -> None:
        nonlocal arrived
        arrived = done

    server.answers = [slow, serve()]
    with pytest.raises(DownloadCancelledError, match="kept"):
        fetch(server, target, progress=progress, cancelled=lambda: arrived >= 1000)
    assert not target.exists()
    fetch(server, target)
    assert server.ranges[-1] == "bytes=1000-"
    assert target.read_bytes() == MODEL


def test_only_one_download_at_a_time(server: Server, target: Path) -> None:
    problems: list[str] = []

    def meanwhile(done: int, total: int | None) -> None:
        if total and not problems:
            with pytest.raises(DownloadError, match="is running") as caught:
                fetch(server, target)
            problems.append(str(caught.value))

    fetch(server, target, progress=meanwhile)
    assert problems
    assert target.read_bytes() == MODEL


def test_a_folder_that_cannot_be_made_is_said(server: Server, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(DownloadError, match="can't be written"):
        fetch(server, tmp_path / "file" / "model.pth")


def test_other_kinds_of_address_are_refused(server: Server, tmp_path: Path, target: Path) -> None:
    with pytest.raises(DownloadError, match="no web address"):
        fetch(server, target, url=(tmp_path / "model.pth").as_uri())


def test_killed_while_downloading_leaves_no_half_model(server: Server, target: Path) -> None:
    """A process killed at any moment leaves the target absent and the part to go on from."""

    def stuck(handler: Handler) -> None:
        handler.head(200, Content_Length=len(MODEL))
        handler.wfile.write(MODEL[:200_000])
        handler.server.released.wait(10)

    server.answers = [stuck, serve()]
    program = (
        "import sys, os; from pathlib import Path\n"
        "from curator.scoring.download import download_published\n"
        "def progress(done, total):\n"
        "    if done >= 100_000: os._exit(9)\n"
        "download_published(Path(sys.argv[1]), url=sys.argv[2], progress=progress)\n"
    )
    ended = subprocess.run([sys.executable, "-c", program, target, server.url], timeout=60)
    assert ended.returncode == 9
    assert not target.exists()
    fetch(server, target)
    assert target.read_bytes() == MODEL
