"""Reading and writing of ArtScore checkpoints.

Two formats are read: the published one, a bare torch ``state_dict``, and the program's own,
safetensors with a header of strings. Which architecture a file holds is told from its keys
and shapes, never from its name. Nothing in a file is ever run.
"""

from __future__ import annotations

import io
import json
import os
import secrets
import stat
import struct
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import torch
from blake3 import blake3
from safetensors import SafetensorError
from safetensors.torch import load as parse_safetensors
from safetensors.torch import save as write_safetensors
from torch import Tensor

from curator.errors import ModelError
from curator.scoring.limits import MAX_HEADER_BYTES, MAX_MODEL_BYTES
from curator.scoring.network import ArtScoreNet, Backbone, Head

_PARALLEL_PREFIX = "module."  # which nn.DataParallel writes before every key
_COUNTER = "num_batches_tracked"  # of batch norms; of no use in scoring, absent from old files
_VARIANCE = "running_var"  # of batch norms, which take its square root
_ADVICE = "choose an ArtScore checkpoint (.pth or .safetensors)"


@dataclass(frozen=True)
class Architecture:
    """What a network is built of."""

    backbone: Backbone
    head: Head


@dataclass(frozen=True)
class Checkpoint:
    """A loaded model.

    Attributes
    ----------
    network : ArtScoreNet
        float32, on the CPU, in eval mode.
    architecture : Architecture
    model_hash : str
        BLAKE3 of the file's bytes, 64 hexadecimal digits.
    metadata : Mapping[str, str]
        The strings of the file's header; empty for the published format.
    """

    network: ArtScoreNet
    architecture: Architecture
    model_hash: str
    metadata: Mapping[str, str]


class _NotAModelError(Exception):
    """What is wrong with a file's contents, as the end of the sentence "FILE ..."."""


def load_checkpoint(path: Path) -> Checkpoint:
    """Load a model file of either format.

    Raises
    ------
    ModelError
        If the file can't be read, is damaged, holds code, or is not an ArtScore model.
    """
    data = _read(path)
    try:
        header = _safetensors_header(data)
        state = _published_state(data) if header is None else _safetensors_state(data)
        architecture = _architecture(state)
        network = _filled(architecture, state)
    except _NotAModelError as error:
        raise ModelError(f"{path} {error}; {_ADVICE}.") from error
    return Checkpoint(network.eval(), architecture, blake3(data).hexdigest(), header or {})


def architecture_from_state(state: Mapping[str, Tensor]) -> Architecture:
    """Tell the architecture from a state dict's keys and shapes.

    Raises
    ------
    ModelError
        If a part is missing, unknown or of a wrong shape.
    """
    try:
        return _architecture(state)
    except _NotAModelError as error:
        raise ModelError(f"The model {error}; {_ADVICE}.") from error


def read_metadata(path: Path) -> dict[str, str]:
    """The strings in a safetensors file's header; its weights are not read.

    Raises
    ------
    ModelError
        If the file can't be read or is not safetensors.
    """
    try:
        with path.open("rb") as file:
            start = file.read(8)
            length = int.from_bytes(start, "little")
            data = start + file.read(length) if length <= MAX_HEADER_BYTES else start
    except OSError as error:
        raise _unreadable(path, error) from error
    header = _safetensors_header(data)
    if header is None:
        raise ModelError(f"{path} has no safetensors header; choose a .safetensors model file.")
    return header


def save_checkpoint(
    path: Path,
    network: ArtScoreNet,
    metadata: Mapping[str, str],
    dtype: torch.dtype = torch.float16,
) -> None:
    """Write a network as safetensors: whole or not at all.

    Parameters
    ----------
    path : Path
        Replaced if it is there.
    network : ArtScoreNet
        Not fused.
    metadata : Mapping[str, str]
        Goes into the header as it is.
    dtype : torch.dtype
        Of the stored weights; counters are left out.
    """
    state = {
        name: value.detach().to(device="cpu", dtype=dtype).contiguous()
        for name, value in network.state_dict().items()
        if _COUNTER not in name
    }
    data = _in_fixed_order(write_safetensors(state, dict(metadata)))
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        try:
            with temporary.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        reason = error.strerror or error
        raise ModelError(
            f"The model can't be written to {path} ({reason}); choose another folder."
        ) from error


def _read(path: Path) -> bytes:
    try:
        with open(path, "rb", opener=_open_without_waiting) as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise ModelError(f"{path} is not a file; {_ADVICE}.")
            if status.st_size > MAX_MODEL_BYTES:
                raise ModelError(
                    f"{path} has {status.st_size / 1e9:.1f} GB, too much for an ArtScore model; "
                    f"{_ADVICE}."
                )
            return file.read()
    except OSError as error:
        raise _unreadable(path, error) from error


def _open_without_waiting(path: str, flags: int) -> int:
    # A named pipe called "model.pth" would block until someone writes to it.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _unreadable(path: Path, error: OSError) -> ModelError:
    reason = error.strerror or error
    return ModelError(f"The model file {path} can't be read ({reason}); choose another file.")


