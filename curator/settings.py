"""Where the program keeps its files, and what the user has chosen.

Settings are one TOML file that people may edit: a save changes the values that it knows and leaves
comments and unknown keys alone. A value that can't be used falls back to its default and is told in
`Settings.problems`; it never keeps the program from starting.
"""

from __future__ import annotations

import contextlib
import dataclasses
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote_from_bytes, unquote_to_bytes

import platformdirs
import tomlkit
from tomlkit.exceptions import TOMLKitError

from curator.address import LibraryPlace, library_place
from curator.errors import SettingsError

if sys.platform != "win32":
    import fcntl

APP_NAME = "artscore-curator"
#: Puts configuration, data and cache under one folder: portable installs and tests.
HOME_VARIABLE = "CURATOR_HOME"
SCHEMA_VERSION = 1

#: Stands for the language that the desktop speaks.
SYSTEM_LANGUAGE = "system"

_FILE_SCHEME = "file://"


def config_dir() -> Path:
    """Return the folder of `settings.toml`; it may not exist yet."""
    home = _own_home()
    return home / "config" if home else Path(platformdirs.user_config_dir(APP_NAME, False))


def data_dir() -> Path:
    """Return the folder of the library and the models; it may not exist yet."""
    home = _own_home()
    return home / "data" if home else Path(platformdirs.user_data_dir(APP_NAME, False))


def cache_dir() -> Path:
    """Return the folder of what can be made again; it may not exist yet."""
    home = _own_home()
    return home / "cache" if home else Path(platformdirs.user_cache_dir(APP_NAME, False))


def settings_path() -> Path:
    """Return where settings are kept."""
    return config_dir() / "settings.toml"


def default_library_path() -> Path:
    """Return where the library of scores is kept unless another is named."""
    return data_dir() / "library.sqlite"


def models_dir() -> Path:
    """Return the folder of downloaded and imported models; it may not exist yet."""
    return data_dir() / "models"


def thumbnails_dir() -> Path:
    """Return the folder of stored thumbnails; it may not exist yet."""
    return cache_dir() / "thumbnails"


def resources_dir() -> Path:
    """Return the folder of icons and the bundled model: the package's, or the source tree's."""
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def _own_home() -> Path | None:
    value = os.environ.get(HOME_VARIABLE, "").strip()
    return Path(value).expanduser().absolute() if value else None


def _choice(default: str, *values: str) -> Any:
    return field(default=default, metadata={"choices": (default, *values)})


def _number(default: int, low: int, high: int) -> Any:
    return field(default=default, metadata={"range": (low, high)})


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user has chosen.

    Parameters
    ----------
    model
        "default", "published", or the path of a model file.
    batch_size
        Pictures scored at a time; 0 lets the device decide.
    leave_gpu_mb
        Scoring waits while other programs leave less of the GPU's memory free; 0 never waits.
    thumbnail_edge
        Pixels of a tile's longer side.
    thumbnail_cache_mb
        What stored thumbnails may take of the disk.
    library
        A file, or the address of a library that several machines share; "" is the account's own.
    backups_kept
        How many daily backups of the library are kept; 0 for none.
    window_geometry, window_state
        Base64 of what the window system gave; "" means the default layout.
    problems
        What was wrong with the file when it was read, one sentence each; never stored.
    """

    schema_version: int = _number(SCHEMA_VERSION, 1, 1_000_000)
    model: str = "default"
    preprocess: str = _choice("squash", "aspect")
    device: str = "auto"
    precision: str = _choice("auto", "float32", "bfloat16")
    batch_size: int = _number(0, 0, 4096)
    leave_gpu_mb: int = _number(0, 0, 1_048_576)
    recursive: bool = True
    watch: bool = True
    theme: str = _choice("system", "light", "dark")
    language: str = _choice(SYSTEM_LANGUAGE, "en", "de", "es", "fr", "ja", "zh_CN")
    thumbnail_edge: int = _number(192, 96, 512)
    thumbnail_cache_mb: int = _number(1024, 16, 1_048_576)
    library: str = ""
    backups_kept: int = _number(7, 0, 365)
    sort_key: str = _choice("score", "name", "date", "size", "stars")
    sort_descending: bool = True
    sidebar_visible: bool = True
    loupe_info: bool = True
    auto_advance: bool = False
    tour_seen: bool = False
    window_geometry: str = ""
    window_state: str = ""
    last_folder: Path | None = None
    export_folder: Path | None = None
    problems: tuple[str, ...] = field(default=(), compare=False)


_FIELDS = {entry.name: entry for entry in dataclasses.fields(Settings) if entry.name != "problems"}
_DEFAULTS = Settings()


def load_settings(path: Path | None = None) -> Settings:
    """Read the settings; a missing file gives the defaults.

    A file that is not TOML is renamed to `settings.toml.broken-<n>`, so that nothing the user wrote
    is lost, and the defaults are returned.
    """
    return _load(path or settings_path(), _set_aside)


def examine_settings(path: Path | None = None) -> Settings:
    """Read the settings as `load_settings` does, but leave a file that is not TOML in its place."""
    return _load(path or settings_path(), _not_toml)


def _load(path: Path, on_broken: Callable[[Path, str], str]) -> Settings:
    try:
        text = path.read_text(encoding="utf-8")
        values = tomlkit.parse(text).unwrap()
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        return Settings(problems=(f"Settings could not be read from {path}: {error.strerror}.",))
    except (TOMLKitError, UnicodeDecodeError) as error:
        return Settings(problems=(on_broken(path, str(error)),))
    return _from_values(values, path)


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Write the settings in one step; comments and unknown keys of an existing file stay.

    Values equal to their default are written only where the file already names them, so a later
    version's better default reaches those who never chose.

    Raises
    ------
    SettingsError
        The file can't be written, or a setting holds a value that it can't have.
    """
    path = path or settings_path()
    for name in _FIELDS:
        _checked(name, _plain(getattr(settings, name)))
    document = _document_to_change(path)
    written = document.unwrap()
    for name in _FIELDS:
        value = getattr(settings, name)
        if name == "schema_version":
            older = written.get(name)
            value = max(value, older) if type(older) is int else value
        elif name not in written and value == getattr(_DEFAULTS, name):
            continue
        if name not in written or written[name] != _plain(value):
            document[name] = _plain(value)
    _write_atomically(path, tomlkit.dumps(document))


