"""Objects in a real Krita with a real engine: taken apart, moved, settled, saved and reopened."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import numpy.typing as npt
import pytest
from skimage import io

pytestmark = [pytest.mark.krita, pytest.mark.timeout(600)]

RunKrita = Callable[..., Any]

HEIGHT, WIDTH = 160, 240


def picture(folder: Path, name: str) -> npt.NDArray[np.int16]:
    """(HEIGHT, WIDTH, 4) 8-bit values as the script saw them, Krita's channel order."""
    raw = (folder / f"{name}.raw").read_bytes()
    return np.frombuffer(raw, np.uint8).reshape(HEIGHT, WIDTH, 4).astype(np.int16)


def test_take_apart_drag_settle_undo_redo_save_and_reopen(
    krita: RunKrita, photo: Path, tmp_path: Path
) -> None:
    found = krita(
        """
        stage.put("visible", docker.isVisible() and docker.panel is not None)
        dump(document, "original")
        trigger("intarsia_take_apart")
        yield until(idle(docker, 1))
        dump(document, "apart")
        objects = group(document, "Intarsia objects").childNodes()
        stage.put("objects", [node.name() for node in objects])
        node = max(things(docker, document), key=lambda n: n.bounds().width() * n.bounds().height())
        yield activated(document, node)
        trigger("KritaTransform/KisToolMove")
        middle = node.bounds().center()
        yield from drag(document, (middle.x(), middle.y()), (middle.x() - 30, middle.y() - 10))
        yield until(lambda: node.position().x() < -20)
        document.waitForDone()
        stage.put("offset", [node.position().x(), node.position().y()])
        stage.put("pending", [x.name for x in live(docker).objects if x.pending])
        stage.put("dragged", node.name())
        dump(document, "dragged")

        trigger("intarsia_settle")
        yield until(idle(docker, 2))
        dump(document, "settled")
        stage.put("settled", names(document))
        stage.put("left over", [x.name for x in live(docker).objects if x.pending])
        trigger("edit_undo")
        document.waitForDone()
        yield until(lambda: names(document)[-1] == "Intarsia objects")
        dump(document, "undone")
        stage.put("pending again", [x.name for x in live(docker).objects if x.pending])
        trigger("edit_redo")
        document.waitForDone()
        yield until(lambda: names(document)[-1] == "Intarsia: moved")
        dump(document, "redone")

        document = yield from reopened(document, "saved.kra")
        dump(document, "reopened")
        stage.put("edits", [edit.verb for edit in live(docker).edits])
        trigger("intarsia_settle")
        yield told(docker)
        stage.put("nothing to do", said(docker))
        edits = docker.sections.edits
        yield until(lambda: edits._edits.count() == 1)
        edits._same.click()
        yield until(idle(docker, 3))
        dump(document, "again")
        stage.put("after again", [(n.name(), n.visible()) for n in top(document)])
        trigger("edit_undo")
        document.waitForDone()
        yield until(lambda: len(names(document)) == 3 and top(document)[-1].visible())
        dump(document, "again undone")
        """,
        photo,
        lent=None,  # the docker starts its own
    ).findings
    assert found["visible"]
    objects = found["objects"]
    assert objects[0].startswith("Background")
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
    assert found["pending again"] == pending
    assert np.array_equal(picture(tmp_path, "undone"), picture(tmp_path, "dragged"))
    for name in ("redone", "reopened", "again", "again undone"):
        assert np.array_equal(picture(tmp_path, name), settled), name
    assert found["edits"] == ["rearrange"]
    assert str(found["nothing to do"]).startswith("No object has moved.")
    *below, old, new = found["after again"]
    assert below == [["Background", True], ["Intarsia objects", True]]
    assert (old, new) == (["Intarsia: moved", False], ["Intarsia: moved", True])
    check_saved_file(tmp_path / "saved.kra", settled)


