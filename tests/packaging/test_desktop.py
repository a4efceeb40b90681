"""What desktops read of the program: its entry, its page in software centres, its icons."""

from __future__ import annotations

import configparser
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image

from curator import __version__
from curator.images.formats import EXTENSIONS

ROOT = Path(__file__).parent.parent.parent
LINUX = ROOT / "packaging" / "linux"
ENTRY = LINUX / "artscore-curator.desktop"
(METAINFO,) = LINUX.glob("*.metainfo.xml")
TRANSLATIONS = ROOT / "resources" / "translations"
PNGS = ROOT / "resources" / "icons" / "png"
#: What the shared-mime-info database calls the files of each ending.
MIME_TYPES = {
    "image/avif": {".avif"},
    "image/bmp": {".bmp"},
    "image/gif": {".gif"},
    "image/heic": {".heic"},
    "image/heif": {".heif"},
    "image/jpeg": {".jfif", ".jpe", ".jpeg", ".jpg"},
    "image/png": {".png"},
    "image/tiff": {".tif", ".tiff"},
    "image/webp": {".webp"},
}


@pytest.fixture
def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(ENTRY, encoding="utf-8")
    return parser["Desktop Entry"]


def test_open_with_is_offered_for_folders_and_for_what_can_be_read(
    entry: configparser.SectionProxy,
) -> None:
    types = set(entry["MimeType"].strip(";").split(";"))
    assert types == {"inode/directory", *MIME_TYPES}
    assert set().union(*MIME_TYPES.values()) == EXTENSIONS
    assert entry["Exec"] == "artscore-curator %F"


def test_menus_speak_the_languages_of_the_window(entry: configparser.SectionProxy) -> None:
    for language in {path.stem.partition("_")[2] for path in TRANSLATIONS.glob("*.ts")}:
        for name in ("GenericName", "Comment"):
            assert entry[f"{name}[{language}]"] != entry[name]


def test_the_software_centre_reads_the_same_types_and_this_version() -> None:
    page = ElementTree.parse(METAINFO).getroot()
    assert {each.text for each in page.findall("provides/mediatype")} == set(MIME_TYPES)
    assert {each.text for each in page.findall("launchable")} == {ENTRY.name}
    assert page.find("id").text == METAINFO.name.removesuffix(".metainfo.xml")  # type: ignore[union-attr]
    release = page.find("releases/release")
    assert release is not None
    assert release.get("version") == __version__


def test_the_desktop_entry_is_valid() -> None:
    if shutil.which("desktop-file-validate") is None:
        pytest.skip("desktop-file-validate is not installed")
    said = subprocess.run(
        ["desktop-file-validate", str(ENTRY)], capture_output=True, text=True, timeout=60
    )
    assert (said.returncode, said.stdout) == (0, "")


def test_the_metainfo_is_valid() -> None:
    if shutil.which("appstreamcli") is None:
        pytest.skip("appstreamcli is not installed")
    command = ["appstreamcli", "validate", "--no-net", str(METAINFO)]
    said = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert said.returncode == 0, said.stdout


def test_each_icon_is_as_big_as_its_name_says(entry: configparser.SectionProxy) -> None:
    edges = {int(path.stem.rpartition("-")[2]) for path in PNGS.glob(f"{entry['Icon']}-*.png")}
    assert {16, 22, 24, 32, 48, 64, 128, 256, 512} <= edges
    for edge in edges:
        with Image.open(PNGS / f"{entry['Icon']}-{edge}.png") as icon:
            assert icon.size == (edge, edge)
    assert (PNGS.parent / f"{entry['Icon']}.svg").is_file()


def test_icons_of_windows_and_macos_hold_the_sizes_these_ask_for(tmp_path: Path) -> None:
    made = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "icons.py"), str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    ico, icns = (Path(line) for line in made.stdout.splitlines())
    with Image.open(ico) as icon:
        assert {16, 32, 48, 256} <= {width for width, _ in icon.info["sizes"]}
    with Image.open(icns) as icon:
        assert {128, 256, 512} <= {size[0] for size in icon.info["sizes"]}


def test_the_windows_installer_offers_the_same_endings() -> None:
    script = (ROOT / "packaging" / "windows" / "artscore-curator.iss").read_text(encoding="utf-8")
    lines = [line for line in script.splitlines() if line.startswith("#emit Type(")]
    assert {line.split('"')[1] for line in lines} == EXTENSIONS


@pytest.mark.parametrize("script", ["build", "deb", "run", "setup", "smoke", "test"])
def test_a_shell_can_read_each_script(script: str) -> None:
    subprocess.run(["sh", "-n", str(ROOT / "packaging" / script)], check=True, timeout=60)
