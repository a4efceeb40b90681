"""Finding, listing, verifying and choosing model files, mostly without torch."""

import json
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest
import torch
from blake3 import blake3
from safetensors.numpy import save_file

from curator.errors import ModelError
from curator.images.preprocess import Preprocess
from curator.records import ModelKey
from curator.scoring import models
from curator.scoring.calibration import CALIBRATION_ENTRY, Calibration
from curator.scoring.download import git_blob_id
from curator.scoring.models import (
    default_path,
    list_models,
    published_path,
    resolve_model,
    use_model,
    verify_model,
)
from curator.scoring.network import ArtScoreNet
from curator.settings import load_settings, models_dir

CALIBRATION = Calibration(tuple(map(float, range(101))), tuple(map(float, range(50, 151))))


def write_model(path: Path, metadata: Mapping[str, str] | None = None, value: float = 0.0) -> Path:
    """Write what is a model file as far as can be told without loading it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    save_file({"fc.bias": np.array([value], dtype=np.float32)}, path, metadata=metadata)
    return path


def write_torch_file(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"fc.bias": torch.zeros(1)}, path)
    return path


@pytest.fixture
def default(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A default model in resources of its own."""
    monkeypatch.setattr("curator.settings.resources_dir", lambda: tmp_path / "resources")
    metadata = {"title": "ArtScore default", CALIBRATION_ENTRY: CALIBRATION.to_json()}
    return write_model(default_path(), metadata)


def test_default_model(default: Path) -> None:
    info = resolve_model("default")
    assert info.path == default
    assert info.available
    assert info.title == "ArtScore default"
    assert info.model_hash == blake3(default.read_bytes()).hexdigest()
    assert info.calibration == CALIBRATION
    assert info.key(Preprocess.ASPECT) == ModelKey(info.model_hash, "aspect-224-v1")


def test_published_model_before_and_after_its_download() -> None:
    with pytest.raises(ModelError, match="curator model download published"):
        resolve_model("published")
    path = write_torch_file(published_path())
    info = resolve_model("published")
    assert info.path == path
    assert info.metadata == {}
    assert info.calibration is None


def test_own_models_by_name_and_by_path(tmp_path: Path) -> None:
    registered = write_model(models_dir() / "mine.safetensors", {"title": "Mine"})
    elsewhere = write_model(tmp_path / "other folder" / "theirs.safetensors", value=1)
    for spec in ("mine", "mine.safetensors", str(registered)):
        assert resolve_model(spec).path == registered
    assert resolve_model("mine").title == "Mine"
    info = resolve_model(str(elsewhere))
    assert (info.name, info.title) == ("theirs.safetensors", "theirs")
    assert info.model_hash != resolve_model("mine").model_hash


def test_a_relative_path_becomes_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_model(tmp_path / "here.safetensors")
    monkeypatch.chdir(tmp_path)
    assert resolve_model("here.safetensors").path == tmp_path / "here.safetensors"


def test_a_changed_file_has_a_new_hash(tmp_path: Path) -> None:
    path = write_model(tmp_path / "model.safetensors", value=1)
    before = resolve_model(str(path)).model_hash
    write_model(path, {"title": "longer"}, value=2)
    assert resolve_model(str(path)).model_hash == blake3(path.read_bytes()).hexdigest() != before


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"<html></html>", b"\x08\0\0\0\0\0\0\0{broken}", b"\xff" * 8 + b"{}", b"x" * 5000],
)
def test_what_is_no_model_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "model.safetensors"
    path.write_bytes(content)
    with pytest.raises(ModelError, match=r"model\.safetensors is"):
        resolve_model(str(path))


def test_a_missing_file_or_a_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"nowhere\.pth can't be read"):
        resolve_model(str(tmp_path / "nowhere.pth"))
    with pytest.raises(ModelError, match="is not a file"):
        resolve_model(str(tmp_path))


@pytest.mark.parametrize("text", ["", "no JSON", '{"photo": [1], "art": [2]}'])
def test_a_broken_calibration_does_not_keep_a_model_from_use(tmp_path: Path, text: str) -> None:
    path = write_model(tmp_path / "m.safetensors", {CALIBRATION_ENTRY: text})
    assert resolve_model(str(path)).calibration is None


