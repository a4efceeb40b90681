"""`curator gui` where there is nothing to show a window on."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from curator.cli.gui import has_display, main

Curator = Callable[..., tuple[int, str, str]]


@pytest.mark.skipif("sys.platform != 'linux'", reason="elsewhere there is always a display")
def test_without_a_display_one_sentence_says_so(
    curator: Curator, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    status, _, err = curator("gui")
    assert status == 2
    assert "there is no display" in err
    assert err.count("\n") == 1
    assert main([]) == 2


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_the_program_of_the_window_goes_by_its_own_name(
    option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main([option])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    assert "artscore-curator" in said
    assert "curator gui" not in said


def test_a_local_display_is_there_if_its_socket_is(tmp_path: Path) -> None:
    environment = {"DISPLAY": ":7.0"}
    assert not has_display(environment, tmp_path)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "X7"))
        assert has_display(environment, tmp_path)
        assert not has_display({"DISPLAY": ":8"}, tmp_path)


@pytest.mark.parametrize("environment", [{"DISPLAY": "host:0"}, {"WAYLAND_DISPLAY": "wayland-0"}])
def test_other_displays_are_believed(environment: dict[str, str], tmp_path: Path) -> None:
    assert has_display(environment, tmp_path)
