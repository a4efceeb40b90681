"""Whether something is at a path: False, too, where asking is refused or the name is impossible.

`Path.exists` and its like raise for a folder that may not be entered and for a name that is too
long; a window must not fail over what someone is typing.
"""

from __future__ import annotations

import os
from pathlib import Path


def is_there(path: Path) -> bool:
    """Tell whether a file or a folder is at a path."""
    return os.path.exists(path)  # noqa: PTH110


def is_folder(path: Path) -> bool:
    """Tell whether a folder is at a path."""
    return os.path.isdir(path)  # noqa: PTH112


def is_file(path: Path) -> bool:
    """Tell whether a file is at a path."""
    return os.path.isfile(path)  # noqa: PTH113
