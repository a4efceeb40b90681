"""`curator doctor`: what it finds where all is well and where it is not, changing nothing."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import sys
import tomllib
from collections.abc import Callable
from contextlib import closing
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import numpy as np
import pytest

from curator.cli.doctor.findings import State
from curator.cli.doctor.watching import examine_watching
from curator.cli.help_arguments import PARTS
from curator.installation import requirements, this_installation
from curator.library import Library
from curator.scoring.examination import Run
from curator.scoring.models import default_path
from curator.settings import change_settings, data_dir, default_library_path, settings_path
from curator.watch.limits import Limit
from tests.library.samples import KEY, scored

ROOT = Path(__file__).parent.parent.parent
Curator = Callable[..., tuple[int, str, str]]
Contents = dict[str, tuple[bytes, int]]


@pytest.fixture
def path(home: Path) -> Path:
    """The library of this test's home, with some scores."""
    path = default_library_path()
    with Library(path) as library:
        library.record([scored(f"/p/{number}", number, 1.0) for number in range(200)], KEY)
    return path


def contents(folder: Path) -> Contents:
    """Every file's bytes and time."""
    return {
        str(file.relative_to(folder)): (file.read_bytes(), file.stat().st_mtime_ns)
        for file in folder.rglob("*")
        if file.is_file()
    }


def findings(out: str) -> dict[str, dict[str, str]]:
    """The findings of `--json`, by name; the later of two of one name."""
    return {each["name"]: each for each in json.loads(out)["findings"]}


@pytest.mark.slow
def test_all_is_looked_at_and_nothing_is_written(
    curator: Curator, path: Path, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    before = contents(home)
    status, out, err = curator("doctor", "--json")
    found = json.loads(out)["findings"]
    assert [each for each in found if each["state"] == "problem"] == []
    assert (status, err) == (0, "")
    parts = list(dict.fromkeys(each["part"] for each in found))
    # The slow ones come last; there is nothing to say of watching where there is no inotify.
    assert parts == [part for part in PARTS if part in parts]
    assert set(PARTS) - set(parts) <= {"watching"}
    assert "4 made-up pictures" in findings(out)["scoring"]["text"]
    assert contents(home) == before
    assert list(tmp_path.iterdir()) == []


def test_before_the_first_start_nothing_is_wrong_and_nothing_made(
    curator: Curator, home: Path
) -> None:
    status, out, _ = curator("doctor", "program", "settings", "folders", "library")
    assert status == 0
    assert out.endswith("Everything works.\n")
    assert not home.exists()


def test_each_extra_is_told_of(curator: Curator) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    _, out, _ = curator("doctor", "program", "--json")
    told = {name.removeprefix("extra ") for name in findings(out) if name.startswith("extra ")}
    assert told == set(project["optional-dependencies"]) - {"test"}


def test_what_is_missing_comes_with_the_command_of_this_installation(
    curator: Curator, monkeypatch: pytest.MonkeyPatch
) -> None:
    def version_of(package: str) -> str:
        if package in ("numpy", "pyarrow", "torch"):
            raise PackageNotFoundError(package)
        return version(package)

    monkeypatch.setattr("curator.cli.doctor.program.version", version_of)
    status, out, _ = curator("doctor", "program", "--json")
    found = findings(out)
    assert (status, found["packages"]["text"]) == (1, "numpy not installed")
    here = this_installation()
    (torch,) = (each for each in requirements() if each.startswith("torch"))
    assert found["torch"]["advice"] == here.mending([torch])
    assert found["extra parquet"]["state"] == "ok"
    assert here.adding("parquet") in found["extra parquet"]["text"]


def test_a_part_whose_package_is_missing_keeps_no_other_from_being_examined(
    curator: Curator, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in [name for name in sys.modules if name.startswith("curator.cli.doctor.libraries")]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, "curator.library.backups", None)
    status, out, _ = curator("doctor", "library", "folders", "--json")
    found = findings(out)
    assert (status, found["library"]["state"]) == (1, "problem")
    assert "curator.library.backups" in found["library"]["text"]
    assert found["data"]["state"] == "ok"


def test_a_damaged_library_is_a_problem_and_stays_as_it_is(curator: Curator, path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(5 * 4096)
        file.write(b"\x55" * 4096 * 4)
    damaged = path.read_bytes()
    status, out, _ = curator("doctor", "library", "--json")
    library = findings(out)["library"]
    assert (status, library["state"], library["advice"]) == (
        1,
        "problem",
        "run `curator library repair`",
    )
    assert path.read_bytes() == damaged


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("UPDATE alembic_version SET version_num = '9999'", "newer version"),
        ("DROP TABLE alembic_version", "no ArtScore Curator library"),
    ],
)
def test_a_library_that_cannot_be_opened_is_a_problem(
    curator: Curator, path: Path, change: str, words: str
) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(change)
    status, out, _ = curator("doctor", "library")
    assert (status, words in " ".join(out.split())) == (1, True)


