"""Computing in bfloat16 where this processor is faster in it than in float32.

Processors of the last years multiply in bfloat16, and train in it twice as fast or more; others
only emulate it, many times slower. Trying tells, in a tenth of a second.
"""

from __future__ import annotations

import functools
import time

import torch

#: The size of a layer that most of the training's time is spent in, (N, C, H, W).
_LAYER = (4, 64, 28, 28)
_ROUNDS = 3


def autocast(enabled: bool = True) -> torch.autocast:
    """Autocast to bfloat16, if it is `enabled` and faster here."""
    return torch.autocast("cpu", torch.bfloat16, enabled=enabled and computes_in_bfloat16())


@functools.cache
def computes_in_bfloat16() -> bool:
    """Whether a convolution takes less time in bfloat16 than in float32, measured once."""
    return _seconds(torch.bfloat16) < _seconds(torch.float32)


def _seconds(dtype: torch.dtype) -> float:
    """Processor time of a convolution, the least of some rounds after one that prepares it."""
    channels = _LAYER[1]
    with torch.random.fork_rng(devices=[]):  # the layer's weights; what is drawn next stays so
        layer = torch.nn.Conv2d(channels, channels, kernel_size=3, padding=1, dtype=dtype)
    pictures = torch.zeros(_LAYER, dtype=dtype).contiguous(memory_format=torch.channels_last)
    taken = []
    with torch.inference_mode():
        for _ in range(1 + _ROUNDS):
            began = time.process_time()
            layer(pictures)
            taken.append(time.process_time() - began)
    return min(taken[1:])
