"""Which models there are, and what each file says of itself. Never loads torch by itself."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from blake3 import blake3
from safetensors import SafetensorError, safe_open

from curator import settings
from curator.errors import ModelError
from curator.records import ModelKey
from curator.scoring.calibration import Calibration, calibration_in
from curator.scoring.download import PUBLISHED_BLOB_ID, git_blob_id
from curator.scoring.limits import MAX_HEADER_BYTES, MAX_MODEL_BYTES

if TYPE_CHECKING:
    from curator.images.preprocess import Preprocess

DEFAULT = "default"
PUBLISHED = "published"
PUBLISHED_NAME = "artscore-published.pth"
SAFETENSORS = ".safetensors"
MODEL_SUFFIXES = (SAFETENSORS, ".pth", ".pt")


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """A model file, known without loading it.

    Parameters
    ----------
    name
        "default", "published", or what a file of one's own is called; `resolve_model` takes it.
    path
        Where the file is, or would be after a download.
    model_hash
        BLAKE3 of the file's bytes, 64 hexadecimal digits; "" while it is not downloaded.
    title
        For people.
    metadata
        The header of a safetensors file; empty for other formats.
    """

    name: str
    path: Path
    model_hash: str
    title: str
    metadata: Mapping[str, str] = field(default_factory=dict)

    @property
    def available(self) -> bool:
        """Whether the file is there."""
        return bool(self.model_hash)

    @property
    def calibration(self) -> Calibration | None:
        """What the scores mean among photographs and art; None where the model does not tell."""
        return calibration_in(self.metadata)

    def key(self, preprocess: Preprocess) -> ModelKey:
        """Return what this model's scores are stored under."""
        return ModelKey(self.model_hash, preprocess.version)


def default_path() -> Path:
    """Return the model that ships with the program."""
    return settings.resources_dir() / "models" / f"{DEFAULT}{SAFETENSORS}"


def published_path(models_dir: Path | None = None) -> Path:
    """Return where the published model is after its download."""
    return (models_dir or settings.models_dir()) / PUBLISHED_NAME


def resolve_model(spec: str, models_dir: Path | None = None) -> ModelInfo:
    """Find a model.

    Parameters
    ----------
    spec
        "default", "published", the name of a file in the models folder, or a file's path.
    models_dir
        Folder of downloaded and imported models; by default the settings'.

    Raises
    ------
    ModelError
        There is no such model, it is not downloaded, or the file is not a model.
    """
    folder = models_dir or settings.models_dir()
    if spec == DEFAULT:
        return _info(DEFAULT, default_path(), "Default model")
    if spec == PUBLISHED:
        if not published_path(folder).exists():
            raise ModelError(
                "The published model is not downloaded yet: download it in the model dialog or "
                "with `curator model download published`."
            )
        return _info(PUBLISHED, published_path(folder), "Published ArtScore")
    for path in _own_files(folder):
        if spec in (path.stem, path.name):
            return _info(path.name, path, path.stem)
    path = Path(spec).expanduser().absolute()
    return _info(path.name, path, path.stem)


def list_models(models_dir: Path | None = None) -> list[ModelInfo]:
    """Return the default model, the published one (`available` or not) and one's own files.

    The model in use is among them wherever its file is. What is not a model is left out.
    """
    folder = models_dir or settings.models_dir()
    published = ModelInfo(PUBLISHED, published_path(folder), "", "Published ArtScore")
    found = [_or_none(DEFAULT, folder), _or_none(PUBLISHED, folder) or published]
    found += [_or_none(path.name, folder) for path in _own_files(folder)]
    found.append(_or_none(settings.load_settings().model, folder))
    return list({info.path: info for info in found if info is not None}.values())


def verify_model(info: ModelInfo) -> None:
    """Check a model file whole: its bytes where they are known, its weights in any case.

    Loads torch, and takes a second or two.

    Raises
    ------
    ModelError
        The file is missing, was changed, or is damaged.
    """
    from curator.scoring.checkpoints import load_checkpoint

    if info.name == PUBLISHED:
        try:
            published = git_blob_id(info.path) == PUBLISHED_BLOB_ID
        except OSError as error:
            raise _unreadable(info.path, error) from error
        if not published:
            raise ModelError(
                f"{info.path} is not the published model any more: delete it and download it again."
            )
    if load_checkpoint(info.path).model_hash != info.model_hash:
        raise changed_since(info)


def use_model(spec: str, models_dir: Path | None = None) -> ModelInfo:
    """Make a model the one in use from now on, and return it.

    It is verified first, or every later command and folder would say that it can't be scored.

    Raises
    ------
    ModelError
        There is no such model, or `verify_model` refuses it.
    SettingsError
        The settings can't be written.
    """
    info = resolve_model(spec, models_dir)
    verify_model(info)
    folder = (models_dir or settings.models_dir()).absolute()
    named = spec in (DEFAULT, PUBLISHED) or info.path.parent == folder
    settings.change_settings(model=info.name if named else str(info.path))
    return info


def changed_since(info: ModelInfo) -> ModelError:
    """Return the error of a file that is no longer what it was."""
    return ModelError(f"{info.path} was changed meanwhile: choose the model again.")


def _own_files(folder: Path) -> list[Path]:
    try:
        return sorted(
            path
            for path in folder.iterdir()
            if path.suffix.lower() in MODEL_SUFFIXES and path.name != PUBLISHED_NAME
        )
    except OSError:
        return []


def _or_none(spec: str, folder: Path) -> ModelInfo | None:
    try:
        return resolve_model(spec, folder)
    except ModelError:
        return None


def _info(name: str, path: Path, title: str) -> ModelInfo:
    try:
        stat = path.stat()
        if not path.is_file():
            raise ModelError(f"{path} is not a file: choose a model file.")
        info = _read(path, stat.st_size, stat.st_mtime_ns)
    except OSError as error:
        raise _unreadable(path, error) from error
    return dataclasses.replace(info, name=name, title=info.metadata.get("title") or title)


def _unreadable(path: Path, error: OSError) -> ModelError:
    return ModelError(
        f"The model {path} can't be read ({error.strerror or error}): check the name, or choose "
        "another model."
    )


@lru_cache(maxsize=32)
def _read(path: Path, size: int, mtime_ns: int) -> ModelInfo:
    """Hash a file and read its header, once as long as its stamp stays."""
    if size > MAX_MODEL_BYTES:
        raise ModelError(
            f"{path} has {size / 1e9:.1f} GB, too much for an ArtScore model: choose another file."
        )
    with path.open("rb") as file:
        beginning = file.read(9)
    # torch writes zip archives, and did write bare pickles.
    if beginning.startswith((b"PK\x03\x04", b"\x80\x02")):
        metadata: Mapping[str, str] = {}
    elif beginning[8:9] == b"{" and int.from_bytes(beginning[:8], "little") <= MAX_HEADER_BYTES:
        metadata = _header(path)
    else:
        raise ModelError(
            f"{path} is not a model file: choose a .safetensors file or a torch checkpoint."
        )
    digest = blake3(max_threads=blake3.AUTO).update_mmap(path)
    return ModelInfo("", path, digest.hexdigest(), "", metadata)


def _header(path: Path) -> Mapping[str, str]:
    try:
        with safe_open(path, framework="numpy") as file:
            return dict(file.metadata() or {})
    except SafetensorError as error:
        raise ModelError(f"{path} is damaged or not a model file ({error}).") from error
