"""What is between the opening of a copied document and the turn in which its record names it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.krita, pytest.mark.timeout(600)]

RunKrita = Callable[..., Any]

IMPORTS = """
import shutil
import weakref
import zipfile
from dataclasses import replace

from intarsia.plugin.krita.documents.annotations import STATE, file_mark


def stored(document):
    # The record in the document.
    return json.loads(bytes(document.annotation(STATE)).decode())["record"]


def stored_in(path):
    # The record in a saved file.
    with zipfile.ZipFile(path) as archive:
        name = next(x for x in archive.namelist() if x.endswith("/" + STATE))
        return json.loads(archive.read(name).decode())["record"]


def copied(name):
    # A copy of the saved document, opened and not shown, and what is known of it in the same turn.
    path = os.path.join(FOLDER, name)
    shutil.copy(os.path.join(FOLDER, "first.kra"), path)
    document = Krita.instance().openDocument(path)
    document.setBatchmode(True)
    return document, docker.bench.host.open_documents.of(document)


docker = shown_docker()
"""

FIRST = """
trigger("intarsia_take_apart")
yield until(idle(docker, 1))
planes = weakref.ref(docker.bench.host.open_documents.of(document).store)
document = yield from reopened(document, "first.kra")
yield until(lambda: stored(document)["file"] == file_mark(document))
assert document.save()
document.waitForDone()
first = stored_in(os.path.join(FOLDER, "first.kra"))
assert first["file"] == file_mark(document)
objects = len(live(docker).objects)
"""


def test_a_copy_names_itself_in_a_later_turn(krita: RunKrita, photo: Path) -> None:
    found = krita(
        FIRST
        + """
yield until(lambda: planes() is None)  # of the document that was closed
copy, known = copied("second.kra")
stage.put("at once", stored(copy) == first)
stage.put("another", known.record.document_id != first["document_id"])
stage.put("whole", len(known.record.sets[-1].nodes) == objects)
yield until(lambda: stored(copy)["file"] == file_mark(copy))
stage.put("later", stored(copy)["document_id"] == known.record.document_id)
stage.put("kept", stored(copy)["sets"] == first["sets"])
stage.put("modified", copy.modified())
copy.close()
""",
        photo,
        imports=IMPORTS,
    ).findings
    assert not found.pop("modified")
    assert found == dict.fromkeys(("at once", "another", "whole", "later", "kept"), True)


def test_a_copy_that_does_not_name_itself_yet_loses_nothing(krita: RunKrita, photo: Path) -> None:
    found = krita(
        FIRST
        + """
path = os.path.join(FOLDER, "closed.kra")
copy, known = copied("closed.kra")
copy.close()
yield 300
stage.put("closed", stored_in(path) == first)
again = Krita.instance().openDocument(path)
now = docker.bench.host.open_documents.of(again)
stage.put("same id", now.record.document_id == known.record.document_id)
again.close()

path = os.path.join(FOLDER, "other.kra")
copy, known = copied("saved.kra")
assert copy.saveAs(path)
stage.put("saved", stored_in(path)["sets"] == first["sets"])
yield until(lambda: stored(copy)["file"] == file_mark(copy))
stage.put("goes on", stored(copy)["document_id"] == known.record.document_id)
copy.close()
yield 300
again = Krita.instance().openDocument(path)
now = docker.bench.host.open_documents.of(again)
stage.put("its own", now.record.document_id != first["document_id"])
stage.put("objects", len(now.record.sets[-1].nodes) == objects)
again.close()

copy, known = copied("changed.kra")
known.write(copy, replace(known.record, excluded=("a layer",)))
copy.setModified(True)
yield 300
stage.put("changed", stored(copy)["excluded"] == ["a layer"])
stage.put("modified", copy.modified())
copy.setModified(False)
copy.close()
stage.put("said", said(docker) == "")
""",
        photo,
        imports=IMPORTS,
    ).findings
    assert found == dict.fromkeys(found, True)
    assert len(found) == 9
