"""The engine against the plain network, and what it does when a device fails."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from curator.errors import DeviceError, ModelError
from curator.images.preprocess import Preprocess, normalise
from curator.records import Analysis, ModelKey, Scorer
from curator.scoring import engine as engine_module
from curator.scoring import precision as precision_module
from curator.scoring.checkpoints import Architecture, Checkpoint
from curator.scoring.devices import CpuShare
from curator.scoring.engine import Engine
from curator.scoring.network import ArtScoreNet
from curator.scoring.precision import Way


def pictures(count: int, height: int = 64, width: int = 64) -> NDArray[np.uint8]:
    rng = np.random.default_rng(count)
    coarse = rng.integers(0, 256, (count, height // 8, width // 8, 3), dtype=np.uint8)
    return coarse.repeat(8, axis=1).repeat(8, axis=2)


def plain_scores(network: ArtScoreNet, batch: NDArray[np.uint8]) -> NDArray[np.float32]:
    with torch.inference_mode():
        return network(torch.from_numpy(normalise(batch))).numpy()


def make_engine(network: Any, **options: Any) -> Engine:
    checkpoint = Checkpoint(network, Architecture("resnet50", "dense"), "ab" * 32, {})
    options = {"device": "cpu", "precision": "float32", **options}
    return Engine(checkpoint, options.pop("preprocess", Preprocess.SQUASH), **options)


class FakeNetwork(nn.Module):
    """Scores a picture by its first pixel's red; `trouble` sees each batch first."""

    def __init__(self, trouble: Callable[[Tensor], None] = lambda x: None) -> None:
        super().__init__()
        self.fc = nn.Identity()
        self.trouble = trouble
        self.seen: list[Tensor] = []

    def fuse_batch_norm(self) -> "FakeNetwork":
        return self

    def __deepcopy__(self, memo: object) -> "FakeNetwork":
        return self

    def embed(self, x: Tensor) -> Tensor:
        self.trouble(x)
        self.seen.append(x)
        return x[:, 0, 0, :1]


def numbered(count: int) -> NDArray[np.uint8]:
    """Pictures that the fake network scores in rising order."""
    batch = np.zeros((count, 8, 8, 3), dtype=np.uint8)
    batch[:, 0, 0, 0] = np.arange(count)
    return batch


def in_order(scores: NDArray[np.float32]) -> bool:
    return bool((np.diff(scores) > 0).all())


@pytest.mark.parametrize(("height", "width"), [(64, 64), (104, 56)])
def test_equals_the_plain_network(random_network: ArtScoreNet, height: int, width: int) -> None:
    batch = pictures(3, height, width)
    scores = make_engine(random_network).score(batch)
    assert scores.dtype == np.float32
    assert scores.shape == (3,)
    np.testing.assert_allclose(scores, plain_scores(random_network, batch), atol=1e-4)


def test_a_partial_batch_and_a_single_picture_score_alike(random_network: ArtScoreNet) -> None:
    batch = pictures(3)
    engine = make_engine(random_network, batch_size=2)
    scores = engine.score(batch)
    np.testing.assert_allclose(scores, plain_scores(random_network, batch), atol=1e-4)
    np.testing.assert_allclose(engine.score(batch[2:]), scores[2:], atol=1e-4)


def test_bfloat16_comes_near_and_leaves_the_checkpoint_as_it_is(
    random_network: ArtScoreNet,
) -> None:
    batch = pictures(2)
    expected = plain_scores(random_network, batch)
    before = {name: value.clone() for name, value in random_network.state_dict().items()}
    engine = make_engine(random_network, precision="bfloat16")
    scores = engine.score(batch)
    assert engine.precision == "bfloat16"
    assert scores.dtype == np.float32
    np.testing.assert_allclose(scores, expected, rtol=0.05)
    after = random_network.state_dict()
    assert before.keys() == after.keys()
    assert all(torch.equal(before[name], after[name]) for name in before)


def test_input_is_totensor_and_normalize_in_channels_last(torchvision: ModuleType) -> None:
    batch = pictures(2, 40, 56)
    fake = FakeNetwork()
    make_engine(fake).score(batch)
    transforms = torchvision.transforms
    reference = transforms.Compose(
        [
            transforms.ToTensor(),
            transforms.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]),
        ]
    )
    expected = torch.stack([reference(picture) for picture in batch])
    assert torch.allclose(fake.seen[0], expected, atol=1e-6, rtol=0)
    assert fake.seen[0].is_contiguous(memory_format=torch.channels_last)


def test_input_is_the_numpy_reference() -> None:
    batch = pictures(2, 40, 56)
    fake = FakeNetwork()
    make_engine(fake).score(batch)
    np.testing.assert_allclose(fake.seen[0].numpy(), normalise(batch), atol=1e-6, rtol=0)


