"""Write the icon files of Windows and macOS: `python packaging/icons.py [FOLDER]`.

They hold the PNG files of `resources/icons/png`; curator.spec and the installer of Windows look
for them in `build/icons`. Linux takes those PNG files and the SVG as they are.
"""

import sys
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
DRAWN = ROOT / "resources" / "icons" / "png"
#: What each system asks for, in pixels.
ICO_EDGES = (16, 24, 32, 48, 64, 128, 256)
ICNS_EDGES = (32, 64, 128, 256, 512)


def write(folder: Path) -> list[Path]:
    """Write both files into a folder, and return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    ico, icns = folder / "artscore-curator.ico", folder / "artscore-curator.icns"
    _save(ico, ICO_EDGES, sizes=[(edge, edge) for edge in ICO_EDGES])
    _save(icns, ICNS_EDGES)
    return [ico, icns]


def _save(file: Path, edges: tuple[int, ...], **options: object) -> None:
    pictures = [Image.open(DRAWN / f"artscore-curator-{edge}.png") for edge in edges]
    biggest = pictures[-1]
    biggest.save(file, append_images=pictures[:-1], **options)


if __name__ == "__main__":
    for path in write(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "icons"):
        print(path)
