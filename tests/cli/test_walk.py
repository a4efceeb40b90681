"""From a folder of many pictures to the twenty that are passed on, on the command line."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

from tests.pictures import BrightnessScorer, save_picture

Curator = Callable[..., tuple[int, str, str]]

#: Of the best thirty, these are not wanted.
UNWANTED = frozenset({1, 4, 5, 9, 14, 15, 16, 21, 25, 28})


def test_twenty_of_many_are_found_marked_copied_and_listed(
    curator: Curator, scorers: list[BrightnessScorer], tmp_path: Path
) -> None:
    folder, best = tmp_path / "pictures", tmp_path / "best"
    for place in range(100):
        kind = ("png", "jpg", "webp", "bmp")[place % 4]
        deep = "" if place % 3 else "more/"
        save_picture(folder / f"{deep}{place:02}.{kind}", 5 + 2 * place, (40 + place % 9, 30))
    (folder / "broken.png").write_text("no picture")

    status, _, told = curator("score", folder)
    assert status == 0
    assert "broken.png" in told
    _, found, _ = curator("find", "percentile:>=70", "--folder", folder, "--top", 30)
    listed = [Path(line) for line in found.splitlines()]
    assert [path.stem for path in listed] == [f"{place:02}" for place in range(99, 69, -1)]
    wanted = [path for place, path in enumerate(listed) if place not in UNWANTED]
    assert curator("mark", *wanted, "--flag", "pick")[0] == 0

    chosen = (folder, "--find", "flag:pick")
    assert curator("copy", *chosen, "--to", best, "--numbered")[0] == 0
    names = [f"{rank:04}-{path.name}" for rank, path in enumerate(wanted, start=1)]
    assert sorted(path.name for path in best.iterdir()) == names
    curator("export", *chosen, "--csv", tmp_path / "best.csv", "--html", tmp_path / "best.html")
    with (tmp_path / "best.csv").open(newline="", encoding="utf-8-sig") as lines:
        assert [row["file_name"] for row in csv.DictReader(lines)] == [each.name for each in wanted]
    assert (tmp_path / "best.html").read_text(encoding="utf-8").count("<figure") == 20
