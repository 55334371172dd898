"""Every exported file can say how it was made, and a signed one can be verified by anybody."""

from __future__ import annotations

import io
import json
import re
import struct
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import c2pa
import numpy as np
import pytest
import tifffile
from PIL import Image
from psd_tools import PSDImage

from intarsia.core.engine.files.metadata.credentials import Identity, signed
from intarsia.core.engine.files.metadata.earlier import source_term, without_source
from intarsia.core.engine.files.metadata.xmp import NAMESPACE, packet, shortest
from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.files.ora import XMP
from intarsia.core.engine.files.save import WRITTEN, save_picture
from intarsia.core.engine.headless.sign import main as sign
from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.state.storage.archive import Archive
from intarsia.core.wire.errors import BadEdit, BadRequest
from intarsia.core.wire.files import ExportRequest, FileFormat, FileLayer
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.pixels import Depth, Placed
from intarsia.core.wire.provenance import Made

PAINTED = Made(
    verb="paint_exemplar",
    method="pair",
    pack="pair-sdv2",
    pack_sha256="ab" * 32,
    seed=7,
    region=Box(3, 4, 10, 12),
    time=1_700_000_000.0,
    program="Intarsia 0.1",
)
MOVED = Made("rearrange", "classical", seed=1, program='In"tars<ia>')
HISTORY = (MOVED, PAINTED)
RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
SOURCES = "http://cv.iptc.org/newscodes/digitalsourcetype/"


def request(form: FileFormat, history: tuple[Made, ...] = HISTORY) -> ExportRequest:
    rgba = np.random.default_rng(0).integers(0, 256, (40, 50, 4)).astype(np.uint8)
    rgba[..., 3] = 255
    layer = FileLayer("L", Placed(pixels_of(rgba), 0, 0))
    return ExportRequest(form, Size(50, 40), Depth.U8, (layer,), provenance=history)


def found_in(form: FileFormat, data: bytes) -> bytes:
    """The packet as another program finds it."""
    if form is FileFormat.PNG:
        return Image.open(io.BytesIO(data)).info["XML:com.adobe.xmp"].encode()
    if form in (FileFormat.JPEG, FileFormat.WEBP):
        return bytes(Image.open(io.BytesIO(data)).info["xmp"])
    if form is FileFormat.TIFF:
        with tifffile.TiffFile(io.BytesIO(data)) as file:
            return bytes(file.pages.first.tags[700].value)
    if form is FileFormat.PSD:
        return bytes(PSDImage.open(io.BytesIO(data)).image_resources[1060].data)
    return Archive(data).read(XMP)


@pytest.mark.parametrize("form", WRITTEN)
def test_each_format_says_what_was_done_and_opens_as_before(form: FileFormat) -> None:
    data = save_picture(request(form))
    text = found_in(form, data)
    root = ElementTree.fromstring(re.sub(rb"<\?xpacket.*?\?>", b"", text))
    entries = [e for e in root.iter() if e.tag.endswith("}li")]
    assert entries[0].get(f"{{{NAMESPACE}}}program") == 'In"tars<ia>'
    ours = {
        key.removeprefix(f"{{{NAMESPACE}}}"): value
        for key, value in entries[1].attrib.items()
        if key.startswith(f"{{{NAMESPACE}}}")
    }
    assert ours == {
        "verb": "paint_exemplar",
        "method": "pair",
        "pack": "pair-sdv2",
        "packSha256": "ab" * 32,
        "seed": "7",
        "region": "3,4,10,12",
        "time": "2023-11-14T22:13:20Z",
        "program": "Intarsia 0.1",
    }
    assert b"compositeWithTrainedAlgorithmicMedia" in text
    plain = open_picture(save_picture(request(form, ())), f"x.{form.value}")
    again = open_picture(data, f"x.{form.value}")
    assert np.array_equal(array_of(again.pixels), array_of(plain.pixels))


@pytest.mark.parametrize("form", WRITTEN)
def test_switched_off_nothing_is_said(form: FileFormat) -> None:
    data = save_picture(request(form, ()))
    assert b"xpacket" not in data
    assert NAMESPACE.encode() not in data


