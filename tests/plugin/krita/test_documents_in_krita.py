"""What documents go through in a real Krita: cropped, saved under a name, seen by two windows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.krita, pytest.mark.timeout(600)]

RunKrita = Callable[..., Any]

IMPORTS = """
from intarsia.core.wire.geometry import Box
from intarsia.plugin.krita.documents.reading import read_document
from intarsia.plugin.krita.host import KritaHost
from intarsia.plugin.krita.panel.layer_choice import LayerChoice
from intarsia.ui.background import Background


def looks(docker, count):
    # A condition: the panel has looked at the nodes so many times from now on.
    seen = []
    docker.bench.stale.looked.connect(lambda: seen.append(1))
    return until(lambda: len(seen) >= count)
"""


def test_a_cropped_picture_keeps_its_results_and_takes_new_edits(
    krita: RunKrita, photo: Path
) -> None:
    found = krita(
        """
        trigger("intarsia_take_apart")
        yield until(idle(docker, 1))
        select(document, 100, 90, 30, 24)
        trigger("intarsia_remove")
        yield until(idle(docker, 2))
        document.setSelection(None)
        document.crop(20, 10, document.width() - 60, document.height() - 40)
        yield looks(docker, 3)
        stage.put("said", said(docker))
        shown = [(n.name(), n.visible()) for n in top(document)]
        stage.put("shown", shown)
        docker.sections.choice.delete_replaced()
        yield until(lambda: not docker.bench.host.deferred_changes.busy)
        stage.put("still shown", [(n.name(), n.visible()) for n in top(document)] == shown)
        composed(document)
        box = Box(0, 0, document.width(), document.height())
        seen = read_document(document, box).pixels().data
        stage.put("read", docker.bench.host.read(box).data == seen)
        stage.put("objects", len(live(docker).objects))
        select(document, 100, 60, 30, 24)
        trigger("intarsia_remove")
        yield until(idle(docker, 3))
        yield looks(docker, 2)
        stage.put("states", job_states(docker))
        stage.put("edits", len(live(docker).edits))
        stage.put("then", [(n.name(), n.visible()) for n in top(document)])
        """,
        photo,
        imports=IMPORTS,
    ).findings
    before = [["Background", True], ["Intarsia objects", True], ["Intarsia: removed", True]]
    assert found["said"] == ""
    assert found["shown"] == before
    assert found["still shown"]
    assert found["read"]
    assert found["objects"] == 0
    assert found["states"] == ["finished"] * 3
    assert found["edits"] == 1
    assert found["then"] == [*before, ["Intarsia: removed", True]]


def test_a_picture_saved_as_a_kra_stays_the_one_that_a_running_job_is_for(
    krita: RunKrita, photo: Path
) -> None:
    found = krita(
        """
        select(document, 20, 20, 24, 24)
        trigger("intarsia_remove")
        yield until(idle(docker, 1))
        path = os.path.join(FOLDER, "named.kra")
        document.setBatchmode(True)
        assert document.saveAs(path)
        document.waitForDone()
        select(document, 100, 90, 30, 24)
        signal_engine(signal.SIGSTOP)
        trigger("intarsia_remove")
        yield until(lambda: len(job_states(docker)) == 2)
        yield from closed(document)
        signal_engine(signal.SIGCONT)
        yield until(idle(docker, 2))
        document = yield from opened(path)
        stage.put("modified", document.modified())
        yield until(lambda: docker.panel.bars.kept.isVisibleTo(docker))
        docker.panel.bars.kept.taken.emit()
        yield until(lambda: names(document).count("Intarsia: removed") == 2)
        stage.put("edits", len(live(docker).edits))
        """,
        photo,
        imports=IMPORTS,
    ).findings
    assert found["edits"] == 2
    assert not found["modified"]


def test_two_windows_write_one_record(krita: RunKrita, photo: Path) -> None:
    found = krita(
        """
        other = KritaHost(lambda error: stage.put("failed", error.message), Background())
        stage.put("first", len(other.scene().document.objects))
        trigger("intarsia_take_apart")
        yield until(idle(docker, 1))
        count = len(live(docker).objects)
        stage.put("seen", len(other.scene().document.objects) == count)
        text = document.createNode("Text", "paintlayer")
        document.rootNode().addChildNode(text, None)
        yield select_layers(["Text"])
        LayerChoice(other).toggle()
        document = yield from reopened(document, "shared.kra")
        stage.put("kept", len(live(docker).objects) == count)
        stage.put("left out", docker.sections.choice.names())
        """,
        photo,
        imports=IMPORTS,
    ).findings
    assert found["first"] == 0
    assert found["seen"]
    assert found["kept"]
    assert found["left out"] == ["Text"]
    assert "failed" not in found


def test_objects_found_behind_another_document_are_there_when_it_comes_back(
    krita: RunKrita, photo: Path
) -> None:
    found = krita(
        """
        shutil.copy(document.fileName(), os.path.join(FOLDER, "other.png"))
        signal_engine(signal.SIGSTOP)
        trigger("intarsia_take_apart")
        yield until(lambda: len(job_states(docker)) == 1)
        other = yield from opened(os.path.join(FOLDER, "other.png"))
        signal_engine(signal.SIGCONT)
        yield until(idle(docker, 1))
        stage.put("other", names(other))
        trigger("windows_next")
        yield until(lambda: "Intarsia objects" in names(document))
        stage.put("said", said(docker))
        stage.put("objects", len(live(docker).objects))
        """,
        photo,
        imports=IMPORTS + "import shutil\n",
    ).findings
    assert found["other"] == ["Background"]
    assert found["said"] == ""
    assert found["objects"] > 2


MODELS = ("CMYKA", "LABA", "GRAYA")


def test_what_edits_read_blends_as_krita_shows_it(krita: RunKrita, photo: Path) -> None:
    found = krita(
        f"""
        for model in {MODELS}:
            document = yield from opened(document.fileName())
            document.setColorSpace(model, "U8", "")
            yield until(lambda: document.colorModel() == model)
            document.waitForDone()
            shade = document.createNode("Shade", "paintlayer")
            base = top(document)[0]
            box = Box(0, 0, document.width(), document.height())
            where = (0, 0, box.width, box.height)
            shade.setPixelData(base.pixelData(*where), *where)
            shade.setBlendingMode("multiply")
            shade.setOpacity(150)
            document.rootNode().addChildNode(shade, None)
            yield activated(document, shade)
            composed(document)
            image = document.projection(*where).convertToFormat(QImage.Format.Format_RGBA8888)
            bits = image.constBits()
            bits.setsize(image.sizeInBytes())
            undo = stage.krita.action("edit_undo").text()
            shown, read = bytes(bits), docker.bench.host.read(box).data
            yield 300  # an undo step would be shown by then
            stage.put(model, {{
                "undo": [undo, stage.krita.action("edit_undo").text()],
                "worst": max(abs(a - b) for a, b in zip(shown, read)),
                "values": len(set(read)),
            }})
            document.setModified(False)
        """,
        photo,
        imports=IMPORTS,
    ).findings
    for model in MODELS:
        assert found[model]["values"] > 100, model
        assert found[model]["worst"] <= 2, model
        assert found[model]["undo"][0] == found[model]["undo"][1], model  # reading is no undo step
