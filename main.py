"""Start ArtScore Curator's window: `python main.py [FOLDER]`."""

from __future__ import annotations


def main() -> int:
    """Start the window; returns the exit status."""
    from curator.cli.gui import main as run

    return run()


if __name__ == "__main__":
    raise SystemExit(main())