def test_no_pictures_have_no_scores() -> None:
    scores = make_engine(FakeNetwork()).score(np.empty((0, 224, 224, 3), dtype=np.uint8))
    assert scores.shape == (0,)
    assert scores.dtype == np.float32


def test_read_only_and_strided_pictures_are_scored_and_left_alone() -> None:
    batch = numbered(6)
    batch.flags.writeable = False
    before = batch.copy()
    assert in_order(make_engine(FakeNetwork()).score(batch))
    assert in_order(make_engine(FakeNetwork()).score(batch[::2, :, ::-1][:, :, ::-1]))
    assert np.array_equal(batch, before)


@pytest.mark.parametrize(
    "batch",
    [
        np.zeros((1, 3, 8, 8), dtype=np.uint8),
        np.zeros((8, 8, 3), dtype=np.uint8),
        np.zeros((1, 8, 8, 3), dtype=np.float32),
    ],
)
def test_other_arrays_are_a_bug(batch: Any) -> None:
    with pytest.raises(ValueError, match="must be uint8"):
        make_engine(FakeNetwork()).score(batch)


def test_is_a_scorer_with_key_and_description() -> None:
    scorer: Scorer = make_engine(FakeNetwork(), preprocess=Preprocess.ASPECT, batch_size=5)
    assert scorer.key == ModelKey("ab" * 32, "aspect-224-v1")
    assert scorer.batch_size == 5
    assert scorer.precision == "float32"
    description = make_engine(FakeNetwork()).describe()
    assert description.startswith("CPU · ")
    assert description.endswith(" · float32")


def test_a_batch_holds_fewer_of_larger_pictures() -> None:
    sizes: list[int] = []
    fake = FakeNetwork(lambda x: sizes.append(len(x)))
    engine = make_engine(fake, batch_size=8)
    engine.score(np.zeros((8, 224, 224, 3), dtype=np.uint8))
    engine.score(np.zeros((8, 224, 448, 3), dtype=np.uint8))
    assert sizes == [8, 4, 4]


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_a_score_that_is_no_number_is_the_models_fault(value: float) -> None:
    def spoil(x: Tensor) -> None:
        x[1] = value

    with pytest.raises(ModelError, match="not a number"):
        make_engine(FakeNetwork(spoil)).score(numbered(3))


class LittleMemory:
    """Runs out of memory above a number of pictures."""

    def __init__(self, room: int, error: Exception, device: str = "cpu") -> None:
        self.room, self.error, self.device = room, error, device

    def __call__(self, x: Tensor) -> None:
        if x.device.type == self.device and len(x) > self.room:
            raise self.error


@pytest.mark.parametrize(
    "error",
    [
        torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB"),
        RuntimeError("MPS backend out of memory (MPS allocated: 17 GB)"),
        RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes."),
        MemoryError(),
    ],
)
def test_out_of_memory_halves_the_batch_and_loses_nothing(error: Exception) -> None:
    engine = make_engine(FakeNetwork(LittleMemory(3, error)), batch_size=16)
    scores = engine.score(numbered(20))
    assert len(scores) == 20
    assert in_order(scores)
    assert engine.batch_size == 2
    assert engine.notices == ["Memory ran short: fewer pictures are scored at a time now."]


def test_no_memory_for_one_picture_on_the_cpu_is_said() -> None:
    engine = make_engine(FakeNetwork(LittleMemory(0, torch.OutOfMemoryError("out of memory"))))
    with pytest.raises(DeviceError, match="even one picture"):
        engine.score(numbered(4))


def test_another_failure_on_the_cpu_is_a_bug() -> None:
    engine = make_engine(FakeNetwork(LittleMemory(0, RuntimeError("sizes do not match"))))
    with pytest.raises(RuntimeError, match="sizes do not match"):
        engine.score(numbered(4))


@pytest.fixture
def gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    """A GPU: torch's device without data stands in for one."""
    monkeypatch.setattr(engine_module, "choose_device", lambda name: torch.device("meta"))


@pytest.mark.usefixtures("gpu")
@pytest.mark.parametrize(
    ("error", "reason", "tries"),
    [
        (torch.OutOfMemoryError("out of memory"), "has too little memory", 4),
        (RuntimeError("CUDA error: an illegal memory access was encountered"), "failed", 1),
    ],
)
def test_a_failing_gpu_hands_over_to_the_cpu(error: Exception, reason: str, tries: int) -> None:
    sizes: list[int] = []
    trouble = LittleMemory(0, error, device="meta")

    def note_size_and_fail(x: Tensor) -> None:
        if x.device.type == "meta":
            sizes.append(len(x))
        trouble(x)

    engine = make_engine(FakeNetwork(note_size_and_fail), device="auto", batch_size=8)
    assert engine.device.type == "meta"
    scores = engine.score(numbered(9))
    assert in_order(scores)
    assert sizes == [8, 4, 2, 1][:tries]
    assert engine.device.type == "cpu"
    assert engine.batch_size == 8
    assert any(reason in notice and "CPU" in notice for notice in engine.notices)


