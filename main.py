"""Start ArtScore Curator's window: `python main.py [FOLDER]`."""

from __future__ import annotations

import sys


def main() -> int:
    """Start the window; returns the exit status."""
    if sys.platform == "win32":
        # Loaded after Qt, torch finds the wrong runtime libraries there (DLL initialisation fails).
        import torch  # noqa: F401
    from curator.gui.app import main as run

    return run()


if __name__ == "__main__":
    raise SystemExit(main())
