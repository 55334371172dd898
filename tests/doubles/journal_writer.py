"""What an engine writes into its journal, and a process that does so until it is killed."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import numpy as np

from intarsia.core.engine.edits.journal import EditJournal
from intarsia.core.engine.edits.spool import Spooled
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.wire.edits import Complete, Edit
from intarsia.core.wire.encoding.frames import FrameDecoder, encode_frame
from intarsia.core.wire.events import LayerReady, ResultLayer, Role
from intarsia.core.wire.pixels import Placed


def layer_event(number: int, seed: int = 0, side: int = 16) -> LayerReady:
    noise = np.random.default_rng(seed).integers(0, 65536, (side, side, 4)).astype(np.uint16)
    pixels = pixels_of(noise, icc=b"a profile")
    return LayerReady(number=number, layer=ResultLayer("L", Role.FILL, Placed(pixels, 3, 4)))


def begin(journal: EditJournal, edit: Edit) -> None:
    async def arrive() -> Spooled:
        spool = journal.spool()
        for chunk in encode_frame(edit):
            await spool.add(chunk)
        return await spool.close()

    journal.begin(edit, asyncio.run(arrive()))


def write_for_ever(folder: Path, edit: Edit) -> None:
    """What an engine does: a request, then results until it is killed."""
    journal = EditJournal(folder)
    begin(journal, edit)
    number = 0
    while True:
        number += 1
        journal.add(edit.id, layer_event(number, number, 200))


if __name__ == "__main__":
    write_for_ever(
        Path(sys.argv[1]), FrameDecoder((Complete,)).feed(Path(sys.argv[2]).read_bytes())[0]
    )
