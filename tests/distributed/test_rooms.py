"""What a job is made of, without a cluster."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("pyarrow")
pytest.importorskip("fsspec")

import pyarrow as pa
from hypothesis import given
from hypothesis import strategies as st

from curator.cli import main
from curator.distributed.gathering import Gathering
from curator.distributed.importing import import_results
from curator.distributed.inputs import find
from curator.distributed.merging import write_ranked
from curator.distributed.partitions import SCHEMA, Owner, Partitions
from curator.distributed.pictures import read_unit
from curator.distributed.reading import PREPARED, prepare_units
from curator.distributed.units import Place, Unit
from curator.errors import CuratorError
from curator.export import read_csv
from curator.images.read import hash_bytes
from curator.library import Library
from tests.distributed.shards import write_parquet, write_tar
from tests.pictures import KEY, save_picture, stamp_of

OWNER = Owner("mine", KEY.model_hash, KEY.preprocess)


def row_of(path: Path, value: float | None, **other: object) -> dict[str, object]:
    stamp = stamp_of(path)
    return {
        "path": str(path), "file_name": path.name, "art_score": value, "precision": "float32",
        "width": 40, "height": 30, "size": stamp.size, "mtime_ns": stamp.mtime_ns,
        "content_hash": hash_bytes(path.read_bytes()), "model_hash": KEY.model_hash,
        "preprocess": KEY.preprocess, "error": None, "transient": False, **other,
    }  # fmt: skip


def unit_of(*paths: Path) -> Unit:
    stamps = [stamp_of(path) for path in paths]
    return Unit("pictures", tuple(Place(str(s.path), s.size, s.mtime_ns) for s in stamps))


def table_of(*rows: dict[str, object]) -> pa.Table:
    return pa.Table.from_pylist(list(rows), SCHEMA)


def test_folders_lists_and_shards_become_places_once(tmp_path: Path) -> None:
    first = save_picture(tmp_path / "a" / "first.png")
    shard = write_tar(tmp_path / "a" / "shard.tar", {"x.png": b""})
    (tmp_path / "a" / "notes.md").touch()
    listed = tmp_path / "list.txt"
    listed.write_text("# mine\na/first.png\ns3://bucket/far.jpg\ns3://bucket/far.tar\n\n")
    found = find([str(tmp_path / "a"), str(listed)])
    assert {place.address for place in found.pictures} == {str(first), "s3://bucket/far.jpg"}
    assert {unit.places[0].address for unit in found.shards} == {
        str(shard), "s3://bucket/far.tar",
    }  # fmt: skip


def test_an_input_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(CuratorError, match=r"gone\.tar is not there"):
        find([str(tmp_path / "gone.tar")])


@pytest.fixture(scope="module")
def network_thread() -> None:
    """The thread in which fsspec talks to servers; it lives as long as the process."""
    from fsspec.asyn import get_loop

    get_loop()


@pytest.fixture
def served(network_thread: None, tmp_path: Path) -> Iterator[str]:
    """The URL of what is in `tmp_path`."""
    handler = functools.partial(Quiet, directory=str(tmp_path))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


def test_a_server_gives_pictures_and_shards(tmp_path: Path, served: str) -> None:
    pytest.importorskip("aiohttp")
    data = save_picture(tmp_path / "near.png").read_bytes()
    write_tar(tmp_path / "near.tar", {"in.png": data})
    found = find([f"{served}/near.png?size=large", f"{served}/near.tar", f"{served}/gone.png"])
    near, gone = found.pictures
    for unit in (Unit("pictures", (near,)), *found.shards):
        (read,) = read_unit(unit)
        assert (read.file.error, read.file.data) == (None, data)
    (missing,) = read_unit(Unit("pictures", (gone,)))
    assert missing.file.error is not None
    assert "gone.png can't be read" in missing.file.error
    assert missing.transient


def test_remote_bytes_come_through_fsspec(tmp_path: Path) -> None:
    import fsspec

    data = save_picture(tmp_path / "near.png").read_bytes()
    with fsspec.open("memory://bucket/far.png", "wb") as file:
        file.write(data)
    (found,) = find(["memory://bucket"]).pictures
    assert found.address == "memory:///bucket/far.png"
    (read,) = read_unit(Unit("pictures", (found,)))
    assert (read.file.error, read.file.data) == (None, data)
    assert read.file.stamp.path.name == "far.png"


def test_tar_and_parquet_give_their_pictures(tmp_path: Path) -> None:
    data = {name: save_picture(tmp_path / name).read_bytes() for name in ("a.png", "b.png")}
    tar = write_tar(tmp_path / "s.tar", data)
    table = write_parquet(tmp_path / "s.parquet", data)
    for unit in find([str(tar), str(table)]).shards:
        reads = list(read_unit(unit))
        assert [read.file.data for read in reads] == list(data.values())
        assert [read.file.stamp.path.name for read in reads] == ["a.png", "b.png"]
        assert len({read.address for read in reads}) == 2


@pytest.mark.parametrize(
    # In a picture, in a header, between two members; and in the middle of a table.
    ("name", "kept"),
    [("cut.tar", 2600), ("cut.tar", 2300), ("cut.tar", 2048), ("cut.parquet", 200)],
)
def test_a_damaged_shard_is_one_error_beside_what_was_read(
    tmp_path: Path, name: str, kept: int
) -> None:
    data = {f"{n}.png": save_picture(tmp_path / f"{n}.png").read_bytes() for n in range(3)}
    path = tmp_path / name
    (write_tar if name.endswith("tar") else write_parquet)(path, data)
    path.write_bytes(path.read_bytes()[:kept])
    (unit,) = find([str(path)]).shards
    *before, last = read_unit(unit)
    assert len(before) == (1 if name.endswith("tar") else 0)
    assert all(read.file.error is None for read in before)
    assert last.file.error is not None
    assert name in last.file.error
    assert not last.transient


def test_rows_are_numbered_and_an_empty_shard_has_one(tmp_path: Path) -> None:
    save_picture(tmp_path / "a.png")
    (tmp_path / "b.png").write_bytes(b"no")
    units = [unit_of(tmp_path / "a.png", tmp_path / "b.png")]
    units += find([str(write_tar(tmp_path / "empty.tar", {}))]).shards
    texts = pa.table({"unit": [unit.to_json() for unit in units]})
    rows = pa.concat_tables(prepare_units(texts, "squash")).to_pylist()
    assert [(row["number"], row["last"]) for row in rows] == [(0, False), (1, True), (0, True)]
    assert [row["error"] is None for row in rows] == [True, False, True]
    assert [row["path"] is None for row in rows] == [False, False, True]
    assert len(rows[0]["pixels"]) == 224 * 224 * 3


@given(st.data())
def test_units_become_whole_whatever_the_order_and_repetition(data: st.DataObject) -> None:
    counts = data.draw(st.dictionaries(st.sampled_from("abc"), st.integers(1, 5), min_size=1))
    sent = [(unit, n, n == count - 1) for unit, count in counts.items() for n in range(count)]
    order = data.draw(st.permutations(sent))
    wanted, whole = set(counts), {}
    gathering = Gathering(KEY, wanted)
    for unit, number, last in order:
        row = {"unit": unit, "number": number, "last": last, "path": f"{unit}{number}"}
        prepared = pa.Table.from_pylist([row], PREPARED)
        scored = prepared.append_column("art_score", pa.array([1.0])).append_column(
            "precision", pa.array(["float32"])
        )
        for _ in range(data.draw(st.integers(1, 2))):
            for name, rows in gathering.add(scored):
                wanted.remove(name)
                whole[name] = rows["path"].to_pylist()
    assert whole == {unit: [f"{unit}{n}" for n in range(count)] for unit, count in counts.items()}


def test_only_what_changed_or_may_pass_is_scored_again(tmp_path: Path) -> None:
    paths = [save_picture(tmp_path / f"{n}.png", n) for n in range(4)]
    partitions = Partitions(tmp_path / "out", OWNER)
    rows = [row_of(path, 1.0) for path in paths[:3]]
    rows[1] |= {"art_score": None, "error": "No network.", "transient": True}
    unit = unit_of(*paths)
    partitions.write(unit, table_of(*rows))
    changed = replace(unit.places[2], size=1)
    again = partitions.unfinished([*unit.places[:2], changed, unit.places[3]])
    assert again == [unit.places[1], changed, unit.places[3]]
    kept = pa.concat_tables(partitions.tables())
    assert kept["path"].to_pylist() == [str(paths[0])]


def test_a_job_of_shards_alone_reads_no_partition_for_single_pictures(tmp_path: Path) -> None:
    picture = save_picture(tmp_path / "a.png")
    partitions = Partitions(tmp_path / "out", OWNER)
    (tmp_path / "out" / "parts" / "odd.parquet").write_bytes(b"no Parquet")
    assert partitions.unfinished([]) == []
    with pytest.raises(CuratorError, match=r"odd\.parquet can't be read"):
        partitions.unfinished(unit_of(picture).places)


def test_a_shard_is_read_again_when_it_changed_or_an_error_may_pass(tmp_path: Path) -> None:
    picture = save_picture(tmp_path / "a.png")
    (shard,) = find([str(write_tar(tmp_path / "s.tar", {}))]).shards
    partitions = Partitions(tmp_path / "out", OWNER)
    assert not partitions.is_finished(shard)
    partitions.write(shard, table_of(row_of(picture, 1.0)))
    assert partitions.is_finished(shard)
    assert not partitions.is_finished(Unit("tar", (replace(shard.places[0], size=1),)))
    partitions.write(shard, table_of(row_of(picture, None, error="No network.", transient=True)))
    assert not partitions.is_finished(shard)


def test_another_model_needs_another_folder(tmp_path: Path) -> None:
    Partitions(tmp_path, OWNER)
    with pytest.raises(CuratorError, match="another model"):
        Partitions(tmp_path, replace(OWNER, model_hash="0" * 64))


def test_list_is_ranked_over_partitions_and_may_be_cut(tmp_path: Path) -> None:
    paths = [save_picture(tmp_path / f"{n}.png", n) for n in range(5)]
    partitions = Partitions(tmp_path / "out", OWNER)
    values = [0.5, 2.0, None, 2.0, -1.0]
    rows = [row_of(path, value) for path, value in zip(paths, values, strict=True)]
    rows[2] |= {"error": "Broken.", "content_hash": "00"}
    partitions.write(unit_of(*paths[:2]), table_of(*rows[:2]))
    partitions.write(unit_of(*paths[2:]), table_of(*rows[2:]))
    whole = tmp_path / "whole.csv"
    assert write_ranked(partitions, whole) == 5
    told = [(row["file_name"], row["rank"], row["percentile"]) for row in read_csv(whole)]
    assert told == [
        ("1.png", "1", "100.00"), ("3.png", "1", "100.00"), ("0.png", "3", "50.00"),
        ("4.png", "4", "25.00"), ("2.png", "", ""),
    ]  # fmt: skip
    assert write_ranked(partitions, whole, best=1) == 1
    assert [row["file_name"] for row in read_csv(whole)] == ["1.png"]


def test_results_come_into_a_library_by_content(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    here, changed = save_picture(tmp_path / "here.png", 1), save_picture(tmp_path / "then.png", 2)
    far = row_of(here, 0.25, content_hash="ab" * 32) | {"path": "tar://x.png::s3://b/s.tar"}
    rows = [row_of(here, 0.5), row_of(changed, 0.75), far]
    partitions = Partitions(tmp_path / "out", OWNER)
    partitions.write(unit_of(here, changed), table_of(*rows))
    save_picture(changed, 200, (41, 31))
    file = tmp_path / "library.sqlite"
    for _ in range(2):
        assert main(["library", "import", str(tmp_path / "out"), "--library", str(file)]) == 0
        assert "3 scores came in; 1 pictures are here" in capsys.readouterr().out
    with Library(file) as library:
        hashes = [str(row["content_hash"]) for row in rows]
        known = library.find_contents(hashes, KEY)
        assert [known[each][1].value for each in hashes] == [0.5, 0.75, 0.25]
        found = library.lookup([stamp_of(here), stamp_of(changed)], KEY)
        assert [event is not None and event.score is not None for event in found] == [True, False]
        assert import_results(tmp_path / "out", library).files == 1


def test_a_folder_without_results_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["library", "import", str(tmp_path)]) == 2
    assert "holds no results" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--engine", "ray"], "needs --out"),
        (["--engine", "ray", "--out", "o", "--format", "artscore"], "ranked lists only"),
        (["--engine", "ray", "--out", "o", "--library", "l"], "curator library import"),
        (["--out", "o"], "are of --engine ray"),
    ],
)
def test_options_that_do_not_go_together_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str], sentence: str
) -> None:
    assert main(["score", str(tmp_path), *options]) == 2
    assert sentence in capsys.readouterr().err