CAMERA = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:source="A" '
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/" '
    'xmlns:ext="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">'
    "<xmp:CreatorTool>Camera</xmp:CreatorTool>{source}</rdf:Description></rdf:RDF></x:xmpmeta>"
)
ELEMENT = f"<ext:DigitalSourceType>{SOURCES}{{term}}</ext:DigitalSourceType>"


def said_once(data: bytes) -> dict[str, list[str]]:
    """Every property of a packet by its local name, with its texts; raises where it is no XML."""
    found: dict[str, list[str]] = {}
    for part in ElementTree.fromstring(data.decode()).iter(f"{RDF}Description"):
        for name, text in part.attrib.items():
            found.setdefault(name.rpartition("}")[2], []).append(text)
        for child in part:
            found.setdefault(child.tag.rpartition("}")[2], []).append(child.text or "")
    return found


@pytest.mark.parametrize(
    ("before", "edit", "term"),
    [
        ("digitalCapture", MOVED, "humanEdits"),
        ("digitalCapture", PAINTED, "compositeWithTrainedAlgorithmicMedia"),
        ("trainedAlgorithmicMedia", MOVED, "trainedAlgorithmicMedia"),
        ("trainedAlgorithmicMedia", PAINTED, "compositeWithTrainedAlgorithmicMedia"),
        ("compositeWithTrainedAlgorithmicMedia", MOVED, "compositeWithTrainedAlgorithmicMedia"),
        ("composite", MOVED, "composite"),
        ("algorithmicMedia", replace(MOVED, verb="paint_exemplar"), "compositeSynthetic"),
    ],
)
def test_what_a_picture_was_before_is_said_once_and_not_hidden(
    before: str, edit: Made, term: str
) -> None:
    for source in (
        ELEMENT.format(term=before),
        f'<ext:DigitalSourceType rdf:resource="{SOURCES}{before}"/>',
    ):
        found = said_once(packet((edit,), CAMERA.format(source=source).encode()))
        assert found["DigitalSourceType"] == [SOURCES + term]
        assert found["CreatorTool"] == ["Camera"]
        assert found["source"] == ["A"]
        assert len(found["History"]) == 1


def test_a_packet_padded_with_blanks_is_read() -> None:
    padding = b" " * 2**20  # would take hours if each run of blanks were searched from every place
    assert source_term(b"<x:xmpmeta>" + padding + b"</x:xmpmeta>") == ""
    said = b"<rdf:Description" + padding + b'a:DigitalSourceType="cv/digitalsourcetype/composite"/>'
    assert source_term(said) == "composite"
    assert b"DigitalSourceType" not in without_source(said)


def test_an_exported_picture_that_is_edited_again_has_one_history() -> None:
    first = packet((PAINTED,), CAMERA.format(source="").encode())
    second = packet((MOVED,), first)
    third = packet((MOVED,), packet((PAINTED,)))
    for data in (second, third):
        found = said_once(data)
        assert found["DigitalSourceType"] == [SOURCES + "compositeWithTrainedAlgorithmicMedia"]
        assert (len(found["History"]), len(found["CreatorTool"])) == (1, 1)
        entries = ElementTree.fromstring(data.decode()).iter(f"{RDF}li")
        assert [entry.get(f"{{{NAMESPACE}}}verb") for entry in entries] == [
            "paint_exemplar",
            "rearrange",
        ]


def test_a_long_history_keeps_the_latest() -> None:
    many = tuple(replace(PAINTED, seed=number) for number in range(5000))
    text = shortest(many, 60_000)
    assert len(text) <= 60_000
    assert b'intarsia:seed="4999"' in text
    data = save_picture(request(FileFormat.JPEG, many))
    assert open_picture(data, "x.jpg").pixels.width == 50
    assert b"algorithmic" not in packet((MOVED,)).lower()


@pytest.fixture
def identity(signing: Any) -> Identity:
    return Identity.of_files(signing.certificate, signing.key)


