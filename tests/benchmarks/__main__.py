"""`python -m tests.benchmarks [NAME...]`: one JSON line a figure."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from importlib.util import find_spec
from pathlib import Path

from tests.benchmarks import cluster, following, library, million, rates, scoring, served, window
from tests.benchmarks.options import Options
from tests.benchmarks.report import Figure
from tests.served import find_programs

ROOT = Path(__file__).parent.parent.parent
BENCHMARKS: dict[str, Callable[[Options], Figure]] = {
    "first_paint": window.first_paint,
    "score_throughput": scoring.score_throughput,
    **{
        f"score_{edge}_{ending}": partial(scoring.score_warm, edge, ending, "auto")
        for edge in (512, 768)
        for ending in ("png", "jpg")
    },
    "score_exact": partial(scoring.score_warm, 512, "png", "float32"),
    "engine_share_png": partial(scoring.engine_share, 512, "png"),
    "engine_share_jpg": partial(scoring.engine_share, 768, "jpg"),
    "peak_rss": scoring.peak_rss,
    "score_ray_1": partial(cluster.score_ray, 1),
    "score_ray_2": partial(cluster.score_ray, 2),
    "open_100k": library.open_100k,
    "stall": window.stall,
    "open_million": million.open_million,
    **{
        f"open_million_{order}": partial(million.open_million_by, order)
        for order in ("name", "date", "size", "stars")
    },
    "resort_million": million.resort_million,
    "filter_million": million.filter_million,
    "search_million": million.search_million,
    "scroll_million": million.scroll_million,
    "memory_million": million.memory_million,
    "follow_million": following.follow_million,
    "scan_rate": rates.scan_rate,
    "insert_rate": rates.insert_rate,
    "lookup_rate": rates.lookup_rate,
    "served_insert": served.served_insert,
    "served_first_page": served.served_first_page,
    "served_known": served.served_known,
    "make_thumbnails": rates.make_thumbnails,
    "load_thumbnails": rates.load_thumbnails,
}


def _measurable() -> list[str]:
    """Return the names of all that this machine can measure."""
    has_server = find_programs() is not None and find_spec("psycopg") is not None
    return [name for name in BENCHMARKS if has_server or not name.startswith("served_")]


def main() -> int:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(BENCHMARKS))
    parser.add_argument("--folder", type=Path, help="pictures to score, instead of made ones")
    parser.add_argument("--pictures", type=int, default=512, help="how many to make")
    parser.add_argument("--files", type=int, default=1_000_000, help="how many are very many")
    parser.add_argument("--rounds", type=int, default=1, help="how often to measure each")
    parser.add_argument(
        "--model", type=Path, default=ROOT / "resources" / "models" / "default.safetensors"
    )
    asked = parser.parse_args()
    unknown = set(asked.names) - set(BENCHMARKS)
    if unknown:
        parser.error(f"no such benchmark: {', '.join(sorted(unknown))}")
    with tempfile.TemporaryDirectory(prefix="curator-benchmarks-") as scratch:
        folder = asked.folder.resolve() if asked.folder else None
        options = Options(
            folder, asked.model, asked.pictures, asked.files, asked.rounds, Path(scratch)
        )
        for name in asked.names or _measurable():
            print(BENCHMARKS[name](options).line(), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