def _safetensors_header(data: bytes) -> dict[str, str] | None:
    """The header's strings, or None where the bytes do not start as safetensors do."""
    length = int.from_bytes(data[:8], "little")
    if not 2 <= length <= min(MAX_HEADER_BYTES, len(data) - 8) or data[8:9] != b"{":
        return None
    try:
        header = json.loads(data[8 : 8 + length])
    except (ValueError, RecursionError):
        return None
    strings = header.get("__metadata__", {})
    if not isinstance(strings, dict):
        return None
    return {str(key): str(value) for key, value in strings.items()}


def _in_fixed_order(data: bytes) -> bytes:
    """Sort the header's strings, which safetensors writes in another order every time.

    So that the same model is the same file, with the same hash.
    """
    length = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + length])
    header["__metadata__"] = dict(sorted(header.get("__metadata__", {}).items()))
    text = json.dumps(header, separators=(",", ":"), ensure_ascii=False).encode()
    text += b" " * (-len(text) % 8)  # the format's own alignment of what follows
    return len(text).to_bytes(8, "little") + text + data[8 + length :]


def _safetensors_state(data: bytes) -> dict[str, Tensor]:
    try:
        return parse_safetensors(data)
    except SafetensorError as error:
        raise _NotAModelError("is damaged or cut short") from error


def _published_state(data: bytes) -> dict[str, Tensor]:
    """The state dict in a torch file; only tensors and plain containers are unpickled."""
    if _unpacked_bytes(data) > MAX_MODEL_BYTES:
        raise _NotAModelError("unpacks to more than an ArtScore model has")
    try:
        content = torch.load(io.BytesIO(data), map_location="cpu", weights_only=True)
    except Exception as error:  # torch and pickle fail in any way on foreign bytes
        raise _NotAModelError("is damaged, holds code, or is no model file") from error
    if isinstance(content, Mapping) and isinstance(content.get("state_dict"), Mapping):
        content = content["state_dict"]
    if not isinstance(content, Mapping) or not all(
        isinstance(name, str) and isinstance(value, Tensor) for name, value in content.items()
    ):
        raise _NotAModelError("holds no state dict")
    return {name.removeprefix(_PARALLEL_PREFIX): value for name, value in content.items()}


def _unpacked_bytes(data: bytes) -> int:
    """What a torch file's archive says that it unpacks to; 0 where it is none."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return sum(entry.file_size for entry in archive.infolist())
    except (zipfile.BadZipFile, ValueError, OSError, struct.error):
        return 0


@cache
def _shapes(architecture: Architecture) -> dict[str, torch.Size]:
    """Keys and shapes of an architecture's state dict, without the counters."""
    with torch.device("meta"):
        state = ArtScoreNet(architecture.backbone, architecture.head).state_dict()
    return {name: value.shape for name, value in state.items() if _COUNTER not in name}


def _architecture(state: Mapping[str, Tensor]) -> Architecture:
    backbone: Backbone = "resnet101" if "layer3.6.conv1.weight" in state else "resnet50"
    head: Head = "linear" if "fc.weight" in state else "dense"
    architecture = Architecture(backbone, head)
    found = {name: value.shape for name, value in state.items() if _COUNTER not in name}
    expected = _shapes(architecture)
    if missing := expected.keys() - found.keys():
        raise _NotAModelError(f"is not an ArtScore model ({min(missing)} is missing)")
    if unknown := found.keys() - expected.keys():
        raise _NotAModelError(f"is not an ArtScore model ({min(unknown)} is unknown)")
    for name, shape in expected.items():
        if found[name] != shape:
            raise _NotAModelError(
                f"is not an ArtScore model ({name} has the shape {tuple(found[name])} "
                f"instead of {tuple(shape)})"
            )
    return architecture


def _filled(architecture: Architecture, state: Mapping[str, Tensor]) -> ArtScoreNet:
    """Build a network around the weights, as float32; batch-norm counters may be there or not."""
    weights = {}
    for name, value in state.items():
        if _COUNTER in name:
            continue
        if value.layout is not torch.strided or not value.is_floating_point():
            raise _NotAModelError(f"is not an ArtScore model ({name} is stored as {value.dtype})")
        weights[name] = value.float()
        if not bool(torch.isfinite(weights[name]).all()):
            raise _NotAModelError(f"is damaged ({name} has values that are not numbers)")
        if name.endswith(_VARIANCE) and bool((weights[name] < 0).any()):
            raise _NotAModelError(f"is damaged ({name} has negative values)")
    # Random weights, only to be replaced, would take longer to make than the file to read.
    with torch.device("meta"):
        network = ArtScoreNet(architecture.backbone, architecture.head)
    counters = [name for name in network.state_dict() if _COUNTER in name]
    weights |= {name: torch.zeros((), dtype=torch.long) for name in counters}
    network.load_state_dict(weights, assign=True)
    return network
