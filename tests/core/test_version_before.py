"""What the version before has written still opens: documents, settings, journals, kept results."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from intarsia.core.engine.edits.journal import EditJournal
from intarsia.core.engine.files.png import EnginePngCodec
from intarsia.core.engine.headless.commands import main
from intarsia.core.engine.headless.journal_verbs import main as jobs
from intarsia.core.engine.pixels.planes import array_of
from intarsia.core.state.document.results import edit_of
from intarsia.core.state.ora.imported import OpenedDocument
from intarsia.core.state.ora.native_file import open_document
from intarsia.core.state.session.kept_results import ReceivedResults
from intarsia.core.state.storage.places import Places
from intarsia.core.state.storage.settings import (
    EngineKind,
    Settings,
    Theme,
    load_settings,
    save_settings,
)
from intarsia.core.wire.edits import EDIT_CLASSES, PaintExemplar, Rearrange
from intarsia.core.wire.encoding.frames import decode_frame, encode_frame
from intarsia.core.wire.events import EVENT_CLASSES, Finished, LayerReady
from intarsia.core.wire.geometry import Affine

FILES = Path(__file__).parents[1] / "data" / "documents" / "a1f7f2b"
DOCUMENT = "65889773-c675-4257-8063-da5e3db1d5ff"
EDIT = "53d97a0c-7309-4463-8c1d-3042ec5a13a6"
MOVED, REMOVED = "5de718a8a3d76f8a", "2de0ff2c6e71e87f"


def opened(path: Path) -> OpenedDocument:
    return open_document(path.read_bytes(), EnginePngCodec())


def test_a_document_opens_with_its_edits_and_where_its_objects_are() -> None:
    found = opened(FILES / "document.ora")
    document = found.document
    assert not found.notes
    assert (document.id, document.size.width, document.size.height) == (DOCUMENT, 80, 64)
    requests = [edit_of(stored, found.store) for stored in document.edits]
    assert {type(request) for request in requests} == {Rearrange, PaintExemplar}
    objects = {item.id: item for item in document.objects}
    assert len(objects) == 10
    assert objects[REMOVED].affine is None
    assert objects[MOVED].affine not in (None, Affine())
    assert {layer.name for layer in document.layers} >= {"Original", "Exemplar", "Object 2, left"}
    assert all(name in found.store for name in document.planes())


def test_a_document_is_edited_and_saved_and_keeps_what_it_had(tmp_path: Path) -> None:
    before, after = FILES / "document.ora", tmp_path / "after.ora"
    more = ["--object", MOVED, "--by", "4,0", "-o", str(after)]
    assert main(["move", str(before), *more]) == 0
    old, new = opened(before).document, opened(after).document
    assert [item.id for item in new.objects] == [item.id for item in old.objects]
    painted = {edit.id for edit in old.edits if "paint_exemplar" in edit.request}
    assert painted
    assert painted <= {edit.id for edit in new.edits}
    pictures = []
    for path in (before, after):
        shown = tmp_path / f"{path.stem}.png"
        assert main(["export", str(path), "-o", str(shown)]) == 0
        pictures.append(array_of(EnginePngCodec().decode(shown.read_bytes())))
    assert not np.array_equal(*pictures)
    assert np.array_equal(pictures[0][30:50, 4:10], pictures[1][30:50, 4:10]), "the painted thing"


def test_settings_are_read_whole_and_written_back(tmp_path: Path) -> None:
    loaded = load_settings(FILES / "settings.json")
    assert loaded.notes == ()
    settings = loaded.settings
    usual = Settings()
    then = json.loads((FILES / "settings.json").read_text())
    same = [name for name in then if getattr(settings, name) == getattr(usual, name)]
    assert same == []
    assert len(then) > 20
    assert settings.theme is Theme.DARK
    assert settings.engines[0].kind is EngineKind.CLUSTER
    assert (settings.methods[0].verb, settings.methods[0].method) == ("rearrange", "image-elements")
    save_settings(tmp_path / "settings.json", settings)
    now = json.loads((tmp_path / "settings.json").read_text())
    assert {name: now[name] for name in then} == then


@pytest.mark.parametrize("path", sorted((FILES / "journal" / EDIT).glob("[0r]*.*")), ids=str)
def test_a_frame_decodes_and_is_written_as_it_was(path: Path) -> None:
    with path.open("rb") as file:
        message = decode_frame(file.read, (*EDIT_CLASSES, *EVENT_CLASSES))
        assert not file.read()
    assert isinstance(message, PaintExemplar | LayerReady | Finished)
    written = b"".join(encode_frame(message))
    assert written == path.read_bytes()


def test_a_journal_gives_back_the_edit_and_its_events(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(FILES / "journal", tmp_path / "journal")
    journal = EditJournal(tmp_path / "journal")
    assert journal.ended(EDIT)
    assert isinstance(journal.request(EDIT), PaintExemplar)
    assert [type(event) for event in journal.events(EDIT)] == [LayerReady, LayerReady, Finished]
    assert jobs(["list"], Places(tmp_path)) == 0
    assert EDIT[:8] in capsys.readouterr().out


def test_a_kept_result_is_offered_again() -> None:
    (received,) = ReceivedResults(FILES / "kept").of_document(DOCUMENT)
    result = received.result()
    assert result is not None
    assert result.edit.id == EDIT
    assert [layer.name for layer in result.layers] == ["Shadow of the exemplar", "Exemplar"]