@pytest.mark.parametrize(
    ("form", "kind"), [(FileFormat.PNG, "image/png"), (FileFormat.JPEG, "image/jpeg")]
)
def test_signed_credentials_are_verified_and_tied_to_the_pixels(
    form: FileFormat, kind: str, identity: Identity, signing: Any
) -> None:
    data = save_picture(request(form))
    whole = signed(data, HISTORY, identity)
    trust = {"trust": {"trust_anchors": signing.authority.read_text()}}
    with c2pa.Context(c2pa.Settings.from_dict(trust)) as context:
        report = read(whole, kind, context)
        assert report["validation_state"] == "Trusted"
        manifest = report["manifests"][report["active_manifest"]]
        said = {one["label"].partition(".v")[0]: one for one in manifest["assertions"]}
        actions = said["c2pa.actions"]["data"]["actions"]
        assert actions[-1]["parameters"]["intarsia.packSha256"] == "ab" * 32
        assert actions[-1]["digitalSourceType"].endswith("compositeWithTrainedAlgorithmicMedia")
        assert manifest["signature_info"]["issuer"] == "Tests"
        at = whole.rindex(b"IDAT") + 40 if form is FileFormat.PNG else len(whole) - 200
        changed = whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]
        assert read(changed, kind, context)["validation_state"] == "Invalid"
    same = array_of(open_picture(whole, "x").pixels)
    assert np.array_equal(same, array_of(open_picture(data, "x").pixels))
    assert found_in(form, whole) == packet(HISTORY)


def test_a_changed_record_of_what_was_done_is_found(identity: Identity) -> None:
    whole = signed(save_picture(request(FileFormat.JPEG)), HISTORY, identity)
    with c2pa.Context() as context:
        assert read(whole, "image/jpeg", context)["validation_state"] == "Valid"
        for true, lie in (
            (b"paint_exemplar by pair", b"paint_exemplar by hand"),
            (b"ab" * 32, b"cd" * 32),
        ):
            begin = whole.index(b"c2pa.actions")  # in the manifest, not in the XMP
            at = whole.index(true, begin)
            changed = whole[:at] + lie + whole[at + len(true) :]
            assert read(changed, "image/jpeg", context)["validation_state"] == "Invalid"


def read(data: bytes, kind: str, context: c2pa.Context) -> dict[str, Any]:
    with c2pa.Reader(kind, io.BytesIO(data), context=context) as reader:
        report: dict[str, Any] = json.loads(reader.json())
    return report


def test_what_cannot_be_signed_is_a_sentence(identity: Identity, tls: Any, tmp_path: Path) -> None:
    with pytest.raises(BadEdit, match="PNG and JPEG"):
        signed(save_picture(request(FileFormat.TIFF)), HISTORY, identity)
    png = save_picture(request(FileFormat.PNG))
    wrong = Identity(identity.certificates, tls.key.read_bytes())
    for bad in (wrong, Identity(b"no certificate", identity.key)):
        with pytest.raises(BadRequest, match="cannot sign"):
            signed(png, HISTORY, bad)
    with pytest.raises(BadRequest, match="cannot be read"):
        Identity.of_files(tmp_path / "none.pem", tls.key)


def test_the_command_signs_a_file_in_place(
    signing: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "out.png"
    file.write_bytes(save_picture(request(FileFormat.PNG)))
    keys = ("--certificate", str(signing.certificate), "--key", str(signing.key))
    assert sign([str(file), *keys, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["ok"]
    assert b"c2pa" in file.read_bytes()
    before = file.read_bytes()
    assert sign([str(file), "--certificate", str(file), "--key", str(signing.key), "--json"]) == 1
    assert file.read_bytes() == before
    assert struct.unpack(">8s", before[:8])[0] == b"\x89PNG\r\n\x1a\n"


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no device that never ends")
def test_a_certificate_that_never_ends_is_not_read(tls: Any, tmp_path: Path) -> None:
    with pytest.raises(BadRequest, match="/dev/zero is a device"):
        Identity.of_files(Path("/dev/zero"), tls.key)
    large = tmp_path / "large.pem"
    large.write_bytes(bytes((1 << 20) + 1))
    with pytest.raises(BadRequest, match="large.pem cannot be read"):
        Identity.of_files(tls.certificate, large)
