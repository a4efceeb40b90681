"""Print what the package requires besides torch: `python packaging/requirements.py EXTRAS`.

`packaging/setup` installs from this where torch is not wanted. EXTRAS are joined by commas.
"""

import re
import sys
import tomllib
from pathlib import Path


def requirements(project: dict, extras: list[str]) -> list[str]:
    """The project's requirements and those of `extras`, without torch."""
    wanted = list(project["dependencies"])
    for extra in extras:
        wanted += project["optional-dependencies"][extra]
    return [each for each in wanted if re.split(r"[^\w.-]", each)[0] != "torch"]


if __name__ == "__main__":
    pyproject = Path(__file__).parent.parent / "pyproject.toml"
    names = [name for name in ",".join(sys.argv[1:]).split(",") if name]
    print("\n".join(requirements(tomllib.loads(pyproject.read_text())["project"], names)))
