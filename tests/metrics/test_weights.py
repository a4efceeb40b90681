"""The networks' weights: where they are looked for, and their download from a local server."""

from __future__ import annotations

import dataclasses
import hashlib
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.errors import DownloadError, ModelError
from curator.metrics import weights
from curator.metrics.weights import WEIGHTS, download_weights, find_weights
from curator.scoring.models import list_models
from tests.scoring.test_download import Server, refuse, serve

DATA = hashlib.shake_256(b"a stand-in for the weights").digest(200_000)
NAME = f"alexnet-owt-{hashlib.sha256(DATA).hexdigest()[:8]}.pth"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """Serves `DATA`, which is what is taken for AlexNet's weights."""
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    stand_in = dataclasses.replace(WEIGHTS["alexnet"], file_name=NAME)
    monkeypatch.setitem(WEIGHTS, "alexnet", stand_in)
    with Server() as server:
        server.answers = [serve(DATA)]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield server
        server.released.set()
        server.shutdown()
        thread.join()


def test_names_addresses_and_hashes_are_torchvisions() -> None:
    digests = {"alexnet": "7be5be79", "vgg16": "397923af", "vgg19": "dcbb9e9d"}
    assert {name: WEIGHTS[name].digest_start for name in digests} == digests
    assert all(len(each.digest_start) == 8 for each in WEIGHTS.values())
    assert WEIGHTS["vgg19"].url == "https://download.pytorch.org/models/vgg19-dcbb9e9d.pth"


def test_missing_weights_say_how_to_get_them_and_nothing_is_fetched(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def never(*arguments: object, **options: object) -> None:
        raise AssertionError("fetched behind the user's back")

    monkeypatch.setattr(weights, "download_file", never)
    with pytest.raises(ModelError, match=r"`curator model download vgg19`.*vgg19-dcbb9e9d\.pth"):
        find_weights("vgg19")


def test_chosen_weights_are_taken_and_missing_ones_named(tmp_path: Path) -> None:
    chosen = tmp_path / "mine.pth"
    with pytest.raises(ModelError, match=r"mine\.pth is not there"):
        find_weights("vgg19", chosen)
    chosen.write_bytes(b"x")
    assert find_weights("vgg19", chosen) == chosen


def test_a_download_is_verified_and_found(server: Server) -> None:
    seen: list[int] = []
    path = download_weights(
        "alexnet", url=server.url, progress=lambda done, total: seen.append(done)
    )
    assert path.read_bytes() == DATA
    assert path.name == NAME
    assert seen[-1] == len(DATA)
    assert find_weights("alexnet") == path
    download_weights("alexnet", url=server.url)
    assert len(server.ranges) == 1


def test_it_goes_on_where_it_stopped(server: Server) -> None:
    path = WEIGHTS["alexnet"].path
    path.parent.mkdir(parents=True)
    path.with_name(path.name + ".part").write_bytes(DATA[:50_000])
    assert download_weights("alexnet", url=server.url).read_bytes() == DATA
    assert server.ranges == ["bytes=50000-"]


def test_other_bytes_are_thrown_away(server: Server) -> None:
    server.answers = [serve(DATA[:-1] + b"!")]
    with pytest.raises(DownloadError, match="is not the weights of AlexNet"):
        download_weights("alexnet", url=server.url)
    assert not WEIGHTS["alexnet"].path.exists()


def test_a_refusal_and_no_network_are_said(server: Server) -> None:
    server.answers = [refuse(403)]
    with pytest.raises(DownloadError, match="refused"):
        download_weights("alexnet", url=server.url)
    with pytest.raises(DownloadError, match="can't be reached"):
        download_weights("alexnet", url="http://127.0.0.1:9/alexnet.pth")


def test_weights_are_not_taken_for_models(server: Server) -> None:
    download_weights("alexnet", url=server.url)
    assert NAME not in {info.path.name for info in list_models()}