def change_settings(path: Path | None = None, **changes: Any) -> Settings:
    """Read the settings, change some, write them, and return the result.

    Reading first keeps what another front end has written since this one started, and none
    writes between the two.
    """
    with _alone((path or settings_path()).parent):
        changed = dataclasses.replace(load_settings(path), **changes)
        save_settings(changed, path)
    return changed


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Let those who change the settings in a folder do so one after the other.

    Where there are no locks, or no such folder, nobody waits.
    """
    descriptor = -1
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(folder, os.O_RDONLY)
            fcntl.flock(descriptor, fcntl.LOCK_EX)
    try:
        yield
    finally:
        if descriptor != -1:
            os.close(descriptor)


def library_in_use(named: LibraryPlace | None, settings: Settings) -> LibraryPlace:
    """Return the library that was named for once, or else the settings', or else the account's."""
    place = named or (library_place(settings.library) if settings.library else None)
    if isinstance(place, Path):
        return place.expanduser().absolute()
    return place or default_library_path()


def _from_values(values: dict[str, Any], path: Path) -> Settings:
    problems: list[str] = []
    kept: dict[str, Any] = {}
    for name in _FIELDS:
        if name not in values:
            continue
        try:
            kept[name] = _checked(name, values[name])
        except SettingsError as error:
            problems.append(f"{error} The default is used ({path}).")
    if kept.get("schema_version", 1) > SCHEMA_VERSION:
        problems.append(
            f"{path} was written by a newer version; what this version knows of it is used."
        )
    return Settings(**kept, problems=tuple(problems))


def _checked(name: str, value: Any) -> Any:
    """Return the TOML value as the setting's own type, or raise SettingsError."""
    default = getattr(_DEFAULTS, name)
    rules = _FIELDS[name].metadata
    if default is None:
        if not isinstance(value, str):
            raise SettingsError(f'Setting "{name}" must be a folder\'s path in quotes.')
        return _path_from_text(value)
    if type(value) is not type(default):
        kinds = {bool: "true or false", int: "a whole number", str: "a text in quotes"}
        raise SettingsError(f'Setting "{name}" must be {kinds[type(default)]}, not {value!r}.')
    if "choices" in rules and value not in rules["choices"]:
        allowed = ", ".join(rules["choices"])
        raise SettingsError(f'Setting "{name}" must be one of {allowed}, not {value!r}.')
    if "range" in rules and not rules["range"][0] <= value <= rules["range"][1]:
        low, high = rules["range"]
        raise SettingsError(f'Setting "{name}" must be from {low} to {high}, not {value}.')
    return value


def _plain(value: Any) -> Any:
    """Return a setting's value as TOML holds it."""
    if value is None:
        return ""
    return _path_to_text(value) if isinstance(value, Path) else value


def _path_to_text(path: Path) -> str:
    text = str(path)
    try:
        text.encode()
    except UnicodeEncodeError:  # a name that is not UTF-8, which TOML can't hold
        return _FILE_SCHEME + quote_from_bytes(os.fsencode(path))
    return text


def _path_from_text(text: str) -> Path | None:
    if text.startswith(_FILE_SCHEME):
        return Path(os.fsdecode(unquote_to_bytes(text.removeprefix(_FILE_SCHEME))))
    return Path(text) if text else None


def _document_to_change(path: Path) -> tomlkit.TOMLDocument:
    try:
        return tomlkit.parse(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return tomlkit.document()
    except OSError as error:
        raise SettingsError(f"Settings could not be read from {path}: {error.strerror}.") from error
    except (TOMLKitError, UnicodeDecodeError) as error:
        _set_aside(path, str(error))
        return tomlkit.document()


def _set_aside(path: Path, reason: str) -> str:
    number = 1
    while (aside := path.with_name(f"{path.name}.broken-{number}")).exists():
        number += 1
    try:
        path.rename(aside)
    except OSError:
        return _not_toml(path, reason)
    return (
        f"Settings in {path} were not valid TOML ({reason}); they were kept as {aside.name} "
        "and the defaults are used."
    )


def _not_toml(path: Path, reason: str) -> str:
    return f"Settings in {path} are not valid TOML ({reason}); the defaults are used."


def _write_atomically(path: Path, text: str) -> None:
    target = path.resolve()  # a symlink into a folder of dotfiles stays one
    temporary = ""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}-")
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(target)
    except OSError as error:
        if temporary:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()
        raise SettingsError(f"Settings could not be saved to {path}: {error.strerror}.") from error