def test_a_backup_is_warned_of_once_the_library_has_left_it_behind(
    curator: Curator, path: Path
) -> None:
    assert findings(curator("doctor", "library", "--json")[1])["backup"]["state"] == "warning"
    assert curator("library", "backup")[0] == 0
    assert findings(curator("doctor", "library", "--json")[1])["backup"]["state"] == "ok"
    later = path.stat().st_mtime + 3 * 86400
    os.utime(path, (later, later))
    status, out, _ = curator("doctor", "library", "--json")
    assert (status, findings(out)["backup"]["state"]) == (0, "warning")


def test_settings_that_are_not_toml_are_told_of_and_left(curator: Curator, home: Path) -> None:
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text("theme = = dark")
    before = contents(home)
    status, out, _ = curator("doctor", "settings")
    assert (status, "not valid TOML" in " ".join(out.split())) == (1, True)
    assert contents(home) == before


def test_a_file_where_a_folder_should_be_is_a_problem(curator: Curator, home: Path) -> None:
    home.mkdir()
    data_dir().write_text("in the way")
    status, out, _ = curator("doctor", "folders", "--json")
    assert (status, findings(out)["data"]["state"]) == (1, "problem")
    assert findings(out)["cache"]["state"] == "ok"


def test_a_full_disk_is_a_problem(
    curator: Curator, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(home.parent)
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage._replace(free=2**20))
    status, out, _ = curator("doctor", "folders", "--json")
    assert (status, findings(out)["data"]["state"]) == (1, "problem")


def test_a_damaged_model_is_a_problem_and_the_default_one_still_scores(
    curator: Curator, tmp_path: Path
) -> None:
    model = tmp_path / "cut.safetensors"
    model.write_bytes(default_path().read_bytes()[:1_000_000])
    change_settings(model=str(model))
    status, out, _ = curator("doctor", "scoring", "--in-process", "--json")
    found = findings(out)
    assert (status, found[f"model {model}"]["state"]) == (1, "problem")
    assert (found["model default"]["state"], found["scoring"]["state"]) == ("ok", "ok")


@pytest.mark.parametrize(
    ("scores", "words"), [([np.nan, 1.0], "no numbers"), ([1.0, 1.5], "0.500 apart")]
)
def test_kernels_that_give_wrong_scores_are_a_problem(
    curator: Curator, monkeypatch: pytest.MonkeyPatch, scores: list[float], words: str
) -> None:
    right = Run("CPU", "float32", np.array([1.0, 1.0], np.float32), 0.1)
    wrong = Run("GPU", "float32", np.array(scores, np.float32), 0.1)
    monkeypatch.setattr("curator.cli.doctor.scoring.run_kernels", lambda *_: iter([right, wrong]))
    status, out, _ = curator("doctor", "scoring", "--in-process")
    assert (status, words in " ".join(out.split())) == (1, True)


def test_a_device_that_is_not_there_is_a_problem(curator: Curator) -> None:
    change_settings(device="cuda:63")
    status, out, _ = curator("doctor", "scoring", "--in-process")
    assert (status, 'no device "cuda:63"' in " ".join(out.split())) == (1, True)


def test_a_qt_that_aborts_does_not_take_the_doctor_along(
    curator: Curator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "nowhere")
    status, out, _ = curator("doctor", "window", "--json")
    found = json.loads(out)["findings"]
    assert (status, found[0]["state"]) == (1, "problem")
    assert "nowhere" in found[0]["text"]
    assert "offscreen, Qt works" in findings(out)["display"]["text"]
    assert findings(out)["window"]["state"] == "ok"


@pytest.mark.skipif("sys.platform != 'linux'", reason="elsewhere there is always a display")
def test_without_a_display_qt_is_tried_offscreen(
    curator: Curator, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    status, out, _ = curator("doctor", "window", "--json")
    found = findings(out)
    assert (status, found["display"]["state"], found["window"]["state"]) == (0, "warning", "ok")


def test_a_limit_that_is_nearly_used_up_is_warned_of(monkeypatch: pytest.MonkeyPatch) -> None:
    limits = [Limit("max_user_watches", 100_000, 90_000), Limit("max_user_instances", 128, 3)]
    monkeypatch.setattr("curator.cli.doctor.watching.inotify_limits", lambda: limits)
    watches, instances = examine_watching()
    assert (watches.state, instances.state) == (State.WARNING, State.OK)
    assert "fs.inotify.max_user_watches = 400000" in watches.advice


def test_an_unknown_part_is_a_usage_error(curator: Curator) -> None:
    status, _, err = curator("doctor", "kidneys")
    assert (status, "'kidneys' is none of program" in err) == (2, True)
