from __future__ import annotations

import pytest
import torch

from curator.training import fast
from curator.training.fast import autocast


def test_trying_draws_no_random_numbers() -> None:
    """A resumed run, which tries anew, is to go on with the same numbers."""
    fast.computes_in_bfloat16.cache_clear()
    torch.manual_seed(3)
    fast.computes_in_bfloat16()
    drawn = torch.rand(4)
    torch.manual_seed(3)
    assert torch.equal(torch.rand(4), drawn)


@pytest.mark.parametrize("faster", [torch.bfloat16, torch.float32])
def test_computes_in_what_is_faster_here(
    faster: torch.dtype, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fast, "_seconds", lambda dtype: 0.1 if dtype == faster else 0.2)
    fast.computes_in_bfloat16.cache_clear()
    layer, pictures = torch.nn.Linear(2, 2), torch.ones(1, 2)
    with autocast():
        assert layer(pictures).dtype == faster
    with autocast(enabled=False):
        assert layer(pictures).dtype == torch.float32
    fast.computes_in_bfloat16.cache_clear()
