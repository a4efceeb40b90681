"""Whether the models are sound and the device computes: loads torch."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from curator.cli.doctor.findings import Finding, failed, ok, problem, warning
from curator.errors import CuratorError
from curator.scoring.examination import Processor, Run, examine_processor, run_kernels
from curator.scoring.models import DEFAULT, ModelInfo, resolve_model, verify_model
from curator.settings import examine_settings

#: Ways of computing that are further apart than this rank pictures differently.
_NEAR = 0.02


def examine_scoring() -> Iterator[Finding]:
    """Check the default model and the one in use, and score a few made-up pictures."""
    settings = examine_settings()
    try:
        yield from _processor(examine_processor())
    except (ImportError, OSError) as error:
        yield problem("torch", f"can't be loaded: {error}", "install PyTorch anew")
        return
    default = None
    for spec in dict.fromkeys((DEFAULT, settings.model)):
        try:
            info = resolve_model(spec)
            verify_model(info)
        except CuratorError as error:
            yield failed(f"model {spec}", error)
            continue
        default = info if spec == DEFAULT else default
        size = info.path.stat().st_size / 2**20
        yield ok(f"model {spec}", f"{info.path} is sound ({size:.1f} MB, {info.model_hash[:12]})")
    if default is not None:
        yield from _kernels(default, settings.device)


def _processor(found: Processor) -> Iterator[Finding]:
    text = f"{found.kernels} kernels, {found.threads} threads, oneDNN "
    text += "yes" if found.onednn else "no"
    if found.slow or not found.onednn:
        yield warning(
            "processor", text, "scoring is slow here: use a newer CPU or another build of torch"
        )
    else:
        yield ok("processor", text)
    if found.unused_gpu:
        yield warning(
            "gpu",
            "there is an NVIDIA card that torch does not use",
            'install the CUDA build of torch ("Install by hand" in README.md) and the driver',
        )


def _kernels(info: ModelInfo, device: str) -> Iterator[Finding]:
    first: Run | None = None
    try:
        for run in run_kernels(info.path, info.model_hash, device):
            first = first or run
            yield _scored(run, first)
    except CuratorError as error:
        yield failed("scoring", error)
    except (RuntimeError, MemoryError, ImportError) as error:
        yield problem(
            "scoring",
            f"failed on {device}: {str(error).strip() or type(error).__name__}",
            "choose another device in the settings, or install PyTorch and the driver anew",
        )


def _scored(run: Run, first: Run) -> Finding:
    where = f"{run.device} · {run.way}"
    if not run.finite:
        return problem(
            "scoring", f"{where} gives scores that are no numbers", "choose another device"
        )
    apart = float(np.abs(run.scores - first.scores).max())
    text = f"{where}: {len(run.scores)} made-up pictures in {run.seconds * 1000:.0f} ms"
    if apart > _NEAR:
        return problem(
            "scoring",
            f"{text}, but {apart:.3f} apart from {first.device} · {first.way}",
            "choose another device, and update the driver or OpenVINO",
        )
    return ok("scoring", text)
