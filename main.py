"""Start ArtScore Curator's window: `python main.py [FOLDER]`."""

from __future__ import annotations

import sys


def main() -> int:
    """Start the window; returns the exit status."""
    if sys.platform == "win32":
        # Loaded after Qt, torch finds the wrong runtime libraries there (DLL initialisation fails).
        import torch  # noqa: F401
    from curator.cli import main as run

    return run(["gui", *sys.argv[1:]])


if __name__ == "__main__":
    raise SystemExit(main())
