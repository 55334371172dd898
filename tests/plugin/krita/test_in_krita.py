"""The docker in a real Krita with a real engine: every gesture, from the imported zip on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from skimage import data, io, transform

pytestmark = pytest.mark.krita

RunKrita = Callable[..., Any]

HEIGHT, WIDTH = 160, 240
START = """
    docker = shown_docker()
    document = stage.krita.activeDocument()
    yield until(ready(docker), 60)
"""


def script(body: str, *, imports: str = "") -> str:
    lines = dedent(START) + dedent(body)
    inside = "".join(f"    {line}\n" for line in lines.splitlines())
    return f"from intarsia_driver.steps import *\n{imports}\ndef main(stage):\n{inside}"


@pytest.fixture(scope="session")
def photo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cup on a table."""
    path = tmp_path_factory.mktemp("photo") / "cup.png"
    small = transform.resize(data.coffee(), (HEIGHT, WIDTH), anti_aliasing=True)
    io.imsave(path, (small * 255).astype(np.uint8), check_contrast=False)
    return path


def picture(folder: Path, name: str) -> npt.NDArray[np.int16]:
    """(HEIGHT, WIDTH, 4) 8-bit values as the script saw them, Krita's channel order."""
    raw = (folder / f"{name}.raw").read_bytes()
    return np.frombuffer(raw, np.uint8).reshape(HEIGHT, WIDTH, 4).astype(np.int16)


def test_take_apart_drag_settle_undo_redo_save_and_reopen(
    krita: RunKrita, photo: Path, tmp_path: Path
) -> None:
    found = krita(
        script(
            """
            stage.put("visible", docker.isVisible() and docker.panel is not None)
            dump(document, "original")
            trigger("intarsia_take_apart")
            yield until(idle(docker, 1), 60)
            yield 300
            dump(document, "apart")
            objects = group(document, "Intarsia objects").childNodes()
            stage.put("objects", [node.name() for node in objects])
            node = max(objects[1:], key=lambda n: n.bounds().width() * n.bounds().height())
            document.setActiveNode(node)
            yield 200
            trigger("KritaTransform/KisToolMove")
            yield 300
            middle = node.bounds().center()
            yield from drag(document, (middle.x(), middle.y()), (middle.x() - 30, middle.y() - 10))
            stage.put("offset", [node.position().x(), node.position().y()])
            stage.put("pending", [x.name for x in live(docker).objects if x.pending])
            stage.put("dragged", node.name())
            dump(document, "dragged")

            trigger("intarsia_settle")
            yield until(idle(docker, 2), 60)
            yield 300
            dump(document, "settled")
            stage.put("settled", names(document))
            stage.put("left over", [x.name for x in live(docker).objects if x.pending])
            trigger("edit_undo")
            document.waitForDone()
            yield 300
            stage.put("undone", names(document))
            dump(document, "undone")
            stage.put("pending again", [x.name for x in live(docker).objects if x.pending])
            trigger("edit_redo")
            document.waitForDone()
            yield 300
            dump(document, "redone")

            document = yield from reopened(document, "saved.kra")
            dump(document, "reopened")
            stage.put("edits", [edit.verb for edit in live(docker).edits])
            trigger("intarsia_settle")
            yield 300
            stage.put("nothing to do", said(docker))
            scene = docker.bench.host.scene()
            docker.bench.session.run_again(edit_of(scene.document.edits[0], scene.store))
            yield until(idle(docker, 3), 60)
            yield 300
            dump(document, "again")
            stage.put("after again", names(document))
            """,
            imports="from intarsia.core.state.results import edit_of",
        ),
        photo,
        100,
    ).findings
    assert found["visible"]
    objects = found["objects"]
    assert objects[0] == "Background"
    assert len(objects) > 2
    original = picture(tmp_path, "original")
    assert np.abs(picture(tmp_path, "apart") - original).max() <= 1
    across, down = found["offset"]  # the Move tool snaps by a pixel or two
    assert abs(across + 30) <= 3
    assert abs(down + 10) <= 3
    pending = found["pending"]
    assert found["dragged"] in pending
    assert all(name == found["dragged"] or "art " in name for name in pending)
    settled = picture(tmp_path, "settled")
    assert found["settled"] == ["Background", "Intarsia objects", "Intarsia: moved"]
    assert found["left over"] == []
    assert np.abs(settled - picture(tmp_path, "dragged")).max() > 8
    assert found["undone"] == ["Background", "Intarsia objects"]
    assert found["pending again"] == pending
    assert np.array_equal(picture(tmp_path, "undone"), picture(tmp_path, "dragged"))
    for name in ("redone", "reopened", "again"):
        assert np.array_equal(picture(tmp_path, name), settled), name
    assert found["edits"] == ["rearrange"]
    assert str(found["nothing to do"]).startswith("No object has moved.")
    assert found["after again"] == found["settled"]


