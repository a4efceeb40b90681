"""Puts manual pages and shell completion into a wheel, where pipx and package managers look.

Hatchling runs this for every wheel, also for an editable one. The command's parser needs no other
package than the two that pyproject.toml names for building.
"""

import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

#: Where each shell looks below `share`, and what it calls the script of a program.
SCRIPTS = {
    "bash": "bash-completion/completions/{}",
    "zsh": "zsh/site-functions/_{}",
    "fish": "fish/vendor_completions.d/{}.fish",
}


class CustomBuildHook(BuildHookInterface[Any]):
    """Writes the files into a folder that lasts as long as the build."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the files, and name them to hatchling."""
        root = Path(self.root)
        self._folder = Path(tempfile.mkdtemp(prefix="curator-wheel-"))
        sys.path[:0] = [str(root), str(root / "packaging")]
        try:
            write_all(root, self._folder)
        finally:
            del sys.path[:2]
        for file in self._folder.rglob("*"):
            if file.is_file():
                inside = file.relative_to(self._folder).as_posix()
                build_data["shared_data"][str(file)] = f"share/{inside}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove them again."""
        shutil.rmtree(self._folder)


def write_all(root: Path, share: Path) -> None:
    """Write the pages and scripts of both programs below a folder."""
    import manpage

    from curator.cli import build_parser, gui
    from curator.cli.completion import completion_script

    pages = share / "man" / "man1"
    pages.mkdir(parents=True)
    manpage.write(pages / "curator.1")
    shutil.copy(root / "packaging" / "linux" / "artscore-curator.1", pages)
    for program, parser in (("curator", build_parser), ("artscore-curator", gui.build_parser)):
        for shell, name in SCRIPTS.items():
            script = share / name.format(program)
            script.parent.mkdir(parents=True, exist_ok=True)
            script.write_text(f"{completion_script(parser(), shell)}\n", encoding="utf-8")
