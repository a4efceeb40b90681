from __future__ import annotations

from types import ModuleType

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from curator.errors import DecodeError
from curator.images.decode import decode
from curator.images.preprocess import (
    MAX_RATIO,
    MEAN,
    STD,
    Preprocess,
    normalise,
    preprocess_by_version,
)
from tests.images.encoded import encode, scene, sentence_of

SIZES = [(512, 512), (640, 427), (427, 640), (224, 224), (224, 300), (100, 37), (1, 5), (1999, 333)]


def noise(width: int, height: int) -> Image.Image:
    pixels = np.random.default_rng(width * height).integers(0, 256, (height, width, 3))
    return Image.fromarray(pixels.astype(np.uint8))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("preprocess", Preprocess)
def test_equals_torchvision(
    torchvision: ModuleType, preprocess: Preprocess, size: tuple[int, int]
) -> None:
    transforms = torchvision.transforms
    resize = transforms.Resize((224, 224) if preprocess is Preprocess.SQUASH else 224)
    published = transforms.Compose(
        [
            resize,
            transforms.ToTensor(),
            transforms.Normalize(mean=[0.485, 0.456, 0.406], std=[0.229, 0.224, 0.225]),
        ]
    )
    picture = noise(*size)
    pixels = preprocess.apply(picture)
    assert (pixels == np.asarray(resize(picture))).all()
    found = normalise(pixels[None])
    assert found.dtype == np.float32
    assert np.abs(found[0] - published(picture).numpy()).max() < 1e-5


@given(st.integers(1, 5000), st.integers(1, 5000))
def test_sizes_equal_torchvision(width: int, height: int) -> None:
    # What torchvision's _compute_resized_output_size does for one number.
    short, long = min(width, height), max(width, height)
    expected = (224, int(224 * long / short)) if width <= height else (int(224 * long / short), 224)
    assert Preprocess.ASPECT.output_size((width, height)) == expected
    assert Preprocess.SQUASH.output_size((width, height)) == (224, 224)


def test_sizes_are_cut_not_rounded() -> None:
    assert Preprocess.ASPECT.output_size((427, 640)) == (224, 335)  # 335.7


def test_shapes_are_height_width_channels() -> None:
    assert Preprocess.ASPECT.apply(noise(300, 200)).shape == (224, 336, 3)
    pixels = Preprocess.SQUASH.apply(noise(300, 200))
    assert pixels.shape == (224, 224, 3)
    assert pixels.dtype == np.uint8
    assert pixels.flags.writeable
    assert pixels.flags.c_contiguous


def test_decoded_files_keep_parity() -> None:
    picture = scene(320, 200)
    decoded = decode(encode(picture, "PNG"), "p.png")
    assert (Preprocess.SQUASH.apply(decoded) == Preprocess.SQUASH.apply(picture)).all()


def test_a_thread_of_a_picture_can_only_be_squashed() -> None:
    thread = Image.new("RGB", (1, MAX_RATIO + 1))
    with pytest.raises(DecodeError) as caught:
        Preprocess.ASPECT.apply(thread, "/library/thread.png")
    assert "thread.png is more than 32 times longer than it is wide" in sentence_of(caught.value)
    assert Preprocess.SQUASH.apply(thread).shape == (224, 224, 3)
    assert Preprocess.ASPECT.apply(Image.new("RGB", (MAX_RATIO, 1))).shape == (224, 7168, 3)


def test_versions_name_one_preprocess_each() -> None:
    assert [each.version for each in Preprocess] == ["squash-224-v1", "aspect-224-v1"]
    for each in Preprocess:
        assert preprocess_by_version(each.version) is each
    with pytest.raises(ValueError, match="squash-224-v0"):
        preprocess_by_version("squash-224-v0")


def test_normalise_by_hand() -> None:
    batch = np.zeros((2, 3, 5, 3), dtype=np.uint8)
    batch[1, 2, 4] = [255, 128, 0]
    found = normalise(batch)
    assert found.shape == (2, 3, 3, 5)
    assert found[1, :, 2, 4] == pytest.approx((np.array([1, 128 / 255, 0]) - MEAN) / STD, abs=1e-6)
    assert found[0, :, 0, 0] == pytest.approx(-MEAN / STD, abs=1e-6)
    assert batch[1, 2, 4].tolist() == [255, 128, 0]
