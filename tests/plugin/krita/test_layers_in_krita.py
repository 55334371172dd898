"""Layers as the user has them in a real Krita: the map, exclusions, exemplars, variations."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.krita, pytest.mark.timeout(600)]

RunKrita = Callable[..., Any]

CROP = """
from intarsia.core.wire.geometry import Box
from intarsia.plugin.krita.documents.reading import read_document
"""


def test_the_map_is_redrawn_with_a_brush_and_repainted(krita: RunKrita, photo: Path) -> None:
    found = krita(
        """
        trigger("intarsia_map")
        yield told(docker)
        stage.put("no objects", said(docker))
        trigger("intarsia_take_apart")
        yield until(idle(docker, 1))
        trigger("intarsia_map")
        yield mapped(docker, document)
        entries = docker.sections.map.palette()
        stage.put("rows", docker.sections.palette._rows.count() == len(entries))
        stage.put("colours", len({entry.colour for entry in entries}) == len(entries))
        trigger("intarsia_repaint")
        yield told(docker)
        stage.put("unchanged", said(docker))

        docker.sections.palette.label_chosen.emit(entries[0].label)
        yield until(lambda: document.activeNode().name() == "Intarsia map")
        trigger("KritaShape/KisToolBrush")
        at = group(document, "Intarsia objects").childNodes()[-1].bounds().center()
        to = (at.x() + 40, at.y() + 10)
        drawn = group(document, "Intarsia map")
        clean = bytes(drawn.pixelData(*to, 1, 1))
        yield from drag(document, (at.x(), at.y()), to)
        yield until(lambda: bytes(drawn.pixelData(*to, 1, 1)) != clean)
        composed(document)
        box = Box(0, 0, document.width(), document.height())
        left_out = {n.uniqueId().toString() for n in top(document)[1:]}
        before = read_without(document, box, left_out).pixels()
        trigger("intarsia_repaint")
        yield until(idle(docker, 2))
        stage.put("said", said(docker))
        stage.put("states", job_states(docker))
        stage.put("names", [(n.name(), n.visible()) for n in top(document)])
        edit = edit_of(live(docker).edits[-1], docker.bench.host.scene().store)
        differs = [b for a, b in zip(edit.before.data[::2], edit.after.data[::2]) if a != b]
        stage.put("painted", len(differs))
        stage.put("followed", differs.count(entries[0].label))
        composed(document)
        after = read_document(document, box).pixels()
        spot = Box(to[0] - 3, to[1] - 3, 6, 6)
        stage.put("changed", after.crop(spot).data != before.crop(spot).data)
        stage.put("kept", after.crop(Box(0, 0, 30, 30)).data == before.crop(Box(0, 0, 30, 30)).data)
        trigger("intarsia_map")
        yield until(lambda: group(document, "Intarsia map").visible())
        trigger("intarsia_repaint")
        yield told(docker)
        stage.put("unchanged again", said(docker))
        document = yield from reopened(document, "map.kra")
        stage.put("reopened", len(docker.sections.map.palette()) == len(entries))
        """,
        photo,
        imports=CROP
        + "from intarsia.core.state.document.results import edit_of\n"
        + "from intarsia.plugin.krita.documents.reading import read_without",
    ).findings
    assert str(found["no objects"]).startswith("There are no objects to map.")
    assert found["rows"]
    assert found["colours"]
    assert str(found["unchanged"]).startswith("The map was not changed.")
    assert found["said"] == ""
    assert found["states"] == ["finished", "finished"]
    assert found["names"] == [
        ["Background", True],
        ["Intarsia objects", True],
        ["Intarsia: repainted", True],
        ["Intarsia map", False],
    ]
    assert found["painted"] > 200
    assert found["followed"] == found["painted"]
    assert found["changed"]
    assert found["kept"]
    assert str(found["unchanged again"]).startswith("The map was not changed.")
    assert found["reopened"]


def test_layers_that_are_left_out_stay_out_of_every_edit(krita: RunKrita, photo: Path) -> None:
    found = krita(
        """
        lines = document.createVectorLayer("Lines")
        document.rootNode().addChildNode(lines, None)
        text = document.createNode("Text", "paintlayer")
        text.setPixelData(QByteArray(bytes((0, 0, 255, 255)) * 1600), 100, 90, 40, 40)
        document.rootNode().addChildNode(text, None)
        composed(document)
        yield activated(document, text)  # as Krita itself does, a little later
        box = Box(0, 0, document.width(), document.height())
        inside = Box(104, 94, 20, 14)
        host = docker.bench.host
        stage.put("seen", host.read(box).crop(inside).data[:4].hex())
        yield select_layers(["Text"])
        yield until(lambda: document.activeNode().name() == "Text")
        trigger("intarsia_exclude")
        yield until(lambda: docker.sections.layers.text.startswith("Left out: Text\\n"))
        stage.put("said", said(docker))
        stage.put("told", docker.sections.layers.text)
        stage.put("left out", host.read(box).crop(inside).data[:4].hex())
        select(document, 100, 90, 30, 24)
        trigger("intarsia_remove")
        yield until(idle(docker, 1))
        stage.put("names", names(document))
        composed(document)
        shown = read_document(document, box).pixels()
        stage.put("still there", shown.crop(inside).data[:4].hex())
        document = yield from reopened(document, "text.kra")
        stage.put("reopened", docker.sections.choice.names())
        yield select_layers(["Text", "Lines"])
        docker.sections.layers.only_asked.emit()
        stage.put("only", sorted(docker.sections.choice.names()))
        docker.sections.layers.all_asked.emit()
        stage.put("all", docker.sections.layers.text)
        """,
        photo,
        imports=CROP,
    ).findings
    assert found["seen"] == "ff0000ff"
    assert found["said"] == ""
    assert found["told"] == "Left out: Text\nTakes part too: Lines (vector)"
    assert found["left out"] != "ff0000ff"
    assert found["names"] == ["Background", "Lines", "Intarsia: removed", "Text"]
    assert found["still there"] == "ff0000ff"
    assert found["reopened"] == ["Text"]
    assert found["only"] == ["Background"]  # what we added follows rules of its own
    assert found["all"] == "All visible layers take part.\nTakes part too: Lines (vector)"


SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="160">{}</svg>'
RECT = SVG.format('<rect x="20" y="30" width="40" height="20" fill="#00ff00"/>')
TEXT = SVG.format('<text x="20" y="60" font-size="24" fill="#ff0000">Hello</text>')


def test_text_shapes_and_effects_are_told_apart_and_left_out_at_once(
    krita: RunKrita, photo: Path
) -> None:
    found = krita(
        f"""
        root, layers = document.rootNode(), docker.sections.layers
        host, box = docker.bench.host, Box(0, 0, document.width(), document.height())
        photo = host.read(box).data
        lines, title = (document.createVectorLayer(name) for name in ("Lines", "Title"))
        dark = document.createFilterLayer("Dark", stage.krita.filter("invert"), Selection())
        for node in (lines, title, dark):
            root.addChildNode(node, None)
        lines.addShapesFromSvg('{RECT}')
        title.addShapesFromSvg('{TEXT}')
        composed(document)
        yield until(lambda: "Title (text)" in layers.text)
        stage.put("noted", layers.text)
        document.refreshProjection()
        yield until(lambda: host.read(box).data != photo)  # shapes are drawn a little later
        layers.made_asked.emit()
        stage.put("left out", layers.text)
        stage.put("alone", host.read(box).data == photo)
        document = yield from reopened(document, "text.kra")
        yield until(lambda: "(text)" in layers.text)
        stage.put("reopened", layers.text)
        layers.all_asked.emit()
        stage.put("all", layers.text)
        """,
        photo,
        imports=CROP + "from krita import Selection",
    ).findings
    names = "Dark (adjustment), Title (text), Lines (vector)"
    assert found["noted"] == f"All visible layers take part.\nTakes part too: {names}"
    assert found["left out"] == f"Left out: {names}"
    assert found["alone"]
    assert found["reopened"] == f"Left out: {names}"
    assert found["all"] == found["noted"]


def test_exemplars_from_layers_and_variations_as_sibling_layers(
    krita: RunKrita, photo: Path, tmp_path: Path
) -> None:
    found = krita(
        """
        at_once.AT_ONCE_BYTES = 0
        well = docker.panel.exemplar.well
        well.take_file(document.fileName())
        stage.put("file waits", well.pixels is None)
        yield until(lambda: well.pixels is not None)
        stage.put("file", [well.pixels.width, well.pixels.height])
        QApplication.clipboard().setImage(QImage(20, 10, QImage.Format.Format_RGB32))
        well.paste()
        yield until(lambda: well.pixels.width == 20)
        stage.put("clipboard", [well.pixels.width, well.pixels.height])
        blob = document.createNode("Blob", "paintlayer")
        blob.setPixelData(QByteArray(bytes((0, 200, 0, 255)) * 600), 10, 20, 30, 20)
        folder = document.createGroupLayer("Folder")
        folder.addChildNode(blob, None)
        document.rootNode().addChildNode(folder, None)
        composed(document)
        yield activated(document, folder)  # as Krita itself does, a little later
        for name, node in (("layer", blob), ("group", folder)):
            yield activated(document, node)
            before = well.pixels
            docker.sections._from_layer.click()
            yield until(lambda: well.pixels is not before)
            stage.put("said", said(docker))
            pixels = well.pixels
            stage.put(name, [pixels.width, pixels.height, pixels.data[:4].hex()])
        folder.setVisible(False)
        document.refreshProjection()
        select(document, 100, 90, 30, 24)
        set_variations(docker, 3)
        trigger("intarsia_paint")
        yield until(idle(docker, 1))
        made = group(document, "Intarsia: painted in").childNodes()
        stage.put("made", [(n.name(), n.visible()) for n in made])
        well.take_file("/nothing.png")
        yield told(docker)
        stage.put("no file", said(docker))
        """,
        photo,
        imports="from intarsia.plugin.krita.waiting import at_once",
    ).findings
    assert found["file waits"]
    assert found["file"] == [240, 160]
    assert found["clipboard"] == [20, 10]
    assert found["said"] == ""
    assert found["layer"] == [30, 20, "00c800ff"]
    assert found["group"] == found["layer"]
    made = found["made"]
    assert [shown for _, shown in made].count(False) >= 2
    assert {name.rpartition(" ")[2] for name, shown in made if not shown} == {"(2)", "(3)"}
    assert found["no file"] == "That is not a picture that can be read."
