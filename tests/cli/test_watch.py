"""`curator watch`, as its own process: lines as pictures settle, a clean end at Ctrl-C."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from threading import Timer

from curator.export import read_csv
from tests.pictures import save_picture

LIMIT_S = 120.0


def test_lines_as_pictures_arrive_until_interrupted(tmp_path: Path, home: Path) -> None:
    folder, out = tmp_path / "output", tmp_path / "list.csv"
    save_picture(folder / "first.png", 10)
    command = [sys.executable, "-m", "curator", "watch", str(folder), "--csv", str(out)]
    with subprocess.Popen(
        [*command, "--device", "cpu", "--precision", "float32"],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "CURATOR_HOME": str(home)},
    ) as process:
        assert process.stdout
        # A line that never comes ends the wait for it, and so the test.
        patience = Timer(LIMIT_S, process.kill)
        patience.start()
        try:
            assert process.stdout.readline().endswith("first.png\n")
            part = folder / "second.png.part"
            save_picture(tmp_path / "made.png", 200).rename(part)
            part.rename(folder / "second.png")
            line = process.stdout.readline()
            score, path = line.rstrip("\n").split("\t")
            assert float(score) == float(score)
            assert Path(path) == folder / "second.png"
            shutil.copy(folder / "first.png", folder / "a\tcopy.png")
            assert process.stdout.readline().endswith("a\\tcopy.png\n")
            process.send_signal(signal.SIGINT)
            assert process.wait(timeout=30) == 0
        finally:
            patience.cancel()
            process.kill()
    assert {row["file_name"] for row in read_csv(out)} == {
        "first.png",
        "second.png",
        "a\tcopy.png",
    }
