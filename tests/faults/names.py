"""Names with line ends, formulas, markup, 255 bytes, and bytes that are no text."""

from __future__ import annotations

import os

from curator.export import rank_events, read_csv, write_ranked_csv
from curator.library import Library
from tests.faults import acts
from tests.faults.checks import Checks, score_folder
from tests.faults.following import Following
from tests.faults.report import Result, Run
from tests.pictures import KEY, save_picture

ODD_NAMES = [
    "new\nline.png",
    "tab\tand\rreturn.png",
    "🦊 emoji 日本語.png",
    "=cmd|' !A0.png",
    "'; DROP TABLE scores; --.png",
    "<b>bold&amp;.png",
    "$(touch hacked) `x`.png",
    "a" * 251 + ".png",
    os.fsdecode(b"caf\xe9 \xff\xfe.png"),
    " spaces .png",
    "%s %(x)d {y}.png",
]


def odd_names(run: Run) -> Result:
    """Take names with line ends, formulas, markup, 255 bytes and bytes that are no text around."""
    checks = Checks()
    root = run.scratch / "na\nme's \xfc"
    levels = {name: 20 * number + 5 for number, name in enumerate(ODD_NAMES)}
    for name, level in levels.items():
        save_picture(root / name, level)
    listed = run.scratch / "list.csv"
    with Library(run.scratch / acts.LIBRARY) as library:
        events = score_folder(root, library)
        write_ranked_csv(rank_events(library.known([root], KEY)), "m", listed)
        with Following(root, library) as following:
            for name in ODD_NAMES:
                (root / name).replace(run.scratch / "picture")
                (run.scratch / "picture").replace(root / name)
            save_picture(root / ("z" + ODD_NAMES[0]), 250)
            checks.that(following.scores("z" + ODD_NAMES[0]), "the new picture was not seen")
        again = score_folder(root, library)
    told = {row["file_name"]: row["art_score"] for row in read_csv(listed)}
    cells = listed.read_text(errors="surrogateescape")
    for name in ODD_NAMES:
        event = events.get(name)
        checks.that(event is not None and event.score is not None, f"{name!r} is not scored")
        checks.that(name in told, f"{name!r} is not in the list")
        checks.that(name in again, f"{name!r} is lost after a move")
    checks.that("\n=cmd" not in cells and ",=cmd" not in cells, "a name became a formula")
    checks.that(not (run.scratch / "hacked").exists(), "a name became a command")
    return checks.result("odd names")