def test_hidden_deleted_duplicated_and_moved_again(krita: RunKrita, photo: Path) -> None:
    found = krita(
        script(
            """
            trigger("intarsia_take_apart")
            yield until(idle(docker, 1), 60)
            yield 300
            nodes = group(document, "Intarsia objects").childNodes()
            hidden, gone, twin, moved = nodes[-1], nodes[-2], nodes[-3], nodes[-4]
            names_of = {"gone": gone.name(), "moved": moved.name(), "hidden": hidden.name()}
            hidden.setVisible(False)
            hidden.move(9, 9)
            gone.remove()
            document.setActiveNode(twin)
            yield 200
            trigger("duplicatelayer")
            document.waitForDone()
            yield 300
            objects = live(docker).objects
            stage.put("copies", [x.name for x in objects if x.copied])
            stage.put("deleted", [x.name for x in objects if x.affine is None])
            stage.put("hidden", [x.name for x in objects if not x.visible])
            stage.put("names", names_of)
            for node in group(document, "Intarsia objects").childNodes():
                if node.name().startswith("Copy of"):
                    node.remove()
            moved.move(12, 5)
            yield 200
            trigger("intarsia_settle")
            yield until(idle(docker, 2), 60)
            yield 400
            shown = docker.bench.host.result_nodes(document)
            stage.put("shown", [node.visible() for node in shown.values()])
            now = live(docker).objects
            stage.put("left over", [x.name for x in now if x.pending and x.visible])
            moved.move(0, 0)
            yield 600
            shown = docker.bench.host.result_nodes(document)
            stage.put("stale", [node.visible() for node in shown.values()].count(False))
            moved.move(12, 5)
            yield 600
            stage.put("back", [node.visible() for node in shown.values()])
            """
        ),
        photo,
        100,
    ).findings
    named = found["names"]
    copies = found["copies"]
    assert len(copies) == 1
    assert found["deleted"] == [named["gone"]]
    assert found["hidden"] == [named["hidden"]]
    shown = found["shown"]
    assert shown
    assert all(shown)
    assert found["left over"] == []
    assert found["stale"] == 1
    assert found["back"] == shown


SELECTION = """
    if (MODEL, DEPTH) != ("RGBA", "U8"):
        document.setColorSpace(MODEL, DEPTH, "")
        document.waitForDone()
        yield 300
    trigger("intarsia_remove")
    yield 200
    stage.put("no selection", said(docker))
    trigger("intarsia_paint")
    yield 200
    stage.put("no exemplar", said(docker))
    box = Box(0, 0, document.width(), document.height())
    before = read_document(document, box)
    select(document, 100, 90, 30, 24)
    trigger("intarsia_remove")
    yield until(idle(docker, 1), 60)
    yield 300
    stage.put("said", said(docker))
    removed = read_document(document, box)
    docker.panel.exemplar.well.take(Pixels(32, 32, 4, Depth.U8, bytes((0, 90, 255, 255)) * 1024))
    trigger("intarsia_paint")
    yield until(idle(docker, 2), 60)
    yield 300
    painted = read_document(document, box)
    stage.put("names", names(document))
    groups = [n for n in top(document) if n.type() == "grouplayer"]
    layers = [n for g in groups for n in g.childNodes()]
    stage.put("spaces", [n.colorModel() + n.colorDepth() for n in layers])
    inside, outside = Box(104, 94, 20, 14), Box(0, 0, 40, 40)
    stage.put("removed", removed.crop(inside).data != before.crop(inside).data)
    stage.put("painted", painted.crop(inside).data != removed.crop(inside).data)
    stage.put("untouched", painted.crop(outside).data == before.crop(outside).data)
    trigger("edit_undo")
    document.waitForDone()
    yield 300
    stage.put("one step", read_document(document, box).data == removed.data)
"""


@pytest.mark.parametrize(("model", "depth"), [("RGBA", "U8"), ("RGBA", "U16"), ("CMYKA", "U8")])
def test_remove_and_paint_in_a_selection(
    krita: RunKrita, photo: Path, model: str, depth: str
) -> None:
    body = SELECTION.replace("MODEL", repr(model)).replace("DEPTH", repr(depth))
    imports = (
        "from intarsia.core.wire.geometry import Box\n"
        "from intarsia.core.wire.pixels import Depth, Pixels\n"
        "from intarsia.plugin.krita.exchange import read_document"
    )
    found = krita(script(body, imports=imports), photo, 90).findings
    assert str(found["no selection"]).startswith("No region is marked.")
    assert str(found["no exemplar"]).startswith("There is no exemplar yet.")
    assert found["said"] == ""
    names = found["names"]
    assert names[-2:] == ["Intarsia: removed", "Intarsia: painted exemplar"]
    spaces = found["spaces"]
    assert set(spaces) == {model + depth}
    for fact in ("removed", "painted", "untouched", "one step"):
        assert found[fact], fact


def test_an_engine_killed_in_the_middle_leaves_the_panel_usable(
    krita: RunKrita, photo: Path
) -> None:
    found = krita(
        script(
            """
            trigger("intarsia_take_apart")
            yield 150
            kill_engine()
            yield until(idle(docker, 1), 60)
            yield 200
            stage.put("state", docker.bench.session.jobs.current.value[0].state.value)
            stage.put("said", said(docker))
            docker.panel.bars.errors.acted.emit("restart")
            yield until(ready(docker), 60)
            trigger("intarsia_take_apart")
            yield until(idle(docker, 2), 60)
            yield 300
            stage.put("names", names(document))
            """
        ),
        photo,
        100,
    ).findings
    assert found["state"] == "failed"
    assert found["said"]
    assert found["names"] == ["Background", "Intarsia objects"]


def test_without_a_document_the_panel_says_so(krita: RunKrita) -> None:
    found = krita(
        script(
            """
            docker.run("intarsia_take_apart")
            yield 300
            stage.put("said", said(docker))
            """
        ).replace("    yield until(ready(docker), 60)\n", "")
    ).findings
    assert str(found["said"]).startswith("No picture is open.")
