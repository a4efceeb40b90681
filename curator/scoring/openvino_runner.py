"""The network on a CPU by OpenVINO, where that is installed (the extra `openvino`).

It lays out the weights once for the processor at hand and takes every addition and ReLU into its
convolution. The graph is written down here layer by layer: tracing the torch network for it would
take longer than the first pictures.
"""

from __future__ import annotations

import sys
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from importlib.util import find_spec
from types import ModuleType
from typing import Any, cast

import numpy as np
import torch
from torch import nn

from curator.images.preprocess import MEAN, STD
from curator.records import PictureBatch
from curator.scoring.devices import CpuShare
from curator.scoring.network import ArtScoreNet, Bottleneck
from curator.scoring.precision import Way
from curator.scoring.runner import CPU, Runner

_HINTS = {"float32": "f32", "bfloat16": "bf16"}
_TELEMETRY = "openvino_telemetry"


def is_available(network: object) -> bool:
    """Say whether OpenVINO is installed and can compute this network."""
    return isinstance(network, ArtScoreNet) and find_spec("openvino") is not None


def import_openvino() -> ModuleType:
    """Import OpenVINO, but not its telemetry, which tells its makers of every import unasked."""
    before = sys.modules.get(_TELEMETRY)
    sys.modules[_TELEMETRY] = None  # type: ignore[assignment]  # what Python takes for missing
    try:
        import openvino
    finally:
        del sys.modules[_TELEMETRY]
        if before is not None:
            sys.modules[_TELEMETRY] = before
    return cast(ModuleType, openvino)


class OpenVinoRunner(Runner):
    """Computes with OpenVINO; raises RuntimeError where it can't.

    Its way has the precision that is computed in, which may be a higher one than was asked for.
    """

    def __init__(self, fused: ArtScoreNet, way: Way, share: CpuShare) -> None:
        openvino = import_openvino()
        compiled = openvino.Core().compile_model(
            _graph(fused),
            "CPU",
            {
                "INFERENCE_PRECISION_HINT": _HINTS[way.precision],
                "NUM_STREAMS": share.lanes,
                "INFERENCE_NUM_THREADS": share.lanes * share.threads,
                # Decoding runs beside it: the system knows better where there is room.
                "ENABLE_CPU_PINNING": False,
            },
        )
        # A processor without bfloat16 computes in float32 instead, and nobody is told.
        if compiled.get_property("INFERENCE_PRECISION_HINT") == openvino.Type.f32:
            way = replace(way, precision="float32")
        lanes = [compiled.create_infer_request() for _ in range(share.lanes)]
        super().__init__(way, CPU, fused.fc, lanes)

    def _on(self, lane: Any) -> AbstractContextManager[object]:
        return nullcontext()

    def _embed(self, pixels: PictureBatch, lane: Any) -> torch.Tensor:
        found = lane.infer([pixels], share_inputs=True)[0]
        return torch.from_numpy(np.array(found, dtype=np.float32))


def _graph(network: ArtScoreNet) -> Any:
    """Return the trunk as a model from uint8 (N, H, W, 3) to float32 (N, 2048)."""
    openvino = import_openvino()
    ops = openvino.opset13

    def scaled(values: np.ndarray[Any, Any]) -> Any:
        return ops.constant((values * 255).reshape(1, 3, 1, 1).astype(np.float32))

    def convolved(conv: nn.Conv2d, x: Any) -> Any:
        pads = [int(side) for side in cast(tuple[int, int], conv.padding)]
        weight = ops.constant(conv.weight.detach().contiguous().numpy())
        x = ops.convolution(x, weight, list(conv.stride), pads, pads, list(conv.dilation))
        bias = cast(torch.Tensor, conv.bias).detach().numpy()
        return ops.add(x, ops.constant(bias.reshape(1, -1, 1, 1)))

    def block(layer: Bottleneck, x: Any) -> Any:
        inner = ops.relu(convolved(layer.conv2, ops.relu(convolved(layer.conv1, x))))
        if layer.downsample is not None:
            x = convolved(cast(nn.Conv2d, layer.downsample[0]), x)
        return ops.relu(ops.add(convolved(layer.conv3, inner), x))

    pixels = ops.parameter(openvino.PartialShape([-1, -1, -1, 3]), np.uint8)
    x = ops.transpose(ops.convert(pixels, "f32"), ops.constant(np.array([0, 3, 1, 2])))
    x = ops.divide(ops.subtract(x, scaled(MEAN)), scaled(STD))
    x = ops.relu(convolved(network.conv1, x))
    pooled = ops.max_pool(x, [2, 2], [1, 1], [1, 1], [1, 1], [3, 3], "floor")
    x = pooled.output(0)
    for stage in (network.layer1, network.layer2, network.layer3, network.layer4):
        for layer in stage:
            x = block(cast(Bottleneck, layer), x)
    x = ops.reduce_mean(x, ops.constant(np.array([2, 3])), keep_dims=False)
    return openvino.Model([x], [pixels], "trunk")
