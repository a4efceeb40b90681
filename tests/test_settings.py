"""Settings: what a person chose survives, and what a person broke does no harm."""

from __future__ import annotations

import dataclasses
import os
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from curator import settings as room
from curator.errors import SettingsError
from curator.settings import Settings, change_settings, load_settings, save_settings


def test_one_variable_moves_every_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(room.HOME_VARIABLE, str(tmp_path / "home"))
    folders = [room.config_dir(), room.data_dir(), room.cache_dir()]
    assert len(set(folders)) == 3
    assert all(folder.is_relative_to(tmp_path / "home") for folder in folders)
    assert room.default_library_path().parent == room.data_dir()
    assert room.models_dir().parent == room.data_dir()
    assert room.thumbnails_dir().parent == room.cache_dir()
    save_settings(Settings(theme="dark"))
    assert load_settings().theme == "dark"
    assert (room.config_dir() / "settings.toml").is_file()


def test_without_the_variable_folders_are_the_platforms(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(room.HOME_VARIABLE, raising=False)
    for folder in (room.config_dir(), room.data_dir(), room.cache_dir()):
        assert folder.is_absolute()
        assert room.APP_NAME in folder.parts


def test_resources_are_found() -> None:
    assert room.resources_dir().is_dir()


def test_a_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    loaded = load_settings(tmp_path / "none.toml")
    assert loaded == Settings()
    assert loaded.problems == ()


@examples(deadline=None, max_examples=60)
@given(
    st.builds(
        Settings,
        model=st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
        preprocess=st.sampled_from(["squash", "aspect"]),
        batch_size=st.integers(0, 4096),
        recursive=st.booleans(),
        theme=st.sampled_from(["system", "light", "dark"]),
        thumbnail_edge=st.integers(96, 512),
        window_geometry=st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
        last_folder=st.none() | st.just(Path("/pictures/100% [art] #1")),
    )
)
def test_what_is_saved_is_loaded(
    tmp_path_factory: pytest.TempPathFactory, chosen: Settings
) -> None:
    path = tmp_path_factory.mktemp("settings") / "deep" / "settings.toml"
    save_settings(chosen, path)
    loaded = load_settings(path)
    assert loaded == chosen
    assert loaded.problems == ()
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.toml"]


@pytest.mark.skipif(sys.platform == "win32", reason="names are always Unicode there")
def test_a_folder_whose_name_is_not_utf8_survives(tmp_path: Path) -> None:
    folder = Path(os.fsdecode(b"/pictures/caf\xe9"))
    save_settings(Settings(last_folder=folder), tmp_path / "settings.toml")
    assert load_settings(tmp_path / "settings.toml").last_folder == folder


def test_comments_and_unknown_keys_stay(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('# mine\ntheme = "light" # bright\nfrom_the_future = [1, 2]\n', "utf-8")
    change_settings(path, thumbnail_edge=256)
    text = path.read_text("utf-8")
    assert "# mine" in text
    assert "# bright" in text
    assert "from_the_future = [1, 2]" in text
    assert load_settings(path) == Settings(theme="light", thumbnail_edge=256)


def test_values_never_chosen_are_not_written(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    save_settings(Settings(theme="dark"), path)
    assert "thumbnail_edge" not in path.read_text("utf-8")
    change_settings(path, theme="system")
    assert load_settings(path) == Settings()


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ('theme = "pink"', "theme"),
        ("thumbnail_edge = 5", "thumbnail_edge"),
        ('thumbnail_edge = "200"', "thumbnail_edge"),
        ("batch_size = true", "batch_size"),
        ("watch = 1", "watch"),
        ("last_folder = 3", "last_folder"),
    ],
)
def test_a_bad_value_costs_only_itself(tmp_path: Path, line: str, name: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(f'sort_key = "name"\n{line}\n', "utf-8")
    loaded = load_settings(path)
    assert loaded == Settings(sort_key="name")
    [problem] = loaded.problems
    assert f'"{name}"' in problem


@pytest.mark.parametrize("content", [b"theme = [unclosed", b"\xff\xfe\x00", b"a = 1\na = 2\n"])
def test_a_broken_file_is_set_aside_whole(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.toml"
    for number in (1, 2):
        path.write_bytes(content)
        loaded = load_settings(path)
        assert loaded == Settings()
        assert f"settings.toml.broken-{number}" in loaded.problems[0]
        assert (tmp_path / f"settings.toml.broken-{number}").read_bytes() == content
    save_settings(Settings(theme="dark"), path)
    assert load_settings(path).theme == "dark"


def test_a_newer_files_version_is_told_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('schema_version = 99\ntheme = "dark"\n', "utf-8")
    loaded = load_settings(path)
    assert loaded.theme == "dark"
    assert "newer version" in loaded.problems[0]
    save_settings(dataclasses.replace(loaded, schema_version=1), path)
    assert "schema_version = 99" in path.read_text("utf-8")


def test_a_bad_change_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    with pytest.raises(SettingsError, match="theme"):
        change_settings(path, theme="pink")
    assert not path.exists()


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(SettingsError, match="could not be"):
        save_settings(Settings(), tmp_path / "file" / "settings.toml")


@pytest.mark.skipif(sys.platform == "win32", reason="symlinks need a privilege there")
def test_a_symlinked_file_stays_a_symlink(tmp_path: Path) -> None:
    (tmp_path / "dotfiles").mkdir()
    link = tmp_path / "settings.toml"
    link.symlink_to(tmp_path / "dotfiles" / "curator.toml")
    save_settings(Settings(theme="dark"), link)
    assert link.is_symlink()
    assert load_settings(link).theme == "dark"


@pytest.mark.skipif(sys.platform == "win32", reason="no locks on folders there")
def test_two_programs_that_change_settings_at_once_lose_none(tmp_path: Path) -> None:
    path = tmp_path / "home" / "settings.toml"

    def change(name: str, values: Sequence[int]) -> list[int]:
        lost = []
        for value in values:
            change_settings(path, **{name: value})
            if getattr(load_settings(path), name) != value:
                lost.append(value)
        return lost

    with ThreadPoolExecutor(2) as pool:
        changes = {"thumbnail_edge": range(130, 160), "leave_gpu_mb": range(1, 31)}
        lost = [pool.submit(change, name, values) for name, values in changes.items()]
        assert [each.result() for each in lost] == [[], []]