@pytest.mark.usefixtures("gpu")
def test_a_gpu_without_room_for_the_weights_hands_over_to_the_cpu(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Heavy(FakeNetwork):
        def to(self, *args: Any, **options: Any) -> "Heavy":
            if torch.device("meta") in args:
                raise torch.OutOfMemoryError("CUDA out of memory")
            return self

    engine = make_engine(Heavy(), device="auto")
    assert engine.device.type == "cpu"
    assert in_order(engine.score(numbered(3)))
    assert engine.notices


@pytest.mark.parametrize("precision", ["float16", "", "double"])
def test_unknown_precision_is_refused(precision: str) -> None:
    with pytest.raises(DeviceError, match="is no precision"):
        make_engine(FakeNetwork(), precision=precision)


def test_a_missing_device_is_said() -> None:
    with pytest.raises(DeviceError, match="cuda:99"):
        make_engine(FakeNetwork(), device="cuda:99")


def test_auto_measures_once_for_a_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(precision_module, "BUDGET_SECONDS", 0.0)
    file = tmp_path / "precision.json"
    first = FakeNetwork()
    chosen = make_engine(first, precision="auto", precision_file=file).precision
    assert {x.dtype for x in first.seen} == {torch.float32, torch.bfloat16}
    second = FakeNetwork()
    assert make_engine(second, precision="auto", precision_file=file).precision == chosen
    assert second.seen == []


class FakeRunner:
    """Scores pictures by their first pixel's red in some way that can fail."""

    lanes = 2

    def __init__(self, way: Way, device: str, trouble: Exception | float | None = None) -> None:
        self.way = way
        self.device = torch.device(device)
        self.trouble = trouble

    def analyse(self, batch: NDArray[np.uint8]) -> Analysis:
        if isinstance(self.trouble, Exception):
            raise self.trouble
        values = batch[:, 0, 0, 0].astype(np.float32)
        if self.trouble is not None:
            values[-1] = self.trouble
        return Analysis(values, np.zeros((len(batch), 1), np.float32), None)


def engine_with(monkeypatch: pytest.MonkeyPatch, runner: FakeRunner, **options: Any) -> Engine:
    monkeypatch.setattr(engine_module, "choose_runner", lambda *_, **__: runner)
    return make_engine(FakeNetwork(), **options)


def test_a_failing_openvino_hands_over_to_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    runner = FakeRunner(Way("bfloat16", "openvino"), "cpu", RuntimeError("Exception from src"))
    engine = engine_with(monkeypatch, runner)
    assert in_order(engine.score(numbered(5)))
    assert engine.precision == "bfloat16"
    assert engine.notices == ["OpenVINO failed: torch scores from here on."]
    assert "OpenVINO" not in engine.describe()


def test_scores_beyond_float16_are_computed_in_float32(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = engine_with(monkeypatch, FakeRunner(Way("float16"), "cpu", float("inf")))
    assert in_order(engine.score(numbered(5)))
    assert engine.precision == "float32"


def test_threads_score_at_once_as_many_as_there_are_lanes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(engine_module, "share_threads", lambda threads: CpuShare(2, 1))
    together = threading.Barrier(2, timeout=20)
    inside: list[int] = []
    most: list[int] = []

    def meet(x: Tensor) -> None:
        inside.append(1)
        most.append(len(inside))
        together.wait()
        inside.pop()

    engine = make_engine(FakeNetwork(meet), batch_size=4)
    threads = torch.get_num_threads()
    assert engine.lanes == 2
    with ThreadPoolExecutor(4) as pool:
        scores = list(pool.map(engine.score, [numbered(4)] * 8))
    assert all(in_order(each) for each in scores)
    assert max(most) == 2
    assert torch.get_num_threads() == threads


def test_a_full_gpu_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    free: list[int | None] = [100, 4000, None]
    monkeypatch.setattr(engine_module, "free_gpu_megabytes", lambda device: free.pop(0))
    engine = make_engine(FakeNetwork(), leave_gpu_mb=2500)
    assert "2,500 MB" in engine.waits_for()
    assert engine.waits_for() == ""
    assert engine.waits_for() == ""
    assert make_engine(FakeNetwork()).waits_for() == ""