def test_list(default: Path, tmp_path: Path) -> None:
    names = [(info.name, info.available) for info in list_models()]
    assert names == [("default", True), ("published", False)]
    write_torch_file(published_path())
    write_torch_file(models_dir() / "a.pth")
    write_model(models_dir() / "b.safetensors")
    (models_dir() / "c.safetensors").write_bytes(b"no model")
    (models_dir() / "notes.txt").write_text("not one either")
    (models_dir() / "artscore-published.pth.part").write_bytes(b"half")
    names = [(info.name, info.available) for info in list_models()]
    assert names == [
        ("default", True),
        ("published", True),
        ("a.pth", True),
        ("b.safetensors", True),
    ]


def test_the_model_in_use_is_listed_wherever_it_is(
    default: Path, model_file: Path, tmp_path: Path
) -> None:
    elsewhere = Path(shutil.copy(model_file, tmp_path / "elsewhere.safetensors"))
    use_model(str(elsewhere))
    assert [info.path for info in list_models()] == [default, published_path(), elsewhere]


def test_use_is_remembered(
    default: Path, model_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    models_dir().mkdir(parents=True)
    registered = Path(shutil.copy(model_file, models_dir() / "mine.safetensors"))
    elsewhere = Path(shutil.copy(model_file, tmp_path / "theirs.safetensors"))
    shutil.copy(model_file, default)
    monkeypatch.chdir(tmp_path)
    for spec, stored in [
        ("mine", "mine.safetensors"),
        (str(registered), "mine.safetensors"),
        ("theirs.safetensors", str(elsewhere)),
        ("default", "default"),
    ]:
        info = use_model(spec)
        assert load_settings().model == stored
        assert resolve_model(load_settings().model).path == info.path


def test_what_cannot_be_used_changes_nothing(
    default: Path, model_file: Path, random_network: ArtScoreNet
) -> None:
    shutil.copy(model_file, default)
    use_model("default")
    with pytest.raises(ModelError, match="not downloaded"):
        use_model("published")
    published_path().parent.mkdir(parents=True)
    torch.save(random_network.state_dict(), published_path())
    with pytest.raises(ModelError, match="not the published model any more"):
        use_model("published")
    with pytest.raises(ModelError, match=r"hollow\.safetensors"):
        use_model(str(write_model(models_dir() / "hollow.safetensors")))
    assert load_settings().model == "default"


def test_verify(model_file: Path, tmp_path: Path) -> None:
    path = tmp_path / "model.safetensors"
    shutil.copy(model_file, path)
    info = resolve_model(str(path))
    verify_model(info)
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    with pytest.raises(ModelError, match="changed meanwhile"):
        verify_model(info)


def test_verify_refuses_a_file_that_holds_no_network(tmp_path: Path) -> None:
    info = resolve_model(str(write_model(tmp_path / "m.safetensors")))
    with pytest.raises(ModelError, match=r"m\.safetensors"):
        verify_model(info)


def test_verify_knows_the_published_bytes(
    random_network: ArtScoreNet, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = published_path()
    path.parent.mkdir(parents=True)
    torch.save(random_network.state_dict(), path)
    info = resolve_model("published")
    with pytest.raises(ModelError, match="not the published model any more"):
        verify_model(info)
    monkeypatch.setattr(models, "PUBLISHED_BLOB_ID", git_blob_id(path))
    verify_model(info)


def test_importing_and_using_models_loads_no_torch(default: Path) -> None:
    program = (
        "import json, sys\n"
        "import curator.scoring.models as models, curator.scoring.deferred as deferred\n"
        "import curator.scoring.calibration, curator.scoring.download, curator.scoring.devices\n"
        "import curator.scoring.precision\n"
        "info = models.resolve_model(sys.argv[1])\n"
        "scorer = deferred.open_scorer(info)\n"
        "models.list_models(), info.calibration, scorer.key, scorer.batch_size\n"
        "scorer.precision, scorer.describe(), scorer.notices\n"
        "print(json.dumps(sorted({name.split('.')[0] for name in sys.modules})))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, default], capture_output=True, check=True, timeout=120
    )
    loaded = json.loads(done.stdout)
    assert "safetensors" in loaded
    assert not {"torch", "torchvision", "PySide6", "sqlalchemy"} & set(loaded)
