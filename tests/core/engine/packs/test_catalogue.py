"""The shipped catalogue is whole, and a catalogue that is not is refused by name."""

from __future__ import annotations

import re

import pytest

from intarsia.core.engine.packs.catalogue import (
    BadCatalogue,
    find_pack,
    load_catalogue,
    parse_catalogue,
)
from intarsia.core.wire.errors import MissingPack

GOOD = """
[[pack]]
id = "a"
label = "A"
methods = ["sam"]
verbs = ["segment"]
gives = "x"
licence = "MIT"
licence_url = "https://example.org"
commercial = true
native_size_px = 64
memory_mb = 1
[[pack.file]]
name = "a.bin"
url = "https://example.org/a.bin"
"""


def test_the_shipped_catalogue_names_every_published_method() -> None:
    packs = load_catalogue()
    methods = {method for pack in packs for method in pack.methods}
    assert {"sam", "paint-by-example", "pair", "pixel-guidance"} <= methods
    assert all(pack.licence and pack.memory_mb > 0 for pack in packs)


def test_every_hub_revision_is_a_commit() -> None:
    hubs = [pack.hub for pack in load_catalogue() if pack.hub is not None]
    assert hubs
    assert all(re.fullmatch(r"[0-9a-f]{40}", hub.revision) for hub in hubs)


def test_every_hub_address_names_a_commit_or_the_file_has_a_hash() -> None:
    files = [item for pack in load_catalogue() for item in pack.files if "/resolve/" in item.url]
    assert files
    loose = []
    for item in files:
        revision = item.url.split("/resolve/")[1].split("/")[0]
        if not re.fullmatch(r"[0-9a-f]{40}", revision):
            loose.append(item)
    assert {item.name for item in loose} == {
        "sdxlinpainting_phase2.safetensors",
        "fixed_prompt_embeds.safetensors",
    }
    assert all(item.sha256 for item in loose)


def test_what_is_not_for_commercial_use_says_so() -> None:
    assert not find_pack(load_catalogue(), "pixel-guidance-ffhq").commercial


def test_an_unknown_pack_is_answered_with_the_known_ones() -> None:
    with pytest.raises(MissingPack, match="sam-vit-b"):
        find_pack(load_catalogue(), "nope")


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('id = "a"', 'id = "../a"', "not an id"),
        ('name = "a.bin"', 'name = "../a.bin"', "not a path inside"),
        ('url = "https://example.org/a.bin"', 'url = "http://example.org/a"', "https"),
        ('name = "a.bin"', 'name = "a.bin"\nsha256 = "12"', "sha256"),
        ('name = "a.bin"', 'name = "C:/a.bin"', "not a path inside"),
        ('name = "a.bin"', 'name = "a.bin:stream"', "not a path inside"),
        ('name = "a.bin"', 'name = "sub/intarsia-pack.json"', "not a path inside"),
        ('"https://example.org"', '"file:///etc/passwd"', "licence_url"),
        ('"https://example.org"', '"javascript:alert(1)"', "licence_url"),
        ("memory_mb = 1", 'memory_mb = 1\nterms = ["../secret"]', "terms"),
        (
            "[[pack.file]]",
            '[pack.hub]\nrepository = "../a"\nrevision = "b"\n[[pack.file]]',
            "repos",
        ),
        ("commercial = true", 'commercial = "yes"', "commercial"),
        ("memory_mb = 1", "", "memory_mb"),
    ],
)
def test_a_bad_catalogue_is_refused(old: str, new: str, says: str) -> None:
    assert len(parse_catalogue(GOOD)) == 1
    with pytest.raises(BadCatalogue, match=says):
        parse_catalogue(GOOD.replace(old, new))


def test_two_packs_of_one_id_are_refused() -> None:
    with pytest.raises(BadCatalogue, match="one id"):
        parse_catalogue(GOOD + GOOD)


def test_two_files_of_one_name_are_refused() -> None:
    again = GOOD[GOOD.index("[[pack.file]]") :].replace('name = "a.bin"', 'name = "A.bin"')
    with pytest.raises(BadCatalogue, match="one name"):
        parse_catalogue(GOOD + again)
