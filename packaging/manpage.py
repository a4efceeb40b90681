"""Write the manual page of `curator`: `python packaging/manpage.py FILE`.

It is made of the command's own parser and, for what the parser does not know, of `manpage.txt`.
Needs argparse-manpage, which is among what the tests need.
"""

import os
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def write(file: Path) -> None:
    """Write the page; SOURCE_DATE_EPOCH in the environment decides its date."""
    from argparse_manpage.manpage import Manpage

    from curator import __version__
    from curator.cli import build_parser

    os.environ["COLUMNS"] = "80"  # or usage lines would be as long as this terminal's
    data = {
        "project_name": "ArtScore Curator",
        "prog": "curator",
        "version": __version__,
        "description": "rank picture folders by how much each picture reads as art",
        "manual_section": 1,
        "manual_title": "User Commands",
        "include": str(HERE / "manpage.txt"),
    }
    title, rest = str(Manpage(build_parser(), _data=data)).split("\n", 1)
    # Neither stretched nor hyphenated: words that are typed, and long ones, stand as they are.
    file.write_text(f"{title}\n.ad l\n.nh\n{rest}", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python packaging/manpage.py FILE")
    sys.path.insert(0, str(HERE.parent))
    write(Path(sys.argv[1]))
