"""What the two packaged programs start with: `curator`, the command, and the window.

PyInstaller makes `curator` and `artscore-curator` of this file. They lie in one folder, and the
name of the one that runs tells which it is. A packaged program has no interpreter to run a module
in another process, so the decoding processes are `curator` with an argument of their own.
"""

import os
import sys
from collections.abc import MutableMapping
from pathlib import Path

#: What PyInstaller's starter sets so that our libraries are found, and no other program wants.
_LIBRARY_PATHS = ("LD_LIBRARY_PATH", "LIBPATH")


def main() -> int:
    """Run what this program is, and return its exit status."""
    give_back_library_paths(os.environ)
    from curator.images.isolation import DECODE_ARGUMENT

    if sys.argv[1:] == [DECODE_ARGUMENT]:
        from curator.images.decoding_process import serve

        serve()
        return 0
    if Path(sys.executable).stem == "artscore-curator":
        from main import main as run_window

        return run_window()
    from curator.cli import main as run_command

    return run_command()


def give_back_library_paths(environment: MutableMapping[str, str]) -> None:
    """Undo the starter's change: browsers and file managers started from here have own libraries.

    This process has read it already, and a process of ours is to set it anew: without being told
    so, it would take this one's environment for complete.
    """
    if getattr(sys, "frozen", False):
        environment["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    for name in _LIBRARY_PATHS:
        before = environment.pop(f"{name}_ORIG", None)
        if before is not None:
            environment[name] = before
        elif getattr(sys, "frozen", False):
            environment.pop(name, None)


if __name__ == "__main__":
    sys.exit(main())
