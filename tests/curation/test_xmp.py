"""Sidecars: what other programs write is read, and nothing of theirs is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from curator.curation.xmp import Sidecar, read_sidecar, sidecars_of, write_sidecar
from curator.errors import CuratorError

DARKTABLE = """<?xml version="1.0" encoding="UTF-8"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="XMP Core 4.4.0-Exiv2">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:lr="http://ns.adobe.com/lightroom/1.0/"
    xmlns:darktable="http://darktable.sf.net/"
   xmp:Rating="4"
   xmpMM:DerivedFrom="a.png"
   darktable:xmp_version="5"
   darktable:history_end="1">
   <darktable:colorlabels>
    <rdf:Seq>
     <rdf:li>3</rdf:li>
    </rdf:Seq>
   </darktable:colorlabels>
   <darktable:history>
    <rdf:Seq>
     <rdf:li darktable:num="0" darktable:operation="exposure" darktable:params="gz05&#xA;eJx"/>
    </rdf:Seq>
   </darktable:history>
   <dc:subject>
    <rdf:Bag>
     <rdf:li>sea</rdf:li>
     <rdf:li>Kiel</rdf:li>
    </rdf:Bag>
   </dc:subject>
   <lr:hierarchicalSubject>
    <rdf:Bag>
     <rdf:li>places|Kiel</rdf:li>
     <rdf:li>sea</rdf:li>
    </rdf:Bag>
   </lr:hierarchicalSubject>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
"""

LIGHTROOM = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/"
 crs:RawFileName="a.png" crs:Exposure2012="+0.35"/>
<rdf:Description rdf:about="" xmlns:xap="http://ns.adobe.com/xap/1.0/">
 <xap:Rating>2</xap:Rating><xap:Label>Purple</xap:Label></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""

DIGIKAM = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:digiKam="http://www.digikam.org/ns/1.0/" digiKam:PickLabel="1" digiKam:ColorLabel="2">
 <digiKam:TagsList><rdf:Seq><rdf:li>People/Ada</rdf:li></rdf:Seq></digiKam:TagsList>
</rdf:Description></rdf:RDF></x:xmpmeta>"""


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "a.png"
    path.write_bytes(b"a picture")
    return path


def beside(picture: Path, text: str, name: str = "") -> Path:
    path = picture.with_name(name or f"{picture.name}.xmp")
    path.write_text(text, encoding="utf-8")
    return path


def foreign(path: Path) -> list[str]:
    """All attributes and texts of other programs, in a canonical order."""
    found = []
    for element in etree.fromstring(path.read_bytes()).iter("*"):
        found += [f"{key}={value!r}" for key, value in element.attrib.items()]
        found.append(f"{element.tag}: {(element.text or '').strip()}")
    return sorted(each for each in found if "artscore" not in each and ": " not in each[-2:])


def test_what_is_written_is_read_back(picture: Path) -> None:
    told = Sidecar(3, 1, 5, ("Größe", "sea & sun", "<b>"), 1.25, 97.5, "default")
    assert write_sidecar(picture, told)
    [path] = sidecars_of(picture)
    assert path.name == "a.png.xmp"
    assert read_sidecar(path) == told
    assert not write_sidecar(picture, told)
    assert sorted(each.name for each in picture.parent.iterdir()) == ["a.png", "a.png.xmp"]


def test_a_rejected_picture_is_minus_one_and_digikams_label(picture: Path) -> None:
    write_sidecar(picture, Sidecar(stars=3, flag=-1))
    text = sidecars_of(picture)[0].read_text()
    assert 'xmp:Rating="-1"' in text
    assert 'digiKam:PickLabel="1"' in text
    assert read_sidecar(sidecars_of(picture)[0]) == Sidecar(flag=-1)


def test_each_programs_sidecar_is_read(picture: Path) -> None:
    assert read_sidecar(beside(picture, DARKTABLE)) == Sidecar(4, None, 5, ("sea", "Kiel"))
    assert read_sidecar(beside(picture, LIGHTROOM)) == Sidecar(2, None, 6)
    assert read_sidecar(beside(picture, DIGIKAM)) == Sidecar(None, -1, 2, ())


@pytest.mark.parametrize(("label", "color"), [("Red", 1), ("green", 4), ("Winner", None)])
def test_labels_are_colours_or_someones_words(picture: Path, label: str, color: int | None) -> None:
    path = beside(picture, LIGHTROOM.replace("Purple", label))
    assert read_sidecar(path).color == color
    write_sidecar(picture, Sidecar())
    assert label in path.read_text()


@pytest.mark.parametrize("rating", ["", "6", "-2", "five", "nan", "1e999"])
def test_a_rating_out_of_range_is_none(picture: Path, rating: str) -> None:
    path = beside(picture, DARKTABLE.replace('Rating="4"', f'Rating="{rating}"'))
    assert (read_sidecar(path).stars, read_sidecar(path).flag) == (None, None)


def test_nothing_of_others_is_lost(picture: Path) -> None:
    for text in (DARKTABLE, LIGHTROOM, DIGIKAM):
        path = beside(picture, text)
        before = foreign(path)
        write_sidecar(picture, Sidecar(score=0.5, percentile=50, model="default"))
        assert foreign(path) == before
        assert read_sidecar(path).score == 0.5
    path = beside(picture, DARKTABLE)
    assert not write_sidecar(picture, Sidecar())
    assert path.read_text() == DARKTABLE