def check_saved_file(path: Path, shown: npt.NDArray[np.int16]) -> None:
    """The file has the layers by name, and its merged picture is what was on the canvas."""
    with zipfile.ZipFile(path) as saved:
        tree = ElementTree.fromstring(saved.read("maindoc.xml"))
        merged = io.imread(saved.open("mergedimage.png"))
        planes = [x for x in saved.infolist() if "intarsia/planes/" in x.filename]
    layers = [x.get("name") for x in tree.iter() if x.tag.endswith("layer")]
    assert {"Background", "Intarsia objects", "Intarsia: moved"} <= set(layers)
    assert np.array_equal(merged[..., :3], shown[..., 2::-1])
    assert planes
    assert all(x.compress_type == zipfile.ZIP_DEFLATED for x in planes)


def test_hidden_deleted_duplicated_and_moved_again(krita: RunKrita, photo: Path) -> None:
    found = krita(
        """
        trigger("intarsia_take_apart")
        yield until(idle(docker, 1))
        nodes = group(document, "Intarsia objects").childNodes()
        hidden, gone, twin, moved = nodes[-1], nodes[-2], nodes[-3], nodes[-4]
        names_of = {"gone": gone.name(), "moved": moved.name(), "hidden": hidden.name()}
        hidden.setVisible(False)
        hidden.move(9, 9)
        gone.remove()
        yield activated(document, twin)
        trigger("duplicatelayer")
        document.waitForDone()
        yield until(lambda: any(x.copied for x in live(docker).objects))
        objects = live(docker).objects
        stage.put("copies", [x.name for x in objects if x.copied])
        stage.put("deleted", [x.name for x in objects if x.affine is None])
        stage.put("hidden", [x.name for x in objects if not x.visible])
        stage.put("names", names_of)
        for node in group(document, "Intarsia objects").childNodes():
            if node.name().startswith("Copy of"):
                node.move(20, 30)
        moved.move(12, 5)
        trigger("intarsia_settle")
        yield until(idle(docker, 2))
        stage.put("states", job_states(docker))
        results = [n for n in top(document) if n.name() == "Intarsia: moved"]
        stage.put("shown", [node.visible() for node in results])
        layers = [n.name() for g in results for n in g.childNodes()]
        stage.put("layers", layers)
        now = live(docker).objects
        stage.put("left over", [x.name for x in now if x.pending and x.visible])
        moved.move(0, 0)
        yield until(lambda: [n.visible() for n in results].count(False) == 1)
        moved.move(12, 5)
        yield until(lambda: all(n.visible() for n in results))
        """,
        photo,
    ).findings
    named = found["names"]
    (copy,) = found["copies"]
    assert found["deleted"] == [named["gone"]]
    assert found["hidden"] == [named["hidden"]]
    assert set(found["states"]) == {"finished"}
    assert found["shown"]
    assert all(found["shown"])
    layers = found["layers"]
    assert copy in layers
    assert named["moved"] in layers
    assert named["gone"] not in layers
    assert found["left over"] == []


def test_a_copied_document_is_one_of_its_own(krita: RunKrita, photo: Path) -> None:
    found = krita(
        """
        trigger("intarsia_take_apart")
        yield until(idle(docker, 1))
        first = docker.bench.host.picture().document_id
        document = yield from reopened(document, "first.kra")
        same = docker.bench.host.picture().document_id
        document.setBatchmode(True)
        assert document.save()
        shutil.copy(document.fileName(), os.path.join(FOLDER, "second.kra"))
        other = yield from opened(os.path.join(FOLDER, "second.kra"))
        second = docker.bench.host.picture().document_id
        stage.put("ids", [first, same, second])
        again = yield from reopened(other, "third.kra")
        yield from closed(again)
        again = yield from opened(os.path.join(FOLDER, "second.kra"))
        stage.put("second again", docker.bench.host.picture().document_id)
        stage.put("objects", len(live(docker).objects))
        group(again, "Intarsia objects").childNodes()[-1].move(5, 5)
        stage.put("moved", [x.name for x in live(docker).objects if x.pending])
        """,
        photo,
        imports="import shutil",
    ).findings
    first, same, second = found["ids"]
    assert second not in (first, same)
    assert found["second again"] == second
    assert found["objects"] > 2
    assert found["moved"]
