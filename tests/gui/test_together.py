"""Two windows and a command watch one folder with one library: all end with the same."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pytestqt.qtbot import QtBot

from curator.following import follow
from curator.gui.messages import Phase
from curator.gui.window import MainWindow
from curator.library import Library
from curator.pipeline import score_files
from curator.settings import default_library_path
from curator.watch.observer import FolderWatcher
from tests.gui.conftest import (
    GreyScorer,
    OpenWindow,
    names,
    paint,
    scores,
    wait_for,
    wait_until_scored,
)


@contextmanager
def watching_command(folder: Path) -> Iterator[Library]:
    """Watch and score as `curator watch` does; gives its library."""
    ended = threading.Event()
    watcher = FolderWatcher([folder], quiet_s=0.1)
    with Library(default_library_path()) as library:

        def work() -> None:
            stamps = follow(watcher, library, cancelled=ended.is_set)
            for _event in score_files(stamps, GreyScorer(), library, workers=1):
                pass

        watcher.start()
        thread = threading.Thread(target=work)
        thread.start()
        try:
            yield library
        finally:
            ended.set()
            watcher.stop()
            thread.join(60)
            assert not thread.is_alive()


def test_two_windows_and_a_command_watch_one_folder(
    qtbot: QtBot, open_window: OpenWindow, folder: Path, scorer: GreyScorer
) -> None:
    windows = [open_window(folder, watch=True) for _ in range(2)]
    for window in windows:
        wait_until_scored(qtbot, window, 10)
    wait_for(qtbot, lambda: all(each.session.phase is Phase.WATCHING for each in windows))
    with watching_command(folder) as library:
        for number in range(6):
            paint(folder / f"new {number}.png", 101 + number)
        (folder / "pic 1.png").unlink()
        (folder / "pic 2.png").rename(folder / "renamed.png")
        paint(folder / "pic 3.png", 250, (64, 64))
        for window in windows:
            wait_until_scored(qtbot, window, 15)
        (folder / "new 0.png").unlink()
        (folder / "new 1.png").rename(folder / "new 0.png")
        expected = {f"pic {number}.png": 20 * number for number in (0, 4, 5, 6, 7, 8, 9)}
        expected |= {f"new {number}.png": 101 + number for number in (2, 3, 4, 5)}
        expected |= {"renamed.png": 40, "pic 3.png": 250, "new 0.png": 102}
        wait_for(qtbot, lambda: all(shown(window) == expected for window in windows))
        wait_for(qtbot, lambda: kept(library, folder, scorer) == expected)
        assert library.integrity_check() == []


def shown(window: MainWindow) -> dict[str, float | None]:
    return dict(zip(names(window), scores(window), strict=True))


def kept(library: Library, folder: Path, scorer: GreyScorer) -> dict[str, float | None]:
    events = library.known([folder], scorer.key)
    return {each.stamp.path.name: each.score.value if each.score else None for each in events}
