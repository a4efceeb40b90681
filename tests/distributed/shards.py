"""Shards as people write them."""

from __future__ import annotations

import io
import tarfile
from collections.abc import Mapping
from pathlib import Path

import pyarrow as pa
from pyarrow import parquet


def write_tar(path: Path, members: Mapping[str, bytes]) -> Path:
    """Write a WebDataset: pictures, each with something else of the same key."""
    with tarfile.open(path, "w") as tar:
        for name, data in members.items():
            for member, content in ((name, data), (f"{Path(name).stem}.json", b"{}")):
                told = tarfile.TarInfo(member)
                told.size = len(content)
                tar.addfile(told, io.BytesIO(content))
    return path


def write_parquet(path: Path, members: Mapping[str, bytes]) -> Path:
    """Write a table of names and pictures."""
    table = pa.table(
        {"file_name": list(members), "image": list(members.values()), "label": [0] * len(members)}
    )
    parquet.write_table(table, path)
    return path
