"""Fifty documents opened one after the other in one window: nothing of them stays."""

from __future__ import annotations

import gc
import random
import sys
from pathlib import Path
from typing import Any

import psutil
import pytest

from intarsia.core.state.ora.imported import document_of
from intarsia.core.wire.files import FileFormat, OpenedPicture
from intarsia.core.wire.pixels import RGBA, Depth, Pixels
from intarsia.plugin.standalone.files.saving import document_bytes
from intarsia.plugin.standalone.window import EditorWindow

WIDTH, HEIGHT = 900, 700
DOCUMENTS, SETTLED = 50, 15


def document(seed: int) -> bytes:
    noise = random.Random(seed).randbytes(WIDTH * HEIGHT)
    data = b"".join(noise[i : i + WIDTH] * RGBA for i in range(0, len(noise), WIDTH))
    picture = Pixels(WIDTH, HEIGHT, RGBA, Depth.U8, data)
    opened = document_of(OpenedPicture(FileFormat.PNG, picture))
    return document_bytes(opened.document, opened.store, Path())


@pytest.mark.own_process
@pytest.mark.skipif(sys.platform == "win32", reason="counts descriptors")
def test_fifty_documents_leave_no_memory_and_no_files_behind(
    qtbot: Any, window: EditorWindow, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{number}.ora" for number in range(3)]
    for number, path in enumerate(paths):
        path.write_bytes(document(number))
    window.editor.host.mark_saved(tmp_path / "before.ora")
    process, seen = psutil.Process(), []
    for number in range(DOCUMENTS):
        path = paths[number % len(paths)]
        window.files.open(path)
        qtbot.waitUntil(lambda path=path: window.editor.host.path == path)
        qtbot.wait(1)
        gc.collect()
        seen.append((process.memory_info().rss / 2**20, process.num_fds()))
    settled, last = seen[SETTLED:-SETTLED], seen[-SETTLED:]
    of_one = WIDTH * HEIGHT * RGBA / 2**20
    assert min(m for m, _ in last) - min(m for m, _ in settled) < SETTLED * of_one / 2
    assert max(n for _, n in last) <= max(n for _, n in settled)
