"""Importing what needs torchvision beside a torch of another build.

torchvision's wheels are built for one build of torch. Beside another, a CPU build say, its
extension can't be loaded, and its import fails where it describes two of that one's operators.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType

import torch

_MISSING = "torchvision::nms does not exist"
#: The operators are gone as soon as their library is.
_declared: list[torch.library.Library] = []


def import_with_torchvision(name: str) -> ModuleType:
    """Import a package that imports torchvision, or torchvision itself.

    Where its operators are missing they are declared, without an implementation. Neither
    torchvision's transforms and ResNets nor timm's networks call them.
    """
    try:
        return import_module(name)
    except RuntimeError as error:
        if _MISSING not in str(error):
            raise
    for module in [m for m in sys.modules if m.split(".")[0] in {"torchvision", name}]:
        del sys.modules[module]
    library = torch.library.Library("torchvision", "DEF")  # type: ignore[no-untyped-call, unused-ignore]
    for operator in ("nms", "qnms"):
        signature = "(Tensor dets, Tensor scores, float iou_threshold) -> Tensor"
        library.define(operator + signature)  # type: ignore[no-untyped-call, unused-ignore]
    _declared.append(library)
    return import_module(name)
