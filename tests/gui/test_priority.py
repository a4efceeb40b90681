"""The queue between the scan and the scorer, and the mailbox back."""

from __future__ import annotations

import threading
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from curator.gui.mailbox import Mailbox
from curator.gui.priority import PriorityFiles
from curator.records import ImageStamp


def stamp(name: str, size: int = 1) -> ImageStamp:
    return ImageStamp(Path("/f") / name, size, 1)


def drained(files: PriorityFiles) -> list[str]:
    """Take what can be had without waiting."""
    taken = []
    for found in files:
        if found is None:
            break
        taken.append(found.path.name)
    return taken


names = st.text("abc", min_size=1, max_size=2)


@given(st.lists(names, max_size=9), st.lists(names, max_size=9), st.lists(names, max_size=4))
def test_every_file_once_preferred_ones_first(
    added: list[str], preferred: list[str], dropped: list[str]
) -> None:
    files = PriorityFiles()
    files.add(stamp(name) for name in added)
    files.prefer(Path("/f") / name for name in preferred)
    files.discard(Path("/f") / name for name in dropped)
    left = [name for name in dict.fromkeys(added) if name not in dropped]
    first = [name for name in dict.fromkeys(preferred) if name in left]
    assert drained(files) == first + [name for name in left if name not in first]


def test_a_newer_stamp_replaces_a_waiting_one() -> None:
    files = PriorityFiles()
    files.add([stamp("a", 1)])
    assert files.add([stamp("a", 2)]) == 0
    assert [found.size for found in [next(iter(files))] if found] == [2]


def test_a_folder_is_discarded_whole() -> None:
    files = PriorityFiles()
    files.add([stamp("s/a"), stamp("s/t/b"), stamp("sc")])
    assert files.discard([Path("/f/s")]) == 2
    assert drained(files) == ["sc"]


def test_dry_it_says_so_once_and_waits_for_more() -> None:
    files = PriorityFiles()
    idle = threading.Event()
    told: list[int | None] = []

    def dry(arrivals: int | None) -> None:
        told.append(arrivals)
        idle.set()

    files.on_idle = dry
    taken: list[ImageStamp | None] = []
    thread = threading.Thread(target=lambda: taken.extend(files))
    thread.start()
    assert idle.wait(5)
    idle.clear()
    files.add([stamp("a")])
    assert idle.wait(5)
    files.close()
    thread.join(5)
    assert taken == [None, stamp("a"), None]
    assert told == [0, 1]


def test_held_it_is_not_dry() -> None:
    files = PriorityFiles()
    told: list[int | None] = []
    files.on_idle = told.append
    files.pause(True)
    files.add([stamp("a")])
    handed_out = iter(files)
    assert next(handed_out) is None
    files.pause(False)
    assert next(handed_out) == stamp("a")
    assert next(handed_out) is None
    files.close()
    assert list(handed_out) == []
    assert told == [None, 1]


def test_paused_it_hands_out_nothing_and_closed_it_ends() -> None:
    files = PriorityFiles()
    files.add([stamp("a")])
    files.pause(True)
    assert next(iter(files)) is None
    files.pause(False)
    assert next(iter(files)) == stamp("a")
    files.close()
    assert list(files) == []
    assert files.add([stamp("b")]) == 0


def test_a_thousand_messages_come_in_order_in_few_deliveries(qtbot: QtBot) -> None:
    mailbox = Mailbox(interval_ms=20)
    deliveries: list[list[object]] = []
    mailbox.delivered.connect(deliveries.append)

    def post() -> None:
        for number in range(1000):
            mailbox.post(number)

    thread = threading.Thread(target=post)
    thread.start()
    qtbot.waitUntil(lambda: sum(map(len, deliveries)) == 1000, timeout=5_000)
    thread.join()
    assert [message for batch in deliveries for message in batch] == list(range(1000))
    assert len(deliveries) < 50


def test_a_closed_mailbox_delivers_nothing(qtbot: QtBot) -> None:
    mailbox = Mailbox(interval_ms=0)
    mailbox.post("early")
    mailbox.close()
    mailbox.post("late")
    with qtbot.assertNotEmitted(mailbox.delivered, wait=50):
        pass