def test_a_rating_replaces_another_and_only_ours_is_taken_away(picture: Path) -> None:
    path = beside(picture, LIGHTROOM)
    write_sidecar(picture, Sidecar())
    assert (read_sidecar(path).stars, read_sidecar(path).color) == (2, 6)
    write_sidecar(picture, Sidecar(stars=5, color=1))
    assert (read_sidecar(path).stars, read_sidecar(path).color) == (5, 1)
    assert path.read_text().count("Rating>5<") == 1
    write_sidecar(picture, Sidecar())
    assert (read_sidecar(path).stars, read_sidecar(path).color) == (None, None)
    write_sidecar(picture, Sidecar(stars=5))
    path.write_text(path.read_text().replace('xmp:Rating="5"', 'xmp:Rating="1"'))
    write_sidecar(picture, Sidecar())
    assert read_sidecar(path).stars == 1  # someone rated it since


def test_tags_are_added_in_every_list_and_only_ours_are_taken_away(picture: Path) -> None:
    path = beside(picture, DARKTABLE)
    write_sidecar(picture, Sidecar(tags=("harbour", "SEA")))
    assert read_sidecar(path).tags == ("sea", "Kiel", "harbour")
    assert "places|Kiel" in path.read_text()
    assert path.read_text().count("<rdf:li>harbour</rdf:li>") == 3  # one list is ours
    write_sidecar(picture, Sidecar(tags=("dawn",)))
    assert read_sidecar(path).tags == ("Kiel", "dawn")
    path = beside(picture, DIGIKAM)
    write_sidecar(picture, Sidecar(tags=("ada", "pier"), color=4))
    assert "People/Ada" in path.read_text()
    assert ">pier<" in path.read_text()
    assert 'ColorLabel="4"' in path.read_text()


def test_a_sidecar_without_extension_is_used_where_it_is_this_pictures(picture: Path) -> None:
    path = beside(picture, LIGHTROOM, "a.xmp")
    assert sidecars_of(picture) == [path]
    write_sidecar(picture, Sidecar(stars=3))
    assert read_sidecar(path).stars == 3
    other = picture.with_name("a.jpg")
    other.write_bytes(b"another")
    assert sidecars_of(picture) == [path]  # its RawFileName says so
    assert sidecars_of(other) == []
    write_sidecar(other, Sidecar(stars=1))
    assert sidecars_of(other) == [other.with_name("a.jpg.xmp")]
    assert read_sidecar(path).stars == 3


def test_a_shared_sidecar_that_names_no_picture_is_nobodys(picture: Path) -> None:
    beside(picture, DIGIKAM, "a.xmp")
    picture.with_name("a.jpg").write_bytes(b"another")
    assert sidecars_of(picture) == []


BOMB = """<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
><rdf:Description rdf:about="">&b;</rdf:Description></rdf:RDF></x:xmpmeta>"""
READS_FILES = BOMB.replace('<!ENTITY a "aaaaaaaaaa">', '<!ENTITY a SYSTEM "file:///etc/hostname">')


@pytest.mark.parametrize(
    "text", [BOMB, READS_FILES, "", "<a/>", "not xml", "<a>" * 100_000, DARKTABLE[:300]]
)
def test_what_is_no_xmp_is_refused_and_stays(picture: Path, text: str) -> None:
    path = beside(picture, text)
    with pytest.raises(CuratorError, match="is no XMP sidecar"):
        read_sidecar(path)
    with pytest.raises(CuratorError, match="is no XMP sidecar"):
        write_sidecar(picture, Sidecar(stars=1))
    assert path.read_text() == text


def test_a_sidecar_too_large_is_refused(picture: Path) -> None:
    path = beside(picture, DARKTABLE + " " * 9 * 2**20)
    with pytest.raises(CuratorError, match="is no XMP sidecar"):
        read_sidecar(path)


def test_a_linked_sidecar_stays_a_link_and_keeps_its_permissions(picture: Path) -> None:
    real = beside(picture, DARKTABLE, "real.txt")
    real.chmod(0o640)
    link = picture.with_name("a.png.xmp")
    link.symlink_to(real)
    write_sidecar(picture, Sidecar(stars=2))
    assert link.is_symlink()
    assert read_sidecar(real).stars == 2
    assert real.stat().st_mode & 0o777 == 0o640


def test_what_xml_can_not_hold_is_left_out(picture: Path) -> None:
    told = Sidecar(tags=("b\x0bell\x07", "\udce9t\ufffeé"), model="m\x00y\udcff")
    assert write_sidecar(picture, told)
    found = read_sidecar(sidecars_of(picture)[0])
    assert (found.tags, found.model) == (("bell", "té"), "my")
    assert not write_sidecar(picture, told)


# XML can hold no control characters, and tags are one line of text.
TEXTS = st.text(st.characters(exclude_categories=("C",)), min_size=1, max_size=12).filter(
    lambda text: text == text.strip() != ""
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.integers(1, 5),
    st.integers(0, 1),
    st.integers(1, 6),
    st.lists(TEXTS, max_size=4, unique_by=str.casefold),
    TEXTS,
)
def test_anything_written_is_read_back(
    picture: Path, stars: int, flag: int, color: int, tags: list[str], model: str
) -> None:
    path = picture.with_name("a.png.xmp")
    path.unlink(missing_ok=True)
    told = Sidecar(stars, flag or None, color, tuple(tags), 0.5, 12.25, model)
    write_sidecar(picture, told)
    assert read_sidecar(path) == told
