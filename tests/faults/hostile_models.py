"""Model files from anywhere: nothing in them is ever run, and what is wrong with them is said."""

from __future__ import annotations

import io
import json
import os
import pickle
import random
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from curator.errors import CuratorError
from curator.scoring.models import default_path, resolve_model
from tests.faults.checks import Checks
from tests.faults.mutations import mutate
from tests.faults.report import Result, Run


class _Malicious:
    """Makes a folder when it is unpickled."""

    def __init__(self, call: Callable[..., object], *arguments: object) -> None:
        self._call = call
        self._arguments = arguments

    def __reduce__(self) -> tuple[Any, ...]:
        return self._call, self._arguments


def code(run: Run) -> Result:
    """Give every reader of models files that hold code."""
    checks = Checks()
    mark = run.scratch / "hacked"
    for number, data in enumerate(_with_code(mark)):
        for suffix in (".pth", ".pt", ".safetensors"):
            path = run.scratch / f"{number}{suffix}"
            path.write_bytes(data)
            for reader in _readers():
                _refuses(checks, f"{reader.__name__} of {path.name}", reader, path)
                checks.that(not mark.exists(), f"{reader.__name__} ran what is in {path.name}")
    return checks.result("models that hold code")


def _with_code(mark: Path) -> list[bytes]:
    """Return files that would make a folder if anything in them were run."""
    import torch

    found = []
    for bad in (
        _Malicious(os.mkdir, str(mark)),
        _Malicious(os.system, f"mkdir {mark}"),
        _Malicious(exec, f"import os; os.mkdir({str(mark)!r})"),
        _Malicious(eval, f"__import__('os').mkdir({str(mark)!r})"),
    ):
        state = {"conv1.weight": bad, "fc.bias": torch.zeros(1)}
        for content in (bad, state, {"state_dict": state}, [state]):
            packed = io.BytesIO()
            torch.save(content, packed)
            old = io.BytesIO()
            torch.save(content, old, _use_new_zipfile_serialization=False)
            found += [packed.getvalue(), old.getvalue()]
            found += [pickle.dumps(content, protocol) for protocol in (0, 2, 4)]
    # An archive of TorchScript, whose code is text.
    script = io.BytesIO()
    with zipfile.ZipFile(script, "w") as archive:
        archive.writestr("a/constants.pkl", pickle.dumps(_Malicious(os.mkdir, str(mark)), 2))
        archive.writestr("a/data.pkl", pickle.dumps(_Malicious(os.mkdir, str(mark)), 2))
        archive.writestr("a/code/__torch__.py", f"import os\nos.mkdir({str(mark)!r})\n")
        archive.writestr("a/version", "3\n")
    return [*found, script.getvalue()]


def _readers() -> list[Callable[[Path], object]]:
    from curator.scoring.checkpoints import load_checkpoint, read_metadata
    from curator.series.checkpoints import load_generator

    def resolve(path: Path) -> object:
        info = resolve_model(str(path))
        # What a torch file holds is looked at only when it is loaded.
        return load_checkpoint(info.path)

    return [load_checkpoint, read_metadata, load_generator, resolve]


def headers(run: Run) -> Result:
    """Lie in headers of safetensors files, and change their bytes."""
    checks = Checks()
    readers = _readers()[:2]
    path = run.scratch / "model.safetensors"
    for number in range(run.tries):
        chance = random.Random(f"{run.seed} {number}")
        data = _lying(chance)
        path.write_bytes(mutate(data, "", chance) if chance.random() < 0.5 else data)
        _refuses(checks, f"{run.seed} {number}", readers[0], path)
    for length in (2**63, 2**62, 10**8, 10**7, 5 * 10**6 + 1):
        with path.open("wb") as file:
            file.write(length.to_bytes(8, "little") + b"{")
            file.truncate(min(length + 100, 2 * 10**9))
        for reader in readers:
            _refuses(checks, f"a header of {length:,} bytes", reader, path)
    return checks.result("models with hostile headers")


def _lying(chance: random.Random) -> bytes:
    extremes = (0, -1, 1, 2**31, 2**63, 2**64, 1e300, None, "1", [1])
    entry: dict[str, object] = {
        "dtype": chance.choice(("F32", "F16", "BF16", "I64", "BOOL", "F8_E4M3", "X", 3)),
        "shape": [chance.choice(extremes) for _ in range(chance.randrange(5))],
        "data_offsets": [chance.choice(extremes), chance.choice((*extremes, 16))],
    }
    names = ("conv1.weight", "", "a" * 10_000, "\ud800", "../../x", "__metadata__")
    header = {chance.choice(names): entry for _ in range(chance.randrange(1, 4))}
    text = json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text + b"\0" * 16


def weights(run: Run) -> Result:
    """Take our own model with one weight that is no number, or one tensor too few."""
    from curator.scoring.checkpoints import load_checkpoint

    checks = Checks()
    data = default_path().read_bytes()
    length = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + length])
    names = [name for name in header if name != "__metadata__"]
    chance = random.Random(run.seed)
    path = run.scratch / "model.safetensors"
    for name in chance.sample(names, min(run.tries, len(names))):
        start, end = header[name]["data_offsets"]
        place = 8 + length + chance.randrange(start, end, 2)
        for number in (b"\x00\x7e", b"\x00\x7c"):  # NaN and infinity, as 16 bits
            path.write_bytes(data[:place] + number + data[place + 2 :])
            _refuses(checks, f"{name} with {number!r}", load_checkpoint, path)
        fewer = {key: value for key, value in header.items() if key != name}
        text = json.dumps(fewer).encode()
        path.write_bytes(len(text).to_bytes(8, "little") + text + data[8 + length :])
        _refuses(checks, f"without {name}", load_checkpoint, path)
    return checks.result("models with wrong weights")


def _refuses(checks: Checks, name: str, reader: Callable[[Path], object], path: Path) -> None:
    checks.tries += 1
    try:
        reader(path)
    except CuratorError as error:
        if not str(error).endswith("."):
            checks.losses.append(f"{name} says {str(error)!r}")
    except Exception as error:
        checks.losses.append(f"{name} raises {type(error).__name__}: {error}")
    else:
        checks.losses.append(f"{name} is taken")
