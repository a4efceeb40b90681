from __future__ import annotations

import json
import os
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_args
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
import torch
from blake3 import blake3
from safetensors.torch import save_file

from curator.errors import ModelError
from curator.scoring.checkpoints import (
    Architecture,
    architecture_from_state,
    load_checkpoint,
    read_metadata,
    save_checkpoint,
)
from curator.scoring.network import ArtScoreNet, Backbone, Head

DEFAULT = Path(__file__).parents[2] / "resources" / "models" / "default.safetensors"
State = dict[str, torch.Tensor]


@pytest.fixture(scope="module")
def network() -> ArtScoreNet:
    torch.manual_seed(7)
    return ArtScoreNet().eval()


@pytest.fixture(scope="module")
def pictures() -> torch.Tensor:
    return torch.randn((1, 3, 64, 64), generator=torch.Generator().manual_seed(5))


def score(network: ArtScoreNet, pictures: torch.Tensor) -> torch.Tensor:
    with torch.inference_mode():
        return network(pictures)


def refused(path: Path) -> str:
    with pytest.raises(ModelError) as caught:
        load_checkpoint(path)
    sentence = str(caught.value)
    assert str(path) in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


class TestPublishedFormat:
    def test_bare_state_dict(
        self, tmp_path: Path, network: ArtScoreNet, pictures: torch.Tensor
    ) -> None:
        path = tmp_path / "loss@listMLE_model@resnet50.pth"
        torch.save(network.state_dict(), path)
        loaded = load_checkpoint(path)
        assert loaded.architecture == Architecture("resnet50", "dense")
        assert loaded.model_hash == blake3(path.read_bytes()).hexdigest()
        assert len(bytes.fromhex(loaded.model_hash)) == 32
        assert loaded.metadata == {}
        assert not loaded.network.training
        assert torch.equal(score(loaded.network, pictures), score(network, pictures))

    def test_the_name_says_nothing(self, tmp_path: Path) -> None:
        path = tmp_path / "model@resnet50_denseLayer@True.safetensors"
        torch.save(ArtScoreNet("resnet101", "linear").state_dict(), path)
        assert load_checkpoint(path).architecture == Architecture("resnet101", "linear")

    def test_parallel_and_nested_without_counters(
        self, tmp_path: Path, network: ArtScoreNet, pictures: torch.Tensor
    ) -> None:
        path = tmp_path / "model.pth"
        state = {f"module.{k}": v for k, v in network.state_dict().items() if "num_" not in k}
        torch.save({"state_dict": state, "epoch": 8}, path)
        loaded = load_checkpoint(path)
        assert torch.equal(score(loaded.network, pictures), score(network, pictures))

    def test_code_is_refused_and_not_run(self, tmp_path: Path) -> None:
        class Malicious:
            def __reduce__(self) -> tuple[Any, ...]:
                return os.mkdir, (str(tmp_path / "hacked"),)

        path = tmp_path / "model.pth"
        torch.save({"conv1.weight": Malicious()}, path)
        refused(path)
        assert not (tmp_path / "hacked").exists()

    @pytest.mark.parametrize("content", [[1, 2], {"a": 1}, {"state_dict": 3}, torch.zeros(3)])
    def test_other_contents(self, tmp_path: Path, content: object) -> None:
        path = tmp_path / "model.pth"
        torch.save(content, path)
        assert "state dict" in refused(path)

    def test_cut_short(self, tmp_path: Path, network: ArtScoreNet) -> None:
        path = tmp_path / "model.pth"
        torch.save(network.state_dict(), path)
        os.truncate(path, path.stat().st_size // 2)
        refused(path)


class TestOwnFormat:
    def test_round_trip(self, tmp_path: Path, network: ArtScoreNet, pictures: torch.Tensor) -> None:
        path = tmp_path / "model.safetensors"
        save_checkpoint(path, network, {"name": "mine", "umlaut": "größer"}, torch.float32)
        loaded = load_checkpoint(path)
        assert loaded.metadata == {"name": "mine", "umlaut": "größer"}
        assert loaded.architecture == Architecture("resnet50", "dense")
        assert loaded.model_hash == blake3(path.read_bytes()).hexdigest()
        assert torch.equal(score(loaded.network, pictures), score(network, pictures))

    def test_half_precision_loads_as_single(
        self, tmp_path: Path, network: ArtScoreNet, pictures: torch.Tensor
    ) -> None:
        path = tmp_path / "model.safetensors"
        save_checkpoint(path, network, {})
        assert path.stat().st_size < 55_000_000
        loaded = load_checkpoint(path).network
        assert {p.dtype for p in loaded.parameters()} == {torch.float32}
        torch.testing.assert_close(
            score(loaded, pictures), score(network, pictures), rtol=1e-2, atol=1e-2
        )

    def test_metadata_without_the_weights(self, tmp_path: Path) -> None:
        path = tmp_path / "model.safetensors"
        save_file({"a": torch.zeros(100)}, path, {"name": "mine"})
        os.truncate(path, path.stat().st_size - 50)
        assert read_metadata(path) == {"name": "mine"}

    def test_cut_short(self, tmp_path: Path) -> None:
        path = tmp_path / "model.safetensors"
        save_file({"fc.weight": torch.zeros(1, 2048)}, path)
        whole = path.read_bytes()
        for length in (0, 7, 8, 20, len(whole) - 1):
            path.write_bytes(whole[:length])
            refused(path)

    def test_saving_replaces_whole_and_leaves_nothing_else(
        self, tmp_path: Path, network: ArtScoreNet
    ) -> None:
        path = tmp_path / "model.safetensors"
        path.write_bytes(b"old")
        save_checkpoint(path, network, {})
        assert [file.name for file in tmp_path.iterdir()] == [path.name]
        assert read_metadata(path) == {}

    def test_a_failed_save_keeps_the_old_file(
        self, tmp_path: Path, network: ArtScoreNet, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = tmp_path / "model.safetensors"
        path.write_bytes(b"old")

        def full(handle: int) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(ModelError, match="No space left"):
            save_checkpoint(path, network, {})
        assert path.read_bytes() == b"old"
        assert [file.name for file in tmp_path.iterdir()] == [path.name]

    def test_a_saved_model_is_as_readable_as_any_new_file(
        self, tmp_path: Path, network: ArtScoreNet
    ) -> None:
        path, plain = tmp_path / "model.safetensors", tmp_path / "plain"
        plain.touch()
        save_checkpoint(path, network, {})
        assert stat.S_IMODE(path.stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)


class TestRefusals:
    @pytest.mark.parametrize(
        "data", [b"", b"not a model", b"\x89PNG\r\n\x1a\n" + bytes(100), bytes(64)]
    )
    def test_other_files(self, tmp_path: Path, data: bytes) -> None:
        path = tmp_path / "model.pth"
        path.write_bytes(data)
        refused(path)
        with pytest.raises(ModelError, match="header"):
            read_metadata(path)

    def test_missing_file(self, tmp_path: Path) -> None:
        path = tmp_path / "none.pth"
        assert "No such file" in refused(path)
        with pytest.raises(ModelError, match="No such file"):
            read_metadata(path)

    def test_folder(self, tmp_path: Path) -> None:
        refused(tmp_path)

    @pytest.mark.parametrize("number", [float("nan"), float("inf")])
    def test_weights_that_are_no_numbers(
        self, tmp_path: Path, network: ArtScoreNet, number: float
    ) -> None:
        path = tmp_path / "model.safetensors"
        state = {k: v.clone() for k, v in network.state_dict().items()}
        state["layer1.0.conv1.weight"][0, 0, 0, 0] = number
        save_file(state, path)
        assert "layer1.0.conv1.weight" in refused(path)

    def test_negative_variances(self, tmp_path: Path, network: ArtScoreNet) -> None:
        path = tmp_path / "model.safetensors"
        state = {k: v.clone() for k, v in network.state_dict().items()}
        state["layer1.0.bn1.running_var"][3] = -1
        save_file(state, path)
        assert "layer1.0.bn1.running_var" in refused(path)

    def test_more_bytes_than_a_model_has(self, tmp_path: Path) -> None:
        path = tmp_path / "model.safetensors"
        path.touch()
        os.truncate(path, 40 * 10**9)  # a hole, which takes no room on the disk
        assert "40.0 GB" in refused(path)

    def test_an_archive_that_unpacks_to_more(self, tmp_path: Path) -> None:
        path = tmp_path / "model.pth"
        zeros = b"\0" * 2**20
        with (
            ZipFile(path, "w", ZIP_DEFLATED) as archive,
            archive.open("archive/data/0", "w", force_zip64=True) as file,
        ):
            for _ in range(1600):
                file.write(zeros)
        assert path.stat().st_size < 2 * 10**6
        assert "unpacks to more" in refused(path)

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
    def test_a_named_pipe_is_not_waited_for(self, tmp_path: Path) -> None:
        path = tmp_path / "model.pth"
        os.mkfifo(path)
        assert "not a file" in refused(path)

    @pytest.mark.parametrize(
        ("change", "named"),
        [
            (lambda s: s.pop("layer4.2.bn3.bias"), "layer4.2.bn3.bias is missing"),
            (lambda s: s.update(extra=torch.zeros(1)), "extra is unknown"),
            (lambda s: s.update({"fc.3.bias": torch.zeros(2)}), r"fc.3.bias has the shape \(2,\)"),
        ],
    )
    def test_other_networks(self, network: ArtScoreNet, change: Any, named: str) -> None:
        state = dict(network.state_dict())
        change(state)
        with pytest.raises(ModelError, match=named):
            architecture_from_state(state)

    @pytest.mark.parametrize("dtype", [torch.int8, torch.complex64])
    def test_weights_of_other_types(
        self, tmp_path: Path, network: ArtScoreNet, dtype: torch.dtype
    ) -> None:
        path = tmp_path / "model.pth"
        torch.save(network.state_dict() | {"fc.3.bias": torch.zeros(1, dtype=dtype)}, path)
        assert "fc.3.bias" in refused(path)

    @pytest.mark.parametrize("header", ['{"__metadata__": [1]}', '{"a": ', "{" * 5000, "{}  "])
    def test_odd_headers(self, tmp_path: Path, header: str) -> None:
        path = tmp_path / "model.safetensors"
        path.write_bytes(len(header).to_bytes(8, "little") + header.encode())
        refused(path)

    def test_a_header_that_claims_to_be_vast(self, tmp_path: Path) -> None:
        path = tmp_path / "model.safetensors"
        path.write_bytes((2**62).to_bytes(8, "little") + b"{}")
        refused(path)
        with pytest.raises(ModelError, match="header"):
            read_metadata(path)

    def test_a_classifier(self, tmp_path: Path) -> None:
        path = tmp_path / "resnet50-imagenet.pth"
        state = {k: v for k, v in ArtScoreNet().state_dict().items() if not k.startswith("fc.")}
        torch.save(
            state | {"fc.weight": torch.zeros(1000, 2048), "fc.bias": torch.zeros(1000)}, path
        )
        assert "(1000, 2048)" in refused(path)


@pytest.mark.parametrize("backbone", get_args(Backbone))
@pytest.mark.parametrize("head", get_args(Head))
def test_architecture_is_told_from_the_state(backbone: Backbone, head: Head) -> None:
    with torch.device("meta"):
        state: Mapping[str, torch.Tensor] = ArtScoreNet(backbone, head).state_dict()
    assert architecture_from_state(state) == Architecture(backbone, head)


class TestShippedModel:
    def test_loads(self, pictures: torch.Tensor) -> None:
        loaded = load_checkpoint(DEFAULT)
        assert loaded.architecture == Architecture("resnet50", "dense")
        assert torch.isfinite(score(loaded.network, pictures)).all()

    def test_size(self) -> None:
        assert DEFAULT.stat().st_size < 50 * 2**20

    def test_metadata(self) -> None:
        metadata = read_metadata(DEFAULT)
        assert metadata["format"] == "artscore"
        assert metadata["format_version"] == "1"
        assert metadata["name"] == "default"
        assert metadata["backbone"] == "resnet50"
        assert metadata["head"] == "dense"
        assert metadata["preprocess"] == "squash-224-v1"
        assert metadata["dtype"] == "float16"
        assert {"version", "provenance", "licence"} <= metadata.keys()
        calibration = json.loads(metadata["calibration"])
        for kind in ("photo", "art"):
            assert len(calibration[kind]) == 101
            assert calibration[kind] == sorted(calibration[kind])
        assert calibration["photo"][50] < calibration["art"][50]
