"""How this copy of the program was installed, and so how something is added to it."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from dataclasses import dataclass
from enum import Enum, auto
from importlib.metadata import PackageNotFoundError, requires
from importlib.util import find_spec
from pathlib import Path

from curator import __version__

PACKAGE = "artscore-curator"

#: Where the package lies: the folder above `curator`.
_ROOT = Path(__file__).resolve().parent.parent
#: From the folder where it was put. Without the "./" pipx takes the file and drops its extras.
_WHEEL = f"./{PACKAGE.replace('-', '_')}-{__version__}-py3-none-any.whl"


class Kind(Enum):
    """Who put the program here."""

    PACKAGED = auto()  # PyInstaller: the folder, the Debian package, an installer
    PIPX = auto()
    SET_UP = auto()  # packaging/setup, into the .venv of a source tree
    SOURCE = auto()  # a source tree with another Python
    PIP = auto()


@dataclass(frozen=True, slots=True)
class Installation:
    """A copy of the program.

    Parameters
    ----------
    root
        The folder above the package: of a source tree, the tree.
    prefix
        The environment of the Python that runs it.
    """

    kind: Kind
    root: Path
    prefix: Path

    @property
    def setup(self) -> str | None:
        """The command that sets this installation up, libraries of the system included, if any."""
        return None if self.kind is not Kind.SET_UP else self._setup()

    def adding(self, extra: str) -> str:
        """Return the command that brings what an optional extra requires.

        A packaged program can take nothing in: the command makes another installation that has it.
        """
        match self.kind:
            case Kind.PACKAGED:
                return _command("pipx", "install", f"{_WHEEL}[{extra}]")
            case Kind.PIPX if wanted := requirements(extra):
                # Wherever the program itself came from, which may have no newer one or be gone.
                return _command("pipx", "inject", self.prefix.name, *wanted)
            case Kind.PIPX:
                return _command("pipx", "install", "--force", f"{_source_of(self.prefix)}[{extra}]")
            case Kind.SET_UP:
                return self._setup(extra)
            case Kind.SOURCE:
                return _pip("-e", f"{self.root}[{extra}]")
            case Kind.PIP:
                return _pip(f"{PACKAGE}[{extra}]")

    def mending(self, packages: list[str]) -> str:
        """Return, as a sentence's end, what brings required packages that are missing.

        Parameters
        ----------
        packages
            Requirements as pip takes them.
        """
        match self.kind:
            case Kind.PACKAGED:
                return "install the program anew"
            case Kind.PIPX:
                return f"run `{_command('pipx', 'inject', self.prefix.name, *packages)}`"
            case Kind.SET_UP:
                # Its mark says that nothing is left to do.
                return f"remove {self.prefix / 'ready'} and run `{self._setup()}`"
            case Kind.SOURCE:
                return f"run `{_pip('-e', str(self.root))}`"
            case Kind.PIP:
                return f"run `{_pip(*packages)}`"

    def _setup(self, *extras: str) -> str:
        return _command(str(self.root / "packaging" / "setup"), *extras)


def this_installation(root: Path = _ROOT) -> Installation:
    """Tell how the running program was installed.

    Parameters
    ----------
    root
        The folder above the package.
    """
    prefix = Path(sys.prefix)
    return Installation(_kind(root, prefix), root, prefix)


def how_to_add(extra: str) -> str:
    """Return what to do where the library of an optional extra is missing, as part of a sentence.

    Nothing can be installed into a packaged program.
    """
    installation = this_installation()
    command = installation.adding(extra)
    if installation.kind is Kind.PACKAGED:
        return f"the packaged program can't take it in; the wheel beside it, by `{command}`, has it"
    return f"install it with `{command}`"


def requirements(extra: str = "") -> list[str]:
    """Return what the program requires, or what one extra of it adds, as pip takes it.

    Returns
    -------
    Nothing where the program runs without being installed.
    """
    try:
        lines = requires(PACKAGE) or []
    except PackageNotFoundError:
        return []
    found = []
    for line in lines:
        requirement, _, marker = line.partition(";")
        wanted = f'"{extra}"' if extra else ""
        if marker.replace("'", '"').partition("extra == ")[2].strip() == wanted:
            found.append(requirement.strip())
    return found


def _kind(root: Path, prefix: Path) -> Kind:
    if getattr(sys, "frozen", False):
        return Kind.PACKAGED
    if (prefix / "pipx_metadata.json").is_file():
        return Kind.PIPX
    if not (root / "packaging" / "setup").is_file():
        return Kind.PIP
    # packaging/setup writes this; a .venv that someone else made has not the stamps.
    made = prefix == root / ".venv" and (prefix / "made-at").is_file()
    return Kind.SET_UP if made else Kind.SOURCE


def _source_of(prefix: Path) -> str:
    """Return what pipx was told to install: a name, a file or an address."""
    try:
        told = json.loads((prefix / "pipx_metadata.json").read_text(encoding="utf-8"))
        return str(told["main_package"]["package_or_url"] or PACKAGE)
    except (OSError, ValueError, KeyError, TypeError):
        return PACKAGE


def _pip(*arguments: str) -> str:
    """Return the command that installs into the environment of this Python, whatever is active."""
    if find_spec("pip") is None:  # uv's environments have none
        return _command("uv", "pip", "install", "--python", sys.executable, *arguments)
    return _command(sys.executable, "-m", "pip", "install", *arguments)


def _command(*words: str) -> str:
    """Return words as they are typed into the shell of this system."""
    if sys.platform == "win32":
        marked = [any(each in word for each in "<>[]&") for word in words]
        plain = [subprocess.list2cmdline([word]) for word in words]
        pairs = zip(words, plain, marked, strict=True)
        return " ".join(f'"{word}"' if mark else text for word, text, mark in pairs)
    return shlex.join(words)
